-- AlterTable
ALTER TABLE "menu_items" ADD COLUMN     "hidden" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "option_groups" ADD COLUMN     "position" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "menu_drafts" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "document" JSONB,
    "version" INTEGER NOT NULL,
    "based_on" INTEGER NOT NULL,
    "staff_id" TEXT NOT NULL,
    "changed_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "menu_drafts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "menu_versions" (
    "seq" INTEGER NOT NULL,
    "document" JSONB,
    "changes" JSONB NOT NULL,
    "staff_id" TEXT,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "menu_versions_pkey" PRIMARY KEY ("seq")
);

-- AlterTable
ALTER TABLE "menu_items" ADD COLUMN "hidden" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "option_groups" ADD COLUMN "position" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "menu_drafts" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT DEFAULT 1,
    "document" JSONB,
    "version" INTEGER NOT NULL,
    "based_on" INTEGER NOT NULL,
    "staff_id" TEXT NOT NULL,
    "changed_at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "menu_versions" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "document" JSONB,
    "changes" JSONB NOT NULL,
    "staff_id" TEXT,
    "at" DATETIME NOT NULL
);

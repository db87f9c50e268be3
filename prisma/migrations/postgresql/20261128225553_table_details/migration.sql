-- AlterTable
ALTER TABLE "tables" ADD COLUMN     "archived" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "area" TEXT,
ADD COLUMN     "name" TEXT,
ADD COLUMN     "seats" INTEGER,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

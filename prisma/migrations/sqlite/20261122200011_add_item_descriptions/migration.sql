-- AlterTable
ALTER TABLE "menu_items" ADD COLUMN "description_en" TEXT;
ALTER TABLE "menu_items" ADD COLUMN "description_es" TEXT;

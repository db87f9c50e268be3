-- AlterTable
ALTER TABLE "restaurant" ADD COLUMN     "table_code_required" BOOLEAN NOT NULL DEFAULT false;

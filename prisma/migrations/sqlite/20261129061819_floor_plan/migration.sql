-- AlterTable
ALTER TABLE "tables" ADD COLUMN "plan_x" INTEGER;
ALTER TABLE "tables" ADD COLUMN "plan_y" INTEGER;

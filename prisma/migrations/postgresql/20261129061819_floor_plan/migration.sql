-- AlterTable
ALTER TABLE "tables" ADD COLUMN     "plan_x" INTEGER,
ADD COLUMN     "plan_y" INTEGER;

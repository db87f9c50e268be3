-- AlterTable
ALTER TABLE "restaurant" ADD COLUMN "last_order_minutes" INTEGER NOT NULL DEFAULT 0;

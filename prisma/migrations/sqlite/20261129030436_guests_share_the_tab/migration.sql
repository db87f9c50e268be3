-- AlterTable
ALTER TABLE "restaurant" ADD COLUMN "first_order_confirmed" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "tabs" ADD COLUMN "asks_since" DATETIME;

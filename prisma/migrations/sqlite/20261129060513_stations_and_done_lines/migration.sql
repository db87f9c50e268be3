-- AlterTable
ALTER TABLE "menu_items" ADD COLUMN "station" TEXT;

-- AlterTable
ALTER TABLE "order_items" ADD COLUMN "done_at" DATETIME;
ALTER TABLE "order_items" ADD COLUMN "station" TEXT;

-- AlterTable
ALTER TABLE "orders" ADD COLUMN "begin_at" DATETIME;

-- AlterTable
ALTER TABLE "restaurant" ADD COLUMN "stations" JSONB NOT NULL DEFAULT '[]';

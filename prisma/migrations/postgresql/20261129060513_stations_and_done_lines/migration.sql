-- AlterTable
ALTER TABLE "menu_items" ADD COLUMN     "station" TEXT;

-- AlterTable
ALTER TABLE "order_items" ADD COLUMN     "done_at" TIMESTAMP(3),
ADD COLUMN     "station" TEXT;

-- AlterTable
ALTER TABLE "orders" ADD COLUMN     "begin_at" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "restaurant" ADD COLUMN     "stations" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "orders" ADD COLUMN     "practice" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "restaurant" ADD COLUMN     "set_up_at" TIMESTAMP(3);

-- A shop that has taken an order is set up.
UPDATE "restaurant" SET "set_up_at" = (SELECT min("placed_at") FROM "orders");

-- AlterTable
ALTER TABLE "order_events" ADD COLUMN     "reason" TEXT;

-- AlterTable
ALTER TABLE "orders" ADD COLUMN     "promised_before" TIMESTAMP(3);

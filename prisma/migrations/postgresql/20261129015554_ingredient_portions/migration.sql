-- AlterTable
ALTER TABLE "sold_out" ADD COLUMN "portions_left" INTEGER CHECK ("portions_left" >= 0);

-- CreateTable
CREATE TABLE "order_portions" (
    "order_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "portions" INTEGER NOT NULL,

    CONSTRAINT "order_portions_pkey" PRIMARY KEY ("order_id","kind","key")
);

-- AddForeignKey
ALTER TABLE "order_portions" ADD CONSTRAINT "order_portions_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE CASCADE ON UPDATE CASCADE;

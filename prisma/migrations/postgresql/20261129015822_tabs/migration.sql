-- AlterEnum
ALTER TYPE "OrderEventType" ADD VALUE 'changed';

-- AlterTable
ALTER TABLE "order_items" ADD COLUMN     "voided" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "orders" ADD COLUMN     "discount_cents" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "tab_id" TEXT,
ADD COLUMN     "voided_cents" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "payments" ADD COLUMN     "pays" TEXT NOT NULL DEFAULT 'order',
ADD COLUMN     "tab_id" TEXT;

-- AlterTable
ALTER TABLE "restaurant" ADD COLUMN     "max_discount_cents" INTEGER NOT NULL DEFAULT 500;

-- AlterTable
ALTER TABLE "sales_hours" ADD COLUMN     "discounts_cents" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "voided_cents" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "tabs" (
    "id" TEXT NOT NULL,
    "open_table" INTEGER,
    "table_number" INTEGER,
    "name" TEXT,
    "guests" INTEGER,
    "opened_at" TIMESTAMP(3) NOT NULL,
    "opened_by" TEXT,
    "served_by" TEXT,
    "bill_asked_at" TIMESTAMP(3),
    "closed_at" TIMESTAMP(3),
    "merged_into" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "tabs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tab_lines" (
    "line_id" TEXT NOT NULL,
    "tab_id" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,

    CONSTRAINT "tab_lines_pkey" PRIMARY KEY ("line_id","tab_id")
);

-- CreateTable
CREATE TABLE "tab_events" (
    "seq" INTEGER NOT NULL,
    "tab_id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "staff_id" TEXT,
    "at" TIMESTAMP(3) NOT NULL,
    "details" JSONB NOT NULL,

    CONSTRAINT "tab_events_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "tab_adjustments" (
    "id" TEXT NOT NULL,
    "tab_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "percent" INTEGER,
    "cents" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "staff_id" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "undone_at" TIMESTAMP(3),
    "undone_by" TEXT,
    "undo_reason" TEXT,

    CONSTRAINT "tab_adjustments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tab_adjustment_parts" (
    "adjustment_id" TEXT NOT NULL,
    "line_id" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "cents" INTEGER NOT NULL,

    CONSTRAINT "tab_adjustment_parts_pkey" PRIMARY KEY ("adjustment_id","line_id")
);

-- CreateTable
CREATE TABLE "payment_parts" (
    "payment_id" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "amount_cents" INTEGER NOT NULL,

    CONSTRAINT "payment_parts_pkey" PRIMARY KEY ("payment_id","order_id")
);

-- CreateTable
CREATE TABLE "payment_lines" (
    "payment_id" TEXT NOT NULL,
    "line_id" TEXT NOT NULL,
    "share" INTEGER NOT NULL,
    "amount_cents" INTEGER NOT NULL,

    CONSTRAINT "payment_lines_pkey" PRIMARY KEY ("payment_id","line_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "tabs_open_table_key" ON "tabs"("open_table");

-- CreateIndex
CREATE INDEX "tabs_closed_at_id_idx" ON "tabs"("closed_at", "id");

-- CreateIndex
CREATE INDEX "tabs_merged_into_idx" ON "tabs"("merged_into");

-- CreateIndex
CREATE INDEX "tab_lines_tab_id_idx" ON "tab_lines"("tab_id");

-- CreateIndex
CREATE INDEX "tab_events_tab_id_seq_idx" ON "tab_events"("tab_id", "seq");

-- CreateIndex
CREATE INDEX "tab_adjustments_tab_id_idx" ON "tab_adjustments"("tab_id");

-- CreateIndex
CREATE INDEX "tab_adjustment_parts_line_id_idx" ON "tab_adjustment_parts"("line_id");

-- CreateIndex
CREATE INDEX "payment_parts_order_id_idx" ON "payment_parts"("order_id");

-- CreateIndex
CREATE INDEX "payment_lines_line_id_idx" ON "payment_lines"("line_id");

-- CreateIndex
CREATE INDEX "orders_tab_id_idx" ON "orders"("tab_id");

-- CreateIndex
CREATE INDEX "payments_tab_id_idx" ON "payments"("tab_id");

-- AddForeignKey
ALTER TABLE "orders" ADD CONSTRAINT "orders_tab_id_fkey" FOREIGN KEY ("tab_id") REFERENCES "tabs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tabs" ADD CONSTRAINT "tabs_table_number_fkey" FOREIGN KEY ("table_number") REFERENCES "tables"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tab_lines" ADD CONSTRAINT "tab_lines_line_id_fkey" FOREIGN KEY ("line_id") REFERENCES "order_items"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tab_lines" ADD CONSTRAINT "tab_lines_tab_id_fkey" FOREIGN KEY ("tab_id") REFERENCES "tabs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tab_events" ADD CONSTRAINT "tab_events_tab_id_fkey" FOREIGN KEY ("tab_id") REFERENCES "tabs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tab_adjustments" ADD CONSTRAINT "tab_adjustments_tab_id_fkey" FOREIGN KEY ("tab_id") REFERENCES "tabs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tab_adjustment_parts" ADD CONSTRAINT "tab_adjustment_parts_adjustment_id_fkey" FOREIGN KEY ("adjustment_id") REFERENCES "tab_adjustments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tab_adjustment_parts" ADD CONSTRAINT "tab_adjustment_parts_line_id_fkey" FOREIGN KEY ("line_id") REFERENCES "order_items"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payments" ADD CONSTRAINT "payments_tab_id_fkey" FOREIGN KEY ("tab_id") REFERENCES "tabs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_parts" ADD CONSTRAINT "payment_parts_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_parts" ADD CONSTRAINT "payment_parts_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_lines" ADD CONSTRAINT "payment_lines_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_lines" ADD CONSTRAINT "payment_lines_line_id_fkey" FOREIGN KEY ("line_id") REFERENCES "order_items"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Every payment so far paid one order.
INSERT INTO "payment_parts" ("payment_id", "order_id", "amount_cents") SELECT "id", "order_id", "amount_cents" FROM "payments";

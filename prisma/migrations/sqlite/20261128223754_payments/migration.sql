-- AlterTable
ALTER TABLE "restaurant" ADD COLUMN "max_difference_cents" INTEGER NOT NULL DEFAULT 100;

-- CreateTable
CREATE TABLE "payments" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "order_id" TEXT NOT NULL,
    "shift_id" TEXT,
    "business_day" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "amount_cents" INTEGER NOT NULL,
    "tip_cents" INTEGER NOT NULL DEFAULT 0,
    "received_cents" INTEGER,
    "reference" TEXT,
    "staff_id" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "undone_at" DATETIME,
    "undone_shift_id" TEXT,
    "undone_by" TEXT,
    "undo_reason" TEXT,
    CONSTRAINT "payments_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "payments_shift_id_fkey" FOREIGN KEY ("shift_id") REFERENCES "shifts" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "payments_undone_shift_id_fkey" FOREIGN KEY ("undone_shift_id") REFERENCES "shifts" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "shifts" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "number" INTEGER NOT NULL,
    "open" INTEGER,
    "opened_at" DATETIME NOT NULL,
    "opened_by" TEXT NOT NULL,
    "float_cents" INTEGER NOT NULL,
    "closed_at" DATETIME,
    "closed_by" TEXT,
    "report" JSONB,
    "explanation" TEXT,
    "explained_by" TEXT
);

-- CreateTable
CREATE TABLE "drawer_moves" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "shift_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "amount_cents" INTEGER NOT NULL,
    "reason" TEXT,
    "staff_id" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "drawer_moves_shift_id_fkey" FOREIGN KEY ("shift_id") REFERENCES "shifts" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "payments_order_id_idx" ON "payments"("order_id");

-- CreateIndex
CREATE INDEX "payments_shift_id_idx" ON "payments"("shift_id");

-- CreateIndex
CREATE INDEX "payments_undone_shift_id_idx" ON "payments"("undone_shift_id");

-- CreateIndex
CREATE INDEX "payments_business_day_idx" ON "payments"("business_day");

-- CreateIndex
CREATE UNIQUE INDEX "shifts_number_key" ON "shifts"("number");

-- CreateIndex
CREATE UNIQUE INDEX "shifts_open_key" ON "shifts"("open");

-- CreateIndex
CREATE INDEX "drawer_moves_shift_id_idx" ON "drawer_moves"("shift_id");

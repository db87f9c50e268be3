-- AlterTable
ALTER TABLE "restaurant" ADD COLUMN "tax_percent" INTEGER NOT NULL DEFAULT 13;

-- CreateTable
CREATE TABLE "sales_days" (
    "business_day" TEXT NOT NULL PRIMARY KEY,
    "last_number" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "sales_hours" (
    "business_day" TEXT NOT NULL,
    "hour" INTEGER NOT NULL,
    "channel" TEXT NOT NULL,
    "orders" INTEGER NOT NULL,
    "sales_cents" INTEGER NOT NULL,
    "tips_cents" INTEGER NOT NULL,
    "cancelled" INTEGER NOT NULL,
    "cancelled_cents" INTEGER NOT NULL,

    PRIMARY KEY ("business_day", "hour", "channel"),
    CONSTRAINT "sales_hours_business_day_fkey" FOREIGN KEY ("business_day") REFERENCES "sales_days" ("business_day") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "sales_items" (
    "business_day" TEXT NOT NULL,
    "item_id" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "quantity" INTEGER NOT NULL,
    "sales_cents" INTEGER NOT NULL,

    PRIMARY KEY ("business_day", "item_id"),
    CONSTRAINT "sales_items_business_day_fkey" FOREIGN KEY ("business_day") REFERENCES "sales_days" ("business_day") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ready_delays" (
    "business_day" TEXT NOT NULL,
    "hour" INTEGER NOT NULL,
    "minutes" INTEGER NOT NULL,
    "orders" INTEGER NOT NULL,

    PRIMARY KEY ("business_day", "hour", "minutes"),
    CONSTRAINT "ready_delays_business_day_fkey" FOREIGN KEY ("business_day") REFERENCES "sales_days" ("business_day") ON DELETE CASCADE ON UPDATE CASCADE
);

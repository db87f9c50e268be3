-- AlterTable
ALTER TABLE "restaurant" ADD COLUMN     "tax_percent" INTEGER NOT NULL DEFAULT 13;

-- CreateTable
CREATE TABLE "sales_days" (
    "business_day" TEXT NOT NULL,
    "last_number" INTEGER NOT NULL,

    CONSTRAINT "sales_days_pkey" PRIMARY KEY ("business_day")
);

-- CreateTable
CREATE TABLE "sales_hours" (
    "business_day" TEXT NOT NULL,
    "hour" INTEGER NOT NULL,
    "channel" "Channel" NOT NULL,
    "orders" INTEGER NOT NULL,
    "sales_cents" INTEGER NOT NULL,
    "tips_cents" INTEGER NOT NULL,
    "cancelled" INTEGER NOT NULL,
    "cancelled_cents" INTEGER NOT NULL,

    CONSTRAINT "sales_hours_pkey" PRIMARY KEY ("business_day","hour","channel")
);

-- CreateTable
CREATE TABLE "sales_items" (
    "business_day" TEXT NOT NULL,
    "item_id" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "quantity" INTEGER NOT NULL,
    "sales_cents" INTEGER NOT NULL,

    CONSTRAINT "sales_items_pkey" PRIMARY KEY ("business_day","item_id")
);

-- CreateTable
CREATE TABLE "ready_delays" (
    "business_day" TEXT NOT NULL,
    "hour" INTEGER NOT NULL,
    "minutes" INTEGER NOT NULL,
    "orders" INTEGER NOT NULL,

    CONSTRAINT "ready_delays_pkey" PRIMARY KEY ("business_day","hour","minutes")
);

-- AddForeignKey
ALTER TABLE "sales_hours" ADD CONSTRAINT "sales_hours_business_day_fkey" FOREIGN KEY ("business_day") REFERENCES "sales_days"("business_day") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sales_items" ADD CONSTRAINT "sales_items_business_day_fkey" FOREIGN KEY ("business_day") REFERENCES "sales_days"("business_day") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ready_delays" ADD CONSTRAINT "ready_delays_business_day_fkey" FOREIGN KEY ("business_day") REFERENCES "sales_days"("business_day") ON DELETE CASCADE ON UPDATE CASCADE;

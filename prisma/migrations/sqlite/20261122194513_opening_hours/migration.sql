-- CreateTable
CREATE TABLE "opening_hours" (
    "weekday" INTEGER NOT NULL,
    "opens" TEXT NOT NULL,
    "closes" TEXT NOT NULL,

    PRIMARY KEY ("weekday", "opens")
);

-- CreateTable
CREATE TABLE "opening_exceptions" (
    "date" TEXT NOT NULL PRIMARY KEY,
    "periods" JSONB NOT NULL
);

-- Columns are added in place: however many orders there are, none is copied.
ALTER TABLE "restaurant" ADD COLUMN "comal_units_per_hour" INTEGER NOT NULL DEFAULT 120;
ALTER TABLE "restaurant" ADD COLUMN "slot_minutes" INTEGER NOT NULL DEFAULT 15;
ALTER TABLE "restaurant" ADD COLUMN "units_per_slot" INTEGER NOT NULL DEFAULT 30;
ALTER TABLE "restaurant" ADD COLUMN "hours_version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "menu_items" ADD COLUMN "comal_units" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "orders" ADD COLUMN "comal_units" INTEGER NOT NULL DEFAULT 0;

-- A shop that is running already has the menu of the seed: its pupusas are made on the comal.
UPDATE "menu_items" SET "comal_units" = 1
WHERE "category_id" IN (SELECT "id" FROM "menu_categories" WHERE "name_es" = 'Pupusas');

-- CreateIndex
CREATE INDEX "orders_status_pickup_at_comal_units_idx" ON "orders"("status", "pickup_at", "comal_units");

-- CreateIndex
CREATE INDEX "orders_promised_at_idx" ON "orders"("promised_at");

-- Columns are added in place.
ALTER TABLE "restaurant" ADD COLUMN "address" TEXT;
ALTER TABLE "restaurant" ADD COLUMN "phone" TEXT;
ALTER TABLE "restaurant" ADD COLUMN "whatsapp" TEXT;
ALTER TABLE "restaurant" ADD COLUMN "map_url" TEXT;
ALTER TABLE "restaurant" ADD COLUMN "settings_version" INTEGER NOT NULL DEFAULT 1;

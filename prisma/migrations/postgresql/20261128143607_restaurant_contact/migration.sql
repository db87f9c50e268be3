-- AlterTable
ALTER TABLE "restaurant" ADD COLUMN     "address" TEXT,
ADD COLUMN     "map_url" TEXT,
ADD COLUMN     "phone" TEXT,
ADD COLUMN     "settings_version" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "whatsapp" TEXT;

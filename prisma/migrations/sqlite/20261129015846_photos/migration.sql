-- AlterTable
ALTER TABLE "menu_items" ADD COLUMN "photo" TEXT;

-- AlterTable
ALTER TABLE "restaurant" ADD COLUMN "logo" TEXT;

-- CreateTable
CREATE TABLE "photos" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "created_at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "photo_files" (
    "path" TEXT NOT NULL PRIMARY KEY,
    "photo_id" TEXT NOT NULL,
    "bytes" BLOB NOT NULL,
    CONSTRAINT "photo_files_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "photos" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "photos_created_at_idx" ON "photos"("created_at");

-- CreateIndex
CREATE INDEX "photo_files_photo_id_idx" ON "photo_files"("photo_id");

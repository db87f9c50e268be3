-- AlterTable
ALTER TABLE "menu_items" ADD COLUMN     "photo" TEXT;

-- AlterTable
ALTER TABLE "restaurant" ADD COLUMN     "logo" TEXT;

-- CreateTable
CREATE TABLE "photos" (
    "id" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "photos_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "photo_files" (
    "path" TEXT NOT NULL,
    "photo_id" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "photo_files_pkey" PRIMARY KEY ("path")
);

-- CreateIndex
CREATE INDEX "photos_created_at_idx" ON "photos"("created_at");

-- CreateIndex
CREATE INDEX "photo_files_photo_id_idx" ON "photo_files"("photo_id");

-- AddForeignKey
ALTER TABLE "photo_files" ADD CONSTRAINT "photo_files_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "photos"("id") ON DELETE CASCADE ON UPDATE CASCADE;

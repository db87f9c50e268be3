-- CreateTable
CREATE TABLE "kitchen_screens" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sound" BOOLEAN NOT NULL,
    "awake" BOOLEAN NOT NULL,
    "last_seen_at" DATETIME NOT NULL
);

-- AlterTable
ALTER TABLE "orders" ADD COLUMN "heard_at" DATETIME;
ALTER TABLE "orders" ADD COLUMN "unseen_alarm" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "restaurant" ADD COLUMN "paused_by_itself" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "restaurant" ADD COLUMN "unseen_alarm_seconds" INTEGER NOT NULL DEFAULT 90;
ALTER TABLE "restaurant" ADD COLUMN "unseen_pause_minutes" INTEGER NOT NULL DEFAULT 5;

-- AlterEnum
ALTER TYPE "OrderEventType" ADD VALUE 'unseen';

-- AlterTable
ALTER TABLE "orders" ADD COLUMN     "heard_at" TIMESTAMP(3),
ADD COLUMN     "unseen_alarm" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "restaurant" ADD COLUMN     "paused_by_itself" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "unseen_alarm_seconds" INTEGER NOT NULL DEFAULT 90,
ADD COLUMN     "unseen_pause_minutes" INTEGER NOT NULL DEFAULT 5;

-- CreateTable
CREATE TABLE "kitchen_screens" (
    "id" TEXT NOT NULL,
    "sound" BOOLEAN NOT NULL,
    "awake" BOOLEAN NOT NULL,
    "last_seen_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "kitchen_screens_pkey" PRIMARY KEY ("id")
);

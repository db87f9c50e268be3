-- AlterTable
ALTER TABLE "restaurant" ADD COLUMN "pause_message" JSONB NOT NULL DEFAULT '{}';
ALTER TABLE "restaurant" ADD COLUMN "paused_until" DATETIME;

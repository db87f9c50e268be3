-- AlterTable
ALTER TABLE "restaurant" ADD COLUMN     "pause_message" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "paused_until" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "restaurant" ADD COLUMN "languages" JSONB NOT NULL DEFAULT '["es","en"]',
ADD COLUMN "ticket_bottom" TEXT,
ADD COLUMN "ticket_top" TEXT,
ADD COLUMN "tip_percents" JSONB NOT NULL DEFAULT '[0,5,10,15]';

-- Written by hand: columns are added where Prisma would copy the row into a new table.
ALTER TABLE "restaurant" ADD COLUMN "languages" JSONB NOT NULL DEFAULT '["es","en"]';
ALTER TABLE "restaurant" ADD COLUMN "tip_percents" JSONB NOT NULL DEFAULT '[0,5,10,15]';
ALTER TABLE "restaurant" ADD COLUMN "ticket_top" TEXT;
ALTER TABLE "restaurant" ADD COLUMN "ticket_bottom" TEXT;

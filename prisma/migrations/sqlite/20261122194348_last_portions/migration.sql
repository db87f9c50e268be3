-- Written by hand: a column is added where Prisma would copy every order line into a new table.
ALTER TABLE "menu_items" ADD COLUMN "portions_left" INTEGER CHECK ("portions_left" >= 0);
ALTER TABLE "order_items" ADD COLUMN "portions_taken" INTEGER NOT NULL DEFAULT 0;

-- Written by hand: a column is added where Prisma would copy every order into a new table.
ALTER TABLE "orders" ADD COLUMN "seen_at" DATETIME;

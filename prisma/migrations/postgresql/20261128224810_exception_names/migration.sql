-- AlterTable
ALTER TABLE "opening_exceptions" ADD COLUMN     "name" TEXT;

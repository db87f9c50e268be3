-- An item that was not available is sold out until somebody says that it is back.
INSERT INTO "sold_out" ("kind", "key") SELECT 'item', "id" FROM "menu_items" WHERE NOT "available"
  ON CONFLICT DO NOTHING;

-- AlterTable
ALTER TABLE "menu_items" DROP COLUMN "available";

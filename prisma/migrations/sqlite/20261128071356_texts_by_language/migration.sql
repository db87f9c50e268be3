-- What guests read is one JSON object by language, so that another language needs no migration. SQLite copies a table whose
-- columns change: of 100,000 orders in about a second.
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_menu_categories" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "name" JSONB NOT NULL
);
INSERT INTO "new_menu_categories" ("id", "position", "name")
  SELECT "id", "position", json_object('es', "name_es", 'en', "name_en") FROM "menu_categories";
DROP TABLE "menu_categories";
ALTER TABLE "new_menu_categories" RENAME TO "menu_categories";
CREATE TABLE "new_menu_items" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "category_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" JSONB NOT NULL,
    "price_cents" INTEGER NOT NULL,
    "available" BOOLEAN NOT NULL DEFAULT true,
    "portions_left" INTEGER CHECK ("portions_left" >= 0),
    "comal_units" INTEGER NOT NULL DEFAULT 0,
    "picture" TEXT,
    "tags" JSONB NOT NULL,
    "description" JSONB,
    CONSTRAINT "menu_items_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "menu_categories" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_menu_items" ("available", "category_id", "comal_units", "id", "picture", "portions_left", "position", "price_cents", "tags", "name", "description")
  SELECT "available", "category_id", "comal_units", "id", "picture", "portions_left", "position", "price_cents", "tags", json_object('es', "name_es", 'en', "name_en"), CASE WHEN "description_es" IS NOT NULL AND "description_en" IS NOT NULL THEN json_object('es', "description_es", 'en', "description_en") END FROM "menu_items";
DROP TABLE "menu_items";
ALTER TABLE "new_menu_items" RENAME TO "menu_items";
CREATE INDEX "menu_items_category_id_position_idx" ON "menu_items"("category_id", "position");
CREATE TABLE "new_option_groups" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" JSONB NOT NULL,
    "min_options" INTEGER NOT NULL,
    "max_options" INTEGER NOT NULL
);
INSERT INTO "new_option_groups" ("id", "max_options", "min_options", "name")
  SELECT "id", "max_options", "min_options", json_object('es', "name_es", 'en', "name_en") FROM "option_groups";
DROP TABLE "option_groups";
ALTER TABLE "new_option_groups" RENAME TO "option_groups";
CREATE TABLE "new_options" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "group_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" JSONB NOT NULL,
    "price_cents" INTEGER NOT NULL,
    "is_default" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "options_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "option_groups" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_options" ("group_id", "id", "is_default", "position", "price_cents", "name")
  SELECT "group_id", "id", "is_default", "position", "price_cents", json_object('es', "name_es", 'en', "name_en") FROM "options";
DROP TABLE "options";
ALTER TABLE "new_options" RENAME TO "options";
CREATE INDEX "options_group_id_position_idx" ON "options"("group_id", "position");
CREATE TABLE "new_order_items" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "order_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "item_id" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "options" JSONB NOT NULL,
    "quantity" INTEGER NOT NULL,
    "unit_price_cents" INTEGER NOT NULL,
    "total_cents" INTEGER NOT NULL,
    "portions_taken" INTEGER NOT NULL DEFAULT 0,
    "note" TEXT,
    "guest" TEXT,
    CONSTRAINT "order_items_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_order_items" ("guest", "id", "item_id", "note", "options", "order_id", "portions_taken", "position", "quantity", "total_cents", "unit_price_cents", "name")
  SELECT "guest", "id", "item_id", "note", "options", "order_id", "portions_taken", "position", "quantity", "total_cents", "unit_price_cents", json_object('es', "name_es", 'en', "name_en") FROM "order_items";
DROP TABLE "order_items";
ALTER TABLE "new_order_items" RENAME TO "order_items";
CREATE UNIQUE INDEX "order_items_order_id_position_key" ON "order_items"("order_id", "position");
-- Without AUTOINCREMENT: the restaurant's row gives out the places in the log.
CREATE TABLE "new_order_events" (
    "seq" INTEGER NOT NULL PRIMARY KEY,
    "order_id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "staff_id" TEXT,
    CONSTRAINT "order_events_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_order_events" ("seq", "order_id", "type", "status", "version", "at", "staff_id")
  SELECT "seq", "order_id", "type", "status", "version", "at", "staff_id" FROM "order_events";
DROP TABLE "order_events";
ALTER TABLE "new_order_events" RENAME TO "order_events";
CREATE INDEX "order_events_order_id_seq_idx" ON "order_events"("order_id", "seq");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

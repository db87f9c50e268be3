-- What this database is known by, and what its tokens are derived from.
CREATE TABLE "installation" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT DEFAULT 1,
    "history" TEXT NOT NULL DEFAULT (lower(hex(randomblob(8)))),
    "secret" TEXT NOT NULL DEFAULT (lower(hex(randomblob(32)))),
    "forgotten_order_id" TEXT NOT NULL DEFAULT ''
);
INSERT INTO "installation" ("id") VALUES (1);

-- CreateTable
CREATE TABLE "unseen_orders" (
    "order_id" TEXT NOT NULL PRIMARY KEY,
    "address_key" TEXT NOT NULL,
    "phone_key" TEXT,
    CONSTRAINT "unseen_orders_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "old_group_codes" (
    "code_hash" TEXT NOT NULL PRIMARY KEY,
    "group_id" TEXT NOT NULL,
    CONSTRAINT "old_group_codes_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "groups" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- Columns are added in place: however many orders there are, none is copied.
ALTER TABLE "restaurant" ADD COLUMN "max_order_units" INTEGER NOT NULL DEFAULT 60;
ALTER TABLE "restaurant" ADD COLUMN "full_after_minutes" INTEGER NOT NULL DEFAULT 90;
ALTER TABLE "restaurant" ADD COLUMN "max_unseen_orders" INTEGER NOT NULL DEFAULT 3;
ALTER TABLE "restaurant" ADD COLUMN "forget_after_days" INTEGER NOT NULL DEFAULT 90;
ALTER TABLE "orders" ADD COLUMN "table_source" TEXT;
ALTER TABLE "staff" ADD COLUMN "must_change_password" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "staff" ADD COLUMN "removed_at" DATETIME;

-- A column without a default cannot be added in place; there are few groups, and they live for hours.
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_groups" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code_hash" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "table_number" INTEGER,
    "status" TEXT NOT NULL DEFAULT 'open',
    "send_key" TEXT,
    "order_id" TEXT,
    "created_at" DATETIME NOT NULL,
    "changed_at" DATETIME NOT NULL,
    "expires_at" DATETIME NOT NULL,
    "address_key" TEXT NOT NULL DEFAULT '',
    "code_turn" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1
);
INSERT INTO "new_groups" ("channel", "changed_at", "code_hash", "created_at", "expires_at", "id", "order_id", "send_key", "status", "table_number", "version") SELECT "channel", "created_at", "code_hash", "created_at", "expires_at", "id", "order_id", "send_key", "status", "table_number", "version" FROM "groups";
DROP TABLE "groups";
ALTER TABLE "new_groups" RENAME TO "groups";
CREATE UNIQUE INDEX "groups_code_hash_key" ON "groups"("code_hash");
CREATE INDEX "groups_expires_at_idx" ON "groups"("expires_at");
CREATE INDEX "groups_address_key_idx" ON "groups"("address_key");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- What the comal owes now is asked by when it is promised for: an order that was never bumped stops counting with its day.
DROP INDEX "orders_status_pickup_at_comal_units_idx";
CREATE INDEX "orders_status_promised_at_pickup_at_comal_units_idx" ON "orders"("status", "promised_at", "pickup_at", "comal_units");

-- CreateIndex
CREATE INDEX "unseen_orders_address_key_idx" ON "unseen_orders"("address_key");

-- CreateIndex
CREATE INDEX "unseen_orders_phone_key_idx" ON "unseen_orders"("phone_key");

-- CreateIndex
CREATE INDEX "old_group_codes_group_id_idx" ON "old_group_codes"("group_id");

-- Keys kept from before belong to guests: nobody but them has ordered yet.
UPDATE "idempotency_keys" SET "key" = 'guest ' || "key" WHERE "key" NOT LIKE 'group %';

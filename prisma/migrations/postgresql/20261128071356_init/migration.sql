-- Made by the schema engine from schema.prisma, and then, by hand: the defaults that are random hex digits, the check of
-- the last portions, and the installation's row at the end.

-- CreateEnum
CREATE TYPE "Channel" AS ENUM ('table', 'pickup', 'counter');

-- CreateEnum
CREATE TYPE "TableSource" AS ENUM ('scanned', 'typed');

-- CreateEnum
CREATE TYPE "OrderStatus" AS ENUM ('received', 'preparing', 'ready', 'completed', 'cancelled');

-- CreateEnum
CREATE TYPE "OrderEventType" AS ENUM ('placed', 'seen', 'moved', 'undone', 'cancelled');

-- CreateEnum
CREATE TYPE "GroupStatus" AS ENUM ('open', 'locked', 'sending', 'sent');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('waiter', 'kitchen', 'manager');

-- CreateTable
CREATE TABLE "restaurant" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "day_ends_at_hour" INTEGER NOT NULL DEFAULT 4,
    "quoted_minutes" INTEGER NOT NULL DEFAULT 20,
    "comal_units_per_hour" INTEGER NOT NULL DEFAULT 120,
    "slot_minutes" INTEGER NOT NULL DEFAULT 15,
    "units_per_slot" INTEGER NOT NULL DEFAULT 30,
    "paused" BOOLEAN NOT NULL DEFAULT false,
    "max_order_units" INTEGER NOT NULL DEFAULT 60,
    "full_after_minutes" INTEGER NOT NULL DEFAULT 90,
    "max_unseen_orders" INTEGER NOT NULL DEFAULT 3,
    "forget_after_days" INTEGER NOT NULL DEFAULT 90,
    "menu_version" INTEGER NOT NULL DEFAULT 1,
    "hours_version" INTEGER NOT NULL DEFAULT 1,
    "last_seq" INTEGER NOT NULL DEFAULT 0,
    "last_number" INTEGER NOT NULL DEFAULT 0,
    "number_day" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "restaurant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "installation" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "history" TEXT NOT NULL DEFAULT left(encode(sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())), 'hex'), 16),
    "secret" TEXT NOT NULL DEFAULT encode(sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())), 'hex'),
    "forgotten_order_id" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "installation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "opening_hours" (
    "weekday" INTEGER NOT NULL,
    "opens" TEXT NOT NULL,
    "closes" TEXT NOT NULL,

    CONSTRAINT "opening_hours_pkey" PRIMARY KEY ("weekday","opens")
);

-- CreateTable
CREATE TABLE "opening_exceptions" (
    "date" TEXT NOT NULL,
    "periods" JSONB NOT NULL,

    CONSTRAINT "opening_exceptions_pkey" PRIMARY KEY ("date")
);

-- CreateTable
CREATE TABLE "menu_categories" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" JSONB NOT NULL,

    CONSTRAINT "menu_categories_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "menu_items" (
    "id" TEXT NOT NULL,
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

    CONSTRAINT "menu_items_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "option_groups" (
    "id" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "min_options" INTEGER NOT NULL,
    "max_options" INTEGER NOT NULL,

    CONSTRAINT "option_groups_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "menu_item_option_groups" (
    "item_id" TEXT NOT NULL,
    "group_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "menu_item_option_groups_pkey" PRIMARY KEY ("item_id","group_id")
);

-- CreateTable
CREATE TABLE "options" (
    "id" TEXT NOT NULL,
    "group_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" JSONB NOT NULL,
    "price_cents" INTEGER NOT NULL,
    "is_default" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "options_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tables" (
    "number" INTEGER NOT NULL,
    "token" TEXT NOT NULL DEFAULT left(encode(sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())), 'hex'), 16),

    CONSTRAINT "tables_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "orders" (
    "id" TEXT NOT NULL,
    "business_day" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "channel" "Channel" NOT NULL,
    "status" "OrderStatus" NOT NULL DEFAULT 'received',
    "table_number" INTEGER,
    "table_source" "TableSource",
    "customer_name" TEXT,
    "customer_phone" TEXT,
    "note" TEXT,
    "subtotal_cents" INTEGER NOT NULL,
    "tip_cents" INTEGER NOT NULL,
    "total_cents" INTEGER NOT NULL,
    "paid_cents" INTEGER NOT NULL DEFAULT 0,
    "currency" TEXT NOT NULL,
    "placed_at" TIMESTAMP(3) NOT NULL,
    "pickup_at" TIMESTAMP(3),
    "promised_at" TIMESTAMP(3) NOT NULL,
    "seen_at" TIMESTAMP(3),
    "comal_units" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "orders_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unseen_orders" (
    "order_id" TEXT NOT NULL,
    "address_key" TEXT NOT NULL,
    "phone_key" TEXT,

    CONSTRAINT "unseen_orders_pkey" PRIMARY KEY ("order_id")
);

-- CreateTable
CREATE TABLE "order_items" (
    "id" TEXT NOT NULL,
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

    CONSTRAINT "order_items_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "order_events" (
    "seq" INTEGER NOT NULL,
    "order_id" TEXT NOT NULL,
    "type" "OrderEventType" NOT NULL,
    "status" "OrderStatus" NOT NULL,
    "version" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "staff_id" TEXT,

    CONSTRAINT "order_events_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "groups" (
    "id" TEXT NOT NULL,
    "code_hash" TEXT NOT NULL,
    "channel" "Channel" NOT NULL,
    "table_number" INTEGER,
    "status" "GroupStatus" NOT NULL DEFAULT 'open',
    "send_key" TEXT,
    "order_id" TEXT,
    "created_at" TIMESTAMP(3) NOT NULL,
    "changed_at" TIMESTAMP(3) NOT NULL,
    "expires_at" TIMESTAMP(3) NOT NULL,
    "address_key" TEXT NOT NULL DEFAULT '',
    "code_turn" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "groups_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "group_events" (
    "seq" INTEGER NOT NULL,
    "group_id" TEXT NOT NULL,

    CONSTRAINT "group_events_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "old_group_codes" (
    "code_hash" TEXT NOT NULL,
    "group_id" TEXT NOT NULL,

    CONSTRAINT "old_group_codes_pkey" PRIMARY KEY ("code_hash")
);

-- CreateTable
CREATE TABLE "group_members" (
    "id" TEXT NOT NULL,
    "group_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "host" BOOLEAN NOT NULL,
    "token_hash" TEXT NOT NULL,
    "joined_at" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "group_members_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "group_lines" (
    "member_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "item_id" TEXT NOT NULL,
    "option_ids" JSONB NOT NULL,
    "quantity" INTEGER NOT NULL,
    "note" TEXT,

    CONSTRAINT "group_lines_pkey" PRIMARY KEY ("member_id","position")
);

-- CreateTable
CREATE TABLE "staff" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "password_hash" TEXT NOT NULL,
    "must_change_password" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMP(3) NOT NULL,
    "removed_at" TIMESTAMP(3),

    CONSTRAINT "staff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_sessions" (
    "token_hash" TEXT NOT NULL,
    "staff_id" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL,
    "expires_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "staff_sessions_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "idempotency_keys" (
    "key" TEXT NOT NULL,
    "request_hash" TEXT NOT NULL,
    "status" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "expires_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "menu_items_category_id_position_idx" ON "menu_items"("category_id", "position");

-- CreateIndex
CREATE INDEX "options_group_id_position_idx" ON "options"("group_id", "position");

-- CreateIndex
CREATE INDEX "orders_status_id_idx" ON "orders"("status", "id");

-- CreateIndex
CREATE INDEX "orders_table_number_status_id_idx" ON "orders"("table_number", "status", "id");

-- CreateIndex
CREATE INDEX "orders_status_promised_at_pickup_at_comal_units_idx" ON "orders"("status", "promised_at", "pickup_at", "comal_units");

-- CreateIndex
CREATE INDEX "orders_promised_at_idx" ON "orders"("promised_at");

-- CreateIndex
CREATE UNIQUE INDEX "orders_business_day_number_key" ON "orders"("business_day", "number");

-- CreateIndex
CREATE INDEX "unseen_orders_address_key_idx" ON "unseen_orders"("address_key");

-- CreateIndex
CREATE INDEX "unseen_orders_phone_key_idx" ON "unseen_orders"("phone_key");

-- CreateIndex
CREATE UNIQUE INDEX "order_items_order_id_position_key" ON "order_items"("order_id", "position");

-- CreateIndex
CREATE INDEX "order_events_order_id_seq_idx" ON "order_events"("order_id", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "groups_code_hash_key" ON "groups"("code_hash");

-- CreateIndex
CREATE INDEX "groups_expires_at_idx" ON "groups"("expires_at");

-- CreateIndex
CREATE INDEX "groups_order_id_idx" ON "groups"("order_id");

-- CreateIndex
CREATE INDEX "groups_address_key_idx" ON "groups"("address_key");

-- CreateIndex
CREATE INDEX "group_events_group_id_seq_idx" ON "group_events"("group_id", "seq");

-- CreateIndex
CREATE INDEX "old_group_codes_group_id_idx" ON "old_group_codes"("group_id");

-- CreateIndex
CREATE INDEX "group_members_group_id_id_idx" ON "group_members"("group_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "group_members_group_id_name_key" ON "group_members"("group_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "staff_name_key_key" ON "staff"("name_key");

-- CreateIndex
CREATE INDEX "staff_sessions_expires_at_idx" ON "staff_sessions"("expires_at");

-- CreateIndex
CREATE INDEX "idempotency_keys_expires_at_idx" ON "idempotency_keys"("expires_at");

-- AddForeignKey
ALTER TABLE "menu_items" ADD CONSTRAINT "menu_items_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "menu_categories"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "menu_item_option_groups" ADD CONSTRAINT "menu_item_option_groups_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "menu_items"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "menu_item_option_groups" ADD CONSTRAINT "menu_item_option_groups_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "option_groups"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "options" ADD CONSTRAINT "options_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "option_groups"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "orders" ADD CONSTRAINT "orders_table_number_fkey" FOREIGN KEY ("table_number") REFERENCES "tables"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unseen_orders" ADD CONSTRAINT "unseen_orders_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_items" ADD CONSTRAINT "order_items_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_events" ADD CONSTRAINT "order_events_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_events" ADD CONSTRAINT "group_events_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "groups"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "old_group_codes" ADD CONSTRAINT "old_group_codes_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "groups"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_members" ADD CONSTRAINT "group_members_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "groups"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_lines" ADD CONSTRAINT "group_lines_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "group_members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_sessions" ADD CONSTRAINT "staff_sessions_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What this database is known by, and what its tokens are derived from.
INSERT INTO "installation" ("id") VALUES (1);

-- AlterTable
ALTER TABLE "installation" ADD COLUMN "push_private_key" TEXT;
ALTER TABLE "installation" ADD COLUMN "push_public_key" TEXT;

-- CreateTable
CREATE TABLE "push_subscriptions" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "order_id" TEXT NOT NULL,
    "endpoint" TEXT NOT NULL,
    "p256dh" TEXT NOT NULL,
    "auth" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL,
    "due_status" TEXT,
    "due_at" DATETIME,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "push_subscriptions_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "push_subscriptions_due_at_idx" ON "push_subscriptions"("due_at");

-- CreateIndex
CREATE INDEX "push_subscriptions_created_at_idx" ON "push_subscriptions"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "push_subscriptions_order_id_endpoint_key" ON "push_subscriptions"("order_id", "endpoint");

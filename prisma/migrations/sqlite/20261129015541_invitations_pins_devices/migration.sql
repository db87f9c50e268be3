-- AlterTable
ALTER TABLE "staff" ADD COLUMN "last_seen_at" DATETIME;
ALTER TABLE "staff" ADD COLUMN "pin_hash" TEXT;

-- AlterTable
ALTER TABLE "staff_sessions" ADD COLUMN "device_id" TEXT;

-- CreateTable
CREATE TABLE "staff_invitations" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL,
    "created_by" TEXT NOT NULL,
    "expires_at" DATETIME NOT NULL,
    "used_at" DATETIME,
    "revoked_at" DATETIME
);

-- CreateTable
CREATE TABLE "staff_devices" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL,
    "created_by" TEXT NOT NULL,
    "last_seen_at" DATETIME,
    "revoked_at" DATETIME
);

-- CreateTable
CREATE TABLE "pin_failures" (
    "staff_id" TEXT NOT NULL,
    "device_id" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "last_at" DATETIME NOT NULL,

    PRIMARY KEY ("staff_id", "device_id")
);

-- CreateTable
CREATE TABLE "approvals" (
    "token_hash" TEXT NOT NULL PRIMARY KEY,
    "approved_by" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "session_hash" TEXT NOT NULL,
    "expires_at" DATETIME NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "staff_invitations_token_hash_key" ON "staff_invitations"("token_hash");

-- CreateIndex
CREATE INDEX "staff_invitations_expires_at_idx" ON "staff_invitations"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "staff_devices_token_hash_key" ON "staff_devices"("token_hash");

-- CreateIndex
CREATE INDEX "approvals_expires_at_idx" ON "approvals"("expires_at");

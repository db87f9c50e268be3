-- CreateTable
CREATE TABLE "groups" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code_hash" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "table_number" INTEGER,
    "status" TEXT NOT NULL DEFAULT 'open',
    "send_key" TEXT,
    "order_id" TEXT,
    "created_at" DATETIME NOT NULL,
    "expires_at" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "group_members" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "group_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "host" BOOLEAN NOT NULL,
    "token_hash" TEXT NOT NULL,
    "joined_at" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "group_members_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "groups" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "group_lines" (
    "member_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "item_id" TEXT NOT NULL,
    "option_ids" JSONB NOT NULL,
    "quantity" INTEGER NOT NULL,
    "note" TEXT,

    PRIMARY KEY ("member_id", "position"),
    CONSTRAINT "group_lines_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "group_members" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_tables" (
    "number" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "token" TEXT NOT NULL DEFAULT (lower(hex(randomblob(8))))
);
INSERT INTO "new_tables" ("number") SELECT "number" FROM "tables";
DROP TABLE "tables";
ALTER TABLE "new_tables" RENAME TO "tables";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "groups_code_hash_key" ON "groups"("code_hash");

-- CreateIndex
CREATE INDEX "groups_expires_at_idx" ON "groups"("expires_at");

-- CreateIndex
CREATE INDEX "group_members_group_id_id_idx" ON "group_members"("group_id", "id");

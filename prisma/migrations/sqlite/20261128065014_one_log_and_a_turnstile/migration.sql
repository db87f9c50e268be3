-- Columns are added in place, and go on from what was given out until now.
ALTER TABLE "restaurant" ADD COLUMN "last_seq" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "restaurant" ADD COLUMN "last_number" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "restaurant" ADD COLUMN "number_day" TEXT NOT NULL DEFAULT '';
UPDATE "restaurant" SET
  "last_seq" = coalesce((SELECT max("seq") FROM "order_events"), 0),
  "number_day" = coalesce((SELECT max("business_day") FROM "orders"), '');
UPDATE "restaurant" SET
  "last_number" = coalesce((SELECT max("number") FROM "orders" WHERE "business_day" = "number_day"), 0);

CREATE TABLE "group_events" (
    "seq" INTEGER NOT NULL PRIMARY KEY,
    "group_id" TEXT NOT NULL,
    CONSTRAINT "group_events_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "groups" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "group_events_group_id_seq_idx" ON "group_events"("group_id", "seq");

-- Every open group is in the log once, so that a screen which follows it hears of it again.
INSERT INTO "group_events" ("seq", "group_id")
  SELECT (SELECT "last_seq" FROM "restaurant") + row_number() OVER (ORDER BY "id"), "id" FROM "groups" WHERE EXISTS (SELECT 1 FROM "restaurant");
UPDATE "restaurant" SET "last_seq" = max("last_seq", coalesce((SELECT max("seq") FROM "group_events"), 0));

CREATE UNIQUE INDEX "group_members_group_id_name_key" ON "group_members"("group_id", "name");
CREATE INDEX "groups_order_id_idx" ON "groups"("order_id");

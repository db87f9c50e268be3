-- CreateTable
CREATE TABLE "staff_events" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL,
    "staff_id" TEXT,
    "action" TEXT NOT NULL,
    "about" TEXT,
    "details" JSONB NOT NULL DEFAULT '{}'
);

-- CreateIndex
CREATE INDEX "staff_events_staff_id_id_idx" ON "staff_events"("staff_id", "id");

-- CreateIndex
CREATE INDEX "staff_events_action_id_idx" ON "staff_events"("action", "id");

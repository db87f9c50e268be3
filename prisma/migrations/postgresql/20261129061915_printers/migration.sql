-- CreateTable
CREATE TABLE "printers" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "secret_hash" TEXT,
    "address" TEXT,
    "tickets" BOOLEAN NOT NULL DEFAULT true,
    "stations" JSONB NOT NULL DEFAULT '[]',
    "width" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "drawer" BOOLEAN NOT NULL DEFAULT false,
    "seq" INTEGER NOT NULL,
    "last_seen_at" TIMESTAMP(3),
    "trouble" TEXT,
    "created_at" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "printers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "print_jobs" (
    "id" TEXT NOT NULL,
    "printer_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "order_id" TEXT,
    "tab_id" TEXT,
    "copy_of" TEXT,
    "once" TEXT,
    "state" TEXT NOT NULL DEFAULT 'pending',
    "token" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL,
    "staff_id" TEXT,
    "claimed_at" TIMESTAMP(3),
    "ended_at" TIMESTAMP(3),
    "result" TEXT,

    CONSTRAINT "print_jobs_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "printers_secret_hash_key" ON "printers"("secret_hash");

-- CreateIndex
CREATE UNIQUE INDEX "print_jobs_once_key" ON "print_jobs"("once");

-- CreateIndex
CREATE UNIQUE INDEX "print_jobs_token_key" ON "print_jobs"("token");

-- CreateIndex
CREATE INDEX "print_jobs_printer_id_state_id_idx" ON "print_jobs"("printer_id", "state", "id");

-- CreateIndex
CREATE INDEX "print_jobs_order_id_idx" ON "print_jobs"("order_id");

-- CreateIndex
CREATE INDEX "print_jobs_copy_of_idx" ON "print_jobs"("copy_of");

-- CreateIndex
CREATE INDEX "print_jobs_created_at_idx" ON "print_jobs"("created_at");

-- AddForeignKey
ALTER TABLE "print_jobs" ADD CONSTRAINT "print_jobs_printer_id_fkey" FOREIGN KEY ("printer_id") REFERENCES "printers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

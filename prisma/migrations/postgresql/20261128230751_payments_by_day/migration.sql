-- DropIndex
DROP INDEX "payments_business_day_idx";

-- CreateIndex
CREATE INDEX "payments_business_day_method_staff_id_undone_at_amount_cent_idx" ON "payments"("business_day", "method", "staff_id", "undone_at", "amount_cents", "tip_cents");

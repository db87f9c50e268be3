-- CreateTable
CREATE TABLE "sold_out" (
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "until" TIMESTAMP(3),

    CONSTRAINT "sold_out_pkey" PRIMARY KEY ("kind","key")
);

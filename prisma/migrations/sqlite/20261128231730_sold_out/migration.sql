-- CreateTable
CREATE TABLE "sold_out" (
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "until" DATETIME,

    PRIMARY KEY ("kind", "key")
);

-- CreateTable
CREATE TABLE "writers" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "commits" INTEGER NOT NULL,
    "wrote_at" DATETIME NOT NULL
);

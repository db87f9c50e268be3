-- CreateTable
CREATE TABLE "writers" (
    "id" TEXT NOT NULL,
    "commits" INTEGER NOT NULL,
    "wrote_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "writers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Judge" (
    "id" UUID NOT NULL,
    "comparisonId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "tokenHash" BYTEA NOT NULL,
    "showsPay" BOOLEAN NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "revokedAt" TIMESTAMP(3),
    "lastOpenedAt" TIMESTAMP(3),
    "judgement" JSONB,
    "answeredAt" TIMESTAMP(3),
    "deletedAt" TIMESTAMP(3),

    CONSTRAINT "Judge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RegretAnswer" (
    "comparisonId" UUID NOT NULL,
    "offerId" UUID NOT NULL,
    "why" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "answeredAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "RegretAnswer_pkey" PRIMARY KEY ("comparisonId")
);

-- CreateTable
CREATE TABLE "DecisionRecord" (
    "id" UUID NOT NULL,
    "comparisonId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "offerId" UUID NOT NULL,
    "decidedOn" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "inputs" JSONB NOT NULL,
    "facts" JSONB NOT NULL,
    "outcomes" JSONB,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "withdrawnAt" TIMESTAMP(3),

    CONSTRAINT "DecisionRecord_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Judge_tokenHash_key" ON "Judge"("tokenHash");

-- CreateIndex
CREATE INDEX "Judge_comparisonId_idx" ON "Judge"("comparisonId");

-- CreateIndex
CREATE INDEX "Judge_deletedAt_idx" ON "Judge"("deletedAt");

-- CreateIndex
CREATE INDEX "DecisionRecord_comparisonId_idx" ON "DecisionRecord"("comparisonId");

-- CreateIndex
CREATE INDEX "DecisionRecord_withdrawnAt_idx" ON "DecisionRecord"("withdrawnAt");

-- AddForeignKey
ALTER TABLE "Judge" ADD CONSTRAINT "Judge_comparisonId_fkey" FOREIGN KEY ("comparisonId") REFERENCES "Comparison"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegretAnswer" ADD CONSTRAINT "RegretAnswer_comparisonId_fkey" FOREIGN KEY ("comparisonId") REFERENCES "Comparison"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionRecord" ADD CONSTRAINT "DecisionRecord_comparisonId_fkey" FOREIGN KEY ("comparisonId") REFERENCES "Comparison"("id") ON DELETE CASCADE ON UPDATE CASCADE;

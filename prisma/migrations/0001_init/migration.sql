-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "sessionVersion" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Comparison" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "assumptions" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "matrixVersion" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "deletedAt" TIMESTAMP(3),

    CONSTRAINT "Comparison_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Offer" (
    "comparisonId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "terms" JSONB NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "deletedAt" TIMESTAMP(3),

    CONSTRAINT "Offer_pkey" PRIMARY KEY ("comparisonId","id")
);

-- CreateTable
CREATE TABLE "Criterion" (
    "comparisonId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "weight" DOUBLE PRECISION NOT NULL,
    "low" TEXT NOT NULL,
    "high" TEXT NOT NULL,
    "measureFigure" TEXT,
    "measureLow" DOUBLE PRECISION,
    "measureHigh" DOUBLE PRECISION,

    CONSTRAINT "Criterion_pkey" PRIMARY KEY ("comparisonId","id")
);

-- CreateTable
CREATE TABLE "Score" (
    "comparisonId" UUID NOT NULL,
    "criterionId" UUID NOT NULL,
    "offerId" UUID NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "Score_pkey" PRIMARY KEY ("comparisonId","criterionId","offerId")
);

-- CreateTable
CREATE TABLE "ShareLink" (
    "id" UUID NOT NULL,
    "comparisonId" UUID NOT NULL,
    "tokenHash" BYTEA NOT NULL,
    "label" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMP(3),
    "revokedAt" TIMESTAMP(3),
    "lastOpenedAt" TIMESTAMP(3),

    CONSTRAINT "ShareLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProjectionSnapshot" (
    "comparisonId" UUID NOT NULL,
    "engineVersion" INTEGER NOT NULL,
    "inputHash" TEXT NOT NULL,
    "computedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "figures" JSONB NOT NULL,

    CONSTRAINT "ProjectionSnapshot_pkey" PRIMARY KEY ("comparisonId")
);

-- CreateTable
CREATE TABLE "ProjectionYear" (
    "comparisonId" UUID NOT NULL,
    "offerId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "certainty" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,

    CONSTRAINT "ProjectionYear_pkey" PRIMARY KEY ("comparisonId","offerId","year","kind","certainty")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "Comparison_userId_deletedAt_idx" ON "Comparison"("userId", "deletedAt");

-- CreateIndex
CREATE INDEX "Comparison_deletedAt_idx" ON "Comparison"("deletedAt");

-- CreateIndex
CREATE INDEX "Offer_deletedAt_idx" ON "Offer"("deletedAt");

-- CreateIndex
CREATE INDEX "Score_comparisonId_offerId_idx" ON "Score"("comparisonId", "offerId");

-- CreateIndex
CREATE UNIQUE INDEX "ShareLink_tokenHash_key" ON "ShareLink"("tokenHash");

-- CreateIndex
CREATE INDEX "ShareLink_comparisonId_idx" ON "ShareLink"("comparisonId");

-- AddForeignKey
ALTER TABLE "Comparison" ADD CONSTRAINT "Comparison_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_comparisonId_fkey" FOREIGN KEY ("comparisonId") REFERENCES "Comparison"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Criterion" ADD CONSTRAINT "Criterion_comparisonId_fkey" FOREIGN KEY ("comparisonId") REFERENCES "Comparison"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Score" ADD CONSTRAINT "Score_comparisonId_criterionId_fkey" FOREIGN KEY ("comparisonId", "criterionId") REFERENCES "Criterion"("comparisonId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Score" ADD CONSTRAINT "Score_comparisonId_offerId_fkey" FOREIGN KEY ("comparisonId", "offerId") REFERENCES "Offer"("comparisonId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShareLink" ADD CONSTRAINT "ShareLink_comparisonId_fkey" FOREIGN KEY ("comparisonId") REFERENCES "Comparison"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectionSnapshot" ADD CONSTRAINT "ProjectionSnapshot_comparisonId_fkey" FOREIGN KEY ("comparisonId") REFERENCES "Comparison"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectionYear" ADD CONSTRAINT "ProjectionYear_comparisonId_fkey" FOREIGN KEY ("comparisonId") REFERENCES "ProjectionSnapshot"("comparisonId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectionYear" ADD CONSTRAINT "ProjectionYear_comparisonId_offerId_fkey" FOREIGN KEY ("comparisonId", "offerId") REFERENCES "Offer"("comparisonId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

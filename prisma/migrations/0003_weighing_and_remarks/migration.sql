-- AlterTable
ALTER TABLE "Comparison" ADD COLUMN     "hidesTotals" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "weighing" TEXT NOT NULL DEFAULT 'sliders';

-- AlterTable
ALTER TABLE "Score" ADD COLUMN     "confidence" TEXT NOT NULL DEFAULT 'sure',
ADD COLUMN     "note" TEXT NOT NULL DEFAULT '',
ALTER COLUMN "value" DROP NOT NULL;

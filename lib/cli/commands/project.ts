import { comparisonDocumentSchema } from '@/lib/schemas/comparison';
import { defineCommand } from '../command';
import { projectionCsv } from '../projection-csv';
import { projectionReport, type ProjectionReport } from '../projection-report';

/** Ledger, years and totals of every offer of a comparison document. */
export const projectCommand = defineCommand({
  name: 'project',
  summary: 'what the offers of a comparison pay, year by year (--csv for the yearly table)',
  input: comparisonDocumentSchema,
  run: (document) => projectionReport(document),
  flags: { '--csv': (report) => projectionCsv(report as ProjectionReport) },
});

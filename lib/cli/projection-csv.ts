import Papa from 'papaparse';
import type { ProjectionReport } from './projection-report';

const COLUMNS = [
  'id', 'company', 'currency', 'year', 'base', 'bonus', 'signOn', 'equity', 'espp', 'retirement', 'benefits', 'relocation', 'costs', 'gross', 'tax', 'putAway', 'takeHome', 'exercising', 'afterExercising', 'guaranteed', 'missing',
] as const;

/**
 * The yearly table of a report: a line per offer and year, numbers as numbers, texts safe to open in a spreadsheet. The last
 * column says what the amounts of the offer lack.
 */
export function projectionCsv({ offers }: ProjectionReport): string {
  const rows = offers.flatMap(({ id, company, currency, missing, years }) => years.map((year) => ({ id, company, currency, missing, ...year })));
  // Texts that a spreadsheet would take for a formula get an apostrophe; a negative number is not one.
  const escapeFormulae = /^[=+\-@\t\r](?!\d+(?:\.\d+)?$)/;
  return `${Papa.unparse({ fields: [...COLUMNS], data: rows.map((row) => COLUMNS.map((column) => row[column])) }, { escapeFormulae, newline: '\n' })}\n`;
}

import Papa from 'papaparse';

export type CsvCell = string | number | null;

/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What a spreadsheet would run as a formula: a text that begins with = + - @ or a control character, in ordinary or
 * full width. Such texts get an apostrophe in front; numbers are never touched. Source: OWASP, CSV Injection.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Rows of texts and numbers as a CSV file (RFC 4180) that opens in a spreadsheet with numbers as numbers and texts as
 * nothing but texts. Null is an empty cell.
 *
 * @example toCsv([['=1+1', -2, null]]) // '\uFEFF\'=1+1,-2,'
 */
export const toCsv = (rows: readonly (readonly CsvCell[])[]): string => BYTE_ORDER_MARK + Papa.unparse(rows.map((row) => [...row]), { escapeFormulae: FORMULA });

import { HyperFormula, type SimpleCellAddress } from 'hyperformula';
import { tablesFor } from '@/lib/engine/tax/tables-for';
import { taxTables } from '@/lib/reference/tax/tax-tables';
import { fiveOffers } from './five-offers';

type Row = (string | number)[];

const MONTHS = 60;
const GROWTH = 'Assumptions!$B$1';
/** First month in row 2; months of year y (from 1) are rows 12y − 10 to 12y + 1. */
const ofYear = (column: string, year: number): string => `${column}${12 * year - 10}:${column}${12 * year + 1}`;

/** Twelve columns of a month: what each component pays, the sum, and all that has come in. */
function monthRow(month: number, offer: (typeof fiveOffers.offers)[number]): Row {
  const row = month + 2;
  const { base, bonus, signOns, grants, refreshers } = offer;
  const yearlyRefresher = refreshers.kind === 'yearly' ? (refreshers.yearlyValue ?? 0) : 0;
  const vest = (value: number, made: number) => `=IF(AND(A${row}>=${made},A${row}<${made + 48},MOD(A${row}-${made},3)=2),ROUND(${value}/16*(1+${GROWTH})^((A${row}+1-${made})/12),2),0)`;
  return [
    month,
    `=ROUND(${base}*(MOD(A${row},12)+1)/12,2)-ROUND(${base}*MOD(A${row},12)/12,2)`,
    `=IF(MOD(A${row},12)=11,ROUND(${base}*${bonus.target},2),0)`,
    `=IF(A${row}=0,${signOns[0]?.amount ?? 0},0)`,
    vest(grants[0]?.value ?? 0, 0),
    ...[12, 24, 36, 48].map((made) => vest(yearlyRefresher, made)),
    `=SUM(B${row}:I${row})`,
    month === 0 ? `=J${row}` : `=K${row - 1}+J${row}`,
  ];
}

/** A year in the rows below the months: the components, the sum, the tax step by step, what is left. */
function yearRow(year: number): Row {
  const { federal } = tablesFor(taxTables, { year: 2025 + year, state: 'TX', locality: null }, fiveOffers.assumptions.inflation);
  const row = MONTHS + 2 + year;
  const brackets = federal.brackets.single;
  const tax = brackets.map(([start, rate], at) => `MAX(0,K${row}-${start})*${rate - (brackets[at - 1]?.[1] ?? 0)}`).join('+');
  const { socialSecurity, medicare } = federal;
  return [
    year,
    ...['B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'].map((column) => `=SUM(${ofYear(column, year)})`),
    `=SUM(B${row}:I${row})`,
    `=MAX(0,J${row}-${federal.standardDeduction.single})`,
    `=ROUND(${tax},2)`,
    `=ROUND(MIN(J${row},${socialSecurity.wageBase})*${socialSecurity.rate},2)+ROUND(J${row}*${medicare.rate},2)+ROUND(MAX(0,J${row}-${medicare.additionalOver.single})*${medicare.additionalRate},2)`,
    `=J${row}-L${row}-M${row}`,
  ];
}

const sheetOf = (offer: (typeof fiveOffers.offers)[number]): Row[] => [
  ['month', 'base', 'bonus', 'sign-on', 'grant', 'refresher 1', 'refresher 2', 'refresher 3', 'refresher 4', 'gross', 'so far'],
  ...Array.from({ length: MONTHS }, (_, month) => monthRow(month, offer)),
  ['year'],
  ...[1, 2, 3, 4, 5].map(yearRow),
  ['four years', '', '', '', '', '', '', '', '', `=SUM(J${MONTHS + 3}:J${MONTHS + 6})`, '', '', '', `=SUM(N${MONTHS + 3}:N${MONTHS + 6})`],
];

/** The five offers as a workbook: a sheet each by month and by year, taxed federally, and the growth of share prices in one cell. */
export function openWorkbook() {
  const sheets: Record<string, Row[]> = { Assumptions: [['growth', 0]] };
  fiveOffers.offers.forEach((offer, place) => (sheets[`Offer${place}`] = sheetOf(offer)));
  const workbook = HyperFormula.buildFromSheets(sheets, { licenseKey: 'gpl-v3' });
  const growth: SimpleCellAddress = { sheet: workbook.getSheetId('Assumptions') ?? 0, col: 1, row: 0 };
  const at = (place: number, row: number, col: number) => workbook.getCellValue({ sheet: workbook.getSheetId(`Offer${place}`) ?? 0, row, col });
  return {
    setGrowth: (rate: number) => void workbook.setCellContents(growth, rate),
    recalculate: () => workbook.rebuildAndRecalculate(),
    /** Gross and take-home pay over four years, in dollars. */
    total4: (place: number) => ({ gross: at(place, MONTHS + 7, 9), takeHome: at(place, MONTHS + 7, 13) }),
  };
}

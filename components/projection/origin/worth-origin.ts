import { splitLike } from '@/lib/engine/money/split-like';
import { COMPARED_YEARS, MONTHS_A_YEAR } from '@/lib/engine/projection/horizon';
import { inRealTerms } from '@/lib/engine/projection/in-real-terms';
import { midYearDivisor, monthlyFactor } from '@/lib/engine/projection/present-value';
import { worthOf } from '@/lib/engine/projection/worth';
import { formatMoney } from '@/lib/format/format-money';
import { formatNumber } from '@/lib/format/format-number';
import { formatPercent } from '@/lib/format/format-percent';
import { priceParityOf } from '@/lib/reference/price-parity/price-parity-of';
import type { OriginSubject } from '../origin-request';
import { entryLines } from './entry-lines';
import { hourSteps } from './hour-steps';
import { newOrigin } from './new-origin';
import type { Origin, OriginContext, OriginLine } from './origin';
import { payOrigin } from './pay-origin';
import { withinSpan } from './within-span';

type WorthSubject = Extract<OriginSubject, { readonly of: 'worth' }>;

/** An offer by another measure, nominal and in the comparison's currency where there is a rate. */
export function worthOrigin({ measure }: WorthSubject, given: OriginContext): Origin {
  const context = { ...given, shown: given.comparable };
  const { offer, comparable, assumptions } = context;
  const parity = priceParityOf(offer);
  const worth = worthOf(offer, comparable, assumptions, parity?.level ?? null);
  switch (measure) {
    case 'present':
      return presentOrigin(worth.present, context);
    case 'presentTakeHome':
      return presentTakeHomeOrigin(worth.presentTakeHome ?? 0, context);
    case 'realTakeHome4':
      return realOrigin(context);
    case 'atAveragePrices':
      return averagePricesOrigin(worth.atAveragePrices ?? 0, parity, context);
    case 'perHour':
    case 'perHourWithCommute': {
      const { lines, more, steps } = payOrigin({ of: 'takeHome', span: 'average' }, context);
      const hours = worth.perHour === null ? [] : hourSteps(worth.perHour, measure === 'perHour' ? 'takeHome' : 'takeHomeWithCommute', context);
      return newOrigin({ title: measure === 'perHour' ? 'Take-home pay an hour' : 'Take-home pay an hour, with the way there', as: comparable, lines, more, steps: [...steps, ...hours] });
    }
  }
}

const money = (minor: number, { comparable, locale }: OriginContext): string => formatMoney(minor, comparable.currency, locale, { decimals: 'minor' });

const factor = (value: number, { locale }: OriginContext): string => formatNumber(value, locale, { decimals: 4 });

const waiting = ({ assumptions, locale }: OriginContext): string => `A year’s wait costs ${formatPercent(assumptions.discountRate, locale, { decimals: 2 })}.`;

function presentOrigin(present: number, context: OriginContext): Origin {
  const { comparable, assumptions } = context;
  const monthly = monthlyFactor(assumptions.discountRate);
  const years = comparable.years.slice(0, COMPARED_YEARS).map(({ year, gross }) => {
    const entries = comparable.ledger.entries.filter(({ month }) => Math.floor(month / MONTHS_A_YEAR) + 1 === year);
    return { year, gross, worth: entries.reduce((sum, { month, amount }) => sum + amount * monthly ** (month + 1), 0) };
  });
  const amounts = splitLike(present, years.map(({ worth }) => worth));
  const lines = years.map(({ year, gross, worth }, at): OriginLine => ({ name: `Year ${year}`, words: `${money(gross, context)}${gross === 0 ? '' : ` × ${factor(worth / gross, context)}`}`, amount: amounts[at] ?? 0 }));
  return newOrigin({
    title: 'Four years before tax, as money now',
    as: comparable,
    lines,
    more: [{ heading: 'What is paid in these four years', lines: entryLines(withinSpan(comparable.ledger.entries, 'four'), context), hasTotal: true }],
    notes: [`${waiting(context)} What a month pays counts at its end, so a year’s factor is the mean over its payments.`],
  });
}

function presentTakeHomeOrigin(present: number, context: OriginContext): Origin {
  const { comparable, assumptions } = context;
  const years = comparable.years.slice(0, COMPARED_YEARS).map(({ year, takeHome }) => ({ year, takeHome: takeHome ?? 0, divisor: midYearDivisor(year, assumptions.discountRate) }));
  const amounts = splitLike(present, years.map(({ takeHome, divisor }) => takeHome / divisor));
  const lines = years.map(({ year, takeHome, divisor }, at): OriginLine => ({ name: `Year ${year}`, words: `${money(takeHome, context)} × ${factor(1 / divisor, context)}`, amount: amounts[at] ?? 0 }));
  return newOrigin({
    title: 'Four years of take-home pay, as money now',
    as: comparable,
    lines,
    more: [takeHomePart(context)],
    notes: [`${waiting(context)} Each year’s take-home pay counts as if it came in the middle of the year.`],
  });
}

function realOrigin(context: OriginContext): Origin {
  const { comparable, assumptions, locale } = context;
  const real = inRealTerms(comparable, assumptions.inflation);
  const lines = real.years.slice(0, COMPARED_YEARS).map(({ year, takeHome }, at): OriginLine => ({
    name: `Year ${year}`,
    words: `${money(comparable.years[at]?.takeHome ?? 0, context)} × ${factor((1 + assumptions.inflation) ** (1 - year), context)}`,
    amount: takeHome ?? 0,
  }));
  return newOrigin({
    title: 'Four years of take-home pay, in today’s prices',
    as: comparable,
    lines,
    more: [takeHomePart(context)],
    notes: [`Prices rise by ${formatPercent(assumptions.inflation, locale, { decimals: 2 })} a year; what comes in the first year counts in full. Each payment is brought to today’s prices and rounded to the cent by itself.`],
  });
}

function averagePricesOrigin(figure: number, parity: ReturnType<typeof priceParityOf>, context: OriginContext): Origin {
  const { comparable, assumptions, locale } = context;
  const percent = (share: number) => formatPercent(share, locale, { decimals: 1 });
  const average = comparable.takeHomeAverage4 ?? 0;
  const { spentShare } = assumptions;
  const level = parity?.level ?? 1;
  const [saved = 0, spent = 0] = splitLike(figure, [average * (1 - spentShare), (average * spentShare) / level]);
  return newOrigin({
    title: 'A year of take-home pay, in average prices',
    as: comparable,
    lines: [
      { name: 'What you save', words: `${percent(1 - spentShare)} of ${money(average, context)}: it keeps its worth anywhere.`, amount: saved },
      { name: 'What you spend where the job is', words: `${percent(spentShare)} of ${money(average, context)}, divided by ${formatNumber(level, locale, { decimals: 3 })}.`, amount: spent },
    ],
    more: [takeHomePart(context)],
    notes: [`${parity?.place ?? 'The place'} is at ${formatNumber(level * 100, locale, { decimals: 1 })} where the country as a whole is 100 (regional price parities of the Bureau of Economic Analysis, 2023).`],
  });
}

const takeHomePart = (context: OriginContext) => ({ heading: 'Four years of take-home pay, as paid', lines: payOrigin({ of: 'takeHome', span: 'four' }, context).lines, hasTotal: true });

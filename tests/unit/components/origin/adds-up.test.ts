import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barComponents } from '@/components/projection/bar-years';
import type { Origin, OriginContext } from '@/components/projection/origin/origin';
import { originOf } from '@/components/projection/origin/origin-of';
import type { OriginSubject, OriginYear, OriginYears } from '@/components/projection/origin-request';
import { measuredScore } from '@/lib/engine/comparison/measured-score';
import { readScore } from '@/lib/engine/decision/read-score';
import type { Offer } from '@/lib/engine/offer/offer';
import { certaintyLadder, rungs } from '@/lib/engine/projection/certainty-ladder';
import { inCurrency } from '@/lib/engine/projection/in-currency';
import { inRealTerms } from '@/lib/engine/projection/in-real-terms';
import type { OfferProjection, ProjectionYear } from '@/lib/engine/projection/projection';
import { taxTable } from '@/lib/engine/projection/take-home/tax-table';
import { taxingOf } from '@/lib/engine/projection/take-home/taxing-of';
import { withholdingOfYear } from '@/lib/engine/projection/take-home/withholding';
import { worthOf } from '@/lib/engine/projection/worth';
import { simulateComparison } from '@/lib/engine/uncertainty/simulate-comparison';
import { defaultAssumptions } from '@/lib/reference/default-assumptions';
import { priceParityOf } from '@/lib/reference/price-parity/price-parity-of';
import { taxTables } from '@/lib/reference/tax/tax-tables';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { arbitraryOffer } from '@/tests/support/builders/arbitrary-offer';
import { originContext } from '@/tests/support/origin-context';
import { runToEnd } from '@/tests/support/run-to-end';

/** A figure of a table, and what asks where it comes from. */
type Shown = readonly [subject: OriginSubject, figure: number | null];

const years = [1, 2, 3, 4, 5] as const satisfies readonly OriginYear[];
const spans = [...years, 'four'] as const satisfies readonly OriginYears[];
const months = [6, 12, 18, 24, 36, 48] as const;

const over = ({ years: all }: OfferProjection, span: OriginYears, of: (year: ProjectionYear) => number): number =>
  all.reduce((sum, year) => (year.year === span || (span === 'four' && year.year <= 4) ? sum + of(year) : sum), 0);

const ofPay = ({ shown }: OriginContext): Shown[] => [
  ...years.flatMap((span): Shown[] => [
    [{ of: 'gross', span }, shown.years[span - 1]!.gross],
    [{ of: 'takeHome', span }, shown.years[span - 1]!.takeHome],
  ]),
  [{ of: 'gross', span: 'four' }, shown.total4],
  [{ of: 'gross', span: 'average' }, shown.average4],
  [{ of: 'gross', span: 'steady' }, shown.steadyState],
  [{ of: 'takeHome', span: 'four' }, shown.takeHome4],
  [{ of: 'takeHome', span: 'average' }, shown.takeHomeAverage4],
  [{ of: 'takeHome', span: 'steady' }, shown.takeHomeSteadyState],
  [{ of: 'guaranteedShare' }, shown.guaranteedShare4],
  ...spans.flatMap((span) => barComponents.map(({ key, of }): Shown => [{ of: key, span }, over(shown, span, of)])),
];

const ofTax = ({ offer, projection, shown, assumptions }: OriginContext): Shown[] =>
  spans.flatMap((span): Shown[] => [
    ...taxTable(offer, projection, shown, assumptions, taxTables)!.map((tax): Shown => [{ of: 'tax', tax, span }, -(span === 'four' ? tax.byYear.slice(0, 4).reduce((sum, amount) => sum + amount, 0) : tax.byYear[span - 1]!)]),
    [{ of: 'tax', tax: null, span }, -over(shown, span, ({ tax }) => tax ?? 0)],
    [{ of: 'putAway', span }, -over(shown, span, ({ putAway }) => putAway ?? 0)],
    [{ of: 'inKind', span }, -over(shown, span, ({ byLiquidity, byKind }) => byLiquidity.inKind + byKind.retirement)],
    [{ of: 'notForSale', span }, -over(shown, span, ({ byLiquidity, byKind }) => byLiquidity.illiquid - byKind.retirement)],
    [{ of: 'exercising', span }, -over(shown, span, ({ exercising }) => exercising)],
    [{ of: 'afterExercising', span }, over(shown, span, ({ afterExercising }) => afterExercising ?? 0)],
  ]);

const ofLeaving = ({ shown }: OriginContext): Shown[] => [
  ...years.map((year): Shown => [{ of: 'received', months: 12 * year }, shown.cumulative[12 * year]!]),
  ...months.flatMap((month): Shown[] => {
    const { kept, clawedBack, forfeited, exerciseCost } = shown.tenure[month]!;
    return [
      [{ of: 'kept', months: month }, kept],
      [{ of: 'paidBack', months: month }, clawedBack],
      [{ of: 'forfeited', months: month }, forfeited],
      [{ of: 'exerciseCost', months: month }, exerciseCost],
    ];
  }),
];

const ofLadder = ({ comparable }: OriginContext): Shown[] => {
  const ladder = certaintyLadder(comparable.ledger.entries);
  return rungs.flatMap((rung) => spans.map((span): Shown => [{ of: 'rung', rung, span }, span === 'four' ? ladder.slice(0, 4).reduce((sum, year) => sum + year[rung], 0) : ladder[span - 1]![rung]]));
};

const ofWithholding = ({ offer, projection, assumptions }: OriginContext): Shown[] => {
  const taxing = taxingOf(offer, taxTables);
  if (taxing.kind !== 'return') throw new Error('These offers are taxed on a return.');
  return ([1, 2, 3, 4] as const).flatMap((year) => {
    const told = withholdingOfYear(year, projection.ledger.entries.filter(({ month }) => Math.floor(month / 12) + 1 === year), taxing, assumptions);
    const figures = ['salary', 'supplemental', 'stockPlan', 'optionSpread', 'withheld', 'owed', 'gap'] as const;
    return figures.flatMap((figure) => [
      ...told.quarters.map((quarter): Shown => [{ of: 'withholding', figure, year, quarter: quarter.quarter }, quarter[figure]]),
      [{ of: 'withholding', figure, year, quarter: null }, told.quarters.reduce((sum, quarter) => sum + quarter[figure], 0)] as Shown,
    ]);
  });
};

const ofWorth = ({ offer, comparable, assumptions }: OriginContext): Shown[] => {
  const { perHour, ...worth } = worthOf(offer, comparable, assumptions, priceParityOf(offer)!.level);
  return [
    ...(['present', 'presentTakeHome', 'realTakeHome4', 'atAveragePrices'] as const).map((measure): Shown => [{ of: 'worth', measure }, worth[measure]]),
    [{ of: 'worth', measure: 'perHour' }, perHour!.takeHome],
    ...(perHour!.takeHomeWithCommute === null ? [] : [[{ of: 'worth', measure: 'perHourWithCommute' }, perHour!.takeHomeWithCommute] as Shown]),
  ];
};

const ofScores = ({ offer, comparable }: OriginContext): Shown[] =>
  (['average4', 'year1', 'steadyState', 'guaranteed4', 'takeHome4', 'payPerHour'] as const).map((figure): Shown => {
    const measure = { figure, low: 50_000, high: 400_000 };
    const score = measuredScore(measure, { offer, projection: comparable, currency: comparable.currency });
    return [{ of: 'score', measure }, score === null ? null : readScore(score).counts];
  });

const figureOf = ({ total, steps }: Origin): number => steps.at(-1)?.value ?? total;

/** What does not add up to the figure, or is not in whole cents. */
const expectToAddUp = (shown: readonly Shown[], context: OriginContext) => {
  const wrong = shown.flatMap(([subject, figure]) => {
    if (figure === null) return [];
    const origin = originOf(subject, context);
    const sum = origin.lines.reduce((total, { amount }) => total + amount, 0);
    return sum === origin.total && figureOf(origin) === figure && origin.lines.every(({ amount }) => Number.isInteger(amount)) ? [] : [{ ...subject, figure, origin }];
  });
  expect(wrong).toEqual([]);
};

const taxedOffer = fc
  .tuple(arbitraryOffer, fc.constantFrom(['CA', 'San Jose', null], ['NY', 'New York', 'new-york-city'], ['TX', 'Austin', null]))
  .map(([offer, [state, city, locality]]): Offer => ({ ...offer, country: 'US', currency: 'USD', state, city, locality, startDate: '2026-02-01', weeklyHours: 42 }));

const euros = (projection: OfferProjection) => inCurrency(projection, 'EUR', [{ from: 'USD', rate: 0.9137, date: '2026-11-20' }]);
const real = (projection: OfferProjection) => inRealTerms(projection, 0.027);
const couple = { filingStatus: 'married-joint', spouseWages: 95_000, retirementDeferral: 0.07, hsaDeferral: 3_000, privateCounts: 'haircut' } as const;

describe.each([
  ['as paid', {}],
  ['in today’s prices', { show: real }],
  ['in another currency', { compare: euros }],
  ['in today’s prices, in another currency, for a couple', { compare: euros, show: real, assumptions: couple }],
])('what stands under a figure %s', (_, view) => {
  it.each([
    ['pay', ofPay],
    ['tax and what is apart', ofTax],
    ['leaving', ofLeaving],
    ['how sure it is', ofLadder],
    ['withholding', ofWithholding],
    ['other measures', ofWorth],
    ['scores', ofScores],
  ])('adds up to it to the cent: %s', (__, figuresOf) => {
    fc.assert(
      fc.property(taxedOffer, (offer) => {
        const context = originContext(offer, view);
        expectToAddUp(figuresOf(context), context);
      }),
      { numRuns: 6 },
    );
  });
});

describe('what stands under a figure of futures', () => {
  it('is what was projected, and leads to what the futures come to', () => {
    fc.assert(
      fc.property(taxedOffer, (offer) => {
        const context = originContext(offer, { compare: euros, show: real, assumptions: { uncertainty: { ...defaultAssumptions.uncertainty, paths: 40 } } });
        const drawn = runToEnd(simulateComparison({ currency: 'EUR', offers: [offer], assumptions: { ...context.assumptions, exchangeRates: [{ from: 'USD', rate: 0.9137, date: '2026-11-20' }] } }, vestingPresets, taxTables));
        const wrong: unknown[] = [];
        for (const pay of ['gross', 'takeHome'] as const) {
          const spread = drawn.offers[0]![pay]!;
          for (const year of [null, ...years]) {
            const figures = year === null ? { ...spread.total4, worstTenth4: spread.worstTenth4, chanceBest: spread.chanceBest } : spread.years[year - 1]!;
            for (const [figure, value] of Object.entries(figures) as [keyof typeof figures, number | null][]) {
              if (value === null) continue;
              const origin = originOf({ of: 'futures', figure, pay, year, drawn }, context);
              if (origin.total !== over(context.projection, year ?? 'four', (one) => one[pay] ?? 0) || figureOf(origin) !== value) wrong.push({ figure, pay, year, value, origin });
            }
          }
        }
        expect(wrong).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});

import fc from 'fast-check';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import { confidences } from '@/lib/engine/comparison/confidence';
import type { Criterion } from '@/lib/engine/comparison/criterion';
import { MEASURED_FIGURES, measuredFigures } from '@/lib/engine/comparison/measured-figures';
import { weighings } from '@/lib/engine/comparison/weighing';
import { filingStatuses } from '@/lib/engine/tax/filing-status';
import { anyText } from '../any-text';
import { arbitraryOffer } from './arbitrary-offer';
import { arbitraryPrivateOutlook } from './arbitrary-private-outlook';

/** Texts as a person may leave them: any script, no control characters, no spaces at the ends. */
const text = (maxLength: number) => anyText(maxLength).map((value) => value.replaceAll(/\p{Cc}/gu, '').toWellFormed().trim());
const name = text(40).map((value) => value || 'x');
/** JSON knows no negative zero. */
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((value) => value + 0);
const rate = number(-0.9, 3);

const measure = fc
  .record({ figure: fc.constantFrom(...measuredFigures), less: number(-1e10, 0), more: number(1, 1e10) })
  .map(({ figure, less, more }) => (MEASURED_FIGURES[figure].better === 'more' ? { figure, low: less, high: more } : { figure, low: more, high: less }));

const remark = fc.record({ confidence: fc.constantFrom(...confidences), note: text(60) }).filter(({ confidence, note }) => confidence !== 'sure' || note !== '');

const criterion = (offerIds: readonly string[]): fc.Arbitrary<Omit<Criterion, 'id'>> =>
  fc.record({
    name,
    weight: number(0, 1000),
    low: text(60),
    high: text(60),
    measure: fc.option(measure, { nil: null }),
    scores: fc
      .array(fc.option(fc.integer({ min: 2, max: 10 }), { freq: 3 }), { minLength: offerIds.length, maxLength: offerIds.length })
      .map((halves) => Object.fromEntries(offerIds.flatMap((offerId, index) => (halves[index] == null ? [] : [[offerId, halves[index] / 2]])))),
    remarks: fc
      .array(fc.option(remark, { freq: 2 }), { minLength: offerIds.length, maxLength: offerIds.length })
      .map((list) => Object.fromEntries(offerIds.flatMap((offerId, index) => (list[index] == null ? [] : [[offerId, list[index]]])))),
  });

/** Comparisons that a person could have: 0 to 3 offers of every shape, 0 to 5 criteria, texts in any script. */
export const arbitraryComparison: fc.Arbitrary<Comparison> = fc
  .array(fc.tuple(arbitraryOffer, name, text(60), arbitraryPrivateOutlook), { maxLength: 3 })
  .map((offers) => offers.map(([offer, company, notes, privateOutlook], index) => ({ ...offer, id: `offer-${index}`, company, notes, privateOutlook })))
  .chain((offers) =>
    fc.record({
      name,
      currency: fc.constantFrom('USD', 'EUR', 'JPY', 'KWD'),
      assumptions: fc.record({
        sharePriceGrowth: rate,
        privateCountedShare: number(0, 1),
        privateCounts: fc.constantFrom('nothing' as const, 'haircut' as const, 'scenarios' as const),
        raiseRate: rate,
        filingStatus: fc.constantFrom(...filingStatuses),
        spouseWages: number(0, 1e6),
        retirementDeferral: number(0, 1),
        hsaDeferral: number(0, 1e4),
        inflation: number(-0.1, 0.5),
        discountRate: number(-0.1, 0.5),
        spentShare: number(0, 1),
        uncertainty: fc.record({
          volatilityPublic: number(0, 2),
          volatilityPrivate: number(0, 2),
          correlation: number(0, 1),
          bonusSpread: number(0, 1),
          paths: fc.integer({ min: 100, max: 20_000 }),
          seed: fc.integer({ min: 0, max: 2_147_483_647 }),
        }),
        exchangeRates: fc.uniqueArray(fc.record({ from: fc.constantFrom('USD', 'EUR', 'JPY', 'KWD'), rate: number(1e-3, 1e3), date: fc.constant('2026-11-20') }), { selector: ({ from }) => from }),
      }),
      offers: fc.constant(offers),
      criteria: fc.array(criterion(offers.map(({ id }) => id)), { maxLength: 5 }).map((criteria) => criteria.map((one, index) => ({ ...one, id: `criterion-${index}` }))),
      weighing: fc.constantFrom(...weighings),
      hidesTotals: fc.boolean(),
    }),
  );

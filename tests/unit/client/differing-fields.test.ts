import { describe, expect, it } from 'vitest';
import { describeMatrix } from '@/lib/client/describe-comparison';
import { describeOffer } from '@/lib/client/describe-offer';
import { differingFields } from '@/lib/client/differing-fields';
import { blankBonus } from '@/lib/engine/offer/blank-bonus';
import { blankGrant } from '@/lib/engine/offer/blank-grant';
import { blankSignOn } from '@/lib/engine/offer/blank-sign-on';
import type { Offer } from '@/lib/engine/offer/offer';
import { aMatch } from '@/tests/support/builders/a-match';
import { criterionWith, ID, offerWith } from './support';

const describeIt = (change: Partial<Offer>) => describeOffer(offerWith(change), 'en-US', (preset) => preset);
const differ = (mine: Partial<Offer>, theirs: Partial<Offer>) => differingFields(describeIt(mine), describeIt(theirs)).map(({ label, mine: my, theirs: their }) => [label, my, their]);

describe('differingFields', () => {
  it('finds nothing between equal offers', () => {
    expect(differ({}, { company: ' Acme' })).toEqual([]);
  });

  it('names each field with both values', () => {
    expect(differ({ base: 220_000, level: 'E5' }, { base: null, bonus: { ...blankBonus, basis: 'amount' as const, target: 5_000 } })).toEqual([
      ['Level', 'E5', 'not said'],
      ['Base salary', '$220,000', 'not said'],
      ['Target bonus', '10%', '$5,000'],
    ]);
  });

  it('shows what only one side has', () => {
    const grant = { ...blankGrant({ id: 'g', kind: 'rsu' }), value: 600_000 };
    const rows = differ({ grants: [grant] }, { signOns: [{ ...blankSignOn({ id: 's' }), amount: 50_000 }] });
    expect(rows).toContainEqual(['Grant 1: size', '$600,000', 'not there']);
    expect(rows).toContainEqual(['Sign-on 1', 'not there', '$50,000']);
  });

  it('tells schedules, refreshers and the match apart', () => {
    const rows = differ(
      { refreshers: { kind: 'yearly', certainty: 'promised', yearlyValue: 1, firstMonth: 12, vesting: { schedule: 'custom', tranches: [{ month: 12, share: '1/3' }] } }, match: { kind: 'none' } },
      { refreshers: { kind: 'none' }, match: aMatch({ yearlyCap: 9_000 }) },
    );
    expect(rows).toContainEqual(['Refreshers', 'every year, promised', 'none']);
    expect(rows).toContainEqual(['Refreshers: vesting', 'month 12: 1/3', 'not there']);
    expect(rows).toContainEqual(['Retirement match', 'none', '50% of the first 6% of base, at most $9,000']);
  });
});

describe('describeMatrix', () => {
  it('names scores by offer and leaves out those of offers that are gone', () => {
    const fields = describeMatrix({ criteria: [criterionWith({ scores: { [ID.a]: 4.5, gone: 1 } })], weighing: 'sliders', hidesTotals: false }, (id) => (id === ID.a ? 'Acme' : null), 'en-US');
    expect(fields.map(({ label, value }) => [label, value])).toEqual([
      ['Weights', 'by sliders'],
      ['Totals', 'always in sight'],
      ['Pay', '1. Pay, weight 1'],
      ['Pay: what 1 and 5 mean', ' / '],
      ['Pay: Acme', '4.5'],
    ]);
  });
});

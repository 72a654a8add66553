import { describe, expect, it } from 'vitest';
import { compileLedger } from '@/lib/engine/ledger/compile-ledger';
import type { Offer } from '@/lib/engine/offer/offer';
import { openQuestions } from '@/lib/engine/projection/open-questions';
import { defaultAssumptions } from '@/lib/reference/default-assumptions';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { anExitCase, aPrivateOutlook, aSeries } from '@/tests/support/builders/a-private-outlook';
import { aGrant } from '@/tests/support/builders/a-grant';
import { anOffer } from '@/tests/support/builders/an-offer';
import { anOptionGrant } from '@/tests/support/builders/an-option-grant';
import { yearlyRefreshers } from '@/tests/support/builders/yearly-refreshers';

const options = anOptionGrant({ countedShare: null });
const equity = (offer: Partial<Offer>, assumptions = {}) =>
  compileLedger(anOffer({ base: null, grants: [options], ...offer }), { ...defaultAssumptions, ...assumptions }, vestingPresets, 60).entries.reduce((sum, { amount }) => sum + amount, 0) / 100;

/** One in ten ends at 10 a share, worth 8 to the options: 0.8 a share is expected, 38,400 for all 48,000. */
const outlook = aPrivateOutlook({ preferred: [aSeries()], scenarios: [anExitCase({ exitValue: 800_000_000, probability: 0.1 })] });

describe('equity of a private company', () => {
  it('counts as the comparison says, unless the offer chooses', () => {
    expect(equity({})).toBe(48_000 * 4 * 0.6);
    expect(equity({}, { privateCounts: 'nothing' })).toBe(0);
    expect(equity({ privateOutlook: aPrivateOutlook({ counts: 'nothing' }) })).toBe(0);
    expect(equity({ privateOutlook: aPrivateOutlook({ counts: 'haircut' }) }, { privateCounts: 'nothing' })).toBe(48_000 * 4 * 0.6);
  });

  it('takes the haircut from the grant, then from the stage, then from the comparison', () => {
    const stage = aPrivateOutlook({ counts: null, stage: 'pre-ipo' });
    expect(equity({ privateOutlook: stage })).toBeCloseTo(48_000 * 4 * 0.85, 2);
    expect(equity({ privateOutlook: stage, grants: [{ ...options, countedShare: 0.3 }] })).toBeCloseTo(48_000 * 4 * 0.3, 2);
  });

  it('counts the mean of its scenarios, whatever share prices do', () => {
    expect(equity({ privateOutlook: outlook })).toBeCloseTo(38_400, 2);
    expect(equity({ privateOutlook: outlook }, { sharePriceGrowth: 0.5 })).toBeCloseTo(38_400, 2);
  });

  it('leaves out what cannot be known to bring anything', () => {
    expect(equity({ privateOutlook: { ...outlook, preferred: null } })).toBe(0);
    expect(equity({ privateOutlook: outlook, grants: [{ ...options, strike: null }] })).toBe(0);
  });

  it('lets refreshers share what becomes of the first grant', () => {
    const refreshers = yearlyRefreshers({ vesting: { schedule: 'custom', tranches: [{ month: 12, share: 1 }] } });
    const only = (change: Partial<Offer>) => equity({ refreshers, ...change }) - equity({ ...change });
    // On paper an option is worth 4 and 0.8 are expected: a fifth of four refreshers that vest within five years.
    expect(only({ privateOutlook: outlook })).toBeCloseTo(4 * 48_000 * 0.2, 2);
    expect(only({ privateOutlook: aPrivateOutlook({ counts: 'nothing' }) })).toBe(0);
  });

  it('leaves a public company alone', () => {
    expect(equity({ grants: [aGrant()], privateOutlook: aPrivateOutlook({ counts: 'nothing' }) })).toBe(480_000);
  });

  it('tells what each amount hangs on', () => {
    const risks = (change: Partial<Offer>) => new Set(compileLedger(anOffer({ base: null, grants: [options], ...change }), defaultAssumptions, vestingPresets, 60).entries.map(({ risk }) => risk?.by));
    expect(risks({})).toEqual(new Set(['price']));
    expect(risks({ privateOutlook: outlook })).toEqual(new Set(['outcome']));
    expect(risks({ base: 100, grants: [], bonus: { ...anOffer().bonus, target: 0.1 } })).toEqual(new Set([undefined, 'payout']));
  });
});

describe('questions about a private company', () => {
  const ask = (change: Partial<Offer>) =>
    openQuestions({ offer: anOffer({ grants: [{ ...options, exerciseWindowMonths: 3, earlyExercise: false }], ...change }), assumptions: defaultAssumptions, presets: vestingPresets })
      .filter(({ path }) => path.startsWith('privateOutlook') || path.startsWith('grants'))
      .map(({ id, path, moves }) => [id, path, moves]);

  it('ask only for what the way of counting needs', () => {
    expect(ask({ privateOutlook: aPrivateOutlook({ counts: 'nothing' }) })).toEqual([]);
    expect(ask({}).map(([id]) => id)).toEqual(['counted-share']);
    expect(ask({ privateOutlook: outlook })).toEqual([]);
    expect(ask({ privateOutlook: aPrivateOutlook() })).toEqual([['exit-scenarios', 'privateOutlook.scenarios', null]]);
  });

  it('tell how far the four years range with a preference that is not known', () => {
    // Without any preference one in ten brings 10 a share, 8 above the strike: 0.8 × 48,000.
    expect(ask({ privateOutlook: { ...outlook, preferred: null } })).toEqual([['liquidation-preferences', 'privateOutlook.preferred', 38_400_00]]);
    expect(ask({ privateOutlook: { ...outlook, debt: null } })).toEqual([['company-debt', 'privateOutlook.debt', 38_400_00]]);
  });

  it('tell how far they range with the number of shares', () => {
    const grants = [{ ...options, fullyDilutedShares: null, exerciseWindowMonths: 3, earlyExercise: false }];
    // 48,000 options are 0.1 % of 48 million shares and 0.5 % of 9.6 million: 16.67 or 83.33 a share, one time in ten.
    const [question] = ask({ grants, privateOutlook: { ...outlook, preferred: [] } });
    expect(question).toEqual(['fully-diluted-shares', 'grants.0.fullyDilutedShares', Math.round((48_000 * (8e8 / 9.6e6 - 8e8 / 48e6) * 100) / 10)]);
  });
});

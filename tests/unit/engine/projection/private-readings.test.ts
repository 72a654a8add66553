import { describe, expect, it } from 'vitest';
import type { Offer } from '@/lib/engine/offer/offer';
import { privateReadings } from '@/lib/engine/projection/private-readings';
import { defaultAssumptions } from '@/lib/reference/default-assumptions';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { anExitCase, aPrivateOutlook, aSeries } from '@/tests/support/builders/a-private-outlook';
import { aGrant } from '@/tests/support/builders/a-grant';
import { anOffer } from '@/tests/support/builders/an-offer';
import { anOptionGrant } from '@/tests/support/builders/an-option-grant';

/** 48,000 options at 2 with a paper worth of 4; vested in full after four years. */
const options = anOptionGrant({ countedShare: null });
const read = (change: Partial<Offer>) => privateReadings({ offer: anOffer({ grants: [options], ...change }), assumptions: { ...defaultAssumptions, discountRate: 0.1 }, presets: vestingPresets });
const outlook = aPrivateOutlook({
  stage: 'series-b',
  scenarios: [anExitCase({ id: 'fair', exitValue: 400_000_000, probability: 0.2, year: 2 }), anExitCase({ id: 'great', exitValue: 800_000_000, probability: 0.1, year: 5 })],
});

describe('three readings of private equity', () => {
  it('are worked side by side, whichever is counted', () => {
    for (const counts of ['nothing', 'haircut', 'scenarios'] as const) {
      const readings = read({ privateOutlook: { ...outlook, counts } })!;
      expect(readings.nothing).toBe(0);
      expect(readings.haircut.counted).toBeCloseTo(192_000_00 * 0.6, -1);
      expect(readings.haircut.usual).toEqual({ low: 96_000_00, high: 134_400_00, shares: { low: 0.5, high: 0.7 } });
      // 5 and 10 a share, worth 3 and 8: 0.6 + 0.8 expected.
      expect(readings.scenarios.expected).toEqual({ low: 48_000 * 1_40, high: 48_000 * 1_40 });
      expect(readings.scenarios.chanceOfNothing.low).toBeCloseTo(0.7, 12);
    }
  });

  it('say what all shares are worth in each case, and today', () => {
    const { outcomes, allShares } = read({ privateOutlook: outlook })!.scenarios;
    expect(outcomes.map(({ id, perShare, worth }) => [id, perShare.low, worth.low])).toEqual([['fair', 5, 144_000_00], ['great', 10, 384_000_00]]);
    expect(allShares.expected).toBe(67_200_00);
    expect(allShares.today).toBe(Math.round((0.2 * 144_000_00) / 1.1 ** 2 + (0.1 * 384_000_00) / 1.1 ** 5));
  });

  it('range where preferences are not known', () => {
    const { expected, chanceOfNothing, missing } = read({ privateOutlook: { ...outlook, preferred: null } })!.scenarios;
    expect(expected).toEqual({ low: 0, high: 67_200_00 });
    expect(chanceOfNothing.low).toBeCloseTo(0.7, 12);
    expect(chanceOfNothing.high).toBe(1);
    expect(missing).toEqual(['preferred']);
  });

  it('leave public shares in every reading', () => {
    const { nothing, scenarios } = read({ grants: [options, aGrant()], privateOutlook: { ...outlook, preferred: [aSeries()] } })!;
    expect(nothing).toBe(480_000_00);
    expect(scenarios.expected.low).toBeGreaterThan(480_000_00);
  });

  it('are not for offers without private shares', () => {
    expect(read({ grants: [aGrant()] })).toBeNull();
    expect(read({ grants: [] })).toBeNull();
  });
});

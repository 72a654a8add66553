import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOutcomes, type PrivateHolding } from '@/lib/engine/equity/share-outcomes';
import { stageHaircut } from '@/lib/engine/equity/stage-haircut';
import { anExitCase, aPrivateOutlook, aSeries } from '@/tests/support/builders/a-private-outlook';

const holding = (change: Partial<PrivateHolding> = {}): PrivateHolding => ({ shares: 10_000, strike: 2, fullyDilutedShares: 10_000_000, outlook: aPrivateOutlook({ scenarios: [anExitCase()] }), ...change });

const failure = anExitCase({ id: 'failure', exitValue: 5_000_000, probability: 0.5 });
const small = anExitCase({ id: 'small', exitValue: 20_000_000, probability: 0.3 });
const large = anExitCase({ id: 'large', exitValue: 100_000_000, probability: 0.2, rounds: [{ id: 'b', sold: 0.2, poolIncrease: 0 }] });

describe('a share of a private company', () => {
  it('is worth what preferences and dilution leave, less the strike', () => {
    const outlook = aPrivateOutlook({ preferred: [aSeries()], scenarios: [failure, small, large] });
    const { outcomes, expected, chanceOfNothing, missing } = shareOutcomes(holding({ outlook }));
    // 5M all goes to the preference; 20M leaves 10M for 8M common: 1.25, under the strike; 100M converts: 10 a share, 8 after the round.
    expect(outcomes.map(({ perShare, worth }) => [perShare.low, perShare.high, worth.low])).toEqual([[0, 0, 0], [1.25, 1.25, 0], [8, 8, 6]]);
    expect(expected).toEqual({ low: 0.2 * 6, high: 0.2 * 6 });
    expect(chanceOfNothing.low).toBeCloseTo(0.8, 12);
    expect(chanceOfNothing.high).toBeCloseTo(0.8, 12);
    expect(missing).toEqual([]);
  });

  it('pays senior series first, debt before all', () => {
    const senior = aSeries({ id: 'b', shares: 1_000_000, invested: 30_000_000, seniority: 2 });
    const outlook = aPrivateOutlook({ debt: 10_000_000, preferred: [aSeries(), senior], scenarios: [anExitCase({ exitValue: 45_000_000, probability: 1 })] });
    // 45 − 10 of debt − 30 senior leaves 5 of the 10 that series A is owed, nothing for the rest.
    expect(shareOutcomes(holding({ strike: 0, outlook })).expected).toEqual({ low: 0, high: 0 });
  });

  it('counts what the chances leave over as nothing', () => {
    const outlook = aPrivateOutlook({ scenarios: [anExitCase({ probability: 0.25 })] });
    const { expected, chanceOfNothing } = shareOutcomes(holding({ outlook }));
    expect(expected.low).toBe(0.25 * 8);
    expect(chanceOfNothing).toEqual({ low: 0.75, high: 0.75 });
  });

  it('has no chance of nothing where every case pays, whatever their chances round to', () => {
    const outlook = aPrivateOutlook({ scenarios: [0.1, 0.2, 0.7].map((probability, index) => anExitCase({ id: `${index}`, probability })) });
    expect(shareOutcomes(holding({ outlook })).chanceOfNothing).toEqual({ low: 0, high: 0 });
  });

  it('begins at nothing while preferences or debt are not known', () => {
    for (const unknown of [{ preferred: null }, { debt: null }, { preferred: [aSeries({ invested: null })] }]) {
      const { expected, chanceOfNothing, missing } = shareOutcomes(holding({ outlook: aPrivateOutlook({ scenarios: [anExitCase({ probability: 0.5 })], ...unknown }) }));
      expect(expected).toEqual({ low: 0, high: 4 });
      expect(chanceOfNothing).toEqual({ low: 0.5, high: 1 });
      expect(missing).toEqual(['debt' in unknown ? 'debt' : 'preferred']);
    }
  });

  it('lies between the usual stakes while the number of shares is not known', () => {
    const { outcomes, missing } = shareOutcomes(holding({ fullyDilutedShares: null, strike: 0 }));
    // 10,000 shares are 0.1 % of 10 million and 0.5 % of 2 million.
    expect(outcomes[0]?.perShare).toEqual({ low: 10, high: 50 });
    expect(missing).toEqual(['fullyDilutedShares']);
  });

  it('leaves out a case of which the value or the chance is not known', () => {
    const outlook = aPrivateOutlook({ scenarios: [anExitCase({ probability: 0.5 }), anExitCase({ id: 'x', exitValue: null }), anExitCase({ id: 'y', probability: null })] });
    const { outcomes, missing } = shareOutcomes(holding({ outlook }));
    expect(outcomes.map(({ id }) => id)).toEqual(['sale']);
    expect(missing).toEqual(['scenarios']);
  });

  it('never brings less from a larger sale, nor more after another round', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 1e8 }), fc.constantFrom('none' as const, 'full' as const, 'capped' as const), fc.double({ min: 0, max: 0.5, noNaN: true }), (exitValue, more, participation, sold) => {
        const worthOf = (value: number, rounds = 0) => {
          const scenario = anExitCase({ exitValue: value, probability: 1, rounds: Array.from({ length: rounds }, (_, id) => ({ id: `${id}`, sold, poolIncrease: 0 })) });
          return shareOutcomes(holding({ outlook: aPrivateOutlook({ preferred: [aSeries({ participation, cap: 2 })], scenarios: [scenario] }) })).expected.low;
        };
        expect(worthOf(exitValue + more)).toBeGreaterThanOrEqual(worthOf(exitValue) * (1 - 1e-9));
        expect(worthOf(exitValue, 1)).toBeLessThanOrEqual(worthOf(exitValue));
      }),
    );
  });
});

describe('the haircut of a stage', () => {
  it('grows kinder with every stage', () => {
    const stages = (['seed', 'series-a', 'series-b', 'series-c', 'series-d', 'pre-ipo'] as const).map(stageHaircut);
    expect(stages[0]).toEqual({ low: 0.5, high: 0.7 });
    expect(stages[5]).toEqual({ low: 0.8, high: 0.9 });
    stages.slice(1).forEach((stage, index) => expect(stage.low).toBeGreaterThanOrEqual(stages[index]!.low));
  });
});

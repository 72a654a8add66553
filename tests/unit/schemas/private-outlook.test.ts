import { describe, expect, it } from 'vitest';
import { privateOutlookSchema } from '@/lib/schemas/private-outlook';
import { anExitCase, aPrivateOutlook, aSeries } from '@/tests/support/builders/a-private-outlook';

const faults = (input: unknown) => privateOutlookSchema.safeParse(input).error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [];

describe('the outlook of a private company', () => {
  it('takes what a person may know', () => {
    expect(faults(aPrivateOutlook({ preferred: [aSeries(), aSeries({ id: 'b', participation: 'capped', cap: 3 })], scenarios: [anExitCase()] }))).toEqual([]);
    expect(faults(aPrivateOutlook({ preferred: [aSeries({ shares: null, invested: null })], scenarios: [anExitCase({ exitValue: null, probability: null })] }))).toEqual([]);
  });

  it('says by its field what cannot be', () => {
    expect(faults(aPrivateOutlook({ scenarios: [anExitCase({ probability: 0.7 }), anExitCase({ id: 'other', probability: 0.4 })] }))).toEqual([['scenarios.1.probability', 'The chances add up to more than 100 %']]);
    expect(faults(aPrivateOutlook({ preferred: [aSeries({ participation: 'capped', cap: 0.5 })] }))).toEqual([['preferred.0.cap', 'The cap is below the preference']]);
    expect(faults(aPrivateOutlook({ preferred: [aSeries({ participation: 'capped' })] }))).toEqual([['preferred.0.cap', 'Enter the cap as a multiple of what was invested']]);
    expect(faults(aPrivateOutlook({ scenarios: [anExitCase({ rounds: [{ id: 'r', sold: 0.9, poolIncrease: 0.1 }] })] }))).toEqual([['scenarios.0.rounds.0.poolIncrease', 'A round cannot give away the whole company']]);
  });

  it('lets chances add up to one in thirds', () => {
    expect(faults(aPrivateOutlook({ scenarios: [0.1, 0.2, 0.7].map((probability, index) => anExitCase({ id: `${index}`, probability })) }))).toEqual([]);
  });
});

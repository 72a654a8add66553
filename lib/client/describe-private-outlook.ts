import type { PrivateOutlook } from '@/lib/engine/offer/private-outlook';

interface Formats {
  readonly money: (value: number | null) => string | null;
  readonly percent: (value: number | null) => string | null;
  readonly count: (value: number | null) => string | null;
}

/** A part of the outlook, its label, and what it says; null where it is not known. */
type Part = readonly [key: string, label: string, value: string | null];

const COUNTS = { nothing: 'nothing', haircut: 'a part of the paper value', scenarios: 'the scenarios' } as const;

const PARTICIPATIONS = { none: 'converts or is paid back', full: 'is paid back and shares', capped: 'is paid back and shares to a cap' } as const;

/**
 * What is known and expected of a private company, in words.
 *
 * @example describePrivateOutlook(blankPrivateOutlook, formats)[0] // ['counts', 'Private shares count', 'as in the comparison']
 */
export const describePrivateOutlook = ({ counts, stage, debt, preferred, scenarios }: PrivateOutlook, { money, percent, count }: Formats): readonly Part[] => [
  ['counts', 'Private shares count', counts === null ? 'as in the comparison' : COUNTS[counts]],
  ['stage', 'Stage of the company', stage],
  ['debt', 'Debt of the company', money(debt)],
  ['preferred', 'Investors paid first', preferred === null ? null : preferred.length === 0 ? 'none' : `${preferred.length}`],
  ...(preferred ?? []).map(
    ({ id, name, shares, invested, multiple, participation, cap, seniority }, index): Part => [
      id,
      name.trim() || `Investors ${index + 1}`,
      [
        `${money(invested) ?? 'not known'} for ${count(shares) ?? 'not known'} shares`,
        `${multiple} times`,
        `${PARTICIPATIONS[participation]}${cap === null ? '' : ` of ${cap}`}`,
        `rank ${seniority}`,
      ].join(', '),
    ],
  ),
  ...scenarios.map(
    ({ id, name, exitValue, year, probability, rounds }, index): Part => [
      id,
      name.trim() || `Case ${index + 1}`,
      [
        money(exitValue) ?? 'not known',
        `${percent(probability) ?? 'not known'} likely`,
        `after ${year} years`,
        ...rounds.map(({ sold, poolIncrease }) => `a round of ${percent(sold)} and ${percent(poolIncrease)}`),
      ].join(', '),
    ],
  ),
];

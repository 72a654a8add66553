import type { Measure } from '@/lib/engine/comparison/criterion';
import { defaultAnchors } from './default-anchors';

/** A criterion that many people weigh, ready to be taken over. */
export interface LibraryCriterion {
  readonly key: string;
  readonly group: 'Money' | 'Work' | 'People and company' | 'Life';
  readonly name: string;
  readonly low: string;
  readonly high: string;
  /** Anchors of money are US dollars. */
  readonly measure: Measure | null;
}

/**
 * What people weigh offers by. The first of each kind are the seven of the default set; these and the further ones follow
 * the negotiation chapter of a 2026 backend-interview course and a 2026 salary guide (see docs/assumptions.md). What a 1
 * and a 5 mean is ours, and so are the anchors. All of it can be edited.
 */
export const criteriaLibrary: readonly LibraryCriterion[] = [
  {
    key: 'total-compensation',
    group: 'Money',
    name: 'Total compensation',
    low: '100,000 a year or less, averaged over four years',
    high: '500,000 a year or more, averaged over four years',
    measure: { figure: 'average4', ...defaultAnchors('average4') },
  },
  {
    key: 'guaranteed-pay',
    group: 'Money',
    name: 'Guaranteed pay',
    low: '400,000 or less over four years that nobody can take back',
    high: '1,600,000 or more over four years that nobody can take back',
    measure: { figure: 'guaranteed4', ...defaultAnchors('guaranteed4') },
  },
  {
    key: 'take-home',
    group: 'Money',
    name: 'Take-home pay',
    low: '300,000 or less over four years, after tax',
    high: '1,200,000 or more over four years, after tax',
    measure: { figure: 'takeHome4', ...defaultAnchors('takeHome4') },
  },
  {
    key: 'pay-per-hour',
    group: 'Money',
    name: 'Pay for an hour of work',
    low: '50 or less for an hour',
    high: '250 or more for an hour',
    measure: { figure: 'payPerHour', ...defaultAnchors('payPerHour') },
  },
  { key: 'liquidity', group: 'Money', name: 'Equity I can sell', low: 'Paper that may never be sold', high: 'Shares I can sell on the day they vest', measure: null },
  { key: 'benefits', group: 'Money', name: 'Benefits', low: 'I pay for health, retirement and learning myself', high: 'Health, retirement and learning are paid for well', measure: null },
  { key: 'living-costs', group: 'Money', name: 'Living costs and local taxes', low: 'Rent and taxes eat most of the difference', high: 'The same pay buys much more there', measure: null },
  { key: 'technical-challenges', group: 'Work', name: 'Technical challenges', low: 'Work I could do in my sleep', high: 'Problems I would study in my spare time', measure: null },
  { key: 'kind-of-team', group: 'Work', name: 'The kind of team', low: 'Far from the work I want to be known for', high: 'Exactly the platform or product I want to build', measure: null },
  { key: 'how-critical', group: 'Work', name: 'How much the work matters', low: 'Few would notice if the system went away', high: 'The company stands on it', measure: null },
  { key: 'career-growth', group: 'Work', name: 'Career growth', low: 'The same role in three years', high: 'A clear path to the next level and beyond', measure: null },
  { key: 'promotion', group: 'Work', name: 'Speed of promotion', low: 'Hardly anyone is promoted', high: 'Most are promoted within two years', measure: null },
  { key: 'team', group: 'People and company', name: 'Team and manager', low: 'I would dread Mondays with these people', high: 'People I would follow to their next company', measure: null },
  { key: 'trajectory', group: 'People and company', name: 'Company trajectory', low: 'Shrinking, or short of money', high: 'Growing, with the money to keep going', measure: null },
  { key: 'stability', group: 'People and company', name: 'A job that lasts', low: 'Layoffs every year', high: 'Nobody remembers a layoff', measure: null },
  { key: 'mission', group: 'People and company', name: 'What the company is for', low: 'I would rather not say where I work', high: 'I would be proud to say it', measure: null },
  { key: 'balance', group: 'Life', name: 'Work–life balance', low: 'Evenings and weekends are expected', high: 'Predictable weeks, and time off that is really off', measure: null },
  { key: 'location', group: 'Life', name: 'Location and remote flexibility', low: 'I would have to move or commute far', high: 'I can work from where I want to live', measure: null },
  { key: 'commute', group: 'Life', name: 'Commute', low: '10 hours a week on the way', high: 'No time on the way', measure: { figure: 'commute', ...defaultAnchors('commute') } },
  { key: 'on-call', group: 'Life', name: 'Calm on call', low: 'Woken every other week', high: 'No calls outside working hours', measure: null },
];

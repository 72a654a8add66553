import type { Criterion } from '@/lib/engine/comparison/criterion';

/**
 * The seven criteria a new comparison starts from, with weights in percent. Criteria and weights follow the negotiation
 * chapter of a 2026 backend-interview course; what a 1 and a 5 mean is ours, and so are the two anchors of pay, which
 * span the totals of the pay benchmarks from a first job to a senior one at the best payers. All of it can be edited.
 */
export const defaultCriteria: readonly Criterion[] = [
  {
    id: '01935f00-0000-7000-8000-000000000001',
    name: 'Total compensation',
    weight: 25,
    low: '100,000 a year or less, averaged over four years',
    high: '500,000 a year or more, averaged over four years',
    measure: { figure: 'average4', low: 100_000, high: 500_000 },
    scores: {},
  },
  {
    id: '01935f00-0000-7000-8000-000000000002',
    name: 'Team and manager',
    weight: 20,
    low: 'I would dread Mondays with these people',
    high: 'People I would follow to their next company',
    measure: null,
    scores: {},
  },
  {
    id: '01935f00-0000-7000-8000-000000000003',
    name: 'Technical challenges',
    weight: 15,
    low: 'Work I could do in my sleep',
    high: 'Problems I would study in my spare time',
    measure: null,
    scores: {},
  },
  {
    id: '01935f00-0000-7000-8000-000000000004',
    name: 'Career growth',
    weight: 15,
    low: 'The same role in three years',
    high: 'A clear path to the next level and beyond',
    measure: null,
    scores: {},
  },
  {
    id: '01935f00-0000-7000-8000-000000000005',
    name: 'Work–life balance',
    weight: 10,
    low: 'Evenings and weekends are expected',
    high: 'Predictable weeks, and time off that is really off',
    measure: null,
    scores: {},
  },
  {
    id: '01935f00-0000-7000-8000-000000000006',
    name: 'Company trajectory',
    weight: 10,
    low: 'Shrinking, or short of money',
    high: 'Growing, with the money to keep going',
    measure: null,
    scores: {},
  },
  {
    id: '01935f00-0000-7000-8000-000000000007',
    name: 'Location and remote flexibility',
    weight: 5,
    low: 'I would have to move or commute far',
    high: 'I can work from where I want to live',
    measure: null,
    scores: {},
  },
];

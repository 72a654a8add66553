import type { Comparison } from '@/lib/engine/comparison/comparison';
import { blankBonus } from '@/lib/engine/offer/blank-bonus';
import { blankClawback } from '@/lib/engine/offer/blank-clawback';
import { blankGrant } from '@/lib/engine/offer/blank-grant';
import { blankOffer } from '@/lib/engine/offer/blank-offer';
import type { Health } from '@/lib/engine/offer/health';
import type { Offer } from '@/lib/engine/offer/offer';
import { defaultAssumptions } from './default-assumptions';
import { defaultCriteria } from './default-criteria';

const currency = 'USD';
const startDate = '2027-01-04';

/** The employer pays all of the premium. */
const covered: Health = { premium: 0, hsaContribution: 0 };

/** A public company with a four-year grant, a sign-on payment, and refreshers that are only hoped for. */
const halyard: Offer = {
  ...blankOffer({ id: '01935f00-0000-7000-8000-00000000000a', currency, startDate, company: 'Halyard' }),
  role: 'Backend engineer',
  level: 'E5',
  city: 'Menlo Park',
  state: 'CA',
  workMode: 'hybrid',
  commute: { daysPerWeek: 3, minutesEachWay: 40, costPerDay: 0 },
  weeklyHours: 45,
  paidLeaveDays: 20,
  base: 220_000,
  bonus: { ...blankBonus, target: 0.15 },
  signOns: [{ id: '01935f00-0000-7000-8000-0000000000a1', label: 'Sign-on bonus', month: 0, amount: 50_000, clawback: { ...blankClawback, layoffsExempt: true } }],
  grants: [{ ...blankGrant({ id: '01935f00-0000-7000-8000-0000000000a2', kind: 'rsu' }), label: 'RSU grant', value: 600_000 }],
  refreshers: { kind: 'yearly', certainty: 'assumed', yearlyValue: 120_000, firstMonth: 12, vesting: { schedule: 'preset', preset: 'even-4y-quarterly' } },
  espp: { kind: 'none' },
  health: covered,
};

/** All of it in cash: nothing to vest and nothing to hope for. */
const cinder: Offer = {
  ...blankOffer({ id: '01935f00-0000-7000-8000-00000000000b', currency, startDate, company: 'Cinder' }),
  role: 'Senior engineer',
  level: 'Senior',
  city: 'Los Gatos',
  state: 'CA',
  workMode: 'hybrid',
  commute: { daysPerWeek: 3, minutesEachWay: 25, costPerDay: 0 },
  weeklyHours: 48,
  paidLeaveDays: 20,
  base: 450_000,
  bonus: { ...blankBonus, target: 0 },
  refreshers: { kind: 'none' },
  match: { kind: 'none' },
  health: covered,
};

/** A series-C start-up that pays in options; how much of their paper value counts is left to the assumption. */
const northwind: Offer = {
  ...blankOffer({ id: '01935f00-0000-7000-8000-00000000000c', currency, startDate, company: 'Northwind' }),
  role: 'Staff engineer',
  level: 'Staff',
  city: 'New York',
  state: 'NY',
  locality: 'new-york-city',
  workMode: 'onsite',
  commute: { daysPerWeek: 5, minutesEachWay: 35, costPerDay: 0 },
  weeklyHours: 52,
  paidLeaveDays: 15,
  base: 190_000,
  bonus: { ...blankBonus, target: 0 },
  grants: [
    {
      ...blankGrant({ id: '01935f00-0000-7000-8000-0000000000c1', kind: 'iso' }),
      label: 'ISO grant',
      shares: 60_000,
      strike: 2.1,
      price: 7,
      fullyDilutedShares: 80_000_000,
      exerciseWindowMonths: 3,
      earlyExercise: false,
    },
  ],
  health: covered,
};

/** A grant that is paid out early: the average looks better than the later years will. */
const quillon: Offer = {
  ...blankOffer({ id: '01935f00-0000-7000-8000-00000000000d', currency, startDate, company: 'Quillon' }),
  role: 'Software engineer',
  level: 'L5',
  city: 'Austin',
  state: 'TX',
  workMode: 'hybrid',
  commute: { daysPerWeek: 3, minutesEachWay: 20, costPerDay: 0 },
  weeklyHours: 42,
  paidLeaveDays: 20,
  base: 205_000,
  bonus: { ...blankBonus, target: 0.15 },
  grants: [
    {
      ...blankGrant({ id: '01935f00-0000-7000-8000-0000000000d1', kind: 'rsu' }),
      label: 'RSU grant',
      value: 420_000,
      vesting: { schedule: 'preset', preset: 'google-38-32-20-10' },
    },
  ],
  espp: { kind: 'none' },
  health: covered,
};

/** Scores by hand, by criterion; pay is measured. */
const SCORES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'Team and manager': { [halyard.id]: 3.5, [cinder.id]: 4, [northwind.id]: 5, [quillon.id]: 3 },
  'Technical challenges': { [halyard.id]: 4, [cinder.id]: 3.5, [northwind.id]: 5, [quillon.id]: 3 },
  'Career growth': { [halyard.id]: 4, [cinder.id]: 3, [northwind.id]: 4, [quillon.id]: 4 },
  'Work–life balance': { [halyard.id]: 3, [cinder.id]: 3.5, [northwind.id]: 2, [quillon.id]: 4 },
  'Company trajectory': { [halyard.id]: 4, [cinder.id]: 3.5, [northwind.id]: 3, [quillon.id]: 4 },
  'Location and remote flexibility': { [halyard.id]: 3, [cinder.id]: 4, [northwind.id]: 2, [quillon.id]: 2 },
};

/** The ready-made comparison a visitor can play with: four invented companies, figures as such offers have. */
export const sampleComparison: Comparison = {
  name: 'Sample: four offers',
  currency,
  assumptions: defaultAssumptions,
  offers: [halyard, cinder, northwind, quillon],
  criteria: defaultCriteria(currency, () => '').map((criterion, place) => ({ ...criterion, id: `01935f00-0000-7000-8000-00000000000${place + 1}`, scores: SCORES[criterion.name] ?? {} })),
  weighing: 'sliders',
  hidesTotals: false,
};

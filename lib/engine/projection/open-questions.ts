import { compileRefreshers } from '../ledger/refreshers';
import type { Minor } from '../money/minor';
import { monthlySchedule } from '../vesting/monthly-schedule';
import { completedVesting } from './completed-vesting';
import { fourYearWorth, type ProjectedTerms } from './four-year-worth';
import { grantQuestions } from './grant-questions';
import { outcomeQuestions } from './outcome-questions';
import type { OpenQuestion } from './projection';

/** Schedules that add up to the whole grant but for this are complete. */
const NOTHING_MISSING = 1e-9;

/**
 * Everything about an offer that is missing or only assumed, in the order of its fields, and how far the four-year
 * total moves between the ends each answer may plausibly have; null where nothing can be said about those.
 * @example openQuestions(sampleTerms)[0] // { id: 'refreshers-assumed', path: 'refreshers', moves: 18000000 }
 */
export function openQuestions(terms: ProjectedTerms): OpenQuestion[] {
  const { offer } = terms;
  const questions: OpenQuestion[] = [];
  if (offer.country === 'US' && offer.state.trim() === '') questions.push({ id: 'state', path: 'state', moves: null });
  if (offer.country !== 'US' && offer.effectiveTaxRate === null) questions.push({ id: 'tax-rate', path: 'effectiveTaxRate', moves: null });
  if (offer.base === null) questions.push({ id: 'base', path: 'base', moves: null });
  if (offer.bonus.target === null) questions.push({ id: 'bonus', path: 'bonus.target', moves: null });
  offer.signOns.forEach((payment, index) => {
    if (payment.amount === null) questions.push({ id: 'sign-on-amount', path: `signOns.${index}.amount`, moves: null });
    if (payment.clawback?.layoffsExempt === null) questions.push({ id: 'clawback-layoffs', path: `signOns.${index}.clawback.layoffsExempt`, moves: null });
  });
  if (offer.relocation?.amount === null) questions.push({ id: 'relocation-amount', path: 'relocation.amount', moves: null });
  if (offer.relocation?.clawback?.layoffsExempt === null) questions.push({ id: 'clawback-layoffs', path: 'relocation.clawback.layoffsExempt', moves: null });
  offer.grants.forEach((grant, index) => questions.push(...grantQuestions(terms, index, grant)));
  questions.push(...outcomeQuestions(terms), ...refresherQuestions(terms));
  // Only a listed company's shares are sold to employees this way.
  if (offer.espp.kind === 'unknown' && offer.grants.some((grant) => grant.market === 'public')) questions.push({ id: 'espp', path: 'espp', moves: null });
  if (offer.espp.kind === 'plan' && offer.espp.contributionRate === null) questions.push({ id: 'espp-contribution', path: 'espp.contributionRate', moves: null });
  if (offer.match.kind === 'unknown') questions.push({ id: 'match', path: 'match', moves: null });
  // Elsewhere health insurance seldom hangs on the employer.
  if (offer.country === 'US' && offer.health.premium === null) questions.push({ id: 'health-premium', path: 'health.premium', moves: null });
  offer.stipends.forEach((item, index) => {
    if (item.yearly === null) questions.push({ id: 'stipend-amount', path: `stipends.${index}.yearly`, moves: null });
  });
  if (offer.commute !== null && offer.commute.daysPerWeek > 0 && offer.commute.costPerDay === null) questions.push({ id: 'commute-cost', path: 'commute.costPerDay', moves: null });
  offer.benefits.forEach((item, index) => {
    if (item.yearly === null) questions.push({ id: 'benefit-amount', path: `benefits.${index}.yearly`, moves: null });
  });
  offer.costs.forEach((item, index) => {
    if (item.yearly === null) questions.push({ id: 'cost-amount', path: `costs.${index}.yearly`, moves: null });
  });
  return questions;
}

function refresherQuestions(terms: ProjectedTerms): OpenQuestion[] {
  const { offer } = terms;
  const { refreshers } = offer;
  if (refreshers.kind === 'unknown') return [{ id: 'refreshers-unknown', path: 'refreshers', moves: null }];
  if (refreshers.kind === 'none') return [];
  if (refreshers.yearlyValue === null) return [{ id: 'refresher-value', path: 'refreshers.yearlyValue', moves: null }];
  const questions: OpenQuestion[] = [];
  const worth = fourYearWorth(terms, [compileRefreshers]);
  // From none to these.
  if (refreshers.certainty === 'assumed') questions.push({ id: 'refreshers-assumed', path: 'refreshers', moves: worth });
  const schedule = monthlySchedule(refreshers.vesting, terms.presets);
  if (schedule.missing > NOTHING_MISSING) {
    const completed = { ...offer, refreshers: { ...refreshers, vesting: completedVesting(refreshers.vesting, schedule) } };
    const moves = (fourYearWorth({ ...terms, offer: completed }, [compileRefreshers]) - worth) as Minor;
    questions.push({ id: 'grant-vesting-incomplete', path: 'refreshers.vesting', moves });
  }
  return questions;
}

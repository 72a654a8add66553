import { compileGrant } from '../ledger/grants';
import { grantSize } from '../ledger/grant-size';
import { privateCount } from '../ledger/private-count';
import { compileRefreshers } from '../ledger/refreshers';
import type { Minor } from '../money/minor';
import type { Grant } from '../offer/offer';
import { monthlySchedule } from '../vesting/monthly-schedule';
import { completedVesting } from './completed-vesting';
import { fourYearWorth, type ProjectedTerms } from './four-year-worth';
import { COMPARED_YEARS, MONTHS_A_YEAR } from './horizon';
import { outcomeRange } from './outcome-questions';
import type { OpenQuestion, OpenQuestionId } from './projection';

const LAST_COMPARED_MONTH = COMPARED_YEARS * MONTHS_A_YEAR - 1;

/** Schedules that add up to the whole grant but for this are complete. */
const NOTHING_MISSING = 1e-9;

/** What is missing or only assumed about one grant, and what it moves. */
export function grantQuestions(terms: ProjectedTerms, index: number, grant: Grant): OpenQuestion[] {
  const questions: OpenQuestion[] = [];
  const ask = (id: OpenQuestionId, field: keyof Grant | 'doubleTrigger.eventMonth', moves: Minor | null) =>
    questions.push({ id, path: `grants.${index}.${field}`, moves });
  // The other grants stay as they are; refreshers may follow this one.
  const worth = (change: Partial<Grant>) => {
    const changed = { ...grant, ...change };
    const offer = { ...terms.offer, grants: terms.offer.grants.with(index, changed) };
    return fourYearWorth({ ...terms, offer }, [(context) => compileGrant(context, changed), compileRefreshers]);
  };
  /** How far the total moves between two readings of the grant; null while it cannot be sized under them. */
  const between = (one: Partial<Grant>, other: Partial<Grant>): Minor | null =>
    sized(terms, { ...grant, ...one }) && sized(terms, { ...grant, ...other }) ? (Math.abs(worth(one) - worth(other)) as Minor) : null;

  const isOption = grant.kind !== 'rsu';
  const isPrivate = grant.market === 'private';
  if (grant[grant.sizeBy] === null) ask('grant-size', grant.sizeBy, null);
  // A price of nothing tells no number of shares.
  const count = isPrivate ? privateCount(terms.offer, terms.assumptions) : null;
  const needsPrice = grant.sizeBy === 'value' && (isOption || count === 'scenarios');
  const isPriceOpen = needsPrice ? !grant.price : grant.price === null && (isOption || grant.sizeBy === 'shares');
  if (isPriceOpen) ask('grant-price', 'price', null);
  // From worth nothing (struck at the price) to struck at the fair market value, or at nothing where that is unknown too.
  if (isOption && grant.strike === null) ask('grant-strike', 'strike', grant.price === null ? null : between({ strike: grant.price }, { strike: grant.fairMarketValue ?? 0 }));
  if (grant.sizeBy === 'value' && grant.priceBasis === 'average') {
    if (grant.averagePrice === null) ask('average-price', 'averagePrice', null);
    if (grant.price === null && !isPriceOpen) ask('grant-price', 'price', null);
  }
  if (isOption && grant.exerciseWindowMonths === null) ask('exercise-window', 'exerciseWindowMonths', null);
  if (isOption && grant.earlyExercise === null) ask('early-exercise', 'earlyExercise', null);
  if (isPrivate && grant.fairMarketValue === null) ask('fair-market-value', 'fairMarketValue', null);
  if (isPrivate && grant.fullyDilutedShares === null) ask('fully-diluted-shares', 'fullyDilutedShares', count === 'scenarios' ? outcomeRange(terms, grant) : null);
  // From nothing to the full paper value.
  if (count === 'haircut' && grant.countedShare === null) ask('counted-share', 'countedShare', between({ countedShare: 0 }, { countedShare: 1 }));
  const schedule = monthlySchedule(grant.vesting, terms.presets);
  // From never to together with the last vest.
  if (schedule.missing > NOTHING_MISSING) ask('grant-vesting-incomplete', 'vesting', between({}, { vesting: completedVesting(grant.vesting, schedule) }));
  const { doubleTrigger, startMonth } = grant;
  // From never to as late as the grant and the four years allow, when most has vested by time.
  if (doubleTrigger?.eventMonth === null) {
    const expiry = doubleTrigger.expiryMonths === null ? Infinity : startMonth + doubleTrigger.expiryMonths;
    ask('trigger-event', 'doubleTrigger.eventMonth', between({}, { doubleTrigger: { ...doubleTrigger, eventMonth: Math.min(LAST_COMPARED_MONTH, expiry) } }));
  }
  return questions;
}

const sized = (terms: ProjectedTerms, grant: Grant): boolean => grantSize({ ...terms, from: 0, to: 0, lastRaiseYear: Infinity }, grant) !== null;

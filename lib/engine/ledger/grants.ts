import type { Grant, GrantKind } from '../offer/offer';
import { monthlySchedule } from '../vesting/monthly-schedule';
import { vestByMonth } from '../vesting/vest-by-month';
import type { CompileContext } from './compile-context';
import type { ComponentCompiler } from './component-compiler';
import { exerciseCost } from './exercise-cost';
import { grantSize } from './grant-size';
import type { LedgerEntry } from './ledger-entry';
import { makeEntry } from './make-entry';
import { taxationOfVests } from './taxation-of-vests';
import { taxedAtVest } from './taxed-at-vest';
import { vestIndex } from './vest-index';

const LABELS = { rsu: 'RSU grant', iso: 'ISO grant', nso: 'NSO grant' } as const satisfies Record<GrantKind, string>;

/**
 * The vests of every first grant, at the share price of their month. Grants whose size is not known are left out, and
 * so are vests that are worth nothing (options under water) and options that are never exercised. Vests that are only
 * counted for nothing stay where they cost tax or cash all the same.
 */
export const compileGrants: ComponentCompiler = (context) => ([] as LedgerEntry[]).concat(...context.offer.grants.map((grant) => compileGrant(context, grant)));

/** The vests of one grant. */
export function compileGrant(context: CompileContext, grant: Grant): LedgerEntry[] {
  const size = grantSize(context, grant);
  const event = eventMonth(grant);
  if (size === null || event === null || (grant.kind !== 'rsu' && grant.exercise === 'never')) return [];
  const taxation = taxationOfVests(grant);
  const entries: LedgerEntry[] = [];
  const vests = vestsWithin(context, grant, size.quantity, event);
  for (const { index, month, quantity } of vests) {
    const { amount, isUnderWater, risk } = size.worth(quantity, month);
    const shares = size.inShares ? quantity : null;
    const taxedAmount = shares === null ? null : taxedAtVest(context, grant, shares, month);
    const cost = shares === null ? null : exerciseCost(context.offer.currency, grant, shares);
    const isDue = !isUnderWater && ((taxedAmount ?? 0) > 0 || (taxation !== 'deferred' && (cost ?? 0) > 0));
    if (amount === 0 && !isDue && !context.keepsWorthless) continue;
    entries.push(
      makeEntry({
        month: index,
        source: `grant:${grant.id}`,
        label: grant.label || LABELS[grant.kind],
        kind: 'equity',
        amount,
        quantity: shares,
        certainty: 'promised',
        liquidity: grant.market === 'public' ? 'liquid' : 'illiquid',
        taxation,
        taxedAmount,
        exerciseCost: cost,
        risk,
      }),
    );
  }
  return entries;
}

interface Vest {
  /** Ledger month it falls in. */
  readonly index: number;
  /** Month from the start date whose share price it is worth. */
  readonly month: number;
  readonly quantity: number;
}

/** The vests that come out within the months asked for; what a second trigger releases together is one vest. */
function vestsWithin({ from, to, presets }: CompileContext, { startMonth, vesting }: Grant, granted: number, event: number): Vest[] {
  const vests: Vest[] = [];
  vestByMonth(granted, monthlySchedule(vesting, presets), (months, quantity) => {
    const index = Math.max(vestIndex(startMonth, months), event);
    if (index < from || index >= to) return;
    const month = Math.max(startMonth + months, event);
    const last = vests.at(-1);
    if (last?.month === month && last.index === index) vests[vests.length - 1] = { index, month, quantity: last.quantity + quantity };
    else vests.push({ index, month, quantity });
  });
  return vests;
}

/**
 * The first month in which a grant may come out: 0 without a second trigger; null where the trigger is not expected,
 * or comes after the grant has expired.
 */
function eventMonth({ doubleTrigger, startMonth }: Grant): number | null {
  if (doubleTrigger === null) return 0;
  const { eventMonth: event, expiryMonths } = doubleTrigger;
  return event === null || (expiryMonths !== null && startMonth + expiryMonths < event) ? null : event;
}

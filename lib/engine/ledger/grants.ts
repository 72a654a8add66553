import type { Minor } from '../money/minor';
import type { Grant, GrantKind } from '../offer/offer';
import { monthlySchedule } from '../vesting/monthly-schedule';
import { vestByMonth } from '../vesting/vest-by-month';
import type { CompileContext } from './compile-context';
import type { ComponentCompiler } from './component-compiler';
import { grantSize } from './grant-size';
import type { LedgerEntry, Taxation } from './ledger-entry';
import { vestIndex } from './vest-index';

const LABELS = { rsu: 'RSU grant', iso: 'ISO grant', nso: 'NSO grant' } as const satisfies Record<GrantKind, string>;

const TAXATION = { rsu: 'supplemental', iso: 'preference', nso: 'supplemental' } as const satisfies Record<GrantKind, Taxation>;

/**
 * The vests of every first grant, at the share price of their month. Grants whose size is not known are left out, and
 * so are vests that are worth nothing (options under water).
 */
export const compileGrants: ComponentCompiler = (context) => context.offer.grants.flatMap((grant) => compileGrant(context, grant));

/** The vests of one grant. */
export function compileGrant(context: CompileContext, grant: Grant): LedgerEntry[] {
  const size = grantSize(context, grant);
  const event = eventMonth(grant);
  if (size === null || event === null) return [];
  const vests: { index: number; month: number; quantity: number }[] = [];
  vestByMonth(size.quantity, monthlySchedule(grant.vesting, context.presets), (months, quantity) => {
    const index = Math.max(vestIndex(grant.startMonth, months), event);
    if (index < context.from || index >= context.to) return;
    const month = Math.max(grant.startMonth + months, event);
    const last = vests.at(-1);
    if (last?.month === month && last.index === index) last.quantity += quantity;
    else vests.push({ index, month, quantity });
  });
  return vests.flatMap(({ index, month, quantity }) => {
    const amount = size.worth(quantity, month) as Minor;
    return amount === 0
      ? []
      : [
          {
            month: index,
            source: `grant:${grant.id}`,
            label: grant.label || LABELS[grant.kind],
            kind: 'equity' as const,
            amount,
            quantity: size.inShares ? quantity : null,
            certainty: 'promised' as const,
            liquidity: grant.market === 'public' ? ('liquid' as const) : ('illiquid' as const),
            taxation: TAXATION[grant.kind],
            clawback: null,
          },
        ];
  });
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

import type { Grant } from './offer';

/** Something that may be so, but makes a grant worth nothing. */
export interface GrantWarning {
  /** The term within the grant, dots between. */
  readonly field: 'strike' | 'doubleTrigger.expiryMonths';
  readonly message: string;
}

/**
 * What in a grant's terms is allowed and yet looks like a slip, by its field: options that cost no less than the share is
 * worth, and a sale or listing that comes after the grant is lost.
 * @example grantWarnings(optionAtNineOnAShareOfFive)[0].field // 'strike'
 */
export function grantWarnings({ kind, price, strike, startMonth, doubleTrigger }: Pick<Grant, 'kind' | 'price' | 'strike' | 'startMonth' | 'doubleTrigger'>): readonly GrantWarning[] {
  const warnings: GrantWarning[] = [];
  if (kind !== 'rsu' && strike !== null && price !== null && strike >= price) warnings.push({ field: 'strike', message: 'Not below the share price: worth nothing unless that rises' });
  const { eventMonth = null, expiryMonths = null } = doubleTrigger ?? {};
  if (eventMonth !== null && expiryMonths !== null && startMonth + expiryMonths < eventMonth)
    warnings.push({ field: 'doubleTrigger.expiryMonths', message: 'The event comes later: all of it is lost' });
  return warnings;
}

import type { Grant, GrantKind } from './offer';

/**
 * A grant of which only the kind is known yet. Shares start as a public company's, sized by value and vesting evenly
 * by quarter; options as a private company's, sized by number and vesting monthly after a year's cliff.
 */
export function blankGrant({ id, kind }: { readonly id: string; readonly kind: GrantKind }): Grant {
  const options = kind !== 'rsu';
  return {
    id,
    label: '',
    kind,
    market: options ? 'private' : 'public',
    sizeBy: options ? 'shares' : 'value',
    value: null,
    shares: null,
    price: null,
    priceBasis: 'fixed',
    averagePrice: null,
    strike: null,
    exercise: 'at-exit',
    exerciseWindowMonths: null,
    earlyExercise: null,
    fairMarketValue: null,
    fullyDilutedShares: null,
    countedShare: null,
    startMonth: 0,
    vesting: { schedule: 'preset', preset: options ? 'cliff-4y-monthly' : 'even-4y-quarterly' },
    doubleTrigger: null,
  };
}

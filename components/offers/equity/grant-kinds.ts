import type { GrantKind } from '@/lib/engine/offer/offer';

/** What the kinds of grant are called. */
export const grantKinds = {
  rsu: { short: 'RSU', plural: 'RSUs', long: 'Shares (RSU)' },
  iso: { short: 'ISO', plural: 'ISOs', long: 'Incentive stock options (ISO)' },
  nso: { short: 'NSO', plural: 'NSOs', long: 'Non-qualified stock options (NSO)' },
} as const satisfies Record<GrantKind, { short: string; plural: string; long: string }>;

import { blankGrant } from '@/lib/engine/offer/blank-grant';
import { blankOffer } from '@/lib/engine/offer/blank-offer';
import type { Offer } from '@/lib/engine/offer/offer';
import { sampleComparison } from '@/lib/reference/sample-comparison';

const vesting = { schedule: 'preset', preset: 'even-4y-quarterly' } as const;

/** An offer with everything that takes work: bonus, sign-on, a grant of shares, and refreshers that stack up. */
const offerOf = (place: number): Offer => ({
  ...blankOffer({ id: `offer-${place}`, currency: 'USD', startDate: '2026-01-05', company: `Company ${place}` }),
  state: 'TX',
  base: 180_000 + 12_000 * place,
  bonus: { ...blankOffer({ id: '', currency: 'USD', startDate: '2026-01-05', company: '' }).bonus, target: 0.1 + place / 100 },
  signOns: [{ id: 'sign-on', label: '', month: 0, amount: 20_000 + 4_000 * place, clawback: null }],
  grants: [{ ...blankGrant({ id: 'grant', kind: 'rsu' }), value: 320_000 + 64_000 * place, vesting }],
  refreshers: { kind: 'yearly', certainty: 'assumed', yearlyValue: 80_000 + 16_000 * place, firstMonth: 12, vesting },
  match: { kind: 'none' },
});

/** Five offers in a state without income tax, so that a workbook can tax them too. */
export const fiveOffers = { ...sampleComparison, offers: [0, 1, 2, 3, 4].map(offerOf) };

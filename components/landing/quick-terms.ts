import { blankGrant } from '@/lib/engine/offer/blank-grant';
import { blankSignOn } from '@/lib/engine/offer/blank-sign-on';
import type { Offer } from '@/lib/engine/offer/offer';

/** The few terms of an offer that can be tried on the landing page. Null = not known. */
export interface QuickTerms {
  readonly base: number | null;
  /** As a share of base; null also where the bonus is an amount. */
  readonly bonusRate: number | null;
  readonly signOn: number | null;
  /** The first grant, by value or by number of shares. */
  readonly equity: number | null;
  readonly equityIn: 'value' | 'shares';
  /** Yearly refreshers; 0 = none. */
  readonly refreshers: number | null;
}

/** Reads the quick terms off an offer. */
export function quickTerms(offer: Offer): QuickTerms {
  const [grant] = offer.grants;
  const equityIn = grant?.sizeBy ?? 'value';
  return {
    base: offer.base,
    bonusRate: offer.bonus.basis === 'rate' ? offer.bonus.target : null,
    signOn: offer.signOns[0]?.amount ?? null,
    equity: grant ? grant[equityIn] : null,
    equityIn,
    refreshers: offer.refreshers.kind === 'yearly' ? offer.refreshers.yearlyValue : null,
  };
}

/** The offer with one quick term changed; whatever else it holds stays. An emptied payment or grant is taken off. */
export function withQuickTerm(offer: Offer, term: Exclude<keyof QuickTerms, 'equityIn'>, value: number | null, newId: () => string): Offer {
  switch (term) {
    case 'base':
      return { ...offer, base: value };
    case 'bonusRate':
      return { ...offer, bonus: { ...offer.bonus, basis: 'rate', target: value } };
    case 'signOn': {
      const [first = blankSignOn({ id: newId() }), ...rest] = offer.signOns;
      return { ...offer, signOns: value === null ? rest : [{ ...first, amount: value }, ...rest] };
    }
    case 'equity': {
      const [first = blankGrant({ id: newId(), kind: 'rsu' }), ...rest] = offer.grants;
      return { ...offer, grants: value === null ? rest : [{ ...first, [first.sizeBy]: first.sizeBy === 'shares' ? Math.round(value) : value }, ...rest] };
    }
    case 'refreshers': {
      if (value === null || value === 0) return { ...offer, refreshers: { kind: 'none' } };
      if (offer.refreshers.kind === 'yearly') return { ...offer, refreshers: { ...offer.refreshers, yearlyValue: value } };
      return { ...offer, refreshers: { kind: 'yearly', certainty: 'assumed', yearlyValue: value, firstMonth: 12, vesting: { schedule: 'preset', preset: 'even-4y-quarterly' } } };
    }
  }
}

import { shareOutcomes, type ShareOutcomes } from '../equity/share-outcomes';
import type { Grant, Offer } from '../offer/offer';
import { sharesGranted } from './shares-granted';

/** What one share of a grant may come to by the offer's scenarios; null while its number or its strike is not known. */
export function outcomesOfGrant({ privateOutlook }: Pick<Offer, 'privateOutlook'>, grant: Grant): ShareOutcomes | null {
  const shares = sharesGranted(grant);
  const strike = grant.kind === 'rsu' ? 0 : grant.strike;
  return shares === null || strike === null ? null : shareOutcomes({ shares, strike, fullyDilutedShares: grant.fullyDilutedShares, outlook: privateOutlook });
}

/**
 * What one share of a grant is counted as under scenarios, in units of the currency: the mean over them, at the lower end
 * of what is not known. Null while the grant cannot be sized.
 */
export const expectedPerShare = (offer: Pick<Offer, 'privateOutlook'>, grant: Grant): number | null => outcomesOfGrant(offer, grant)?.expected.low ?? null;

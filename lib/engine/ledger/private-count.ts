import type { Assumptions } from '../comparison/assumptions';
import type { Offer } from '../offer/offer';
import type { PrivateCount } from '../offer/private-outlook';

/** What of an offer's private equity is counted: as the offer says, or else as the comparison does. */
export const privateCount = (offer: Pick<Offer, 'privateOutlook'>, assumptions: Assumptions): PrivateCount => offer.privateOutlook.counts ?? assumptions.privateCounts;

import type { Assumptions } from '@/lib/engine/comparison/assumptions';
import type { MatrixContent } from '@/lib/engine/comparison/matrix-content';
import type { DeletedOffer } from '@/lib/engine/comparison/deleted-offer';
import type { Offer } from '@/lib/engine/offer/offer';
import { routes } from '@/lib/routes';
import { request } from './request';

export type { ApiFailure, ApiResult, ApiSuccess, FailureKind } from './request';

export interface Saved {
  readonly version: number;
}

export interface ComparisonChange {
  readonly version: number;
  readonly name?: string;
  readonly currency?: string;
  readonly assumptions?: Assumptions;
}

export interface Created {
  readonly id: string;
}

export interface CreatedShareLink {
  readonly id: string;
  /** Shown once; only its hash is stored. */
  readonly token: string;
}

/** An offer's terms as the routes take them: the offer without its id. */
export const termsOf = (offer: Offer): Omit<Offer, 'id'> => {
  const { id: _id, ...terms } = offer;
  return terms;
};

/** Every change the browser asks of the server; each answers with a typed result and never throws. */
export const api = {
  createComparison: (name: string, currency = 'USD') => request<Created>('POST', routes.api.comparisons, { name, currency }),
  addSampleComparison: () => request<Created>('POST', routes.api.sampleComparison, {}),
  importComparison: (document: unknown) => request<Created>('POST', routes.api.importComparison, document),
  updateComparison: (id: string, change: ComparisonChange) => request<Saved>('PATCH', routes.api.comparison(id), change),
  removeComparison: (id: string) => request<null>('DELETE', routes.api.comparison(id)),
  restoreComparison: (id: string) => request<null>('POST', routes.api.restoreComparison(id), {}),
  duplicateComparison: (id: string) => request<Created>('POST', routes.api.duplicateComparison(id), {}),
  createOffer: (id: string, offer: Offer) => request<Saved>('POST', routes.api.offers(id), { id: offer.id, terms: termsOf(offer) }),
  saveOffer: (id: string, version: number, offer: Offer) =>
    request<Saved>('PUT', routes.api.offer(id, offer.id), { version, terms: termsOf(offer) }),
  removeOffer: (id: string, offerId: string) => request<null>('DELETE', routes.api.offer(id, offerId)),
  restoreOffer: (id: string, offerId: string) => request<Saved | null>('POST', routes.api.restoreOffer(id, offerId), {}),
  listDeletedOffers: (id: string) => request<{ readonly offers: readonly DeletedOffer[] }>('GET', routes.api.deletedOffers(id)),
  orderOffers: (id: string, version: number, offerIds: readonly string[]) =>
    request<Saved>('PUT', routes.api.offerOrder(id), { version, offerIds }),
  saveMatrix: (id: string, version: number, matrix: MatrixContent) => request<Saved>('PUT', routes.api.matrix(id), { version, ...matrix }),
  createShareLink: (id: string, label: string, expiresInDays: 7 | 30 | 90 | null) =>
    request<CreatedShareLink>('POST', routes.api.shareLinks(id), { label, expiresInDays }),
  revokeShareLink: (id: string, linkId: string) => request<null>('DELETE', routes.api.shareLink(id, linkId)),
  signUp: (email: string, password: string) => request<null>('POST', routes.api.account, { email, password }),
  changePassword: (current: string, next: string) => request<null>('PUT', routes.api.password, { current, next }),
  deleteAccount: (email: string) => request<null>('DELETE', routes.api.account, { email }),
} as const;

export type Api = typeof api;

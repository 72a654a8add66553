import type { Grant, Offer } from '@/lib/engine/offer/offer';

/** The grant that entries of a source come from; null where it is another kind of source. */
export const grantOf = ({ grants }: Pick<Offer, 'grants'>, source: string): Grant | null =>
  source.startsWith('grant:') ? (grants.find(({ id }) => source === `grant:${id}`) ?? null) : null;

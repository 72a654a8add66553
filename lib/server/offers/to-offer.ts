import 'server-only';
import type { Offer } from '@/lib/engine/offer/offer';
import { storedTermsSchema } from '@/lib/schemas/offer';

/** A stored offer. Its terms pass the schema on the way out too, which fills what was added since they were stored. */
export const toOffer = ({ id, terms }: { readonly id: string; readonly terms: unknown }): Offer => ({ ...storedTermsSchema.parse(terms), id });

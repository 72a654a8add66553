import type { OfferProjection } from '@/lib/engine/projection/projection';
import { unknownKinds } from '@/lib/engine/projection/unknown-kinds';
import type { barComponents } from './bar-years';

export type ComponentKey = (typeof barComponents)[number]['key'];

/** Equity that is not known yet is taken to be the granted part. */
const OF_KIND = { base: 'base', bonus: 'bonus', signOn: 'signOn', equity: 'equity', costs: 'costs', benefits: 'benefits', retirement: 'benefits', espp: 'benefits', relocation: 'benefits' } as const;

/** The components of the bars of which a part, or all, is not known yet. */
export const unknownComponents = (projection: Pick<OfferProjection, 'questions'>): ReadonlySet<ComponentKey> =>
  new Set([...unknownKinds(projection)].map((kind) => OF_KIND[kind]));

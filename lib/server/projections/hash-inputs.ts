import 'server-only';
import { createHash } from 'node:crypto';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import { canonicalJson } from './canonical-json';

/** The part of a comparison that its projection is computed from. */
export type ProjectionInputs = Pick<Comparison, 'assumptions' | 'offers'>;

/** SHA-256 of the inputs of a projection, hexadecimal. The order of the offers changes no figure and does not count. */
export function hashInputs({ assumptions, offers }: ProjectionInputs): string {
  const byId = offers.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return createHash('sha256').update(canonicalJson({ assumptions, offers: byId })).digest('hex');
}

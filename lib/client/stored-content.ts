import type { MatrixContent } from '@/lib/engine/comparison/matrix-content';
import type { Offer } from '@/lib/engine/offer/offer';
import { assumptionsSchema, comparisonNameSchema } from '@/lib/schemas/comparison';
import { matrixSchema } from '@/lib/schemas/matrix';
import { storedOfferSchema } from '@/lib/schemas/offer';
import { currencySchema, versionSchema } from '@/lib/schemas/primitives';
import { z } from 'zod';
import type { Stored } from './document';
import type { Frame } from './workspace-state';

const offerAnswer = z.object({ version: versionSchema, offer: z.unknown() });
const matrixAnswer = matrixSchema.extend({ version: versionSchema });
const frameAnswer = z.object({
  version: versionSchema,
  name: comparisonNameSchema.optional(),
  currency: currencySchema.optional(),
  assumptions: assumptionsSchema.optional(),
  offerIds: z.array(z.string()).optional(),
});

/** The offer that a refused save says is stored; null when the answer does not say. */
const readStoredOffer = (current: unknown, id: string): Stored<Offer> | null => {
  const answer = offerAnswer.safeParse(current);
  if (!answer.success || typeof answer.data.offer !== 'object') return null;
  const offer = storedOfferSchema.safeParse({ ...answer.data.offer, id });
  return offer.success ? { version: answer.data.version, content: offer.data } : null;
};

const readStoredMatrix = (current: unknown): Stored<MatrixContent> | null => {
  const answer = matrixAnswer.safeParse(current);
  if (!answer.success) return null;
  const { version, ...content } = answer.data;
  return { version, content };
};

/** What the answer leaves out is taken to stand as it did in `base`. */
const readStoredFrame = (current: unknown, base: Frame): Stored<Frame> | null => {
  const answer = frameAnswer.safeParse(current);
  if (!answer.success) return null;
  const { version, name = base.name, currency = base.currency, assumptions = base.assumptions, offerIds = base.order } = answer.data;
  return { version, content: { name, currency, assumptions, order: offerIds } };
};

/** What a refused save says is stored, by kind of document. */
export const storedReader = { offer: readStoredOffer, matrix: readStoredMatrix, frame: readStoredFrame };

export type StoredReader = typeof storedReader;

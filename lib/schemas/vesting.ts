import { z } from 'zod';
import { monthSchema } from './primitives';

const FRACTION = /^\d{1,9}(?:\/[1-9]\d{0,8})?$/;

/** An exact share of a grant: a string such as `"1/3"`, or a number from 0 to 1. */
export const fractionSchema = z.union(
  [z.number().min(0).max(1), z.string().regex(FRACTION)],
  'Enter a share of the grant, such as 25 % or 1/3',
);

const toNumber = (share: string | number): number => {
  if (typeof share === 'number') return share;
  const [over = '0', under = '1'] = share.split('/');
  return Number(over) / Number(under);
};

const trancheSchema = z.strictObject({ month: monthSchema, share: fractionSchema });

/** A vesting schedule: one of the presets by its id, or tranches of one's own that add up to the grant or less. */
export const vestingSchema = z.discriminatedUnion('schedule', [
  z.strictObject({ schedule: z.literal('preset'), preset: z.string().regex(/^[a-z0-9-]{1,60}$/, 'Choose a schedule') }),
  z.strictObject({
    schedule: z.literal('custom'),
    tranches: z
      .array(trancheSchema)
      .max(120, 'Enter at most 120 vesting dates')
      .refine((tranches) => tranches.reduce((sum, tranche) => sum + toNumber(tranche.share), 0) <= 1 + 1e-9, 'The shares add up to more than the whole grant'),
  }),
]);

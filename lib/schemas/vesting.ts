import { z } from 'zod';
import { monthSchema } from './primitives';

const FRACTION = /^\d{1,9}(?:\/[1-9]\d{0,8})?$/;

const NO_SHARE = 'Enter a share of the grant, such as 25 % or 1/3';

const MORE_THAN_ALL = 'A share cannot be more than the whole grant';

/** An exact share of a grant: a string such as `"1/3"`, or a number from 0 to 1. */
export const fractionSchema = z.union(
  [
    z.number().min(0, 'A share cannot be negative').max(1, MORE_THAN_ALL),
    z
      .string()
      .regex(FRACTION, { error: NO_SHARE, abort: true })
      .refine((share) => toNumber(share) <= 1, MORE_THAN_ALL),
  ],
  NO_SHARE,
);

function toNumber(share: string | number): number {
  if (typeof share === 'number') return share;
  const [over = '0', under = '1'] = share.split('/');
  return Number(over) / Number(under);
}

const trancheSchema = z.strictObject({ month: monthSchema, share: fractionSchema });

/** A vesting schedule: one of the presets by its id, or tranches of one's own that add up to the grant or less. */
export const vestingSchema = z.discriminatedUnion('schedule', [
  z.strictObject({ schedule: z.literal('preset'), preset: z.string().regex(/^[a-z0-9-]{1,60}$/, 'Choose a schedule') }),
  z.strictObject({
    schedule: z.literal('custom'),
    tranches: z
      .array(trancheSchema)
      .max(120, 'Enter at most 120 vesting dates')
      .check(({ value, issues }) => {
        // Shares that are faulty in themselves cannot be added up.
        if (issues.length === 0 && value.reduce((sum, tranche) => sum + toNumber(tranche.share), 0) > 1 + 1e-9)
          issues.push({ code: 'custom', input: value, message: 'The shares add up to more than the whole grant' });
      }),
  }),
]);

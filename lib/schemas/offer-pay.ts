import { z } from 'zod';
import { blankBonus } from '@/lib/engine/offer/blank-bonus';
import { blankClawback } from '@/lib/engine/offer/blank-clawback';
import type { Bonus } from '@/lib/engine/offer/bonus';
import type { Clawback } from '@/lib/engine/offer/clawback';
import type { Espp } from '@/lib/engine/offer/espp';
import type { SignOn } from '@/lib/engine/offer/offer';
import type { Promotion } from '@/lib/engine/offer/promotion';
import type { Relocation } from '@/lib/engine/offer/relocation';
import { amountSchema, idSchema, monthSchema, rateSchema, textSchema } from './primitives';

/** The latest month, from the start date, in which something may be paid or begin. */
export const startMonthSchema = monthSchema.max(120, 'Enter at most 120 months');

const multiplierSchema = z.number('Enter a percentage').min(0, 'A payout cannot be negative').max(5, 'Enter at most 500 %');

const targetSchema = z.number('Enter a bonus').min(0, 'A bonus cannot be negative').nullable();

const mostOfTarget = { rate: [10, 'Enter at most 1,000 % of base'], amount: [1e10, 'That amount is too large'] } as const;

/** What is wrong with a target in the basis of its bonus; null where nothing is. */
export function faultOfTarget(basis: Bonus['basis'], target: number | null): string | null {
  const [most, message] = mostOfTarget[basis];
  return target !== null && target > most ? message : null;
}

export const bonusSchema = z
  .strictObject({
    basis: z.enum(['rate', 'amount']),
    target: targetSchema,
    multiplier: multiplierSchema,
    personalMultiplier: multiplierSchema.default(blankBonus.personalMultiplier),
    firstYear: z.enum(['full', 'prorated']),
    paidInMonth: z.number('Choose a month').int('Choose a month').min(1, 'Choose a month').max(12, 'Choose a month').nullable().default(blankBonus.paidInMonth),
    guaranteed: z.enum(['none', 'first', 'all']).default(blankBonus.guaranteed),
  })
  .check((ctx) => {
    const { basis, target } = ctx.value;
    const message = faultOfTarget(basis, target);
    if (message !== null) ctx.issues.push({ code: 'custom', path: ['target'], input: target, message });
  }) satisfies z.ZodType<Bonus>;

const clawbackSchema = z.strictObject({
  months: monthSchema.min(1, 'Enter at least one month'),
  method: z.enum(['full', 'pro-rata']),
  basis: z.enum(['gross', 'net']).default(blankClawback.basis),
  netShare: rateSchema(1).default(blankClawback.netShare),
  layoffsExempt: z.boolean('Say yes or no').nullable().default(blankClawback.layoffsExempt),
}) satisfies z.ZodType<Clawback>;

export const signOnSchema = z.strictObject({
  id: idSchema,
  label: textSchema(80),
  month: startMonthSchema,
  amount: amountSchema.nullable(),
  clawback: clawbackSchema.nullable(),
}) satisfies z.ZodType<SignOn>;

export const relocationSchema = z.strictObject({
  amount: amountSchema.nullable(),
  month: startMonthSchema,
  tax: z.enum(['taxable', 'grossed-up']),
  clawback: clawbackSchema.nullable(),
}) satisfies z.ZodType<Relocation>;

export const promotionSchema = z.strictObject({
  id: idSchema,
  label: textSchema(80),
  month: startMonthSchema.min(1, 'Enter at least one month'),
  base: amountSchema.nullable(),
  bonusTarget: targetSchema,
  refresherYearlyValue: amountSchema.nullable(),
  counted: z.boolean('Say yes or no'),
}) satisfies z.ZodType<Promotion>;

export const esppSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('unknown') }),
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('plan'), contributionRate: rateSchema(1).nullable(), discount: rateSchema(0.9), lookback: z.boolean('Say yes or no') }),
]) satisfies z.ZodType<Espp>;

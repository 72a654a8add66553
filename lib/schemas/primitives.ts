import { z } from 'zod';
import { plainWords } from './plain-words';

// The browser forbids building functions from strings (Content-Security-Policy), so Zod must not try to.
z.config({ jitless: true, customError: plainWords });

const MAX_AMOUNT = 1e10;
const MAX_SHARES = 1e11;

/** A decimal amount of money from 0 to ten thousand million; in a currency of three digits an offer takes less. */
export const amountSchema = z.number('Enter an amount').min(0, 'An amount cannot be negative').max(MAX_AMOUNT, { error: 'That amount is too large', abort: true });

/** A price per share. */
export const priceSchema = z.number('Enter a price').min(0, 'A price cannot be negative').max(1e7, 'That price is too large');

export const shareCountSchema = z
  .number('Enter a number of shares')
  .int('Shares are whole')
  .min(0, 'Shares cannot be negative')
  .max(MAX_SHARES, 'That is too many shares');

/** A fraction from 0 to `max`; 0.15 = 15 %. */
export const rateSchema = (max: number) =>
  z.number('Enter a percentage').min(0, 'A percentage cannot be negative').max(max, `Enter at most ${max * 100} %`);

export const growthSchema = z.number('Enter a percentage').min(-0.9, 'Enter at least −90 %').max(3, 'Enter at most 300 %');

/** A whole number of months; 600 is fifty years. */
export const monthSchema = z.number('Enter a number of months').int('Enter whole months').min(0, 'Months cannot be negative').max(600, 'Enter at most 600 months');

/** A calendar date that exists, `YYYY-MM-DD`, 1990 to 2100. */
export const dateSchema = z.iso
  .date({ error: 'Enter a date that exists', abort: true })
  .refine((date) => date >= '1990-01-01' && date <= '2100-12-31', 'Enter a date between 1990 and 2100');

export const currencySchema = z.string('Choose a currency').regex(/^[A-Z]{3}$/, 'Choose a currency');

const printable = (value: string) => !/\p{Cc}/u.test(value.replaceAll(/[\t\n\r]/g, '')) && value.isWellFormed();

/** One line or paragraph of free text; control characters are refused, any script and emoji is welcome. */
export const textSchema = (max: number) =>
  z
    .string('Enter text')
    .max(max, `Keep it under ${max} characters`)
    .refine(printable, 'Remove the control characters')
    .transform((value) => value.trim());

export const requiredTextSchema = (max: number, message: string) => textSchema(max).refine((value) => value.length > 0, message);

/**
 * An identifier made by us: a UUID, or a short slug in hand-written documents. Scores are read by it, and `__proto__` is
 * no key of a JSON object that is read safely.
 */
export const idSchema = z.string().regex(/^(?!__proto__$)[A-Za-z0-9_-]{1,64}$/, 'This identifier is not valid');

/** In lower case, as the database gives it back. */
export const uuidSchema = z.uuid('This identifier is not valid').toLowerCase();

/** The version an edit started from. */
export const versionSchema = z.number().int().min(1).max(2_147_483_647);

import { readDecimal, type DecimalReading } from './read-decimal';

const powers: Readonly<Record<string, number>> = {
  k: 3, tsd: 3, thousand: 3, 千: 3,
  m: 6, mm: 6, mn: 6, mio: 6, mill: 6, million: 6, millions: 6,
  b: 9, bn: 9, mrd: 9, md: 9, billion: 9, billions: 9,
  l: 5, lac: 5, lakh: 5, lakhs: 5, cr: 7, crore: 7, crores: 7,
  万: 4, 億: 8, 亿: 8, 만: 4, 억: 8,
};

/**
 * Reads a number with an optional sign and an optional word of size after it, or null. With a word of size, three
 * digits after a separator follow the reader's mark: `1.234m` is 1,234,000.
 *
 * @example
 * readMagnitude('1.2m', { mark: '.', threeDigitsAreThousands: true }) // 1200000
 * readMagnitude('3 lakh', { mark: '.', threeDigitsAreThousands: true }) // 300000
 */
export function readMagnitude(text: string, reading: DecimalReading): number | null {
  const parts = /^([-−–+]?)\s*([\d.,\s'’ʼ_]*[\d.,])\s*(\p{L}*)\.?$/u.exec(text.trim());
  if (!parts) return null;
  const [, sign, body = '', word = ''] = parts;
  const power = word === '' ? 0 : powers[word.toLowerCase()];
  if (power === undefined) return null;
  const decimal = readDecimal(body.trim(), power === 0 ? reading : { ...reading, threeDigitsAreThousands: false });
  if (decimal === null) return null;
  const value = Number(`${decimal}e${power}`);
  if (!Number.isFinite(value)) return null;
  return sign && sign !== '+' ? -value || 0 : value;
}

export interface DecimalReading {
  /** The reader's decimal mark: decides what a single `,` or `.` before exactly three digits means. */
  readonly mark: string;
  /** Take that case as thousands whatever the mark: pay has no thousandths (`90.000` is ninety thousand). */
  readonly threeDigitsAreThousands: boolean;
}

const neutralGroup = /[\s'’ʼ_]/;

/**
 * Reads digits with any of the world's separators and gives them back as a plain decimal numeral, or null.
 *
 * Spaces and apostrophes only group. Where both `,` and `.` occur, the last kind is the decimal mark. One kind that
 * occurs twice or more groups. One that occurs once is the decimal mark, unless exactly three digits follow and one
 * to three, not beginning with zero, precede: then the options decide.
 *
 * @example
 * readDecimal('1.234,5', { mark: '.', threeDigitsAreThousands: true }) // "1234.5"
 * readDecimal('12,34,567', { mark: '.', threeDigitsAreThousands: true }) // "1234567"
 */
export function readDecimal(text: string, reading: DecimalReading): string | null {
  const mark = markIn(text, reading);
  const at = mark === null ? -1 : text.lastIndexOf(mark);
  const whole = at < 0 ? text : text.slice(0, at);
  const fraction = at < 0 ? '' : text.slice(at + 1);
  if (!/^\d*$/.test(fraction) || (whole === '' && fraction === '')) return null;
  const digits = ungroup(whole);
  if (digits === null) return null;
  return fraction === '' ? digits || '0' : `${digits || '0'}.${fraction}`;
}

function markIn(text: string, reading: DecimalReading): ',' | '.' | null {
  const lastComma = text.lastIndexOf(',');
  const lastDot = text.lastIndexOf('.');
  if (lastComma < 0 && lastDot < 0) return null;
  const mark = lastComma > lastDot ? ',' : '.';
  if (lastComma >= 0 && lastDot >= 0) return mark;
  if (text.indexOf(mark) !== text.lastIndexOf(mark)) return null;
  if (!/^[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return mark;
  return !reading.threeDigitsAreThousands && mark === reading.mark ? mark : null;
}

/** Takes grouping out of a whole number: groups of three, or of two before a last three as in India; one separator throughout. */
function ungroup(whole: string): string | null {
  if (/^\d*$/.test(whole)) return whole;
  const separator = /\D/.exec(whole)?.[0] ?? '';
  if (!neutralGroup.test(separator) && separator !== ',' && separator !== '.') return null;
  const [first = '', ...groups] = whole.split(separator);
  const last = groups.at(-1) ?? '';
  const even = groups.slice(0, -1).every((group) => /^\d{3}$/.test(group)) || groups.slice(0, -1).every((group) => /^\d{2}$/.test(group));
  return /^\d{1,3}$/.test(first) && /^\d{3}$/.test(last) && even ? first + groups.join('') : null;
}

import fc from 'fast-check';

const SPECIAL = ['=', '+', '-', '@', '"', ',', '\t', '\r', '\n', "'", '\u0000', '\u202e', '\ufeff', '👩‍👩‍👧‍👦', 'é', 'ש', 'ﷺ', '\ud83d', '__proto__', ' '];

/** Texts of any UTF-16 units, also broken ones, with more of what breaks naive code than chance would give. */
export const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.oneof(fc.constantFrom(...SPECIAL), fc.nat(0xffff).map((unit) => String.fromCharCode(unit)), fc.nat(0x7f).map((unit) => String.fromCharCode(unit)), fc.nat(0x10ffff).map((point) => String.fromCodePoint(point))), { maxLength }).map((parts) => parts.join('').slice(0, maxLength));

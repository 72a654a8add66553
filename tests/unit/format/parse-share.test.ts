import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatShare } from '@/lib/format/format-share';
import { parseShare } from '@/lib/format/parse-share';

describe('parseShare', () => {
  it.each([
    ['25%', '1/4'],
    ['25', '1/4'],
    ['1/3', '1/3'],
    ['2/6', '1/3'],
    ['33.3%', '333/1000'],
    ['6,25 %', '1/16'],
    ['100%', '1/1'],
    ['1⁄4', '1/4'],
    ['¼', '1/4'],
  ])('reads %s exactly', (text, value) => {
    expect(parseShare(text)).toEqual({ value });
  });

  it('says what is wrong with the rest', () => {
    expect(parseShare('')).toEqual({ value: null });
    expect(parseShare('0%')).toEqual({ error: 'Enter more than nothing' });
    expect(parseShare('1/0')).toEqual({ error: 'Enter more than nothing' });
    expect(parseShare('4/3')).toEqual({ error: 'A share cannot be more than 100%' });
    expect(parseShare('101')).toEqual({ error: 'A share cannot be more than 100%' });
    expect(parseShare('some')).toEqual({ error: 'Enter a share, such as 25% or 1/3' });
    expect(parseShare('-1/4')).toEqual({ error: 'Enter a share, such as 25% or 1/3' });
  });

  it('reads back every fraction that formatShare writes, without loss', () => {
    const parts = fc.integer({ min: 1, max: 400 }).chain((of) => fc.tuple(fc.integer({ min: 1, max: of }), fc.constant(of)));
    fc.assert(
      fc.property(parts, fc.constantFrom('en-US', 'de-DE', 'fr-CH', 'ja-JP'), ([part, of], locale) => {
        const exact = parseShare(`${part}/${of}`).value ?? '';
        expect(parseShare(formatShare(exact, locale), locale)).toEqual({ value: exact });
      }),
    );
  });
});

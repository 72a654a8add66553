import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCsv } from '@/lib/exchange/to-csv';
import { anyText } from '@/tests/support/any-text';

const cells = (csv: string) => Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { delimiter: ',', newline: '\r\n' }).data;

describe('a CSV file', () => {
  it('begins with the mark of UTF-8 and ends its lines as RFC 4180 says', () => {
    expect(toCsv([['Größe', 1], ['שכר', -2.5]])).toBe('\uFEFFGröße,1\r\nשכר,-2.5');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '=1\n+2', '＝1', '－1', '=HYPERLINK("http://x","y")'])('disarms %j', (text) => {
    expect(cells(toCsv([[text]]))).toEqual([[`'${text}`]]);
  });

  it('leaves numbers and harmless texts alone', () => {
    expect(cells(toCsv([[-1, 0.5, null, 'a-b', "it's", '1=1', '']]))).toEqual([['-1', '0.5', '', 'a-b', "it's", '1=1', '']]);
  });

  it('gives every text back, disarmed at most', () => {
    fc.assert(
      fc.property(fc.array(anyText(20), { minLength: 2, maxLength: 5 }), (texts) => {
        const [row] = cells(toCsv([texts, ['end']]));
        expect(row?.map((cell, index) => cell === texts[index] || cell === `'${texts[index]}`)).toEqual(texts.map(() => true));
        expect(row?.some((cell) => /^[=+\-@\t\r\n]/.test(cell))).toBe(false);
      }),
    );
  });
});

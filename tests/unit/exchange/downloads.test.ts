import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { downloadHeaders } from '@/lib/exchange/download-headers';
import { anyText } from '@/tests/support/any-text';

const disposition = (name: string) => downloadHeaders(name, 'matrix.csv', 'text/csv')['content-disposition'] ?? '';

describe('the name of a download', () => {
  it.each([
    ['Spring 2026', `attachment; filename="Spring 2026 matrix.csv"; filename*=UTF-8''Spring%202026%20matrix.csv`],
    ['Frühling', `attachment; filename="Fruhling matrix.csv"; filename*=UTF-8''Fr%C3%BChling%20matrix.csv`],
    ['比較', `attachment; filename="comparison matrix.csv"; filename*=UTF-8''%E6%AF%94%E8%BC%83%20matrix.csv`],
    ['../../etc/passwd', `attachment; filename=".. etc passwd matrix.csv"; filename*=UTF-8''..%20etc%20passwd%20matrix.csv`],
    ['a"; filename="b.exe', `attachment; filename="a filename= b.exe matrix.csv"; filename*=UTF-8''a%20filename%3D%20b.exe%20matrix.csv`],
    [`it's (mine)*`, `attachment; filename="it's (mine) matrix.csv"; filename*=UTF-8''it%27s%20%28mine%29%20matrix.csv`],
  ])('%s is safe in a header', (name, header) => {
    expect(disposition(name)).toBe(header);
  });

  it('is a header and one file name whatever the text', () => {
    fc.assert(
      fc.property(anyText(200), (name) => {
        const header = disposition(name);
        expect(header).toMatch(/^attachment; filename="[^"\\/\p{Cc}]+ matrix\.csv"; filename\*=UTF-8''[A-Za-z0-9%._~!-]+matrix\.csv$/u);
        expect(new Headers({ 'content-disposition': header }).get('content-disposition')).toBe(header);
      }),
    );
  });
});

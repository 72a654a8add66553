import { describe, expect, it } from 'vitest';
import { PageStore } from '@/lib/server/shares/page-store';
import { renderedPage } from '@/lib/server/shares/rendered-page';

const page = (bytes: number) => ({ bytes, withMarks: () => [], linkFor: () => null });

describe('a rendered page', () => {
  const html = '<html data-request-id="r-1"><script nonce="n+/1==">a</script><script nonce="n+/1==">"n+/1=="</script></html>';
  const marks = { nonce: 'n+/1==', requestId: 'r-1' };
  const kept = renderedPage(html, '</a.woff2>; rel=preload; nonce="n+/1=="', marks);
  const textOf = (pieces: readonly Uint8Array[]) => Buffer.concat(pieces).toString('utf8');

  it('is given out with marks of its own, everywhere', () => {
    expect(textOf(kept.withMarks({ nonce: 'n2', requestId: 'r-2' }))).toBe('<html data-request-id="r-2"><script nonce="n2">a</script><script nonce="n2">"n2"</script></html>');
  });

  it('says what to fetch ahead, under the nonce of the answer', () => {
    expect(kept.linkFor('n2')).toBe('</a.woff2>; rel=preload; nonce="n2"');
    expect(renderedPage(html, null, marks).linkFor('n2')).toBeNull();
  });

  it('comes back as it was with the marks it was rendered with', () => {
    expect(textOf(kept.withMarks(marks))).toBe(html);
  });

  it('shares its long pieces between answers, and only those', () => {
    const long = 'é🙂'.repeat(10_000);
    const page = renderedPage(`n+/1==${long}r-1${long}n+/1==end`, null, marks);
    const [one, other] = [page.withMarks({ nonce: 'n2', requestId: 'r-2' }), page.withMarks({ nonce: 'n3', requestId: 'r-3' })];
    expect([textOf(one), textOf(other)]).toEqual([`n2${long}r-2${long}n2end`, `n3${long}r-3${long}n3end`]);
    expect(one.map((piece, index) => piece === other[index])).toEqual([false, true, false, true, false]);
  });
});

describe('the store of rendered pages', () => {
  it('lets the least recently wanted go first', () => {
    const store = new PageStore(100);
    store.set('a', page(40));
    store.set('b', page(40));
    store.get('a');
    store.set('c', page(40));
    expect(['a', 'b', 'c'].map((key) => store.get(key) !== undefined)).toEqual([true, false, true]);
  });

  it('counts a page that is stored again once', () => {
    const store = new PageStore(100);
    for (let round = 0; round < 10; round += 1) store.set('a', page(60));
    store.set('b', page(30));
    expect(['a', 'b'].map((key) => store.get(key) !== undefined)).toEqual([true, true]);
  });

  it('keeps nothing larger than itself', () => {
    const store = new PageStore(100);
    store.set('a', page(101));
    expect(store.get('a')).toBeUndefined();
  });
});

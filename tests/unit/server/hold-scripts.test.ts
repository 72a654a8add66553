import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdScripts, pageWithHeldScripts } from '@/lib/server/pages/hold-scripts';

const PAGE =
  '<html><head><link rel="stylesheet" href="/_next/static/chunks/a.css"/>' +
  '<link rel="preload" as="script" fetchPriority="low" nonce="n" href="/_next/static/chunks/c.js"/><link rel="preload" as="font" href="/f.woff2"/>' +
  '<script src="/_next/static/chunks/a.js" async="" nonce="n"></script><script src="/_next/static/chunks/old.js" noModule="" nonce="n"></script>' +
  '</head><body><p title="a > b">1 &lt; 2</p><script nonce="n">self.__next_f.push([1,"\\u003cscript src=\\"x\\" async>"]); 1 < 2</script>' +
  '<script src="/_next/static/chunks/b.js" nonce="n" async="" id="_R_"></script></body></html>';

const inPieces = (pieces: readonly string[]): string => {
  const { next, end } = holdScripts('n');
  return pieces.map(next).join('') + end();
};

describe('a page with its scripts held back', () => {
  const held = pageWithHeldScripts(PAGE, 'n');

  it('names the framework’s scripts in their places without fetching them, and no preload of any', () => {
    expect(held).toContain('<script type="text/held" data-held="/_next/static/chunks/a.js"></script>');
    expect(held).toContain('<script type="text/held" data-held="/_next/static/chunks/b.js"></script></body>');
    expect(held).not.toContain('as="script"');
    expect(held).not.toMatch(/<script src="[^"]*[abc]\.js"/);
  });

  it('brings them by one script that the answer’s nonce lets run, before the first of them', () => {
    expect(held.split('<script nonce="n">(')).toHaveLength(2);
    expect(held.indexOf('<script nonce="n">(')).toBeLessThan(held.indexOf('data-held'));
  });

  it('leaves everything else as it was written', () => {
    const everythingElse = held.replace(/<script nonce="n">\(.*?\)\(\)<\/script>/s, '').replace(/<script type="text\/held"[^>]*><\/script>/g, '');
    expect(everythingElse).toBe(PAGE.replace(/<link rel="preload" as="script"[^>]*>/, '').replace(/<script src="[^"]*[ab]\.js"[^>]*><\/script>/g, ''));
    expect(pageWithHeldScripts('<p>no script</p>', 'n')).toBe('<p>no script</p>');
  });

  it('comes out the same however it is cut on its way', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(PAGE.length), { maxLength: 40 }), (cuts) => {
        const places = [0, ...cuts.toSorted((a, b) => a - b), PAGE.length];
        expect(inPieces(places.slice(1).map((place, index) => PAGE.slice(places[index], place)))).toBe(held);
      }),
    );
    expect(inPieces(Array.from({ length: PAGE.length }, (_, place) => PAGE.charAt(place)))).toBe(held);
  });

  it('loses nothing of a page that ends in the middle of a tag', () => {
    expect(inPieces(['<p>a</p><scr', 'ipt'])).toBe('<p>a</p><script');
  });
});

import 'server-only';
import { bringScripts } from './bring-scripts';

// As React writes them. What people enter never looks so: in text `<` is escaped, and in data as well.
const SCRIPT = /<script src="(\/_next\/static\/[^"]+)"(?=[^>]* async="")[^>]*>/g;
const PRELOAD = /<link rel="preload" as="script"[^>]*>/g;

/**
 * Holds back the framework's scripts of a page until it has been painted, so that its style and letters have the line for
 * themselves and no script delays the first paint. A small script goes before them that brings them then.
 *
 * @param nonce lets that script run.
 * @returns what a page is passed through, in order: each piece of text gives the text to send; the end gives what is left.
 */
export function holdScripts(nonce: string): { readonly next: (piece: string) => string; readonly end: () => string } {
  let rest = '';
  let isBrought = false;
  const held = (text: string): string =>
    text.replace(PRELOAD, '').replace(SCRIPT, (_tag, address: string) => {
      const first = isBrought ? '' : `<script nonce="${nonce}">(${bringScripts.toString()})()</script>`;
      isBrought = true;
      return `${first}<script type="text/held" data-held="${address}">`;
    });
  return {
    next: (piece) => {
      const text = rest + piece;
      // A tag that has not ended waits for its end.
      const open = text.lastIndexOf('<');
      const whole = open > text.lastIndexOf('>') ? open : text.length;
      rest = text.slice(whole);
      return held(text.slice(0, whole));
    },
    end: () => held(rest),
  };
}

/** A whole page with its scripts held back. */
export function pageWithHeldScripts(html: string, nonce: string): string {
  const { next, end } = holdScripts(nonce);
  return next(html) + end();
}

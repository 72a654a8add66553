import 'server-only';

/**
 * Puts the scripts that were held back into the page once it has been painted, or at once where nothing is there to be
 * painted or nobody looks at it. It is written into the page as text and runs there before anything else, so it may use
 * nothing from outside itself.
 */
export function bringScripts(): void {
  const nonce = document.currentScript?.nonce;
  let begun = false;
  const bring = (): void => {
    document.querySelectorAll<HTMLScriptElement>('script[data-held^="/_next/static/"]').forEach((held) => {
      const script = document.createElement('script');
      script.src = held.dataset.held ?? '';
      script.async = true;
      if (nonce !== undefined) script.nonce = nonce;
      held.replaceWith(script);
    });
  };
  const begin = (): void => {
    if (begun) return;
    begun = true;
    bring();
    // What the server writes after this comes when all of the page is there.
    document.addEventListener('DOMContentLoaded', bring);
  };
  // What Next writes where a page is not there holds nothing to read: the browser draws it.
  const isEmpty = document.documentElement.id === '__next_error__';
  const seesPaints = typeof PerformanceObserver !== 'undefined' && PerformanceObserver.supportedEntryTypes.includes('paint');
  if (isEmpty || document.visibilityState === 'hidden' || !seesPaints) return begin();
  new PerformanceObserver((paints, observer) => {
    if (paints.getEntriesByName('first-contentful-paint').length === 0) return;
    observer.disconnect();
    begin();
  }).observe({ type: 'paint', buffered: true });
  // A page that is never painted, such as one left for another tab, begins all the same.
  setTimeout(begin, 3_000);
}

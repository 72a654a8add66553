/** What somebody does who wants the page now. */
const TOUCHES = ['pointerdown', 'pointermove', 'keydown', 'touchstart', 'wheel'] as const;

let awake: Promise<void> | null = null;

/**
 * Settles when the page has been painted and the browser has nothing more pressing to do, or at the first touch,
 * whichever comes first; at once on the server. What makes a page answer is fetched and run after this, so that what
 * the server wrote is read first.
 */
export const whenAwake = (): Promise<void> => (awake ??= typeof window === 'undefined' ? Promise.resolve() : new Promise(listen));

function listen(resolve: () => void): void {
  const wake = () => {
    TOUCHES.forEach((touch) => window.removeEventListener(touch, wake, { capture: true }));
    window.removeEventListener('load', whenIdle);
    resolve();
  };
  const whenIdle = () => {
    if ('requestIdleCallback' in window) requestIdleCallback(wake, { timeout: 1_000 });
    else setTimeout(wake, 1);
  };
  TOUCHES.forEach((touch) => window.addEventListener(touch, wake, { capture: true, passive: true }));
  if (document.readyState === 'complete') whenIdle();
  else window.addEventListener('load', whenIdle);
}

/** What somebody does who wants the page now. */
const TOUCHES = ['pointerdown', 'pointermove', 'keydown', 'touchstart', 'wheel'] as const;

/** Milliseconds after which a page that is never painted, such as one in a tab behind, is woken all the same. */
const PATIENCE = 3_000;
/** Milliseconds in which letters may still come before a browser does without them. */
const LETTERS = 200;

let awake: Promise<void> | null = null;

/**
 * Settles when the page has been painted with its letters and the browser has nothing more pressing to do, or at the first
 * touch, whichever comes first; at once on the server. What makes a page answer is fetched and run after this, so that
 * what the server wrote is read first.
 */
export const whenAwake = (): Promise<void> => (awake ??= typeof window === 'undefined' ? Promise.resolve() : Promise.race([touched(), painted().then(lettered).then(idle)]));

const within = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const touched = (): Promise<void> =>
  new Promise((resolve) => {
    const wake = () => {
      TOUCHES.forEach((touch) => window.removeEventListener(touch, wake, { capture: true }));
      resolve();
    };
    TOUCHES.forEach((touch) => window.addEventListener(touch, wake, { capture: true, passive: true }));
  });

const painted = (): Promise<void> => {
  if (typeof PerformanceObserver === 'undefined') return Promise.resolve();
  const seen = new Promise<void>((resolve) => {
    const observer = new PerformanceObserver((paints) => {
      if (paints.getEntriesByName('first-contentful-paint').length === 0) return;
      observer.disconnect();
      resolve();
    });
    observer.observe({ type: 'paint', buffered: true });
  });
  return Promise.race([seen, within(PATIENCE)]);
};

const lettered = (): Promise<unknown> => Promise.race([document.fonts.ready, within(LETTERS)]);

const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 1_000 });
    else setTimeout(resolve);
  });

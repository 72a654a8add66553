import { useEffect, useState, type RefObject } from 'react';

/** The charts of the page that have not had their turn. */
const waiting = new Set<() => void>();

/**
 * Whether it is time to load what goes into an element. The first of a page waits until it is near the window and the
 * browser has nothing more pressing to do; the rest follow one by one, whether in sight or not, so that a swipe or a
 * print finds them there. A print that comes first calls them all.
 */
export function useTurn(element: RefObject<HTMLElement | null>): boolean {
  const [turn, setTurn] = useState(false);
  useEffect(() => {
    const { current } = element;
    if (turn || !current) return undefined;
    const come = () => {
      waiting.delete(come);
      setTurn(true);
      const [next] = waiting;
      if (next) whenIdle(() => waiting.has(next) && next());
    };
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        observer.disconnect();
        whenIdle(() => waiting.has(come) && come());
      },
      { rootMargin: '300px' },
    );
    waiting.add(come);
    observer.observe(current);
    window.addEventListener('beforeprint', come);
    return () => {
      waiting.delete(come);
      observer.disconnect();
      window.removeEventListener('beforeprint', come);
    };
  }, [element, turn]);
  return turn;
}

function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(task, { timeout: 1_500 });
  else setTimeout(task, 1);
}

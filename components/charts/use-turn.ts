import { useEffect, useState, type RefObject } from 'react';

/**
 * Whether it is time to load what goes into an element: once it is near the window and the browser has nothing more
 * pressing to do, or at once when the page is about to be printed.
 */
export function useTurn(element: RefObject<HTMLElement | null>): boolean {
  const [turn, setTurn] = useState(false);
  useEffect(() => {
    const { current } = element;
    if (turn || !current) return undefined;
    let idle: number | undefined;
    const come = () => setTurn(true);
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        observer.disconnect();
        if ('requestIdleCallback' in window) idle = requestIdleCallback(come, { timeout: 1_500 });
        else come();
      },
      { rootMargin: '300px' },
    );
    observer.observe(current);
    window.addEventListener('beforeprint', come);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', come);
      if (idle !== undefined) cancelIdleCallback(idle);
    };
  }, [element, turn]);
  return turn;
}

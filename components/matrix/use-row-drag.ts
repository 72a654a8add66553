'use client';

import { useCallback, type PointerEvent as ReactPointerEvent } from 'react';

/** What a row, or a card, carries so that a drag knows which place is under the pointer. */
export const rowPlace = (place: number) => ({ 'data-rank-place': place });

/**
 * Drags a row to the place under the pointer, live. The pointer is watched on the window: the row itself is taken out of
 * the page and put back while it moves.
 */
export function useRowDrag(id: string, onMove: (id: string, place: number) => void): (event: ReactPointerEvent) => void {
  return useCallback(
    (start: ReactPointerEvent) => {
      if (start.button !== 0) return;
      const { pointerId } = start;
      let at: number | null = null;
      const move = (event: PointerEvent) => {
        if (event.pointerId !== pointerId) return;
        const row = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('[data-rank-place]');
        const place = Number(row?.dataset.rankPlace ?? Number.NaN);
        if (Number.isNaN(place) || place === at) return;
        at = place;
        onMove(id, place);
      };
      const end = (event: PointerEvent) => {
        if (event.pointerId !== pointerId) return;
        window.removeEventListener('pointermove', move);
        window.removeEventListener('pointerup', end);
        window.removeEventListener('pointercancel', end);
      };
      window.addEventListener('pointermove', move);
      window.addEventListener('pointerup', end);
      window.addEventListener('pointercancel', end);
    },
    [id, onMove],
  );
}

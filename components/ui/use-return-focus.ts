import { useRef } from 'react';

/**
 * Remembers what was in focus when a window opened and puts focus back on it when the window closes; where that was an
 * entry of a menu, which is gone by then, on the menu's button.
 */
export function useReturnFocus() {
  const opener = useRef<HTMLElement | null>(null);
  return {
    onOpenAutoFocus: () => {
      const active = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      const button = active?.closest('[role="menu"]')?.getAttribute('data-opened-by');
      opener.current = button ? document.getElementById(button) : active;
    },
    onCloseAutoFocus: (event: Event) => {
      event.preventDefault();
      opener.current?.focus();
    },
  };
}

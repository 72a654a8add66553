export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A text typed into a field, files chosen, a button pressed, or a key pressed anywhere else. */
export type Touch = { readonly field: Field; readonly text: string } | { readonly files: HTMLInputElement } | { readonly button: HTMLElement } | { readonly on: Element; readonly key: KeyboardEvent };

declare global {
  interface Window {
    /** Ends the keeping and gives what was kept, in its order. */
    takeEarlyTouches?: () => readonly Touch[];
  }
}

/**
 * Keeps what somebody types and presses before a page answers. It is written into the page as text and runs there before
 * anything else, so it may use nothing from outside itself.
 */
export function keepEarlyTouches(): void {
  const touches: Touch[] = [];
  const isField = (target: EventTarget | null): target is Field =>
    target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && !['checkbox', 'radio', 'file'].includes(target.type));
  // What is kept is answered once, later, and not by a part of the page that answers already.
  const keep = (event: Event, touch: Touch): void => {
    event.stopPropagation();
    touches.push(touch);
  };
  const keepTyped = (event: Event): void => {
    const { target } = event;
    if (!isField(target)) return;
    const last = touches[touches.length - 1];
    if (last !== undefined && 'field' in last && last.field === target) touches.pop();
    keep(event, { field: target, text: target.value });
  };
  const keepFiles = (event: Event): void => {
    if (event.target instanceof HTMLInputElement && event.target.type === 'file') keep(event, { files: event.target });
  };
  // A link works without any script.
  const keepPressed = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button, [role="button"], input[type="checkbox"], input[type="radio"]') : null;
    if (button !== null) keep(event, { button });
  };
  const keepKey = (key: KeyboardEvent): void => {
    if (!(key.target instanceof Element) || isField(key.target) || key.key === 'Tab') return;
    // These press what they stand on, which is kept as a press.
    const presses = (key.key === 'Enter' || key.key === ' ') && key.target.closest('button, a, summary, input') !== null;
    if (!presses) keep(key, { on: key.target, key });
  };
  // The button that sent the form is pressed again, and then the page sends it.
  const holdForm = (event: Event): void => event.preventDefault();
  window.addEventListener('input', keepTyped, true);
  window.addEventListener('change', keepFiles, true);
  window.addEventListener('click', keepPressed, true);
  window.addEventListener('keydown', keepKey, true);
  window.addEventListener('submit', holdForm, true);
  window.takeEarlyTouches = () => {
    window.removeEventListener('input', keepTyped, true);
    window.removeEventListener('change', keepFiles, true);
    window.removeEventListener('click', keepPressed, true);
    window.removeEventListener('keydown', keepKey, true);
    window.removeEventListener('submit', holdForm, true);
    delete window.takeEarlyTouches;
    return touches;
  };
}

import { nextTask } from './next-task';
import type { Field, Touch } from './keep-early-touches';

let kept: readonly Touch[] = [];
/** What has been typed since into fields whose touches still wait. */
const typedSince = new Map<EventTarget, string>();

const noteTyped = ({ isTrusted, target }: Event): void => {
  if (isTrusted && target !== null && 'value' in target) typedSince.set(target, String(target.value));
};

const endNoting = (): void => {
  window.removeEventListener('input', noteTyped, true);
  typedSince.clear();
};

/** The page begins to answer: from here on nothing is kept, so that nothing is answered twice. */
export function endEarlyTouches(): void {
  if (window.takeEarlyTouches === undefined) return;
  kept = window.takeEarlyTouches();
  if (kept.length > 0) window.addEventListener('input', noteTyped, true);
}

/** Ends the keeping and forgets what was kept, where what it was meant for did not come. */
export function dropEarlyTouches(): void {
  endEarlyTouches();
  kept = [];
  endNoting();
}

/** What was typed and pressed before the page answered happens again in its order, so that it counts. */
export async function repeatEarlyTouches(): Promise<void> {
  const touches = kept;
  kept = [];
  // A box ticked already would be no change; each press of it counts from how it was written.
  for (const touch of touches) if ('button' in touch && isBox(touch.button)) touch.button.checked = touch.button.defaultChecked;
  for (const touch of touches) {
    // Each meets the page as the one before has changed it.
    await nextTask();
    repeat(touch);
  }
  endNoting();
}

const isBox = (button: HTMLElement): button is HTMLInputElement => button instanceof HTMLInputElement && button.type === 'checkbox';

function repeat(touch: Touch): void {
  if ('field' in touch) type(touch.field, typedSince.get(touch.field) ?? touch.text);
  else if ('files' in touch) touch.files.dispatchEvent(new Event('change', { bubbles: true }));
  else if ('button' in touch) press(touch.button);
  else touch.on.dispatchEvent(sameKey(touch.key));
}

const sameKey = ({ key, code, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): KeyboardEvent =>
  new KeyboardEvent('keydown', { key, code, shiftKey, ctrlKey, metaKey, altKey, bubbles: true, cancelable: true });

function press(button: HTMLElement): void {
  // A choice made already would be no change.
  if (button instanceof HTMLInputElement && button.type === 'radio') button.checked = false;
  // Menus open as the finger comes down.
  if (button.ariaHasPopup === 'menu') button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, button: 0 }));
  else button.click();
}

/**
 * React puts a setter of its own before the platform's, by which it knows a value; what it knows already is no change to
 * it. So the field goes back to what was written, as React sees it, and then to the text, behind its back.
 */
function type(field: Field, text: string): void {
  if (!(field instanceof HTMLSelectElement)) field.value = field.defaultValue;
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field) as Field, 'value')?.set?.call(field, text);
  for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));
}

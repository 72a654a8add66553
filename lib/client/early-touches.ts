type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A text typed into a field, or a button pressed. */
type Touch = { readonly field: Field; readonly text: string } | { readonly button: HTMLElement };

/** The parts of the page that have been written but do not answer yet. */
const asleep = new Set<string>();
let touches: Touch[] = [];

const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && !['checkbox', 'radio', 'file'].includes(target.type));

const keepTyped = ({ target }: Event): void => {
  if (!isField(target)) return;
  const last = touches.at(-1);
  if (last !== undefined && 'field' in last && last.field === target) touches.pop();
  touches.push({ field: target, text: target.value });
};

// A link works without any script.
const keepPressed = ({ target }: Event): void => {
  const button = target instanceof Element ? target.closest<HTMLElement>('button, [role="button"], input[type="checkbox"], input[type="radio"]') : null;
  if (button !== null) touches.push({ button });
};

/** Begins to keep what somebody types and presses until a part of the page, told by an id, answers. The function it gives back gives the part up. */
export function sleep(part: string): () => void {
  if (asleep.size === 0) {
    window.addEventListener('input', keepTyped, { capture: true });
    window.addEventListener('click', keepPressed, { capture: true });
  }
  asleep.add(part);
  return () => {
    if (asleep.delete(part) && asleep.size === 0) stopKeeping();
  };
}

/** A part of the page answers. With the last of them, what was typed and pressed before happens again in its order, so that it counts. */
export async function answer(part: string): Promise<void> {
  if (!asleep.delete(part) || asleep.size > 0) return;
  for (const touch of stopKeeping()) {
    if ('button' in touch) press(touch.button);
    else type(touch.field, touch.text);
    // The next one meets the page as this one has changed it.
    await new Promise((resolve) => setTimeout(resolve));
  }
}

function stopKeeping(): readonly Touch[] {
  const kept = touches;
  touches = [];
  window.removeEventListener('input', keepTyped, { capture: true });
  window.removeEventListener('click', keepPressed, { capture: true });
  return kept;
}

function press(button: HTMLElement): void {
  if (!button.isConnected) return;
  // Menus open as the finger comes down.
  if (button.ariaHasPopup === 'menu') button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, button: 0 }));
  else button.click();
}

/**
 * React puts a setter of its own before the platform's, by which it knows a value; what it knows already is no change to
 * it. So the field goes back to what was written, as React sees it, and then to the text, behind its back.
 */
function type(field: Field, text: string): void {
  if (!field.isConnected) return;
  if (!(field instanceof HTMLSelectElement)) field.value = field.defaultValue;
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field) as Field, 'value')?.set?.call(field, text);
  for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));
}

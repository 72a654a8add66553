/** The look of what is typed into inside a field's box; the box draws the border and the ring of focus. */
export const controlClass =
  'w-full min-w-0 flex-1 rounded-control bg-transparent px-2.75 text-[14px] text-ink outline-none disabled:text-ink3 pointer-coarse:text-[16px]';

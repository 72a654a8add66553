/** How far the ghost years are set apart, in widths of a year. */
const APART = 0.27;

/** Where a year stands along the axis, counted in widths of a year. */
export function yearPlace(years: readonly { readonly ghost?: boolean }[], index: number): number {
  return index + (years[index]?.ghost ? APART : 0);
}

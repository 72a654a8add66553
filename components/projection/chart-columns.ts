const CHOICES = [4, 5, 3] as const;

/**
 * Into how many columns charts are laid on a wide screen: the number between three and five that leaves the fewest places empty.
 *
 * @example chartColumns(6) // 3
 * @example chartColumns(12) // 4
 */
export function chartColumns(charts: number): number {
  if (charts <= 5) return Math.max(1, charts);
  const empty = (columns: number) => Math.ceil(charts / columns) * columns - charts;
  return CHOICES.reduce((best, columns) => (empty(columns) < empty(best) ? columns : best));
}

const steps = [1, 1.5, 2, 2.5, 3, 4, 5, 7.5, 10];

/**
 * Round values from just above `min` to `max` at which to draw grid lines, at most `most` above zero. Zero is left to
 * the axis.
 *
 * @example gridSteps(0, 493, 4) // [150, 300, 450]
 */
export function gridSteps(min: number, max: number, most = 4): readonly number[] {
  const span = Math.max(max, -min);
  if (!(span > 0) || !Number.isFinite(span)) return [];
  const size = 10 ** Math.floor(Math.log10(span / most));
  const step = size * (steps.find((factor) => factor * size * most >= span) ?? 10);
  const lines: number[] = [];
  for (let line = Math.ceil(min / step) * step; line <= max; line += step) if (Math.abs(line) > step / 2) lines.push(line);
  return lines;
}

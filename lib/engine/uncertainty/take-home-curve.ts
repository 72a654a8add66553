/** A function in straight pieces: values `ys` at rising places `xs`, a line between two. */
export interface Curve {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

/** In minor units: how far from the function a piece may be at its middle, and the shortest piece that is still cut. */
const TOLERANCE = 50;
const SHORTEST = 5_000;

/** Pieces that are cut in any case: a bend in the middle of a long piece could hide between its ends. */
const FIRST_PIECES = 32;

/**
 * A function of an amount of money in straight pieces between two ends, cut until the middle of each piece is within half a
 * unit of the currency (50 minor units) of the function or the piece is short. Tax is made of straight pieces, so that
 * few calls describe it; where it jumps, the piece across the jump is at most 50 units long, and what is read off beside it may be wrong by as much as the jump.
 * @example the tax of a bracket that begins at 50,000: exact but for one short piece at 50,000
 */
export function curveOf(valueAt: (x: number) => number, from: number, to: number): Curve {
  if (!(to > from)) return { xs: Float64Array.of(from), ys: Float64Array.of(valueAt(from)) };
  const points: { readonly x: number; readonly y: number }[] = [];
  const at = (x: number) => ({ x, y: valueAt(x) });
  const cut = (start: { readonly x: number; readonly y: number }, end: { readonly x: number; readonly y: number }): void => {
    const middle = at((start.x + end.x) / 2);
    if (end.x - start.x > SHORTEST && Math.abs(middle.y - (start.y + end.y) / 2) > TOLERANCE) {
      cut(start, middle);
      cut(middle, end);
    } else points.push(end);
  };
  let start = at(from);
  points.push(start);
  for (let piece = 1; piece <= FIRST_PIECES; piece++) {
    const end = at(from + ((to - from) * piece) / FIRST_PIECES);
    cut(start, end);
    start = end;
  }
  return { xs: Float64Array.from(points, ({ x }) => x), ys: Float64Array.from(points, ({ y }) => y) };
}

/** The value of a curve at `x`, which lies between its ends. */
export function valueOnCurve({ xs, ys }: Curve, x: number): number {
  let low = 0;
  let high = xs.length - 1;
  if (high === 0) return ys[0] as number;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((xs[middle] as number) <= x) low = middle;
    else high = middle;
  }
  const start = xs[low] as number;
  const width = (xs[high] as number) - start;
  // Ends that differ by less than a double can cut in pieces leave pieces of no width.
  const part = width > 0 ? (x - start) / width : 0;
  return (ys[low] as number) + ((ys[high] as number) - (ys[low] as number)) * part;
}

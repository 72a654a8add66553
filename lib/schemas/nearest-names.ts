/** More would be a list to search, not a hint. */
const MOST = 3;

/**
 * The names nearest to one that is not among them: those that take the fewest letters added, taken away or changed.
 * @example nearestNames('pittsburg', ['philadelphia', 'pittsburgh']) // ['pittsburgh', 'philadelphia']
 */
export const nearestNames = (name: string, known: readonly string[]): readonly string[] =>
  known
    .map((candidate) => ({ candidate, distance: distanceOf(name, candidate) }))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, MOST)
    .map(({ candidate }) => candidate);

/** Levenshtein's distance, row by row. What one name has beyond the other's end counts little: `new-york` is nearly `new-york-city`. */
function distanceOf(one: string, other: string): number {
  if (other.startsWith(one) || one.startsWith(other)) return Math.abs(one.length - other.length) / 100;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 0; at < one.length; at++) {
    const next = [at + 1];
    for (let to = 0; to < other.length; to++) {
      const changed = (row[to] ?? 0) + (one[at] === other[to] ? 0 : 1);
      next.push(Math.min(changed, (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

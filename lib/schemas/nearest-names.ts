/** More would be a list to search, not a hint. */
const MOST = 3;

/**
 * The names nearest to one that is not among them: those that hold it or lie in it, or else those that take the fewest
 * letters added, taken away or changed.
 * @example nearestNames('new-york', ['new-york-city', 'yonkers']) // ['new-york-city']
 */
export function nearestNames(name: string, known: readonly string[]): readonly string[] {
  const within = known.filter((candidate) => name !== '' && (candidate.includes(name) || name.includes(candidate)));
  if (within.length > 0) return within.slice(0, MOST);
  return known
    .map((candidate) => ({ candidate, distance: distanceOf(name, candidate) }))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, MOST)
    .map(({ candidate }) => candidate);
}

/** Levenshtein's distance, row by row. */
function distanceOf(one: string, other: string): number {
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

/**
 * Moves labels along a line so that none is nearer to the next than `gap`, each as close as can be to where it wants to
 * be and all between `low` and `high` where there is room. The order is kept.
 *
 * @example spreadApart([10, 12, 40], 15, 0, 100) // [3.5, 18.5, 40]
 */
export function spreadApart(wanted: readonly number[], gap: number, low: number, high: number): readonly number[] {
  const order = wanted.map((_, index) => index).sort((one, other) => (wanted[one] ?? 0) - (wanted[other] ?? 0) || one - other);
  const groups: { members: number[]; middle: number }[] = [];
  for (const index of order) {
    groups.push({ members: [index], middle: within(wanted[index] ?? 0, 0, gap, low, high) });
    for (let last = groups.at(-1), before = groups.at(-2); last && before && overlap(before, last, gap); last = groups.at(-1), before = groups.at(-2)) {
      const members = [...before.members, ...last.members];
      const mean = members.reduce((sum, member) => sum + (wanted[member] ?? 0), 0) / members.length;
      groups.splice(-2, 2, { members, middle: within(mean, members.length - 1, gap, low, high) });
    }
  }
  const placed = [...wanted];
  for (const { members, middle } of groups) {
    members.forEach((member, place) => {
      placed[member] = middle + (place - (members.length - 1) / 2) * gap;
    });
  }
  return placed;
}

interface Group {
  readonly members: readonly number[];
  readonly middle: number;
}

const overlap = (before: Group, after: Group, gap: number) =>
  after.middle - before.middle < ((before.members.length + after.members.length) / 2) * gap - 1e-9;

/** The middle of a group of labels, moved so that its ends stay between `low` and `high`; the upper end gives way. */
function within(middle: number, gaps: number, gap: number, low: number, high: number): number {
  const half = (gaps * gap) / 2;
  return Math.max(low + half, Math.min(high - half, middle));
}

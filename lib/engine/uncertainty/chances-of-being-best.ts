/**
 * In what share of futures each offer has the largest total; offers that are level share the future. Null for an offer
 * without totals; totals are in one currency.
 * @example chancesOfBeingBest([Float64Array.of(1, 3), Float64Array.of(2, 3), null]) // [0.25, 0.75, null]
 */
export function chancesOfBeingBest(totals: readonly (Float64Array | null)[]): (number | null)[] {
  const known = totals.filter((amounts) => amounts !== null);
  const paths = known[0]?.length ?? 0;
  const wins = new Float64Array(known.length);
  for (let path = 0; path < paths; path++) {
    let most = -Infinity;
    let level = 0;
    for (const amounts of known) {
      const amount = amounts[path] as number;
      if (amount > most) [most, level] = [amount, 1];
      else if (amount === most) level++;
    }
    known.forEach((amounts, offer) => {
      if (amounts[path] === most) wins[offer] = (wins[offer] as number) + 1 / level;
    });
  }
  let next = 0;
  return totals.map((amounts) => (amounts === null ? null : (wins[next++] as number) / paths));
}

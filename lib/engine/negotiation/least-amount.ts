/** An amount that was tried, and by how much it suffices: above zero, or not. */
interface Tried {
  readonly amount: number;
  readonly surplus: number;
}

/**
 * The least whole number from 1 to `most` that suffices; null where `most` does not. What suffices is what has a surplus
 * above zero, and a larger number never has less. The gap between too little and enough is closed by following the
 * straight line between their surpluses, and by halving it whenever that has gained little: few tries where the surplus
 * is nearly straight, and never more than twice those of halving alone. Both ends of the last step have been tried, so
 * the answer suffices and the number below it does not.
 *
 * @example leastAmount((amount) => amount * amount - 49, 100) // 8
 */
export function leastAmount(surplusOf: (amount: number) => number, most: number): number | null {
  const attempt = (amount: number): Tried => ({ amount, surplus: surplusOf(amount) });
  let enough = attempt(most);
  if (!(enough.surplus > 0)) return null;
  let tooLittle: Tried = { amount: 0, surplus: Math.min(0, surplusOf(0)) };
  let halve = false;
  while (enough.amount - tooLittle.amount > 1) {
    const gap = enough.amount - tooLittle.amount;
    const part = halve ? 0.5 : -tooLittle.surplus / (enough.surplus - tooLittle.surplus);
    const next = attempt(tooLittle.amount + Math.min(gap - 1, Math.max(1, Math.floor(gap * part))));
    if (next.surplus > 0) enough = next;
    else tooLittle = next;
    halve = enough.amount - tooLittle.amount > gap / 2;
  }
  return enough.amount;
}

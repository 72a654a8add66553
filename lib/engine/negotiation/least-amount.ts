/** Where the search for a sufficient amount begins, in whole units. */
const FIRST_GUESS = 1024;

/**
 * The least whole number from 1 to `most` that suffices, where everything above a sufficient number suffices too; null
 * where `most` does not. Doubles until it has one, then halves the gap: both ends of the last step have been tried, so
 * the answer suffices and the number below it does not.
 *
 * @example leastAmount((amount) => amount * amount >= 50, 100) // 8
 */
export function leastAmount(suffices: (amount: number) => boolean, most: number): number | null {
  if (!suffices(most)) return null;
  let tooLittle = 0;
  let enough = Math.min(FIRST_GUESS, most);
  while (enough < most && !suffices(enough)) {
    tooLittle = enough;
    enough = Math.min(enough * 2, most);
  }
  while (enough - tooLittle > 1) {
    const middle = tooLittle + Math.floor((enough - tooLittle) / 2);
    if (suffices(middle)) enough = middle;
    else tooLittle = middle;
  }
  return enough;
}

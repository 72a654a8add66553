const letters = 'ABCDEFGHIJKL';

/**
 * The letter of an offer by its 0-based place in the comparison, A to L.
 *
 * @example offerLetter(1) // "B"
 */
export function offerLetter(index: number): string {
  const letter = letters[index];
  if (letter === undefined) throw new RangeError(`No letter for offer ${index}`);
  return letter;
}

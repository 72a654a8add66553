/** US dollars to whole cents, halves away from zero; this is the one place where tax is rounded. */
export const roundToCents = (dollars: number): number => {
  const cents = Math.abs(dollars) * 100;
  const rounded = Math.round(cents + cents * Number.EPSILON);
  return rounded === 0 ? 0 : (Math.sign(dollars) * rounded) / 100;
};

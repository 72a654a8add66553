/** Id in the page of the text that says what the ends of a criterion mean. */
export const meaningId = (criterionId: string): string => `meaning-${criterionId}`;

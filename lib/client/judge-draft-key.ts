/** Where a judge's unsent answers are kept in their browser. The id opens nothing; the token is never kept. */
export const judgeDraftKey = (judgeId: string): string => `counterweight:judge:${judgeId}`;

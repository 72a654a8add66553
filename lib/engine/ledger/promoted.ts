/** How pay is marked that only a promotion brings, which nobody has promised. */
export const PROMOTED = { source: 'promotion', label: 'Promotion', certainty: 'assumed' } as const;

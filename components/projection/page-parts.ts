/** The parts below the first of the projection, in their order, by the id of their heading. */
export const pageParts = [
  { id: 'coming-in', name: 'Month by month' },
  { id: 'leaving', name: 'If you leave' },
  { id: 'how-sure', name: 'How sure it is', isFurther: true },
  { id: 'april', name: 'Tax in April', isFurther: true },
  { id: 'worth', name: 'Other measures', isFurther: true },
  { id: 'futures', name: 'How far it may stray', isFurther: true },
] as const satisfies readonly { id: string; name: string; isFurther?: true }[];

/** The part of the further views that the page's address names, such as `…#april`; null where it names none. */
export const furtherPartInAddress = (): string | null => {
  const named = window.location.hash.slice(1);
  return pageParts.some((part) => 'isFurther' in part && part.id === named) ? named : null;
};

/** Typed or pasted text without what cannot be seen: full-width forms made plain, marks of direction dropped, spaces single. */
export function tidyTyped(text: string): string {
  return text.normalize('NFKC').replaceAll(/\p{Cf}/gu, '').replaceAll(/\s+/g, ' ').trim();
}

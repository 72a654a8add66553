const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * The seed of one of many streams of draws, told apart by their names (the FNV-1a hash of seed and name), so that a
 * stream is the same whichever others there are.
 */
export function streamSeed(seed: number, name: string): number {
  let hash = OFFSET;
  for (const character of `${seed} ${name}`) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), PRIME);
  return hash;
}

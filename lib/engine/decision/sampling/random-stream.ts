import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/**
 * State of a small fast counting generator of 32-bit numbers (Doty-Humphrey's sfc32, from PractRand): three mixed words
 * and a counter. Held in a typed array so that hot loops can copy the words into local variables and put them back,
 * which halves the cost of a number against a method call.
 */
export type RandomStream = Int32Array;

/** Numbers drawn and thrown away after seeding, so that near seeds give unlike streams. */
const WARM_UP = 32;

/**
 * Opens the stream of a seed; the same seed gives the same stream everywhere. The seed may be any safe integer: its low
 * and high halves seed pure-rand's xoroshiro128+, which fills the state.
 *
 * @throws RangeError where the seed is not a safe integer.
 */
export function openRandomStream(seed: number): RandomStream {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`A seed is a whole number, not ${seed}.`);
  const source = xoroshiro128plus(seed | 0);
  const high = Math.floor(seed / 2 ** 32);
  for (let skipped = 0; skipped < WARM_UP; skipped++) source.next();
  const stream = Int32Array.of(source.next() ^ high, source.next(), source.next(), 1);
  for (let skipped = 0; skipped < WARM_UP; skipped++) nextInt32(stream);
  return stream;
}

/** The next number of a stream, uniform over all 32-bit integers (signed). Moves the stream on. */
export function nextInt32(stream: RandomStream): number {
  const a = stream[0] as number;
  const b = stream[1] as number;
  const c = stream[2] as number;
  const d = stream[3] as number;
  const out = (((a + b) | 0) + d) | 0;
  stream[0] = b ^ (b >>> 9);
  stream[1] = (c + (c << 3)) | 0;
  stream[2] = (((c << 21) | (c >>> 11)) + out) | 0;
  stream[3] = (d + 1) | 0;
  return out;
}

import type { RandomStream } from './random-stream';

const UNIT = 2 ** -32;

/** Fills `out` with independent draws from 0 (included) to 1 (excluded) and moves the stream on. */
export function fillUniforms(out: Float64Array, stream: RandomStream): void {
  // `nextInt32` written out on local variables, as in `fillExponentials`.
  let a = stream[0] as number;
  let b = stream[1] as number;
  let c = stream[2] as number;
  let d = stream[3] as number;
  for (let place = 0; place < out.length; place++) {
    const bits = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + bits) | 0;
    out[place] = (bits >>> 0) * UNIT;
  }
  stream[0] = a;
  stream[1] = b;
  stream[2] = c;
  stream[3] = d;
}

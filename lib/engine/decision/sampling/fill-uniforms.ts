import { nextInt32, type RandomStream } from './random-stream';

/** Fills `out` with independent draws from 0 (included) to 1 (excluded) and moves the stream on. */
export function fillUniforms(out: Float64Array, stream: RandomStream): void {
  for (let place = 0; place < out.length; place++) out[place] = (nextInt32(stream) >>> 0) / 2 ** 32;
}

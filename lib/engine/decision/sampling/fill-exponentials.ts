import { exponentialLayers, FRACTION_BITS, TAIL_START, type ExponentialLayers } from './exponential-layers';
import { nextInt32, type RandomStream } from './random-stream';

const FRACTION_MASK = 2 ** FRACTION_BITS - 1;

/**
 * Fills `out` with independent draws of the exponential distribution of mean 1 and moves the stream on. Normalised to
 * add up to one, n such draws are a weighting drawn uniformly from all weightings of n criteria.
 */
export function fillExponentials(out: Float64Array, stream: RandomStream): void {
  const layers = exponentialLayers();
  const { scale, inside } = layers;
  // `nextInt32` written out on local variables: this loop is most of the cost of sampling.
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
    const layer = bits >>> FRACTION_BITS;
    const fraction = bits & FRACTION_MASK;
    if (fraction < (inside[layer] as number)) {
      out[place] = fraction * (scale[layer] as number);
      continue;
    }
    stream[0] = a;
    stream[1] = b;
    stream[2] = c;
    stream[3] = d;
    out[place] = drawAtEdge(bits, stream, layers);
    a = stream[0];
    b = stream[1];
    c = stream[2];
    d = stream[3];
  }
  stream[0] = a;
  stream[1] = b;
  stream[2] = c;
  stream[3] = d;
}

/** A draw whose first `bits` fell outside the sure part of its layer: beyond the tail's start, or where the curve decides. */
function drawAtEdge(bits: number, stream: RandomStream, { scale, inside, height }: ExponentialLayers): number {
  // What lies beyond the tail's start is again exponential, so the draw starts over from there.
  let start = 0;
  for (;;) {
    const layer = bits >>> FRACTION_BITS;
    const fraction = bits & FRACTION_MASK;
    const x = fraction * (scale[layer] as number);
    if (fraction < (inside[layer] as number)) return start + x;
    if (layer === 0) start += TAIL_START;
    else {
      const bottom = height[layer] as number;
      const top = height[layer + 1] as number;
      if (bottom + ((nextInt32(stream) >>> 0) / 2 ** 32) * (top - bottom) < Math.exp(-x)) return start + x;
    }
    bits = nextInt32(stream);
  }
}

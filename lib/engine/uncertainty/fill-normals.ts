import { nextInt32, type RandomStream } from '../decision/sampling/random-stream';
import { LAYER_BITS, NORMAL_LAYERS, TAIL_START } from './normal-layers';

const LAYER_MASK = 2 ** LAYER_BITS - 1;

const { scale, inside, height } = NORMAL_LAYERS;

/** Fills the first `count` places of `out` with independent draws of the standard normal distribution and moves the stream on. */
export function fillNormals(out: Float64Array, count: number, stream: RandomStream): void {
  // `nextInt32` written out on local variables: this loop is a good part of the cost of drawing futures.
  let a = stream[0] as number;
  let b = stream[1] as number;
  let c = stream[2] as number;
  let d = stream[3] as number;
  for (let place = 0; place < count; place++) {
    const bits = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + bits) | 0;
    const layer = bits & LAYER_MASK;
    const x = ((bits >> LAYER_BITS) + 0.5) * (scale[layer] as number);
    const sure = inside[layer] as number;
    if (x < sure && x > -sure) {
      out[place] = x;
      continue;
    }
    stream[0] = a;
    stream[1] = b;
    stream[2] = c;
    stream[3] = d;
    out[place] = drawAtEdge(x, layer, stream);
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

/** Uniform between 0 and 1, never either. */
const uniform = (stream: RandomStream): number => ((nextInt32(stream) >>> 0) + 0.5) / 2 ** 32;

/** A draw whose first place fell outside the sure part of its layer: into the tail, or where the curve decides. */
function drawAtEdge(first: number, firstLayer: number, stream: RandomStream): number {
  let x = first;
  let layer = firstLayer;
  for (;;) {
    const sure = inside[layer] as number;
    if (x < sure && x > -sure) return x;
    if (layer === 0) return x < 0 ? -drawTail(stream) : drawTail(stream);
    const bottom = height[layer] as number;
    const top = height[layer + 1] as number;
    if (bottom + uniform(stream) * (top - bottom) < Math.exp((-x * x) / 2)) return x;
    const bits = nextInt32(stream);
    layer = bits & LAYER_MASK;
    x = ((bits >> LAYER_BITS) + 0.5) * (scale[layer] as number);
  }
}

/** A draw from beyond the tail's start (Marsaglia, 1964). */
function drawTail(stream: RandomStream): number {
  for (;;) {
    const x = -Math.log(uniform(stream)) / TAIL_START;
    const y = -Math.log(uniform(stream));
    if (y + y > x * x) return TAIL_START + x;
  }
}

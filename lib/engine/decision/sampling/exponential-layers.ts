/**
 * The ziggurat for the exponential distribution (Marsaglia and Tsang, 2000): the area under e⁻ˣ cut into layers of equal
 * area, so that nearly every draw costs one random number, one table look-up and one product.
 */
export interface ExponentialLayers {
  /** Width of each layer divided by 2^FRACTION_BITS. */
  readonly scale: Float64Array;
  /** A draw below this lies under the curve without further question. */
  readonly inside: Int32Array;
  /** e⁻ˣ at the right edge of each layer, and 1 for the top. */
  readonly height: Float64Array;
}

/** With 1024 layers 0.3 % of draws need the curve itself. */
export const LAYER_BITS = 10;
export const FRACTION_BITS = 32 - LAYER_BITS;

/** Where the tail of the lowest layer begins: the edge for which 1024 layers of equal area close exactly at the top. */
export const TAIL_START = 9.256164544265545;

let built: ExponentialLayers | null = null;

/** The layers, built when they are first asked for: a page that does not sample does without them. */
export const exponentialLayers = (): ExponentialLayers => (built ??= build());

function build(): ExponentialLayers {
  const layers = 2 ** LAYER_BITS;
  const area = (TAIL_START + 1) * Math.exp(-TAIL_START);
  const edge = new Float64Array(layers + 1);
  edge[0] = area / Math.exp(-TAIL_START);
  edge[1] = TAIL_START;
  let height = Math.exp(-TAIL_START);
  for (let layer = 2; layer < layers; layer++) {
    height += area / (edge[layer - 1] as number);
    edge[layer] = -Math.log(height);
  }
  const width = (layer: number): number => edge[layer] as number;
  return {
    scale: Float64Array.from({ length: layers }, (_, layer) => width(layer) / 2 ** FRACTION_BITS),
    inside: Int32Array.from({ length: layers }, (_, layer) => Math.floor((width(layer + 1) / width(layer)) * 2 ** FRACTION_BITS)),
    height: Float64Array.from({ length: layers + 1 }, (_, layer) => Math.exp(-width(layer))),
  };
}

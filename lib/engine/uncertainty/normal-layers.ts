const LAYERS = 256;

/** Where the tail begins, and the area of each layer, for 256 layers under exp(−x²/2) (Doornik, 2005). */
export const TAIL_START = 3.6541528853610088;
const LAYER_AREA = 0.00492867323399;

/** Bits of a draw that choose the layer; the others, signed, choose the place in it. */
export const LAYER_BITS = 8;
const PLACES = 2 ** (31 - LAYER_BITS);

const density = (x: number): number => Math.exp((-x * x) / 2);

/**
 * The layers of equal area that the ziggurat method cuts the normal density into (Marsaglia and Tsang, 2000): the width of
 * one place in each layer, how far out a place is surely under the curve, and the height of the curve at the layer's edge.
 */
export const NORMAL_LAYERS = ((): { readonly scale: Float64Array; readonly inside: Float64Array; readonly height: Float64Array } => {
  const edges = new Float64Array(LAYERS + 1);
  edges[0] = LAYER_AREA / density(TAIL_START);
  edges[1] = TAIL_START;
  for (let layer = 2; layer < LAYERS; layer++) {
    const below = edges[layer - 1] as number;
    edges[layer] = Math.sqrt(-2 * Math.log(LAYER_AREA / below + density(below)));
  }
  return {
    scale: Float64Array.from({ length: LAYERS }, (_, layer) => (edges[layer] as number) / PLACES),
    inside: Float64Array.from({ length: LAYERS }, (_, layer) => edges[layer + 1] as number),
    height: Float64Array.from({ length: LAYERS + 1 }, (_, layer) => density(edges[layer] as number)),
  };
})();

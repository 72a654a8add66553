import { describe, expect, it } from 'vitest';
import { exponentialLayers, FRACTION_BITS, TAIL_START } from '@/lib/engine/decision/sampling/exponential-layers';
import { fillExponentials } from '@/lib/engine/decision/sampling/fill-exponentials';
import { fillUniforms } from '@/lib/engine/decision/sampling/fill-uniforms';
import { nextInt32, openRandomStream } from '@/lib/engine/decision/sampling/random-stream';

const drawn = (fill: typeof fillUniforms, count: number, seed = 1): Float64Array => {
  const out = new Float64Array(count);
  fill(out, openRandomStream(seed));
  return out;
};

/** Largest gap between the share of draws up to x and the distribution's own (Kolmogorov and Smirnov). */
function largestGap(draws: Float64Array, distribution: (x: number) => number): number {
  return draws.toSorted().reduce((gap, x, place) => Math.max(gap, Math.abs((place + 1) / draws.length - distribution(x)), Math.abs(place / draws.length - distribution(x))), 0);
}

const CRITICAL_GAP_1_PERCENT = 1.63;

describe('a random stream', () => {
  it('is the same for the same seed and another for another, however near or large', () => {
    const first = (seed: number): number[] => {
      const stream = openRandomStream(seed);
      return [0, 1, 2, 3].map(() => nextInt32(stream));
    };
    expect(first(7)).toEqual(first(7));
    const streams = [0, 1, 2, -1, 2 ** 31, 2 ** 32, 2 ** 32 + 1, Number.MAX_SAFE_INTEGER].map((seed) => first(seed).join());
    expect(new Set(streams).size).toBe(streams.length);
  });

  it('refuses a seed that is not a whole number', () => {
    expect(() => openRandomStream(0.5)).toThrow(RangeError);
    expect(() => openRandomStream(NaN)).toThrow(RangeError);
  });

  it('goes on where a filled block left it', () => {
    const stream = openRandomStream(3);
    const block = new Float64Array(5);
    fillUniforms(block, stream);
    const other = openRandomStream(3);
    expect([...block]).toEqual(Array.from({ length: 5 }, () => (nextInt32(other) >>> 0) / 2 ** 32));
    expect(nextInt32(stream)).toBe(nextInt32(other));
  });

  it('is uniform', () => {
    const count = 200_000;
    expect(largestGap(drawn(fillUniforms, count), (x) => x) * Math.sqrt(count)).toBeLessThan(CRITICAL_GAP_1_PERCENT);
  });
});

describe('exponential draws', () => {
  it('come from layers of equal area that close at the top', () => {
    const { scale, height } = exponentialLayers();
    const area = (TAIL_START + 1) * Math.exp(-TAIL_START);
    const areas = Array.from(scale.subarray(1), (width, layer) => width * 2 ** FRACTION_BITS * (height[layer + 2]! - height[layer + 1]!));
    for (const one of areas) expect(one / area).toBeCloseTo(1, 9);
  });

  it('follow the distribution', () => {
    const count = 200_000;
    expect(largestGap(drawn(fillExponentials, count), (x) => 1 - Math.exp(-x)) * Math.sqrt(count)).toBeLessThan(CRITICAL_GAP_1_PERCENT);
  });

  it('have the mean, the spread and the far tail of the distribution', () => {
    const draws = drawn(fillExponentials, 1_000_000, 5);
    const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length;
    const variance = draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / draws.length;
    expect(Math.abs(mean - 1)).toBeLessThan(3 / Math.sqrt(draws.length));
    expect(Math.abs(variance - 1)).toBeLessThan((3 * Math.sqrt(8)) / Math.sqrt(draws.length));
    const expected = draws.length * Math.exp(-10);
    const beyond = draws.filter((x) => x > 10).length;
    expect(Math.abs(beyond - expected)).toBeLessThan(3 * Math.sqrt(expected));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openRandomStream } from '@/lib/engine/decision/sampling/random-stream';
import { normalCdf } from '@/lib/engine/equity/normal-cdf';
import { exponential } from '@/lib/engine/uncertainty/exponential';
import { fillNormals } from '@/lib/engine/uncertainty/fill-normals';
import { streamSeed } from '@/lib/engine/uncertainty/stream-seed';

const COUNT = 400_000;
const normals = new Float64Array(COUNT);
fillNormals(normals, COUNT, openRandomStream(7));

describe('normal draws', () => {
  it('have the moments of the standard normal distribution', () => {
    const mean = (power: number) => normals.reduce((sum, z) => sum + z ** power, 0) / COUNT;
    // Within five standard errors: the variances of z, z², z³, z⁴ are 1, 2, 15 and 96.
    const off = (power: number, expected: number, variance: number) => Math.abs(mean(power) - expected) / Math.sqrt(variance / COUNT);
    expect(off(1, 0, 1)).toBeLessThan(5);
    expect(off(2, 1, 2)).toBeLessThan(5);
    expect(off(3, 0, 15)).toBeLessThan(5);
    expect(off(4, 3, 96)).toBeLessThan(5);
  });

  it('lie below every place as often as they should, in the tails too', () => {
    for (const z of [-4, -3.7, -3.2, -2, -1, -0.3, -0.05, 0, 0.1, 0.2152, 0.7, 1.5, 2.5, 3.6, 3.8, 4]) {
      const p = normalCdf(z);
      const share = normals.reduce((count, draw) => count + (draw < z ? 1 : 0), 0) / COUNT;
      expect(Math.abs(share - p), `below ${z}`).toBeLessThan(5 * Math.sqrt((p * (1 - p)) / COUNT) + 1 / COUNT);
    }
  });

  it('do not hang together', () => {
    const lagged = normals.subarray(1).reduce((sum, z, at) => sum + z * (normals[at] as number), 0) / COUNT;
    expect(Math.abs(lagged)).toBeLessThan(5 / Math.sqrt(COUNT));
  });

  it('are the same however they are asked for, and others for another seed or name', () => {
    const stream = openRandomStream(7);
    const parts = Array.from({ length: 10 }, () => {
      const part = new Float64Array(100);
      fillNormals(part, 100, stream);
      return [...part];
    }).flat();
    expect(parts).toEqual([...normals.subarray(0, 1000)]);
    expect(new Set([streamSeed(1, 'price a'), streamSeed(2, 'price a'), streamSeed(1, 'price b'), streamSeed(1, 'payout a')]).size).toBe(4);
  });
});

describe('the exponential', () => {
  it('is that of the library to fourteen figures, and exactly one at nothing', () => {
    expect(exponential(0)).toBe(1);
    fc.assert(fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
      expect(Math.abs(exponential(x) / Math.exp(x) - 1)).toBeLessThan(1e-14);
    }));
  });
});

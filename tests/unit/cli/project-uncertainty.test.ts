import { describe, expect, it } from 'vitest';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import { sampleComparison } from '@/lib/reference/sample-comparison';
import { aComparison } from '@/tests/support/builders/a-comparison';
import { anOptionGrant } from '@/tests/support/builders/an-option-grant';
import { anOffer } from '@/tests/support/builders/an-offer';
import { runCommand } from '@/tests/support/run-command';

const project = async (comparison: Comparison) => (await runCommand(['project'], { format: 'counterweight/comparison', version: 1, ...comparison })).text;

interface Report {
  readonly uncertainty: {
    readonly paths: number;
    readonly seed: number;
    readonly offers: readonly { readonly id: string; readonly gross: { readonly mean4: number; readonly total4: { readonly p50: number }; readonly chanceBest: number }; readonly takeHome: object | null }[];
  };
  readonly offers: readonly { readonly total4: number; readonly ledger: readonly object[] }[];
}

describe('the uncertainty of the project command', () => {
  it('is in decimal units, near the projection in the mean, and the same every time', async () => {
    const text = await project(sampleComparison);
    const { uncertainty, offers } = JSON.parse(text) as Report;
    expect(uncertainty).toMatchObject({ paths: 10_000, seed: 1 });
    expect(uncertainty.offers.map(({ id }) => id)).toEqual(sampleComparison.offers.map(({ id }) => id));
    expect(uncertainty.offers[0]!.gross.mean4).toBeGreaterThan(offers[0]!.total4 * 0.99);
    expect(uncertainty.offers[0]!.gross.mean4).toBeLessThan(offers[0]!.total4 * 1.01);
    expect(uncertainty.offers[1]!.gross.total4.p50).toBe(1_800_000);
    expect(uncertainty.offers.every(({ takeHome }) => takeHome !== null)).toBe(true);
    expect(await project(sampleComparison)).toBe(text);
  });

  it('leaves no minor units in the ledger that is printed', async () => {
    const { offers } = JSON.parse(await project(aComparison({ offers: [anOffer({ grants: [anOptionGrant()] })] }))) as Report;
    const vest = offers[0]!.ledger.find((entry) => 'kind' in entry && entry.kind === 'equity');
    // A quarter of 48,000 options, worth 4 each, exercised at 2.
    expect(vest).toMatchObject({ quantity: 12_000, amount: 48_000, exerciseCost: 24_000 });
    expect(vest).not.toHaveProperty('risk');
  });
});

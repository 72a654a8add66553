import { describe, expect, it } from 'vitest';
import { copyName } from '@/lib/server/comparisons/copy-name';
import { canonicalJson } from '@/lib/server/projections/canonical-json';
import { hashInputs } from '@/lib/server/projections/hash-inputs';
import { comparisonNameSchema } from '@/lib/schemas/comparison';
import { aComparison } from '@/tests/support/builders/a-comparison';
import { anOffer } from '@/tests/support/builders/an-offer';

describe('the hash of a projection’s inputs', () => {
  const [a, b] = [anOffer({ id: 'a' }), anOffer({ id: 'b', base: 1 })];
  const hash = (change: Parameters<typeof aComparison>[0]) => hashInputs(aComparison({ offers: [a, b], ...change }));

  it('is the same whatever the order of keys and offers, and whatever figures are not made from', () => {
    const turned = Object.fromEntries(Object.entries(a).reverse()) as unknown as typeof a;
    expect(hash({})).toMatch(/^[0-9a-f]{64}$/);
    expect(hash({ offers: [b, turned] })).toBe(hash({}));
    expect(hash({ name: 'Other', currency: 'EUR', criteria: [] })).toBe(hash({}));
  });

  it('is another for other terms, offers and assumptions', () => {
    const others = [{ offers: [a] }, { offers: [a, { ...b, base: 1.01 }] }, { offers: [a, { ...b, base: null }] }, { assumptions: { ...aComparison().assumptions, sharePriceGrowth: 0.1 } }];
    expect(new Set([hash({}), ...others.map(hash)]).size).toBe(5);
  });
});

describe('canonical JSON', () => {
  it('sorts keys at every depth and leaves lists alone', () => {
    expect(canonicalJson({ b: [{ d: 1, c: null }, 2], a: 'x' })).toBe('{"a":"x","b":[{"c":null,"d":1},2]}');
  });
});

describe('the name of a copy', () => {
  it.each([
    ['Spring', 'Spring (copy)'],
    ['x'.repeat(120), `${'x'.repeat(113)} (copy)`],
    [`${'x'.repeat(112)}👩 and more`, `${'x'.repeat(112)} (copy)`],
  ])('of %s is one a comparison may have', (name, copy) => {
    expect(copyName(name)).toBe(copy);
    expect(comparisonNameSchema.safeParse(copy).success).toBe(true);
  });
});

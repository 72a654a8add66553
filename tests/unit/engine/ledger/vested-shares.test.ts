import fc from 'fast-check';
import { expect, it } from 'vitest';
import { vestedShares } from '@/lib/engine/ledger/vested-shares';
import { projectOffer } from '@/lib/engine/projection/project-offer';
import { defaultAssumptions } from '@/lib/reference/default-assumptions';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { aGrant } from '@/tests/support/builders/a-grant';
import { arbitraryOffer } from '@/tests/support/builders/arbitrary-offer';

it('puts a cliff and what follows it in their months', () => {
  const shares = vestedShares(aGrant({ startMonth: 2, vesting: { schedule: 'preset', preset: 'cliff-4y-monthly' } }), vestingPresets);
  expect([...shares.keys()].slice(0, 2)).toEqual([13, 14]);
  expect(shares.get(13)).toBeCloseTo(1 / 4, 12);
  expect(shares.get(14)).toBeCloseTo(1 / 48, 12);
  expect([...shares.values()].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
});

it('holds all back until a second trigger', () => {
  expect(vestedShares(aGrant({ doubleTrigger: { eventMonth: 12, expiryMonths: null } }), vestingPresets).get(12)).toBeCloseTo(1 / 4, 12);
  expect(vestedShares(aGrant({ doubleTrigger: { eventMonth: null, expiryMonths: null } }), vestingPresets).size).toBe(0);
});

it('has a share for every month in which the ledger has a vest', () => {
  fc.assert(
    fc.property(arbitraryOffer, (offer) => {
      const { entries } = projectOffer(offer, defaultAssumptions, vestingPresets).ledger;
      for (const grant of offer.grants) {
        const shares = vestedShares(grant, vestingPresets);
        for (const { month, source } of entries) if (source === `grant:${grant.id}`) expect(shares.get(month)).toBeGreaterThan(0);
      }
    }),
  );
});

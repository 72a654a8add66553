import { describe, expect, it } from 'vitest';
import { drawnOffers } from '@/components/projection/drawn-offers';
import { uncertaintyReading } from '@/components/projection/uncertainty-reading';
import { uncertaintySources } from '@/components/projection/uncertainty-sources';
import type { Minor } from '@/lib/engine/money/minor';
import type { OfferUncertainty, Spread, Uncertainty } from '@/lib/engine/uncertainty/uncertainty';
import { aComparison } from '@/tests/support/builders/a-comparison';
import { aGrant } from '@/tests/support/builders/a-grant';
import { aPrivateOutlook } from '@/tests/support/builders/a-private-outlook';
import { anOffer } from '@/tests/support/builders/an-offer';
import { anOptionGrant } from '@/tests/support/builders/an-option-grant';

const spread = (chanceBest: number | null, worst: number): Spread => {
  const percentiles = { p10: 120_000_000 as Minor, p50: 150_000_000 as Minor, p90: 190_000_000 as Minor };
  return { years: [], total4: percentiles, mean4: percentiles.p50, worstTenth4: (worst * 100) as Minor, chanceBest };
};
const drawn = (offerId: string, gross: Spread): OfferUncertainty => ({ offerId, currency: 'USD', gross, takeHome: null });
const uncertainty = (...offers: OfferUncertainty[]): Uncertainty => ({ paths: 100, seed: 1, error: 0.1, offers });

const alder = anOffer({ id: 'a', company: 'Alder' });
const birch = anOffer({ id: 'b', company: 'Birch' });

describe('the reading of drawn futures', () => {
  it('names who pays most, how often, and what it pays when things go badly', () => {
    const shown = drawnOffers([alder, birch], uncertainty(drawn('a', spread(0.39, 900_000)), drawn('b', spread(0.61, 1_100_000))), 'gross');
    expect(uncertaintyReading(shown, 'en-US')).toBe('Birch pays most in 61% of the futures drawn; in its worst tenth it pays $1.1M over four years.');
  });

  it('says of an only offer how far it may stray', () => {
    const shown = drawnOffers([alder, birch], uncertainty(drawn('a', spread(1, 0)), drawn('b', spread(null, 0))), 'gross');
    expect(uncertaintyReading(shown, 'en-US')).toBe('In nine futures out of ten Alder pays more than $1.2M over four years, in one of ten more than $1.9M.');
  });

  it('says nothing where nothing can be compared, or take-home pay is not known', () => {
    expect(uncertaintyReading(drawnOffers([alder], uncertainty(drawn('a', spread(null, 0))), 'gross'), 'en-US')).toBeNull();
    expect(drawnOffers([alder], uncertainty(drawn('a', spread(1, 0))), 'takeHome')).toEqual([]);
  });
});

describe('what is worth asking about chance', () => {
  const sources = (...offers: Parameters<typeof anOffer>[0][]) => uncertaintySources(aComparison({ offers: offers.map(anOffer) }));

  it('is what moves something', () => {
    expect(sources({})).toEqual([]);
    expect(sources({ bonus: { ...anOffer().bonus, target: 0.1 } })).toEqual(['bonusSpread']);
    expect(sources({ grants: [aGrant()] })).toEqual(['volatilityPublic', 'correlation']);
    expect(sources({ grants: [anOptionGrant()] })).toEqual(['volatilityPrivate', 'correlation']);
    expect(sources({ grants: [anOptionGrant()], privateOutlook: aPrivateOutlook({ counts: 'scenarios' }) })).toEqual([]);
  });
});

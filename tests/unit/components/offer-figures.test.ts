import { describe, expect, it } from 'vitest';
import { offerFigures } from '@/components/offers/offer-figures';
import { blankBonus } from '@/lib/engine/offer/blank-bonus';
import type { Offer } from '@/lib/engine/offer/offer';
import { projectOffer } from '@/lib/engine/projection/project-offer';
import { defaultAssumptions } from '@/lib/reference/default-assumptions';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { anOffer } from '../../support/builders/an-offer';

const figures = (change: Partial<Offer>) => offerFigures(projectOffer(anOffer(change), defaultAssumptions, vestingPresets), 'en-US').map(({ value }) => value);

describe('offerFigures', () => {
  it('are amounts where all is known', () => {
    expect(figures({ base: 200_000 })).toEqual(['$200,000', '$200,000', '$200,000', '$200,000', '100%', '$800,000']);
  });

  it('are the least it can be where a part is missing', () => {
    expect(figures({ base: 200_000, bonus: { ...blankBonus, target: null } })[0]).toBe('≥ $200,000');
  });

  it('say nothing without a salary, and are not explained', () => {
    expect(figures({ base: null })).toEqual(['–', '–', '–', '–', '–', '–']);
    expect(offerFigures(projectOffer(anOffer({ base: null }), defaultAssumptions, vestingPresets), 'en-US').every(({ asks }) => asks === null)).toBe(true);
  });
});

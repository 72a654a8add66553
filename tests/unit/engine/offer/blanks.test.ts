import { describe, expect, it } from 'vitest';
import { blankGrant } from '@/lib/engine/offer/blank-grant';
import { blankOffer } from '@/lib/engine/offer/blank-offer';
import { blankSignOn } from '@/lib/engine/offer/blank-sign-on';
import { projectOffer } from '@/lib/engine/projection/project-offer';
import { defaultAssumptions } from '@/lib/reference/default-assumptions';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { offerSchema } from '@/lib/schemas/offer';

const blank = blankOffer({ id: 'new', currency: 'USD', startDate: '2027-01-01', company: 'Acme' });

describe('a blank offer', () => {
  it('is a valid offer, with blank grants and payments in it too', () => {
    const grants = (['rsu', 'iso', 'nso'] as const).map((kind) => blankGrant({ id: kind, kind }));
    expect(offerSchema.parse({ ...blank, grants, signOns: [blankSignOn({ id: 'a' })] })).toMatchObject({ id: 'new', company: 'Acme' });
  });

  it('asks about what is not known instead of counting it as nothing', () => {
    const { questions, total4 } = projectOffer(blank, defaultAssumptions, vestingPresets);
    expect(total4).toBe(0);
    expect(questions.map((question) => question.id)).toEqual(['state', 'base', 'bonus', 'refreshers-unknown', 'match', 'health-premium']);
  });
});

describe('a blank grant', () => {
  it('starts shares by value and quarter, options by number with a cliff', () => {
    expect(blankGrant({ id: 'a', kind: 'rsu' })).toMatchObject({ market: 'public', sizeBy: 'value', vesting: { preset: 'even-4y-quarterly' } });
    expect(blankGrant({ id: 'a', kind: 'iso' })).toMatchObject({ market: 'private', sizeBy: 'shares', vesting: { preset: 'cliff-4y-monthly' } });
  });
});

import { describe, expect, it } from 'vitest';
import { offerCaption } from '@/components/projection/offer-caption';
import { anOffer } from '@/tests/support/builders/an-offer';

const captionOf = (change: Parameters<typeof anOffer>[0]) => offerCaption(anOffer({ role: '', level: '', city: '', state: '', workMode: null, ...change }));

describe('the line under a company', () => {
  it('names role, level and place', () => {
    expect(captionOf({ role: 'Backend', level: 'E5', city: 'Menlo Park', state: 'CA' })).toBe('Backend E5 · Menlo Park, CA');
  });

  it('does not say a level that the role says already', () => {
    expect(captionOf({ role: 'Senior Engineer', level: 'senior' })).toBe('Senior Engineer');
    expect(captionOf({ role: 'Seniority coach', level: 'Senior' })).toBe('Seniority coach Senior');
  });

  it('says Remote only where there is no place', () => {
    expect(captionOf({ role: 'Engineer', workMode: 'remote' })).toBe('Engineer · Remote');
    expect(captionOf({ workMode: 'remote', city: 'Austin' })).toBe('Austin');
  });

  it('is empty where nothing is known', () => {
    expect(captionOf({})).toBe('');
  });
});

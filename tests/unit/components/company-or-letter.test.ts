import { expect, it } from 'vitest';
import { companyOrLetter } from '@/components/landing/company-or-letter';

it.each([
  ['Halyard', 0, 'Halyard'],
  ['Hal ', 0, 'Hal '],
  ['', 0, 'Offer A'],
  ['  ', 3, 'Offer D'],
])('names an offer %j at place %d %j', (typed, index, name) => {
  expect(companyOrLetter(typed, index)).toBe(name);
});

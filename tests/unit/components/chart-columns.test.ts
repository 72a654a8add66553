import { expect, it } from 'vitest';
import { chartColumns } from '@/components/projection/chart-columns';

it('lays charts so that few places stay empty', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(chartColumns)).toEqual([1, 1, 2, 3, 4, 5, 3, 4, 4, 3, 5, 4, 4]);
});

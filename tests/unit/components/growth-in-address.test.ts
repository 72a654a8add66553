import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGrowth, writeGrowth } from '@/components/projection/growth-in-address';

describe('growth in the address', () => {
  it('names the rate for all and the offers that have their own', () => {
    expect(writeGrowth({ all: 0.05, own: new Map([[1, -0.2], [0, 0.125]]) })).toBe('5,A:12.5,B:-20');
    expect(readGrowth('5,A:12.5,B:-20', 2)).toEqual({ all: 0.05, own: new Map([[0, 0.125], [1, -0.2]]) });
  });

  it('comes back as it was written', () => {
    const rate = fc.integer({ min: -900, max: 3000 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(rate, fc.dictionary(fc.integer({ min: 0, max: 11 }).map(String), rate), (all, byIndex) => {
        const own = new Map(Object.entries(byIndex).map(([index, value]) => [Number(index), value]));
        expect(readGrowth(writeGrowth({ all, own }), 12)).toEqual({ all, own });
      }),
    );
  });

  it.each(['', 'x', '400', '-95', '5,Z:1', '5,A', '5,A:1:2', 'NaN', '1e2', '5,a:1'])('refuses %j', (text) => {
    expect(readGrowth(text, 12)).toBeNull();
  });

  it('leaves out the rates of offers that are not there', () => {
    expect(readGrowth('5,A:1,L:10', 2)).toEqual({ all: 0.05, own: new Map([[0, 0.01]]) });
  });
});

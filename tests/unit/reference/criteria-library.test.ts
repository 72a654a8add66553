import { describe, expect, it } from 'vitest';
import { MEASURED_FIGURES, measuredFigures } from '@/lib/engine/comparison/measured-figures';
import { criteriaLibrary } from '@/lib/reference/criteria-library';
import { criterionFromLibrary } from '@/lib/reference/criterion-from-library';
import { defaultAnchors } from '@/lib/reference/default-anchors';
import { defaultCriteria } from '@/lib/reference/default-criteria';
import { criterionSchema } from '@/lib/schemas/criterion';

const taken = (currency: string) => criteriaLibrary.map((entry) => criterionFromLibrary(entry, { id: entry.key, weight: 10, currency }));

describe('the library of criteria', () => {
  it('holds criteria that can be saved, each with a name and key of its own and a meaning for both ends', () => {
    for (const criterion of taken('USD')) expect(criterionSchema.parse(criterion)).toEqual(criterion);
    for (const read of [(entry: (typeof criteriaLibrary)[number]) => entry.key, (entry: (typeof criteriaLibrary)[number]) => entry.name])
      expect(new Set(criteriaLibrary.map(read)).size).toBe(criteriaLibrary.length);
    expect(criteriaLibrary.every(({ low, high }) => low !== '' && high !== '')).toBe(true);
  });

  it('leaves pay to be scored by hand where its dollars mean nothing, and the commute measured', () => {
    const [dollars, euros] = [taken('USD'), taken('EUR')];
    euros.forEach((criterion, place) => {
      const measure = dollars[place]?.measure ?? null;
      const isPay = measure !== null && MEASURED_FIGURES[measure.figure].unit === 'money';
      expect(criterion.measure).toEqual(isPay ? null : measure);
      if (isPay) expect([criterion.low, criterion.high]).toEqual(['', '']);
    });
    expect(euros.filter(({ measure }) => measure !== null).map(({ id }) => id)).toEqual(['commute']);
  });

  it('has the seven of the default set, under ids that are asked for', () => {
    let made = 0;
    expect(defaultCriteria('USD', () => `id-${made++}`).map(({ id }) => id)).toEqual(['id-0', 'id-1', 'id-2', 'id-3', 'id-4', 'id-5', 'id-6']);
  });

  it('knows ends for every figure, the better one second', () => {
    for (const figure of measuredFigures) {
      const { low, high } = defaultAnchors(figure);
      expect(MEASURED_FIGURES[figure].better === 'more' ? high > low : high < low).toBe(true);
    }
  });
});

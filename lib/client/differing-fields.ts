import type { DescribedField } from './describe-offer';

export interface DifferingField {
  readonly key: string;
  readonly label: string;
  /** What stands in this tab. */
  readonly mine: string;
  /** What is stored. */
  readonly theirs: string;
}

const ABSENT = 'not there';

/** The fields in which two described versions differ, mine in order, then those that only theirs has. */
export const differingFields = (mine: readonly DescribedField[], theirs: readonly DescribedField[]): readonly DifferingField[] => {
  const theirValue = new Map(theirs.map((field) => [field.key, field.value]));
  const known = new Set(mine.map((field) => field.key));
  return [
    ...mine.map(({ key, label, value }) => ({ key, label, mine: value, theirs: theirValue.get(key) ?? ABSENT })),
    ...theirs.filter((field) => !known.has(field.key)).map(({ key, label, value }) => ({ key, label, mine: ABSENT, theirs: value })),
  ].filter((field) => field.mine !== field.theirs);
};

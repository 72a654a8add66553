import type { z } from 'zod';

const WANTED: Readonly<Record<string, string>> = {
  number: 'Enter a number',
  int: 'Enter a whole number',
  string: 'Enter text',
  boolean: 'Answer with true or false',
  array: 'Enter a list',
};

const NOT_THIS = 'This does not have the right form';

/**
 * What is said of input where a schema has no sentence of its own. Undefined leaves it to Zod.
 *
 * @example a missing field → 'This is missing'
 */
export const plainWords: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'This is missing' : (WANTED[issue.expected] ?? NOT_THIS);
    case 'invalid_value':
      return issue.input === undefined ? 'This is missing' : `Choose one of: ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return typeof issue.input === 'number' ? `Enter at least ${issue.minimum}` : 'This is too short';
    case 'too_big':
      return typeof issue.input === 'number' ? `Enter at most ${issue.maximum}` : 'This is too long';
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'invalid_format':
    case 'not_multiple_of':
      return NOT_THIS;
    case 'unrecognized_keys':
    case 'custom':
      return undefined;
  }
};

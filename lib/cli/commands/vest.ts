import { vestingEvents } from '@/lib/engine/vesting/vesting-events';
import { vestingTotal } from '@/lib/engine/vesting/vesting-total';
import { vestSchema } from '@/lib/schemas/vest';
import { defineCommand } from '../command';

/** Dates and shares of a vesting schedule. */
export const vestCommand = defineCommand({
  name: 'vest',
  summary: 'when the shares of a grant vest: statements and allocation of the Open Cap Format',
  input: vestSchema,
  run: (terms) => ({ events: vestingEvents(terms), total: vestingTotal(terms) }),
});

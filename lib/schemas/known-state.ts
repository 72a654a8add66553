import type { z } from 'zod';
import type { Offer } from '@/lib/engine/offer/offer';
import { usStates } from '@/lib/reference/us-states';

/** Refuses a state of the United States that there is none of; none said, and regions of other countries, pass. */
export const refuseUnknownState = ({ value, issues }: z.core.ParsePayload<Pick<Offer, 'country' | 'state'>>): void => {
  if (value.country === 'US' && value.state !== '' && !Object.hasOwn(usStates, value.state))
    issues.push({ code: 'custom', path: ['state'], input: value.state, message: 'There is no such state' });
};

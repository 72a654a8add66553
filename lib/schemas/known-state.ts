import type { z } from 'zod';
import type { Offer } from '@/lib/engine/offer/offer';
import { usStates } from '@/lib/reference/us-states';

/** Refuses a state of the United States that there is none of; none said, and regions of other countries, pass. */
export const refuseUnknownState = ({ value, issues }: z.core.ParsePayload<Pick<Offer, 'country' | 'state'>>): void => {
  if (value.country === 'US' && value.state !== '' && !Object.hasOwn(usStates, value.state))
    issues.push({ code: 'custom', path: ['state'], input: value.state, message: sentenceAbout(value.state) });
};

/** A state that is only written otherwise is named. */
function sentenceAbout(written: string): string {
  const wanted = written.trim().toLowerCase();
  const code = Object.keys(usStates).find((candidate) => candidate.toLowerCase() === wanted || usStates[candidate]?.toLowerCase() === wanted);
  return code === undefined ? 'There is no such state: enter its two letters, such as CA' : `Enter the state’s two letters: ${code}`;
}

import type { z } from 'zod';
import type { Offer, Vesting } from '@/lib/engine/offer/offer';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { nearestNames } from './nearest-names';

const known: readonly string[] = vestingPresets.map(({ id }) => id);

/** Refuses vesting schedules by a name that none has, which would vest nothing; names the nearest. */
export const refuseUnknownSchedules = ({ value, issues }: z.core.ParsePayload<Pick<Offer, 'grants' | 'refreshers'>>): void => {
  const refuse = (vesting: Vesting, path: readonly (string | number)[]): void => {
    if (vesting.schedule === 'preset' && !known.includes(vesting.preset))
      issues.push({ code: 'custom', path: [...path, 'vesting', 'preset'], input: vesting.preset, message: `There is no such schedule. The nearest: ${nearestNames(vesting.preset, known).join(', ')}` });
  };
  value.grants.forEach(({ vesting }, index) => refuse(vesting, ['grants', index]));
  if (value.refreshers.kind === 'yearly') refuse(value.refreshers.vesting, ['refreshers']);
};

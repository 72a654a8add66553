import 'server-only';
import type { AttemptLimit } from '../limits/attempt-limit';

const QUARTER_HOUR = 15 * 60;
const HOUR = 60 * 60;

/** How often an account may be tried. An address is an email address, a network an IP address or IPv6 /64. */
export const accountLimits = {
  signInByAddress: { name: 'sign-in-address', attempts: 10, seconds: QUARTER_HOUR },
  signInByNetwork: { name: 'sign-in-network', attempts: 60, seconds: QUARTER_HOUR },
  signUpByAddress: { name: 'sign-up-address', attempts: 10, seconds: HOUR },
  signUpByNetwork: { name: 'sign-up-network', attempts: 60, seconds: HOUR },
  confirmByUser: { name: 'confirm-user', attempts: 10, seconds: QUARTER_HOUR },
} as const satisfies Record<string, AttemptLimit>;

import 'server-only';
import type { AttemptLimit } from '../limits/attempt-limit';

/** How often one network may send a judgement. */
export const judgementLimit: AttemptLimit = { name: 'judgement-network', attempts: 60, seconds: 15 * 60 };

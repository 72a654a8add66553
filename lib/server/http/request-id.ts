import 'server-only';
import { v7 as uuid } from 'uuid';

export const REQUEST_ID_HEADER = 'x-request-id';

/** The id a request came with, when it is one that may stand in a log; else a new one. */
export function requestIdOf(headers: Headers): string {
  const given = headers.get(REQUEST_ID_HEADER);
  return given && /^[A-Za-z0-9-]{8,64}$/.test(given) ? given : uuid();
}

import 'server-only';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

/** Carries the address at the other end of the connection; always ours, since it overwrites what a client sends. */
export const PEER_ADDRESS_HEADER = 'x-peer-address';

const hasRequest = (message: unknown): message is { readonly request: IncomingMessage } =>
  typeof message === 'object' && message !== null && 'request' in message;

/**
 * Stamps every request of this process with the address it came from, before anything else sees the request. Route
 * handlers are given no socket, and `x-forwarded-for` is whatever the client wrote.
 */
export function stampPeerAddress(): void {
  subscribe('http.server.request.start', (message) => {
    if (hasRequest(message)) message.request.headers[PEER_ADDRESS_HEADER] = message.request.socket.remoteAddress ?? '';
  });
}

import 'server-only';
import { env } from '../env';
import { REQUEST_ID_HEADER } from './request-id';

const common = (): Record<string, string> => ({
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  ...(env.isHttps && { 'strict-transport-security': 'max-age=63072000; includeSubDomains' }),
});

/** Headers of every JSON answer and download: nothing in it may run, be framed, be cached or be read by another site. */
export const apiHeaders = (requestId: string): Record<string, string> => ({
  ...common(),
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
  [REQUEST_ID_HEADER]: requestId,
});

/**
 * The Content-Security-Policy of a page: scripts run only with this answer's nonce or when such a script loads them.
 * Development also needs `eval`, with which React rebuilds the server's stack traces.
 */
export const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${env.isDevelopment ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

/** Headers of every page. A page that a link opens tells nobody where its reader came from, and no search engine keeps it. */
export function pageHeaders(path: string, nonce: string): Record<string, string> {
  const shared = /^\/[sj](\/|$)/.test(path);
  return {
    ...common(),
    'content-security-policy': contentSecurityPolicy(nonce),
    'referrer-policy': shared ? 'no-referrer' : 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    'cross-origin-opener-policy': 'same-origin',
    'x-frame-options': 'DENY',
    ...((shared || isSignedInArea(path)) && { 'x-robots-tag': 'noindex, nofollow' }),
  };
}

/** Whether a page can only be seen signed in. */
export const isSignedInArea = (path: string): boolean => /^\/(comparisons|account)(\/|$)/.test(path);

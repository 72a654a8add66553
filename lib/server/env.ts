import 'server-only';
import { z } from 'zod';

const databaseUrl = z.string('is missing').regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://');
const authSecret = z.string('is missing').min(32, 'must have at least 32 characters');
const siteUrl = z.url({ protocol: /^https?$/, error: (issue) => (issue.input === undefined ? 'is missing' : 'must be an address such as https://offers.example.org') });
const logLevel = z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'must be one of fatal, error, warn, info, debug, trace, silent');
const trustedProxies = z
  .preprocess((value) => (value === 'true' ? '1' : value === 'false' || value === '' ? '0' : value), z.string().regex(/^\d$/, 'must be true, false or a number of proxies'))
  .transform(Number);

const variables = {
  DATABASE_URL: databaseUrl,
  NEXTAUTH_SECRET: authSecret,
  NEXTAUTH_URL: siteUrl,
  LOG_LEVEL: logLevel.default('info'),
  TRUST_PROXY: trustedProxies.default(0),
};

type Variables = { readonly [Name in keyof typeof variables]: z.output<(typeof variables)[Name]> };

function read<Name extends keyof Variables>(name: Name): Variables[Name] {
  const parsed = variables[name].safeParse(process.env[name]);
  if (!parsed.success) throw new Error(`${name} ${parsed.error.issues[0]?.message}`);
  return parsed.data as Variables[Name];
}

/**
 * The configuration, and the only place that reads it. Each variable is checked when it is first wanted, so that a build
 * needs none of them.
 *
 * @throws Error naming the variable that is missing or malformed; its value is never part of the message.
 * @example env.trustedProxies // TRUST_PROXY=true → 1
 */
export const env = {
  get databaseUrl() {
    return read('DATABASE_URL');
  },
  /** Key of the session cookies; at least 32 characters. */
  get authSecret() {
    return read('NEXTAUTH_SECRET');
  },
  /** The address people reach the site under. */
  get siteUrl() {
    return read('NEXTAUTH_URL');
  },
  get isHttps() {
    return read('NEXTAUTH_URL').startsWith('https:');
  },
  get logLevel() {
    return read('LOG_LEVEL');
  },
  /** How many proxies in front of us are ours: 0 = x-forwarded-for is never believed. */
  get trustedProxies() {
    return read('TRUST_PROXY');
  },
  /** Where this very process listens, as it reaches itself: the server is told in HOSTNAME and PORT. */
  get ownAddress() {
    const host = process.env.HOSTNAME ?? '';
    const name = host === '' || host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
    return `http://${name.includes(':') ? `[${name}]` : name}:${/^\d{1,5}$/.test(process.env.PORT ?? '') ? process.env.PORT : '3000'}`;
  },
  get isDevelopment() {
    return process.env.NODE_ENV === 'development';
  },
  get isBuilding() {
    return process.env.NEXT_PHASE === 'phase-production-build';
  },
};

/** Every fault of the configuration, one sentence each; empty when the server can start. */
export function findConfigurationFaults(): string[] {
  return Object.entries(variables).flatMap(([name, schema]) => {
    const parsed = schema.safeParse(process.env[name]);
    return parsed.success ? [] : [`${name} ${parsed.error.issues[0]?.message}.`];
  });
}

import 'server-only';
import { env } from '../env';

/** Thirty days, counted from sign-in. */
export const SESSION_SECONDS = 30 * 24 * 60 * 60;

/** The cookie that holds the session; over https its name binds it to https. */
export const sessionCookieName = () => (env.isHttps ? '__Secure-next-auth.session-token' : 'next-auth.session-token');

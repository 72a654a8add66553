import type { Instrumentation } from 'next';

const isNode = () => process.env.NEXT_RUNTIME === 'nodejs';

/** Runs once, before the server takes its first request. */
export async function register(): Promise<void> {
  if (isNode()) (await import('@/lib/server/start-server')).startServer();
}

/** Writes what failed while a page was made into the log, under the request id and the digest that its error page shows. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (isNode()) await (await import('@/lib/server/log-request-error')).logRequestError(error, request, context);
};

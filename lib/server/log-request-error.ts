import 'server-only';
import type { Instrumentation } from 'next';
import { REQUEST_ID_HEADER } from './http/request-id';
import { log } from './log';

/** Logs what failed while a page was made. The route's pattern stands for its address, which may hold a share token. */
export const logRequestError: Instrumentation.onRequestError = (error, request, context) => {
  const requestId = [request.headers[REQUEST_ID_HEADER]].flat()[0];
  log.error({ requestId, method: request.method, route: context.routePath, kind: context.routeType, err: error }, 'a page failed');
};

import 'server-only';
import { log } from '../log';

/** The token of a page opens it, so the log does not get it. */
const withoutToken = (path: string) => path.replace(/^\/([sj])\/[^/]+/, '/$1/[token]');

/** One line for a request that was answered: at `info` when it was to change something or failed on our side, else at `debug`. */
export function logAnswer(request: Request, response: Response, requestId: string, startedAt: number): void {
  const reads = request.method === 'GET' || request.method === 'HEAD';
  const line = {
    requestId,
    method: request.method,
    path: withoutToken(new URL(request.url).pathname),
    status: response.status,
    milliseconds: Math.round(performance.now() - startedAt),
  };
  log[reads && response.status < 500 ? 'debug' : 'info'](line, 'answered');
}

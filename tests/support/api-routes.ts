import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { RouteHandler } from '@/lib/server/http/define-route';

export const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
export type Method = (typeof METHODS)[number];

/** One route file, as Next would serve it. */
export interface ApiRoute {
  /** Its address with the names of the dynamic parts, `/api/comparisons/[id]`. */
  readonly pattern: string;
  readonly handlers: Readonly<Partial<Record<Method, RouteHandler>>>;
  /** The dynamic parts of an address, or null where it is another route's. */
  readonly match: (pathname: string) => Record<string, string> | null;
}

const folder = fileURLToPath(new URL('../../app/api/', import.meta.url));

/** Every route file whose address begins with one of these, fixed addresses before dynamic ones. */
export async function apiRoutes(...beginnings: readonly string[]): Promise<readonly ApiRoute[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => path.basename(file) === 'route.ts');
  const patterns = files.map((file) => ({ file, pattern: `/api/${path.dirname(file).split(path.sep).join('/')}` }));
  const wanted = patterns.filter(({ pattern }) => beginnings.some((beginning) => pattern === beginning || pattern.startsWith(`${beginning}/`)));
  const loaded = await Promise.all(wanted.map(({ file, pattern }) => load(path.join(folder, file), pattern)));
  return loaded.sort((one, other) => (one.pattern.replaceAll('[', '\uffff') < other.pattern.replaceAll('[', '\uffff') ? -1 : 1));
}

async function load(file: string, pattern: string): Promise<ApiRoute> {
  const module = (await import(pathToFileURL(file).href)) as Partial<Record<Method, RouteHandler>>;
  const expression = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll(/\[(\w+)\]/g, '(?<$1>[^/]+)')}$`);
  return {
    pattern,
    handlers: Object.fromEntries(METHODS.flatMap((method) => (module[method] ? [[method, module[method]]] : []))),
    match: (pathname) => {
      const found = expression.exec(pathname);
      return found && { ...found.groups };
    },
  };
}

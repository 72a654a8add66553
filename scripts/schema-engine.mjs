// Prisma's schema engine as WebAssembly: applies migrations and writes their SQL without a downloaded binary.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';

const require = createRequire(import.meta.url);
const noFilters = { externalTables: [], externalEnums: [] };

/** @type {Promise<typeof import('@prisma/schema-engine-wasm/schema_engine_bg')> | undefined} */
let loading;

/**
 * The engine, connected through the adapter.
 * @param {import('@prisma/driver-adapter-utils').SqlMigrationAwareDriverAdapterFactory} adapter
 * @returns {Promise<import('@prisma/schema-engine-wasm').SchemaEngine>}
 */
export async function openSchemaEngine(adapter) {
  loading ??= load();
  const { SchemaEngine } = await loading;
  return SchemaEngine.new({ datamodels: undefined }, () => undefined, bindMigrationAwareSqlAdapterFactory(adapter));
}

/** Instantiates the engine's code once; its bindings can serve one instance only. */
async function load() {
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const wasm = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm');
  const code = new WebAssembly.Module(readFileSync(wasm));
  const { exports } = new WebAssembly.Instance(code, { './schema_engine_bg.js': /** @type {WebAssembly.ModuleImports} */ (/** @type {unknown} */ (bindings)) });
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: (/** @type {string} */ message) => process.stderr.write(`${message}\n`) } });
  bindings.__wbg_set_wasm(exports);
  /** @type {() => void} */ (exports.__wbindgen_start)();
  return bindings;
}

/**
 * The SQL that turns one data model into another; an empty string where they describe the same tables. Needs no database.
 * @param {string | null} from a Prisma schema, or null for an empty database
 * @param {string} to a Prisma schema
 * @returns {Promise<string>}
 */
export async function schemaDifference(from, to) {
  const engine = await openSchemaEngine(noDatabase());
  const { stdout, exitCode } = await engine.diff({
    from: from === null ? { tag: 'empty' } : dataModel(from),
    to: dataModel(to),
    script: true,
    exitCode: true,
    filters: noFilters,
  });
  return exitCode === 0 ? '' : (stdout ?? '');
}

/**
 * @param {string} content
 * @returns {import('@prisma/schema-engine-wasm').DiffTarget}
 */
function dataModel(content) {
  return { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content }] };
}

/**
 * Stands in for a connection: answers the engine's opening questions with nothing.
 * @returns {import('@prisma/driver-adapter-utils').SqlMigrationAwareDriverAdapterFactory}
 */
function noDatabase() {
  /** @type {import('@prisma/driver-adapter-utils').SqlDriverAdapter} */
  const connection = {
    provider: 'postgres',
    adapterName: 'no-database',
    queryRaw: () => Promise.resolve({ columnNames: [], columnTypes: [], rows: [] }),
    executeRaw: () => Promise.resolve(0),
    executeScript: () => Promise.resolve(),
    startTransaction: () => Promise.reject(new Error('There is no database behind a comparison of schemas.')),
    dispose: () => Promise.resolve(),
  };
  const connect = () => Promise.resolve(connection);
  return { provider: 'postgres', adapterName: 'no-database', connect, connectToShadowDb: connect };
}

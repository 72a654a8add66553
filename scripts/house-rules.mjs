// The import rules of the house, for ESLint: who may import whom, and what only one place may touch.
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import { root } from './project.mjs';

const everything = ['**/*.{ts,tsx}'];

/** Each layer and the places in this repository that it may import from, besides itself. */
export const mayImport = {
  'lib/engine': [],
  'lib/reference': ['lib/engine'],
  'lib/schemas': ['lib/engine', 'lib/reference'],
  'lib/format': ['lib/engine', 'lib/reference'],
  'lib/exchange': ['lib/engine', 'lib/reference', 'lib/schemas', 'lib/format'],
  'lib/client': ['lib/engine', 'lib/reference', 'lib/schemas', 'lib/format', 'lib/exchange', 'lib/routes.ts', 'lib/errors.ts'],
  'lib/cli': ['lib/engine', 'lib/reference', 'lib/schemas', 'lib/format', 'lib/exchange', 'lib/errors.ts'],
  'lib/server': ['lib/engine', 'lib/reference', 'lib/schemas', 'lib/format', 'lib/exchange', 'lib/routes.ts', 'lib/errors.ts'],
  components: ['lib/engine', 'lib/reference', 'lib/schemas', 'lib/format', 'lib/client', 'lib/routes.ts', 'lib/errors.ts'],
  app: ['components', 'lib/engine', 'lib/reference', 'lib/schemas', 'lib/format', 'lib/exchange', 'lib/client', 'lib/server', 'lib/routes.ts', 'lib/errors.ts'],
  'instrumentation-client.ts': ['lib/client'],
};

const zones = [
  ...Object.entries(mayImport).map(([layer, others]) => ({
    target: `./${layer}`,
    from: './',
    except: [layer, ...others, 'node_modules', 'package.json'].map((place) => `./${place}`),
    message: `${layer} may import ${others.length ? others.join(', ') : 'only itself'}.`,
  })),
  ...['app', 'components', 'lib/client', 'lib/cli', 'proxy.ts', 'instrumentation.ts'].map((layer) => ({
    target: `./${layer}`,
    from: './lib/server/generated',
    message: 'Only lib/server imports the Prisma client.',
  })),
];

const enginePackages = ['fraction.js', 'yalps', 'pure-rand', 'temporal-polyfill', '@stdlib'];
const onlyEnginePackages = {
  regex: `^(?!\\.|@/|(?:${enginePackages.map((name) => name.replace('.', '\\.')).join('|')})(?:/|$))`,
  message: `The engine is pure: of packages it imports only ${enginePackages.join(', ')}.`,
};
const noDatabase = { regex: '^(@prisma/|prisma(/|$)|pg(/|$))', message: 'Only lib/server reaches the database.' };
const noServerCode = { regex: '^(server-only$|node:|pino|next-auth$|@node-rs/)', message: 'Code that runs in the browser imports nothing of the server.' };
const noFramework = { regex: '^(react(-dom)?(/|$)|next(-auth)?(/|$))', message: 'This layer knows nothing of React or Next.' };
const noCharts = { regex: '^recharts(/|$)', message: 'Only components/charts imports recharts.' };

/**
 * @param {string[]} files
 * @param {{ regex: string, message: string }[]} patterns
 * @param {string[]} [ignores]
 * @returns {import('eslint').Linter.Config}
 */
const restrictedPackages = (files, patterns, ignores = []) => ({ files, ignores, rules: { 'no-restricted-imports': ['error', { patterns }] } });

const environment = { object: 'process', property: 'env', message: 'Only lib/server/env.ts reads the environment.' };
const notInTheEngine = 'The engine takes dates, seeds and settings as arguments.';

/**
 * Flat configuration; `import-x` resolves what is imported, so that a relative path is no way around.
 * @type {import('eslint').Linter.Config[]}
 */
export const houseRules = [
  {
    files: everything,
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: `${root}/tsconfig.json` })],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: root, zones }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
    },
  },
  restrictedPackages(['lib/engine/**'], [onlyEnginePackages]),
  restrictedPackages(['lib/{reference,schemas,format,exchange}/**'], [noFramework, noDatabase, noServerCode, noCharts]),
  restrictedPackages(['lib/cli/**'], [noFramework, noDatabase, noCharts]),
  restrictedPackages(['lib/client/**', 'components/**', 'instrumentation-client.ts'], [noDatabase, noServerCode, noCharts], ['components/charts/**']),
  restrictedPackages(['components/charts/**'], [noDatabase, noServerCode]),
  restrictedPackages(['app/**', 'proxy.ts', 'instrumentation.ts'], [noDatabase, noCharts]),
  restrictedPackages(['lib/server/**'], [noCharts]),
  { files: ['lib/**', 'app/**', 'components/**'], ignores: ['lib/server/env.ts'], rules: { 'no-restricted-properties': ['error', environment] } },
  {
    files: ['lib/engine/**'],
    rules: {
      'no-restricted-globals': ['error', ...['Date', 'Intl', 'process', 'crypto', 'performance', 'fetch', 'window', 'document', 'localStorage', 'navigator', 'setTimeout', 'setInterval', 'console'].map((name) => ({ name, message: notInTheEngine }))],
      'no-restricted-properties': ['error', environment, { object: 'Math', property: 'random', message: notInTheEngine }, { object: 'Temporal', property: 'Now', message: notInTheEngine }, { property: 'toLocaleString', message: notInTheEngine }, { object: 'globalThis', property: 'process', message: notInTheEngine }],
    },
  },
  {
    files: ['lib/server/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', { selector: "Program > :first-child:not(ImportDeclaration[source.value='server-only'])", message: "A file in lib/server begins with import 'server-only'." }],
    },
  },
];

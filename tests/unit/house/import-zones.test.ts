import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ESLint, type Linter } from 'eslint';
import { parser } from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { houseRules, mayImport } from '@/scripts/house-rules.mjs';
import { root } from '@/scripts/project.mjs';

const files = ['**/*.{ts,tsx}'];
const rules: Linter.Config[] = [{ files, languageOptions: { parser } }, ...houseRules];
const linter = (overrideConfig: Linter.Config[]) => new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig });
const whole = linter(rules);
// Nothing imports a file that does not exist, so that it is in no circle: to find none takes reading all that it would reach.
const forNewFiles = linter([...rules, { files, rules: { 'import-x/no-cycle': 'off' } }]);

/** The rules that a file of this content breaks at this place. */
async function brokenRules(file: string, content: string): Promise<string[]> {
  const filePath = path.join(root, file);
  const [result] = await (existsSync(filePath) ? whole : forNewFiles).lintText(content, { filePath });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

const paths = 'import-x/no-restricted-paths';
const packages = 'no-restricted-imports';
const server = "import 'server-only';\n";

describe('the import rules refuse', () => {
  it.each([
    ['the engine that imports a table', 'lib/engine/money/new.ts', "import '@/lib/reference/default-assumptions';", paths],
    ['the engine that takes a way around the alias', 'lib/engine/money/new.ts', "import '../../format/format-money';", paths],
    ['the engine that imports React', 'lib/engine/money/new.ts', "import 'react';", packages],
    ['the engine that imports Zod', 'lib/engine/money/new.ts', "import 'zod';", packages],
    ['the engine that imports from Node', 'lib/engine/money/new.ts', "import 'node:fs';", packages],
    ['a table that imports a schema', 'lib/reference/new.ts', "import '@/lib/schemas/offer';", paths],
    ['a schema that imports the formatting', 'lib/schemas/new.ts', "import '@/lib/format/format-money';", paths],
    ['the formatting that imports the server', 'lib/format/new.ts', "import '@/lib/server/db';", paths],
    ['the exchange that imports React', 'lib/exchange/new.ts', "import 'react';", packages],
    ['a browser helper that imports the server', 'lib/client/new.ts', "import '@/lib/server/db';", paths],
    ['a browser helper that imports a component', 'lib/client/new.ts', "import '@/components/ui/button-link';", paths],
    ['a component that imports the server', 'components/offers/new.tsx', "import '@/lib/server/db';", paths],
    ['a component that imports a page', 'components/offers/new.tsx', "import '@/app/layout';", paths],
    ['a component that imports the database driver', 'components/offers/new.tsx', "import 'pg';", packages],
    ['a component outside of charts that imports recharts', 'components/projection/new.tsx', "import 'recharts';", packages],
    ['a page that imports recharts', 'app/new.tsx', "import 'recharts';", packages],
    ['a page that imports the Prisma client', 'app/new.tsx', "import '@/lib/server/generated/prisma/client';", paths],
    ['a page that imports the database adapter', 'app/new.tsx', "import '@prisma/adapter-pg';", packages],
    ['a page that imports the command line', 'app/new.tsx', "import '@/lib/cli/main';", paths],
    ['the server that imports the command line', 'lib/server/new.ts', `${server}import '@/lib/cli/main';`, paths],
    ['the command line that imports the server', 'lib/cli/new.ts', "import '@/lib/server/db';", paths],
    ['a circle', 'lib/server/env.ts', `${server}export { db } from '@/lib/server/db';`, 'import-x/no-cycle'],
  ])('%s', async (_, file, content, rule) => {
    expect(await brokenRules(file, content)).toContain(rule);
  });
});

describe('the engine may not use', () => {
  it.each([
    ['the clock', 'export const now = () => Date.now();'],
    ['the date of today', 'export const today = () => new Date();'],
    ['the clock of Temporal', 'export const now = () => Temporal.Now.instant();'],
    ['randomness', 'export const chance = () => Math.random();'],
    ['the environment', 'export const mode = () => process.env.MODE;'],
    ['the locale', "export const format = () => new Intl.NumberFormat('en');"],
    ['the locale of the machine', 'export const format = (value: number) => value.toLocaleString();'],
  ])('%s', async (_, content) => {
    expect(await brokenRules('lib/engine/money/new.ts', content)).not.toEqual([]);
  });
});

describe('only one place', () => {
  it.each(['app/new.tsx', 'components/ui/new.tsx', 'lib/client/new.ts', 'lib/cli/new.ts'])('reads the environment: not %s', async (file) => {
    expect(await brokenRules(file, 'export const mode = process.env.MODE;')).toEqual(['no-restricted-properties']);
  });

  it('reads the environment: lib/server/env.ts', async () => {
    expect(await brokenRules('lib/server/env.ts', `${server}export const mode = process.env.MODE;`)).toEqual([]);
  });

  it('imports recharts: components/charts', async () => {
    expect(await brokenRules('components/charts/new.tsx', "import 'recharts';")).toEqual([]);
  });
});

describe('a file in lib/server', () => {
  it("begins with import 'server-only'", async () => {
    expect(await brokenRules('lib/server/new.ts', "import '@/lib/routes';")).toEqual(['no-restricted-syntax']);
    expect(await brokenRules('lib/server/new.ts', `${server}import '@/lib/routes';`)).toEqual([]);
  });
});

describe('the import rules allow', () => {
  it.each([
    ['the engine to import itself', 'lib/engine/money/new.ts', "import '@/lib/engine/money/money';"],
    ['the engine to import exact fractions', 'lib/engine/money/new.ts', "import 'fraction.js';"],
    ['a component to import the engine', 'components/offers/new.tsx', "import '@/lib/engine/money/money';"],
    ['a page to import the server', 'app/new.tsx', "import '@/lib/server/db';"],
  ])('%s', async (_, file, content) => {
    expect(await brokenRules(file, content)).toEqual([]);
  });
});

it('there is a rule for every folder of lib', () => {
  const folders = readdirSync(path.join(root, 'lib'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => `lib/${name}`).filter((folder) => !(folder in mayImport))).toEqual([]);
});

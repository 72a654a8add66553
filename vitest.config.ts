import { defineConfig } from 'vitest/config';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));
const alias = { '@': root.replace(/\/$/, ''), 'server-only': `${root}tests/support/server-only.ts` };

// Tests read no styles: without this, Tailwind is loaded for each project.
const css = { postcss: {} };

export default defineConfig({
  css,
  test: {
    // Every processor: by default one is left free, which on two is half of them.
    maxWorkers: '100%',
    projects: [
      {
        resolve: { alias },
        css,
        // Unit tests leave nothing behind, so that one process can run many files: half the time of one process for each.
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'], environment: 'node', pool: 'threads', isolate: false, testTimeout: 20_000 },
      },
      {
        resolve: { alias },
        css,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/support/database-global-setup.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

import path from 'node:path';

// The packages are the project's own, some folders up.
const root = path.resolve(process.env.BENCH_ROOT ?? '.');

export default { output: 'standalone', turbopack: { root }, outputFileTracingRoot: root, serverExternalPackages: ['pg'], poweredByHeader: false };

import { builtinModules } from 'node:module';
import type { Options } from 'tsup';
import { library } from '../../tsup.library.ts';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/**
 * What Supabase Lite imports for its command line, its schema diff and its other engines. The backend in a
 * browser runs none of it, so it is replaced by nothing: 2 MB less, and no Node built-ins to stand in for.
 */
const UNUSED = [
  '@sqlite.org/sqlite-wasm',
  '@supabase/pg-delta',
  '@sentry/node',
  'libpg-query',
  'nodemailer',
  'pgsql-parser',
];

const withoutUnused: Plugin = {
  name: 'without-unused',
  setup(build) {
    const names = [...builtinModules, ...UNUSED].join('|');
    build.onResolve({ filter: new RegExp(`^(node:.*|(${names})(/.*)?)$`) }, ({ path }) => ({
      path,
      namespace: 'unused',
    }));
    build.onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** One self-contained module for a Worker: an embedder's bundler has nothing to resolve but PGlite's files. */
const browser: Options = {
  entry: { index: 'src/browser/index.ts' },
  format: 'esm',
  outDir: 'dist/browser',
  outExtension: () => ({ js: '.js' }),
  target: 'es2023',
  platform: 'browser',
  noExternal: [/.*/],
  splitting: true,
  minify: true,
  dts: false,
  // Some dependencies look at process.env while they load.
  banner: { js: 'globalThis.process ??= { env: {} };' },
  define: { 'process.env.NODE_ENV': '"production"' },
  esbuildPlugins: [withoutUnused],
};

export default library([browser]);

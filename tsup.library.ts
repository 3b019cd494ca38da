import { readFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

type Door = { '@ats/source'?: string; require?: object };

/**
 * The doors of the package in the current folder: every source that its package.json exports for ESM and
 * CommonJS. A door for one platform only is built by the package's own tsup.config.ts.
 */
function doors(): Record<string, string> {
  const manifest: { exports: Record<string, Door | string>; bin?: Record<string, string> } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  );
  const sources = Object.values(manifest.exports).flatMap((door) =>
    typeof door === 'string' || !door.require ? [] : [door['@ats/source'] ?? ''],
  );
  const bins = Object.values(manifest.bin ?? {}).map((path) =>
    path.replace('./dist/esm/', './src/').replace(/js$/, 'ts'),
  );
  const entries = [...sources, ...bins].filter((path) => path.startsWith('./src/'));
  return Object.fromEntries(entries.map((path) => [path.replace('./src/', '').replace(/\.tsx?$/, ''), path]));
}

/** How every library of this repository is built: ESM in dist/esm, CommonJS in dist/cjs. */
export const library = (extra: Options[] = []): ReturnType<typeof defineConfig> =>
  defineConfig([
    ...(['esm', 'cjs'] as const).map(
      (format): Options => ({
        entry: doors(),
        format,
        outDir: `dist/${format}`,
        outExtension: () => ({ js: '.js' }),
        target: 'es2023',
        platform: 'neutral',
        external: [/^node:/],
        sourcemap: true,
        splitting: format === 'esm',
        shims: format === 'cjs',
        dts: false,
      }),
    ),
    ...extra,
  ]);

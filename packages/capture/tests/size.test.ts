import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { minify } from 'terser';
import { describe, expect, test } from 'vitest';
import { terserOptions } from '../terser-options.ts';

/** Bytes of an ESM source as an injected script, gzipped: built as tsup.config.ts builds it. */
async function gzipped(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: new URL('.', import.meta.url).pathname, loader: 'ts' },
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    conditions: ['@ats/source'],
    write: false,
  });
  const { code } = await minify(outputFiles[0]?.text ?? '', { toplevel: true, ...terserOptions });
  return gzipSync(code ?? '', { level: 9 }).length;
}

describe('what travels into a page', () => {
  // The aim is 30 kB with every site. These hold what is reached, so that it only shrinks.
  test('with every site stays within its budget', async () => {
    expect(await gzipped("import '../src/global.ts';")).toBeLessThan(43_500);
  });

  test('with one site leaves the others out', async () => {
    const one =
      "import { captureWith } from '@ats/capture'; import { greenhouse } from '@ats/capture/sites'; globalThis.x = (d, u) => captureWith(d, u, [greenhouse]);";
    expect(await gzipped(one)).toBeLessThan(35_500);
  });

  test('holds no eval and no zod', async () => {
    const { outputFiles } = await build({
      entryPoints: [new URL('../src/global.ts', import.meta.url).pathname],
      bundle: true,
      conditions: ['@ats/source'],
      write: false,
    });
    expect(outputFiles[0]?.text).not.toMatch(/\beval\(|new Function\(|zod/);
  });
});

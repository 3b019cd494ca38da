import { build } from 'esbuild';
import { minify } from 'terser';
import { terserOptions } from '../terser-options.ts';

/** An ESM source, which may name @ats/capture, as a script to inject: built as tsup.config.ts builds ours. */
export async function injected(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: new URL('.', import.meta.url).pathname, loader: 'ts' },
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    minifySyntax: true,
    conditions: ['@ats/source'],
    write: false,
  });
  const { code } = await minify(outputFiles[0]?.text ?? '', { toplevel: true, ...terserOptions });
  return code ?? '';
}

/** dist/capture.global.js, of the sources as they are now. */
export const ours = (): Promise<string> => injected("import '../src/global.ts';");

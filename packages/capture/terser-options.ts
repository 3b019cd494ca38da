import type { MinifyOptions } from 'terser';

/**
 * How the bundle to inject is made small: 2 % less than esbuild's own way, gzipped. Nothing here is unsafe.
 * Statements stay apart (no `a?b:c`, no commas): longer before gzip, shorter after it.
 */
export const terserOptions: MinifyOptions = {
  ecma: 2020,
  compress: {
    passes: 1,
    ecma: 2020,
    hoist_funs: true,
    inline: 1,
    conditionals: false,
    sequences: false,
    lhs_constants: false,
  },
  format: { ecma: 2020, comments: false, quote_style: 1 },
};

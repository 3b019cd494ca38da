import { library } from '../../tsup.library.ts';

/** Node and browsers read fonts differently: package.json's "imports" picks the file when the code is used. */
const INSTALLED = {
  'fonts/installed': './src/fonts/installed.ts',
  'fonts/in-browser': './src/fonts/in-browser.ts',
};

const built = library();

export default Array.isArray(built)
  ? built.map((options) =>
      options.format === 'esm'
        ? {
            ...options,
            entry: { ...(options.entry as Record<string, string>), ...INSTALLED },
            external: [...(options.external ?? []), /^#/],
          }
        : {
            ...options,
            // CommonJS is for Node only; dist/cjs has a package.json of its own, which knows no "imports".
            esbuildOptions: (esbuild: { conditions?: string[] }) => {
              esbuild.conditions = ['@ats/source'];
            },
          },
    )
  : built;

import { library } from '../../tsup.library.ts';

/** Node and browsers read fonts differently: package.json's "imports" picks the file, so it stays outside. */
const INSTALLED = {
  'fonts/installed': './src/fonts/installed.ts',
  'fonts/in-browser': './src/fonts/in-browser.ts',
};

const built = library();

export default Array.isArray(built)
  ? built.map((options) => ({
      ...options,
      entry: { ...(options.entry as Record<string, string>), ...INSTALLED },
      external: [...(options.external ?? []), /^#/],
    }))
  : built;

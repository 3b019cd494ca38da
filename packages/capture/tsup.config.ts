import { library } from '../../tsup.library.ts';
import { terserOptions } from './terser-options.ts';

// The bundle that is injected into a page: dist/capture.global.js, AtsCapture.capture(document, url).
export default library([
  {
    entry: { capture: 'src/global.ts' },
    format: 'iife',
    outDir: 'dist',
    outExtension: () => ({ js: '.global.js' }),
    target: 'es2022',
    platform: 'browser',
    minify: 'terser',
    terserOptions,
    dts: false,
    // Characters beyond ASCII as they are: escaped they would take three times the room.
    esbuildOptions: (options) => {
      options.charset = 'utf8';
      options.minifySyntax = true;
    },
  },
]);

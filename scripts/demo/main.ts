import { runAsProgram } from '../steps.ts';
import { demo } from './demo.ts';
import { readOptions } from './options.ts';

// The demo by itself, without the set-up around it: how the tests run it, on the packages' sources.
await runAsProgram(async () => {
  const options = readOptions(process.argv.slice(2));
  if (options) await demo(options);
});

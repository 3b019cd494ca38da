import { startLocal } from '../node/start-local.ts';
import type { Arguments } from './arguments.ts';

/** Serves until the process is asked to stop. */
export async function up({ dataDir, databaseUrl, port, json }: Arguments): Promise<void> {
  const stop = stopRequested();
  const backend = await startLocal({ dataDir, port, ...(databaseUrl !== undefined && { databaseUrl }) });
  const { url, anonKey } = backend;
  const applied = backend.migrated.applied.length;
  if (json) console.log(JSON.stringify({ url, anonKey, dataDir: backend.dataDir, pid: process.pid }));
  else {
    console.log(`The ATS backend runs at ${url}`);
    console.log(`  anon key  ${anonKey}`);
    console.log(`  data      ${backend.dataDir}${applied > 0 ? ` (${applied} migrations applied)` : ''}`);
    console.log('Ctrl-C stops it.');
  }
  await stop;
  await backend.close();
  if (!json) console.log('Stopped. Everything is saved.');
}

/** Resolves at the first signal to stop; a second one ends the process on the spot. */
function stopRequested(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => {
        if (asked) process.exit(130);
        asked = true;
        resolve();
      });
  });
}

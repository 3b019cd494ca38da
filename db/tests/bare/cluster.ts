import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface Cluster {
  url(database: string, user?: string): string;
  stop(): Promise<void>;
}

/** Starts a PostgreSQL server in a temporary folder. */
export async function startCluster(): Promise<Cluster> {
  const script = fileURLToPath(new URL('./server.ts', import.meta.url));
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'], env: plainEnv() });
  const ended = once(child, 'exit');
  const port = await Promise.race([
    once(child.stdout, 'data').then(([said]) => Number(String(said))),
    ended.then(([code]) => {
      throw new Error(`The PostgreSQL server for the tests did not start (exit code ${code}).`);
    }),
  ]);
  return {
    url: (database, user = 'postgres') => `postgres://${user}:password@127.0.0.1:${port}/${database}`,
    stop: async () => {
      child.stdin.end();
      await ended;
    },
  };
}

/** Without the test runner's options for Node. */
function plainEnv(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, ...env } = process.env;
  return env;
}

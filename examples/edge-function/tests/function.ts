import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('..', import.meta.url));

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

/** The function as Supabase runs it: in Deno, told only by its environment. */
export async function startFunction(env: Readonly<Record<string, string>>) {
  const port = await freePort();
  const binary = process.platform === 'win32' ? 'deno.exe' : 'deno';
  const child: ChildProcess = spawn(
    fileURLToPath(new URL(`../node_modules/deno/${binary}`, import.meta.url)),
    [
      'run',
      // Nothing is fetched: the versions of its deno.json are those that are installed here.
      ...['--no-lock', '--node-modules-dir=manual', '--no-remote', '--cached-only', '--no-prompt'],
      ...['--allow-env', '--allow-read', '--allow-net=127.0.0.1'],
      'supabase/functions/generate/index.ts',
    ],
    {
      cwd: home,
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        NO_COLOR: '1',
        DENO_NO_UPDATE_CHECK: '1',
        DENO_SERVE_ADDRESS: `tcp:127.0.0.1:${port}`,
        ...env,
      },
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const url = `http://127.0.0.1:${port}/generate`;
  await untilUp(url, child, () => output);
  return {
    url,
    /** What it printed: a project's logs. */
    logs: () => output,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function untilUp(url: string, child: ChildProcess, output: () => string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) throw new Error(`The function ended: ${output()}`);
    const up = await fetch(url, { method: 'OPTIONS' }).catch(() => null);
    if (up) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The function did not start: ${output()}`);
}

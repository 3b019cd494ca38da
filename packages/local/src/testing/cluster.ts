import { type ChildProcess, spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from '../node/cache-folder.ts';

const START_TIMEOUT_MS = 45_000;

let lease: Promise<string> | undefined;

/**
 * The URL of a Postgres server that is shared by every test process of this user, as its superuser.
 * The first call anywhere starts it; it stops by itself a few seconds after the last process ended.
 */
export function clusterUrl(): Promise<string> {
  lease ??= visitKeeper();
  return lease;
}

async function visitKeeper(): Promise<string> {
  const state = await cacheFolder();
  const deadline = Date.now() + START_TIMEOUT_MS;
  let keeper: ChildProcess | undefined;
  while (Date.now() < deadline) {
    const url = await visit(state);
    if (url) return url;
    // Two workers may both start a keeper: the lock lets one live and the other ends with 0.
    if (!keeper || keeper.exitCode === 0) keeper = spawnKeeper(state);
    if (keeper.exitCode !== null && keeper.exitCode !== 0) break;
    await sleep(50);
  }
  const log = await readFile(join(state, 'keeper.log'), 'utf8').catch(() => '');
  throw new Error(`The Postgres server for the tests did not start.\n${log.slice(-2000)}`);
}

/** Connects to the keeper and stays: the open socket is what keeps the server. Null when there is none. */
async function visit(state: string): Promise<string | null> {
  const text = await readFile(join(state, 'keeper.json'), 'utf8').catch(() => null);
  const port = text === null ? 0 : Number(JSON.parse(text).port);
  if (!port) return null;
  return new Promise((resolve) => {
    let said = '';
    const socket = connect(port, '127.0.0.1');
    socket.setEncoding('utf8');
    socket.on('error', () => resolve(null));
    socket.on('close', () => resolve(null));
    socket.on('data', (chunk: string) => {
      said += chunk;
      if (!said.includes('\n')) return;
      // The visit must not keep a finished test run alive.
      socket.unref();
      resolve(said.trim());
    });
  });
}

function spawnKeeper(state: string): ChildProcess {
  const log = openSync(join(state, 'keeper.log'), 'w', 0o600);
  // It has to outlive this process, and must not get the signals of its terminal.
  const child = spawn(process.execPath, [keeperScript(), 'keep', state], {
    detached: true,
    stdio: ['ignore', log, log],
  });
  child.unref();
  return child;
}

function keeperScript(): string {
  const here = import.meta.url;
  if (here.endsWith('.ts')) return fileURLToPath(new URL('./cluster-keeper.ts', here));
  return createRequire(here).resolve('@ats/local/testing/cluster-keeper');
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const VISITOR = fileURLToPath(new URL('./fixtures/visitor.ts', import.meta.url));

// A folder for temporary files of its own is a server of its own.
let home: string;
const children: ChildProcess[] = [];
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'ats-cluster-'));
  // Root runs the server as another user, who has to get in.
  await chmod(home, 0o755);
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await vi.waitFor(async () => expect(await lockFiles()).toEqual([]), 20_000);
  await rm(home, { recursive: true, force: true });
});

const state = (): string => join(home, `ats-local-${userInfo().username}`);
const lockFiles = async (): Promise<string[]> =>
  (await readdir(state())).filter((name) => name === 'keeper.lock' || name === 'keeper.json');

interface Visit {
  readonly child: ChildProcess;
  readonly url: Promise<string>;
}

function visit(): Visit {
  const child = spawn(process.execPath, ['--conditions=@ats/source', VISITOR], {
    env: { ...process.env, TMPDIR: home },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  children.push(child);
  return { child, url: once(child.stdout, 'data').then(([chunk]) => String(chunk).trim()) };
}

function answers(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });
}

test('many processes share one server, and it ends after the last of them, however that one ended', async () => {
  const visits = [visit(), visit(), visit()];
  const urls = await Promise.all(visits.map((each) => each.url));
  expect(new Set(urls).size).toBe(1);
  const [url = ''] = urls;
  visits[0]?.child.stdin?.end();
  visits[1]?.child.kill('SIGKILL');
  await Promise.all([visits[0], visits[1]].map((each) => each && once(each.child, 'exit')));
  expect(await answers(url)).toBe(true);
  visits[2]?.child.kill('SIGKILL');
  await vi.waitFor(async () => expect(await answers(url)).toBe(false), { timeout: 20_000, interval: 200 });
});

test.runIf(process.platform === 'linux')(
  'a server whose keeper was killed is ended by the next visitor, which gets its own',
  async () => {
    const first = visit();
    const orphan = await first.url;
    const { pid } = JSON.parse(await readFile(join(state(), 'keeper.lock'), 'utf8'));
    process.kill(pid, 'SIGKILL');
    const next = await visit().url;
    expect(next).not.toBe(orphan);
    expect(await answers(next)).toBe(true);
    expect(await answers(orphan)).toBe(false);
  },
);

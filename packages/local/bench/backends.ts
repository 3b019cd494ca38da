// How long a test waits for a backend of its own, and a person for the one in a folder.
// npm run bench:backends
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocal } from '@ats/local';
import { createTestBackend } from '@ats/local/testing';

const ROUNDS = 8;

for (const engine of ['pglite', 'postgres'] as const) {
  const first = await timed(async () => (await createTestBackend({ engine })).close());
  const create: number[] = [];
  const signUp: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    const backend = await createTestBackend({ engine });
    create.push(performance.now() - started);
    signUp.push(await timed(() => backend.signUp()));
    await backend.sql("create table load as select i, repeat('x', 2000) from generate_series(1, 500) i");
    await backend.close();
  }
  print(`test backend on ${engine}`, `first ${ms(first)}, then ${spread(create)}; sign-up ${spread(signUp)}`);
}

const dataDir = await mkdtemp(join(tmpdir(), 'ats-bench-'));
try {
  const start = async (): Promise<void> => (await startLocal({ dataDir, port: 0 })).close();
  const fresh = await timed(start);
  const again: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) again.push(await timed(start));
  print('startLocal in a folder', `new ${ms(fresh)}, existing ${spread(again)}`);
} finally {
  await rm(dataDir, { recursive: true, force: true });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function spread(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  return `median ${ms(sorted[Math.floor(sorted.length / 2)] ?? 0)}, worst ${ms(sorted.at(-1) ?? 0)}`;
}

function ms(value: number): string {
  return `${Math.round(value)} ms`;
}

function print(what: string, figures: string): void {
  console.log(`${what}: ${figures}`);
}

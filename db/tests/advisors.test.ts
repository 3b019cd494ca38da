import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cluster, type Database, openHosted, startCluster } from './bare/index.ts';

// The linter that Supabase shows in its dashboard, from its own command line tool.
describe("Supabase's advisors", () => {
  let cluster: Cluster;
  let hosted: Database;
  let home: string;
  beforeAll(async () => {
    cluster = await startCluster();
    hosted = await openHosted(cluster);
    home = await mkdtemp(join(tmpdir(), 'ats-db-home-'));
  });
  afterAll(async () => {
    await hosted.close();
    await cluster.stop();
    await rm(home, { recursive: true, force: true });
  });

  const findings = async (): Promise<string[]> => {
    const args = [
      'db',
      'advisors',
      `--remote=${cluster.url('hosted')}`,
      '--level',
      'info',
      '--type',
      'all',
      '-o',
      'json',
    ];
    const { stdout } = await promisify(execFile)(process.execPath, [cli(), ...args], {
      cwd: home,
      env: { ...withoutRunner(), HOME: home, DO_NOT_TRACK: '1', SUPABASE_TELEMETRY_DISABLED: '1' },
    });
    const found: { name: string; detail: string }[] = JSON.parse(stdout.slice(stdout.indexOf('[')));
    return found
      .filter(({ name }) => name !== 'unused_index')
      .map(({ name, detail }) => `${name}: ${detail}`);
  };

  test('find nothing but indexes that were not used yet', async () => {
    await hosted.migrate();
    expect(await findings()).toEqual([]);
  });

  test('would find what is wrong', async () => {
    await hosted.sql(
      'create view public.leak as select * from auth.users; grant select on public.leak to anon',
    );
    expect((await findings()).map((found) => found.split(':')[0])).toContain('auth_users_exposed');
    await hosted.sql('drop view public.leak');
  });
});

function cli(): string {
  const require = createRequire(import.meta.url);
  const manifest = require.resolve('supabase/package.json');
  return join(dirname(manifest), require(manifest).bin.supabase);
}

/** The tool is a process of its own: the test runner's options for Node are not for it. */
function withoutRunner(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, ...env } = process.env;
  return env;
}

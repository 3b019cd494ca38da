// npm run fuzz:capture [-- runs]: the fuzz of the tests, 100,000 pages and payloads in all.
import { spawnSync } from 'node:child_process';

const runs = process.argv[2] ?? '25000';
const { status } = spawnSync(
  'vitest',
  ['run', 'packages/capture/tests/fuzz.test.ts', '--testTimeout=3600000'],
  {
    cwd: new URL('../../..', import.meta.url),
    env: { ...process.env, FUZZ_RUNS: runs },
    stdio: 'inherit',
  },
);
process.exit(status ?? 1);

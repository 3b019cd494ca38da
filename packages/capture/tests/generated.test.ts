import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('the lists of sites and docs/sites.md are what their generator writes, as the formatter leaves it', () => {
  const script = new URL('../scripts/generate-sites.ts', import.meta.url).pathname;
  const { status, stderr } = spawnSync(process.execPath, ['--conditions=@ats/source', script, '--check'], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
}, 60_000);

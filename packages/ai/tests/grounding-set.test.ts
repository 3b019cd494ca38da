import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('the set that grounding is measured on is well-formed, and what is held out of it is as it was frozen', () => {
  const check = fileURLToPath(new URL('../bench/grounding/check.ts', import.meta.url));
  expect(execFileSync(process.execPath, [check], { encoding: 'utf8' })).toContain('| people |');
});

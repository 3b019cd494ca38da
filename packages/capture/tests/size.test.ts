import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { injected, ours } from '../scripts/injected.ts';

const gzipped = (script: string): number => gzipSync(script, { level: 9 }).length;

describe('what travels into a page', () => {
  // The aim is 30 kB with every site; docs/benchmarks.md tells where the bytes are. These hold what is reached, to half a kilobyte.
  test('with every site stays within its budget', async () => {
    expect(gzipped(await ours())).toBeLessThan(44_600);
  });

  test('with one site leaves the others out', async () => {
    const one =
      "import { captureWith } from '@ats/capture'; import { greenhouse } from '@ats/capture/sites'; globalThis.x = (d, u) => captureWith(d, u, [greenhouse]);";
    expect(gzipped(await injected(one))).toBeLessThan(38_000);
  });

  test('as the taker of a snapshot alone is no reader at all', async () => {
    const taker = "import { takeSnapshot } from '@ats/capture/snapshot'; globalThis.x = takeSnapshot;";
    expect(gzipped(await injected(taker))).toBeLessThan(1650);
  });

  test('holds no eval and no zod', async () => {
    expect(await ours()).not.toMatch(/\beval\(|new Function\(|zod/);
  });
});

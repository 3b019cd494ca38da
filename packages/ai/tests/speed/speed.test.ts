import { tailorResume } from '@ats/ai';
import { expect, it } from 'vitest';
import { contentStems } from '../../src/text/stems.ts';
import { longHistory } from './sample.ts';

function median(work: () => unknown): number {
  const times = Array.from({ length: 15 }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[7] ?? 0;
}

// Measured: 5 times the floor, 9 ms. The floor is taken in the same run, so a slow machine changes nothing.
it('tailors 200 bullets in a small multiple of the time it takes to read them', () => {
  const input = longHistory();
  const tailor = () => tailorResume(input, { asOf: '2026-11-01' });
  const read = () => {
    for (const row of input.employment) contentStems(row.job_description ?? '');
    contentStems(input.job.job_description ?? '');
  };
  tailor();
  read();
  const { content } = tailorResume(input, { bulletsPerEntry: 10, asOf: '2026-11-01' });
  expect(content.sections.experience.flatMap((entry) => entry.bullets)).toHaveLength(200);
  expect(median(tailor) / median(read)).toBeLessThan(20);
});

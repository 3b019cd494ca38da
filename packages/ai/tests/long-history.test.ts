import { tailorResume } from '@ats/ai';
import { expect, it } from 'vitest';
import { longHistory } from './pairs/long-history.ts';

// How long it takes is measured by `npm run bench:ai`.
it('tailors a history of 200 bullets, and keeps every one that there is room for', () => {
  const input = longHistory();
  const { content } = tailorResume(input, { bulletsPerEntry: 10, asOf: '2026-11-01' });
  expect(content.sections.experience.flatMap((entry) => entry.bullets)).toHaveLength(200);
});

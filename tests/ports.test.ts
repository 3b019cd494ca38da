import type { LanguageModel } from '@ats/ai';
import { scriptedModel } from '@ats/ai/scripted';
import { type ReadingModel, readResume } from '@ats/documents';
import { expect, test } from 'vitest';

test('a language model of @ats/ai reads résumés for @ats/documents as it is', async () => {
  const answer = { name: 'Ida Marsh', email: null, phone: null, employment: [], education: [] };
  const model: LanguageModel = scriptedModel(() => answer);
  const port: ReadingModel = model;
  const bytes = new TextEncoder().encode('Ida Marsh\nida@example.org\n\nSkills\nKnots, Sails');
  const { profile, model: report } = await readResume(bytes, { model: port });
  expect(profile.full_name).toBe('Ida Marsh');
  expect(report).toMatchObject({ refused: 0, failure: null });
});

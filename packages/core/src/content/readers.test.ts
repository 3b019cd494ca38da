import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { match, resume } from '../../tests/content.ts';
import { ARTIFACT_KINDS, type ArtifactKind, readContent } from './kinds.ts';

const kinds: readonly ArtifactKind[] = Object.values(ARTIFACT_KINDS) as unknown as ArtifactKind[];

/** The field names of every generation, so that random JSON gets past the first look. */
const NAMES = [
  ...[
    'text',
    'summary',
    'bullets',
    'sections',
    'experience',
    'education',
    'projects',
    'score',
    'ordered_skills',
  ],
  ...['opening', 'body', 'closing', 'tone', 'header', 'emphasize', 'categories', 'technical', 'gaps', 'news'],
  ...['culture', 'leadership', 'matchScore', 'overall_score', 'matched_skills', 'breakdown', 'missing'],
  ...['suggested_plan', 'step', 'name', 'title', 'skill_name', 'schema_version', 'links', 'url', 'est_hours'],
];
const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { maxDepth: 5 },
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...NAMES), tie('json'), { maxKeys: 6 }),
  ),
}));

describe.each(kinds.map((kind) => [kind.kind, kind] as const))('the reader of %s', (_name, kind) => {
  it('reads any JSON into its schema, and never throws', () => {
    fc.assert(
      fc.property(json, (stored) => {
        const { content } = readContent(kind, stored);
        expect(z.safeParse(kind.schema, content).success).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('finds the words of an answer that was no JSON', () => {
    for (const stored of [{ text: 'Words of a model.' }, 'Words of a model.']) {
      expect(JSON.stringify(readContent(kind, stored).content)).toContain('Words of a model.');
    }
  });

  it('says when a newer version wrote it', () => {
    expect(readContent(kind, { schema_version: 2, text: 'x' }).shape).toBe('newer');
    expect(readContent(kind, { text: 'x' }).shape).toBe('older');
  });
});

describe('older shapes', () => {
  it('of today’s make come back as they are', () => {
    const stored = { ...resume(), extra: 1 };
    expect(readContent(ARTIFACT_KINDS.resume, stored)).toEqual({ content: stored, shape: 'current' });
    expect(readContent(ARTIFACT_KINDS.match, match()).shape).toBe('current');
  });

  it('of a match keep the score and the skills', () => {
    const { content } = readContent(ARTIFACT_KINDS.match, {
      matchScore: 72,
      breakdown: { skills: 80, experience: '60%' },
      matched_skills: ['SQL'],
      missing_skills: [{ skill_name: 'Go' }],
    });
    expect(content).toMatchObject({
      overall_score: 72,
      breakdown: { skills: 80, experience: 60 },
      requirements: [
        { text: 'SQL', status: 'met' },
        { text: 'Go', status: 'missing' },
      ],
    });
  });

  it('of a cover letter, a company, a plan', () => {
    const letter = readContent(ARTIFACT_KINDS.cover_letter, {
      sections: { opening: 'Dear all,', body: 'One.\n\nTwo.', closing: 'Yours' },
      tone: 'formal',
    }).content;
    expect(letter).toMatchObject({
      tone: 'formal',
      sections: { body: [{ text: 'One.' }, { text: 'Two.' }] },
    });
    const company = readContent(ARTIFACT_KINDS.company_research, {
      companyName: 'K',
      culture: { remotePolicy: 'hybrid', values: ['bread'] },
      leadership: ['Ann', { name: 'Bo', role: 'CEO' }],
    }).content;
    expect(company).toMatchObject({
      companyName: 'K',
      culture: { remotePolicy: 'hybrid', values: ['bread'] },
      leadership: [{ name: 'Ann' }, { name: 'Bo', title: 'CEO' }],
    });
    const plan = readContent(ARTIFACT_KINDS.gap_analysis, {
      missing: [{ skill_name: 'Go', recommended_learning: ['Tour'], impact_rank: '1' }],
      suggested_plan: [{ step: 'Read', est_hours: 5 }, 'Practise'],
    }).content;
    expect(plan).toMatchObject({
      missing: [{ skill_name: 'Go', recommended_learning: ['Tour'], impact_rank: 1 }],
      suggested_plan: [
        { step: 'Read', est_hours: 5 },
        { step: 'Practise', est_hours: null },
      ],
    });
  });
});

import type { MatchContent, ResumeContent, Statement } from '../src/index.ts';

/** A statement carried by one employment row. */
export function carried(text: string, id: string = crypto.randomUUID()): Statement {
  return { text, sources: [{ table: 'employment', id, quote: text }] };
}

/** A small résumé that may be saved. */
export function resume(over: Partial<ResumeContent> = {}): ResumeContent {
  return {
    schema_version: 1,
    header: {
      name: 'Ada Berg',
      professional_title: 'Baker',
      email: null,
      phone: null,
      city: 'Oslo',
      state: null,
      links: [],
    },
    summary: carried('Bakes since 2011.'),
    ordered_skills: [{ skill_id: crypto.randomUUID(), name: 'Sourdough' }],
    emphasize_skills: ['Sourdough'],
    ats_keywords: [],
    score: null,
    sections: {
      experience: [
        {
          employment_id: crypto.randomUUID(),
          role: 'Baker',
          company: 'Quellgrund',
          location: null,
          start_date: '2011-01-01',
          end_date: null,
          current: true,
          bullets: [carried('Ran the night shift')],
        },
      ],
      education: [],
      projects: [],
      certifications: [],
    },
    ...over,
  };
}

export function match(over: Partial<MatchContent> = {}): MatchContent {
  return {
    schema_version: 1,
    requirements: [
      {
        id: 'r1',
        text: 'Sourdough',
        quote: 'You know sourdough',
        kind: 'skill',
        priority: 'must',
        status: 'met',
        evidence: [{ table: 'skills', id: crypto.randomUUID() }],
      },
    ],
    overall_score: 100,
    formula: '100 * met / all',
    breakdown: { skills: 100 },
    matched_skills: ['Sourdough'],
    missing_skills: [],
    explanation: null,
    ...over,
  };
}

import type { Job, MatchContent, MatchRequirement } from '@ats/core';
import { type Context, contextOf } from '../../src/draft/context.ts';
import type { History } from '../../src/history/rows.ts';

const history: History = {
  profile: {
    id: 'p',
    full_name: 'Robin Vale',
    professional_title: 'Baker',
    summary: 'Baker with a hand for sourdough.',
    city: 'Leeds',
  },
  employment: [
    {
      id: 'e',
      job_title: 'Baker',
      company_name: 'Crumb & Co',
      start_date: '2021-03-01',
      current_position: true,
      job_description: '- Baked about 300 loaves a night with one colleague\n- Trained two apprentices',
    },
  ],
  projects: [{ id: 'x', proj_name: 'Mill Market', proj_description: '- Ran a stall on ten Saturdays' }],
  education: [{ id: 'd', institution_name: 'Thomas Danby College', degree_type: 'NVQ Level 3' }],
  skills: [
    { id: 's', skill_name: 'Sourdough' },
    { id: 't', skill_name: 'Stock control' },
  ],
  certifications: [{ id: 'c', name: 'Food hygiene level 2', issuing_org: 'Highfield' }],
};

const job = {
  id: 1,
  job_title: 'Head baker',
  company_name: 'Rise',
  job_description: 'We bake for forty cafés.\nYou need:\n- sourdough\n- a food hygiene certificate',
} as Job;

const asked = (id: string, text: string, status: MatchRequirement['status']): MatchRequirement => ({
  id,
  text,
  quote: text,
  kind: 'skill',
  priority: 'must',
  status,
  evidence: [],
});

/**
 * A person and a posting small enough to read. What the posting asks for is given, so that a better reading of
 * postings changes no prompt.
 */
export function sampleContext(): Context {
  const pages = [{ origin: 'page' as const, url: 'https://rise.example/about', text: 'Rise has 80 people.' }];
  const context = contextOf({ history, job }, { asOf: '2026-11-01', settings: { pages } });
  const requirements = [asked('r1', 'Sourdough', 'met'), asked('r2', 'Food hygiene certificate', 'partly')];
  const gap = asked('r3', 'Python', 'missing');
  const match: MatchContent = { ...context.match, requirements: [...requirements, gap] };
  return { ...context, match };
}

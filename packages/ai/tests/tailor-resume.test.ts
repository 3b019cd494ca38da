import { tailorResume } from '@ats/ai';
import { resumeContent, type Statement } from '@ats/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { History } from '../src/history/rows.ts';
import { PAIRS } from './pairs/pairs.ts';

const AS_OF = '2026-11-01';

function rowOf(history: History, table: string, id: string): Record<string, unknown> {
  const tables: Record<string, unknown> = { ...history, profiles: [history.profile] };
  const row = (tables[table] as readonly { id: string }[] | undefined)?.find((one) => one.id === id);
  if (!row) throw new Error(`no row ${id} in ${table}`);
  return row as unknown as Record<string, unknown>;
}

function statementsOf({ summary, sections }: ReturnType<typeof tailorResume>['content']): Statement[] {
  const { experience, projects, education } = sections;
  return [
    ...(summary ? [summary] : []),
    ...experience.flatMap((entry) => entry.bullets),
    ...projects.flatMap((entry) => entry.bullets),
    ...education.flatMap((entry) => entry.details),
  ];
}

/** Each statement is word for word what its row holds at the place it names. */
function expectCarried(history: History, statements: readonly Statement[]) {
  for (const { text, sources } of statements) {
    expect(sources.length).toBeGreaterThan(0);
    for (const { table, id, quote, column, start, end } of sources) {
      expect(quote).toBe(text);
      const value = rowOf(history, table, id)[column ?? ''];
      expect(typeof value === 'string' ? value.slice(start, end) : '').toBe(text);
    }
  }
}

// Lines as people write them: bullets of many kinds, prose, blanks, other scripts, stray marks.
const words = fc.array(
  fc.oneof(
    fc.constantFrom(
      'Led',
      'python',
      'SQL.',
      'U.S.',
      '3,000',
      '—',
      'naïve',
      'проект',
      'e.g.',
      '✓',
      'team;',
      '(x)',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
  ),
  { minLength: 1, maxLength: 12 },
);
const line = fc
  .tuple(fc.constantFrom('- ', '• ', '* ', '1. ', '', '  - ', '\t'), words)
  .map(([marker, parts]) => marker + parts.join(' '));
const description = fc
  .array(line, { maxLength: 6 })
  .chain((lines) => fc.constantFrom('\n', '\r\n', '\n\n').map((end) => lines.join(end)));

const history: fc.Arbitrary<History> = fc
  .record({
    summary: description,
    jobs: fc.array(description, { maxLength: 4 }),
    projects: fc.array(description),
  })
  .map(({ summary, jobs, projects }) => ({
    profile: { id: 'p', full_name: 'A B', summary },
    employment: jobs.map((job_description, at) => ({
      id: `e${at}`,
      job_title: 'Analyst',
      company_name: 'Acme',
      start_date: `20${10 + at}-01-01`,
      job_description,
    })),
    education: [{ id: 'd', institution_name: 'School', honors: summary }],
    skills: [{ id: 's', skill_name: 'SQL' }],
    projects: projects.map((proj_description, at) => ({ id: `x${at}`, proj_name: 'P', proj_description })),
    certifications: [],
  }));

describe('tailorResume', () => {
  it('says nothing that the cited row does not say word for word', () => {
    fc.assert(
      fc.property(history, description, (rows, job_description) => {
        const { content } = tailorResume({ ...rows, job: { job_description } }, { asOf: AS_OF });
        expectCarried(rows, statementsOf(content));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every job, in order of time, and never a bullet under another employer', () => {
    for (const { history: rows, job } of PAIRS) {
      const { content } = tailorResume({ ...rows, job }, { asOf: AS_OF });
      expect(content.sections.experience.map((entry) => entry.employment_id)).toEqual(
        rows.employment.map((e) => e.id),
      );
      for (const entry of content.sections.experience) {
        expect(entry.bullets.length).toBeGreaterThan(0);
        for (const bullet of entry.bullets) expect(bullet.sources[0]?.id).toBe(entry.employment_id);
      }
    }
  });

  it('gives the same content and score for the same input', () => {
    for (const { history: rows, job } of PAIRS) {
      const once = tailorResume({ ...rows, job }, { asOf: AS_OF });
      expect(tailorResume({ ...rows, job }, { asOf: AS_OF })).toEqual(once);
      expect(resumeContent.parse(once.content)).toEqual(once.content);
    }
  });

  it('never adds a skill the person does not list', () => {
    for (const { history: rows, job } of PAIRS) {
      const own = rows.skills.map((skill) => skill.skill_name).sort();
      const { content } = tailorResume({ ...rows, job }, { asOf: AS_OF });
      expect(content.ordered_skills.map((skill) => skill.name).sort()).toEqual(own);
    }
  });

  it('makes a plain résumé when there is no posting text', () => {
    const { history: rows } = PAIRS[0] as (typeof PAIRS)[number];
    const { content, match } = tailorResume({ ...rows, job: { job_title: 'Nurse' } }, { asOf: AS_OF });
    expect(content.score).toBeNull();
    expect(match.requirements).toEqual([]);
    expect(content.sections.experience).toHaveLength(2);
  });

  it('shows years of experience by the newest position first, in whatever order the rows come', () => {
    const employment = [
      {
        id: 'e1',
        job_title: 'Junior baker',
        company_name: 'Rosehip Bakery',
        start_date: '2015-01-01',
        end_date: '2018-01-01',
      },
      {
        id: 'e2',
        job_title: 'Baker',
        company_name: 'Mill Lane',
        start_date: '2018-02-01',
        current_position: true,
      },
    ];
    const person = { profile: { id: 'p' }, education: [], skills: [], projects: [], certifications: [] };
    const job = { job_title: 'Baker', job_description: 'Requirements:\n- 5+ years of experience as a baker' };
    for (const rows of [employment, [...employment].reverse()]) {
      const { match } = tailorResume({ ...person, employment: rows, job }, { asOf: AS_OF });
      const years = match.requirements.find(({ kind }) => kind === 'years');
      expect(years).toMatchObject({ status: 'met', evidence: [{ id: 'e2' }, { id: 'e1' }] });
    }
  });

  it('shows a skill by the row that names it before one that only implies it', () => {
    const skills = [
      { id: 's1', skill_name: 'pandas' },
      { id: 's2', skill_name: 'Python' },
    ];
    const person = { profile: { id: 'p' }, education: [], employment: [], projects: [], certifications: [] };
    const job = { job_title: 'Analyst', job_description: 'Requirements:\n- Python' };
    const { match } = tailorResume({ ...person, skills, job }, { asOf: AS_OF });
    expect(match.requirements).toMatchObject([{ status: 'met', evidence: [{ id: 's2' }, { id: 's1' }] }]);
  });
});

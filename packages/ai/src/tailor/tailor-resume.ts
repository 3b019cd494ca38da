import type { MatchContent, ResumeContent, Statement } from '@ats/core';
import { type HistoryLine, historyLines, sourceOf } from '../history/history-lines.ts';
import type { EmploymentRow, History, JobRow, ProfileRow, SkillRow } from '../history/rows.ts';
import { matchRequirements } from '../match/match-requirements.ts';
import { findRequirements } from '../requirements/find-requirements.ts';
import { languageList, skillList } from '../requirements/names.ts';
import type { Requirement } from '../requirements/requirement.ts';
import { tokenise } from '../text/tokens.ts';
import { type Relevance, relevanceTo } from './relevance.ts';

/** Version of the offline engine; stands in every artifact it makes. */
export const ENGINE_VERSION = '1';

export type TailorInput = History & { job: JobRow };

export type TailorOptions = {
  /** The most bullets under one job or project; 6 by default. */
  bulletsPerEntry?: number;
  /** The most projects; 4 by default. Jobs, schools and certificates are never dropped. */
  projects?: number;
  /** The day that years of experience are counted to, YYYY-MM-DD; today by default. */
  asOf?: string;
};

export type Tailored = { content: ResumeContent; match: MatchContent };

/**
 * A résumé for one posting out of the person's own rows, and how far they meet it.
 *
 * Deterministic, offline, and without a word that is not theirs: bullets and skills are selected and ordered by
 * the posting's requirements, each bullet verbatim with the row, column and place it was read from. Jobs stay
 * in order of time, latest first.
 */
export function tailorResume(input: TailorInput, options: TailorOptions = {}): Tailored {
  const asOf = options.asOf ?? new Date().toISOString().slice(0, 10);
  const description = input.job.job_description ?? '';
  const requirements = findRequirements(description);
  const lines = historyLines(input);
  const jobTitle = input.job.job_title ?? '';
  const match = matchRequirements(requirements, { history: input, lines, asOf, jobTitle });
  const relevance = relevanceTo({ description, title: jobTitle, requirements }, lines);
  const shelf = { lines, relevance, bulletsPerEntry: options.bulletsPerEntry ?? 6 };
  const skills = orderSkills(input.skills, requirements);
  const content: ResumeContent = {
    schema_version: 1,
    header: headerOf(input.profile),
    summary: summaryOf(input.profile),
    ordered_skills: skills.map(({ row }) => ({ skill_id: row.id, name: row.skill_name })),
    emphasize_skills: skills.filter(({ asked }) => asked > 0).map(({ row }) => row.skill_name),
    ats_keywords: [],
    score: match.overall_score,
    sections: {
      experience: experienceOf(input.employment, shelf),
      education: educationOf(input, lines),
      projects: projectsOf(input, { ...shelf, limit: options.projects ?? 4 }),
      certifications: certificationsOf(input),
    },
  };
  content.ats_keywords = keywordsOf(content, requirements);
  return { content, match };
}

type Shelf = { lines: readonly HistoryLine[]; relevance: Relevance; bulletsPerEntry: number };

/** Which of the lines under a row to show, most relevant first; equals keep the person's order. */
function bulletsOf(row: { id: string }, { lines, relevance, bulletsPerEntry }: Shelf): Statement[] {
  return lines
    .filter((line) => line.bullet && line.id === row.id)
    .map((line) => ({ line, score: relevance(line) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, bulletsPerEntry)
    .map(({ line }) => ({ text: line.text, sources: [sourceOf(line)] }));
}

const byTime = (a: { start: string; end: string }, b: { start: string; end: string }) =>
  b.end.localeCompare(a.end) || b.start.localeCompare(a.start);

const timesOf = (row: EmploymentRow) => ({
  start: row.start_date ?? '',
  end: row.current_position || !row.end_date ? '9999' : row.end_date,
});

function experienceOf(rows: readonly EmploymentRow[], shelf: Shelf): ResumeContent['sections']['experience'] {
  return [...rows]
    .sort((a, b) => byTime(timesOf(a), timesOf(b)))
    .map((row) => ({
      employment_id: row.id,
      role: row.job_title,
      company: row.company_name,
      location: row.location ?? null,
      start_date: row.start_date ?? null,
      end_date: row.current_position ? null : (row.end_date ?? null),
      current: row.current_position ?? false,
      bullets: bulletsOf(row, shelf),
    }));
}

function projectsOf(input: History, shelf: Shelf & { limit: number }): ResumeContent['sections']['projects'] {
  const worth = (id: string) =>
    Math.max(
      0,
      ...shelf.lines.filter((line) => line.table === 'projects' && line.id === id).map(shelf.relevance),
    );
  return input.projects
    .map((row) => ({ row, score: worth(row.id) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, shelf.limit)
    .map(({ row }) => ({
      project_id: row.id,
      name: row.proj_name,
      role: row.role ?? null,
      url: row.project_url ?? null,
      start_date: row.start_date ?? null,
      end_date: row.end_date ?? null,
      bullets: bulletsOf(row, shelf),
    }));
}

function educationOf(input: History, lines: readonly HistoryLine[]): ResumeContent['sections']['education'] {
  return [...input.education]
    .sort((a, b) => (b.graduation_date ?? '9999').localeCompare(a.graduation_date ?? '9999'))
    .map((row) => ({
      education_id: row.id,
      institution: row.institution_name,
      degree: row.degree_type ?? null,
      field_of_study: row.field_of_study ?? null,
      start_date: row.start_date ?? null,
      graduation_date: row.graduation_date ?? null,
      details: lines
        .filter((line) => line.table === 'education' && line.id === row.id && line.column === 'honors')
        .map((line) => ({ text: line.text, sources: [sourceOf(line)] })),
    }));
}

function certificationsOf(input: History): ResumeContent['sections']['certifications'] {
  return [...input.certifications]
    .sort((a, b) => (b.date_earned ?? '').localeCompare(a.date_earned ?? ''))
    .map((row) => ({
      certification_id: row.id,
      name: row.name,
      issuing_org: row.issuing_org ?? null,
      date_earned: row.date_earned ?? null,
      expiration_date: row.expiration_date ?? null,
    }));
}

function headerOf(profile: ProfileRow): ResumeContent['header'] {
  const parts = [profile.first_name, profile.last_name].filter(Boolean).join(' ');
  return {
    name: profile.full_name?.trim() || parts,
    professional_title: profile.professional_title ?? null,
    email: profile.email ?? null,
    phone: profile.phone ?? null,
    city: profile.city ?? null,
    state: profile.state ?? null,
    links: linksOf(profile.meta),
  };
}

/** `meta.links`, where every item is `{ label, url }`; anything else in meta is not a link. */
function linksOf(meta: unknown): { label: string; url: string }[] {
  const links = typeof meta === 'object' && meta !== null && 'links' in meta ? meta.links : [];
  if (!Array.isArray(links)) return [];
  return links.flatMap((link: unknown) => {
    if (typeof link !== 'object' || link === null || !('url' in link) || typeof link.url !== 'string')
      return [];
    const label = 'label' in link && typeof link.label === 'string' ? link.label : link.url;
    return /^https?:\/\//i.test(link.url) ? [{ label, url: link.url }] : [];
  });
}

/** The person's own summary as it stands. */
function summaryOf({ id, summary }: ProfileRow): Statement | null {
  const text = summary?.trim();
  if (!summary || !text) return null;
  const start = summary.indexOf(text);
  const end = start + text.length;
  return { text, sources: [{ table: 'profiles', id, quote: text, column: 'summary', start, end }] };
}

const LEVELS = ['beginner', 'intermediate', 'advanced', 'expert'];

/** What the posting must have first, then what is nice to have, then by how well the person knows it. */
function orderSkills(rows: readonly SkillRow[], requirements: readonly Requirement[]) {
  const asked = new Map<string, number>();
  for (const { need, priority } of requirements) {
    const name = need.kind === 'skill' ? need.name : need.kind === 'language' ? need.language : null;
    if (name) asked.set(name, priority === 'must' ? 2 : 1);
  }
  return rows
    .map((row) => {
      const tokens = tokenise(row.skill_name);
      const hits = [
        ...skillList().find(row.skill_name, tokens),
        ...languageList().find(row.skill_name, tokens),
      ];
      const names = hits.flatMap(({ entry }) => [entry.name, ...entry.implies]);
      const level = LEVELS.indexOf(row.proficiency_level ?? '');
      return { row, asked: Math.max(0, ...names.map((name) => asked.get(name) ?? 0)), level };
    })
    .sort((a, b) => b.asked - a.asked || b.level - a.level);
}

/** Words of the posting that the résumé carries, as the posting spells them. */
function keywordsOf(content: ResumeContent, requirements: readonly Requirement[]): string[] {
  const carried = new Set<string>();
  const read = (text: string | null) => {
    for (const { entry } of text ? skillList().find(text) : []) carried.add(entry.name);
  };
  const { experience, projects } = content.sections;
  for (const { name } of content.ordered_skills) read(name);
  for (const entry of [...experience, ...projects]) for (const bullet of entry.bullets) read(bullet.text);
  read(content.summary?.text ?? null);
  return requirements
    .filter(({ need }) => need.kind === 'skill' && carried.has(need.name))
    .map((requirement) => requirement.quote);
}

import type { ResumeContent } from './resume.ts';
import type { SourceRef, Statement } from './source.ts';
import { type Fields, fields, firstText, listOf, scoreOf, textOf, textsOf } from './tolerant.ts';

type Sections = ResumeContent['sections'];
type Experience = Sections['experience'][number];

/** A bullet that was a text, or `{ text, source_employment_id, impact_score }`. */
function bullets(value: unknown, row: SourceRef | null): Statement[] {
  return listOf(value).flatMap((item) => {
    const from = fields(item);
    const text = textOf(item) ?? firstText(from, 'text', 'bullet');
    if (text === null) return [];
    const named = textOf(from.source_employment_id);
    const source: SourceRef | null = named === null ? row : { table: 'employment', id: named };
    return [{ text, sources: source === null ? [] : [source] }];
  });
}

function rowOf(table: SourceRef['table'], id: string | null): SourceRef | null {
  return id === null ? null : { table, id };
}

function experience(item: unknown): Experience {
  const from = fields(item);
  const id = firstText(from, 'employment_id', 'id');
  const end = textOf(from.end_date);
  return {
    employment_id: id ?? '',
    role: firstText(from, 'role', 'job_title', 'title') ?? '',
    company: firstText(from, 'company', 'company_name') ?? '',
    location: textOf(from.location),
    // "dates" was a sentence such as "2019 - now"; it is left to the stored JSON rather than guessed at.
    start_date: textOf(from.start_date),
    end_date: end,
    current: from.current === true || from.current_position === true,
    bullets: bullets(from.bullets, rowOf('employment', id)),
  };
}

function education(item: unknown): Sections['education'][number] {
  const from = fields(item);
  const id = firstText(from, 'education_id', 'id');
  return {
    education_id: id ?? '',
    institution: firstText(from, 'institution', 'institution_name', 'school') ?? '',
    degree: firstText(from, 'degree', 'degree_type'),
    field_of_study: textOf(from.field_of_study),
    start_date: textOf(from.start_date),
    graduation_date: textOf(from.graduation_date),
    details: bullets(from.details, rowOf('education', id)),
  };
}

function project(item: unknown): Sections['projects'][number] {
  const from = fields(item);
  const id = firstText(from, 'project_id', 'id');
  return {
    project_id: id ?? '',
    name: firstText(from, 'name', 'proj_name', 'title') ?? '',
    role: textOf(from.role),
    url: firstText(from, 'url', 'project_url'),
    start_date: textOf(from.start_date),
    end_date: textOf(from.end_date),
    bullets: bullets(from.bullets, rowOf('projects', id)),
  };
}

function certification(item: unknown): Sections['certifications'][number] {
  const from = fields(item);
  return {
    certification_id: firstText(from, 'certification_id', 'id') ?? '',
    name: textOf(item) ?? firstText(from, 'name', 'title') ?? '',
    issuing_org: firstText(from, 'issuing_org', 'issuer'),
    date_earned: textOf(from.date_earned),
    expiration_date: textOf(from.expiration_date),
  };
}

/** Bullets that stood beside the sections are gathered under the employment they name. */
function looseExperience(from: Fields, placed: readonly Experience[]): Experience[] {
  const groups = new Map<string, Statement[]>();
  for (const bullet of bullets(from.bullets, null)) {
    const id = bullet.sources[0]?.id ?? '';
    if (placed.some((entry) => entry.bullets.some(({ text }) => text === bullet.text))) continue;
    groups.set(id, [...(groups.get(id) ?? []), bullet]);
  }
  return [...groups].map(([id, statements]) => ({
    ...experience({ employment_id: id }),
    bullets: statements,
  }));
}

function header(value: unknown): ResumeContent['header'] {
  const from = fields(value);
  return {
    name: firstText(from, 'name', 'full_name') ?? '',
    professional_title: firstText(from, 'professional_title', 'title'),
    email: textOf(from.email),
    phone: textOf(from.phone),
    city: textOf(from.city),
    state: textOf(from.state),
    links: listOf(from.links).flatMap((item) => {
      const link = fields(item);
      const url = textOf(item) ?? textOf(link.url);
      return url === null ? [] : [{ label: textOf(link.label) ?? url, url }];
    }),
  };
}

/** Reads every older shape: sections, loose bullets with an employment's id, `{ text }`. */
export function readResume(stored: unknown): ResumeContent {
  const from = fields(stored);
  const sections = fields(from.sections);
  const placed = listOf(sections.experience ?? from.experience).map(experience);
  const summary =
    firstText(fields(from.summary), 'text') ?? firstText(from, 'summary', 'text') ?? textOf(stored);
  return {
    schema_version: 1,
    header: header(from.header),
    summary: summary === null ? null : { text: summary, sources: [] },
    ordered_skills: listOf(from.ordered_skills).flatMap((item) => {
      const skill = fields(item);
      const name = textOf(item) ?? firstText(skill, 'name', 'skill_name', 'text');
      return name === null ? [] : [{ skill_id: firstText(skill, 'skill_id', 'id') ?? '', name }];
    }),
    emphasize_skills: textsOf(from.emphasize_skills, 'name', 'text'),
    ats_keywords: textsOf(from.ats_keywords, 'name', 'text'),
    score: scoreOf(from.score),
    sections: {
      experience: [...placed, ...looseExperience(from, placed)],
      education: listOf(sections.education ?? from.education).map(education),
      projects: listOf(sections.projects ?? from.projects).map(project),
      certifications: listOf(sections.certifications ?? from.certifications).map(certification),
    },
  };
}

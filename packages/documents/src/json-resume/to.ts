import { readDescription } from '../career/description.ts';
import {
  type CareerDraft,
  type CertificationDraft,
  type EducationDraft,
  type EmploymentDraft,
  NOT_STATED,
  type ProfileDraft,
  type ProjectDraft,
  type SkillDraft,
} from '../career/draft.ts';
import { isObject, type Json, type JsonObject } from '../career/json.ts';
import { writtenSpan } from './spans.ts';

/** Leaves out what is empty: JSON Resume has no word for "not given". */
function filled(entry: { [key: string]: Json | null | undefined }): JsonObject {
  return Object.fromEntries(
    Object.entries(entry).flatMap(([key, value]): [string, Json][] => {
      const empty = value === null || value === undefined || value === '' || value === NOT_STATED;
      return empty || (Array.isArray(value) && value.length === 0) ? [] : [[key, value]];
    }),
  );
}

const metaOf = (meta: unknown): JsonObject => (isObject(meta) ? meta : {});

function work(row: EmploymentDraft): JsonObject {
  const { prose, bullets } = readDescription(row.job_description);
  return filled({
    name: row.company_name,
    position: row.job_title,
    location: row.location,
    ...writtenSpan(row.start_date, row.end_date),
    summary: prose,
    highlights: [...bullets],
  });
}

const education = (row: EducationDraft): JsonObject =>
  filled({
    institution: row.institution_name,
    area: row.field_of_study,
    studyType: row.degree_type,
    ...writtenSpan(row.start_date, row.graduation_date),
    score:
      row.gpa === null || row.gpa === undefined
        ? null
        : row.gpa.toFixed(row.gpa * 10 === Math.trunc(row.gpa * 10) ? 1 : 2),
  });

function project(row: ProjectDraft): JsonObject {
  const outcomes = readDescription(row.proj_outcomes);
  return filled({
    name: row.proj_name,
    description: row.proj_description,
    highlights: [...outcomes.prose.split('\n').filter(Boolean), ...outcomes.bullets],
    keywords: row.tech_and_skills,
    ...writtenSpan(row.start_date, row.end_date),
    url: row.project_url,
    roles: row.role ? [row.role] : [],
    type: row.industry_proj_type,
  });
}

const certificate = (row: CertificationDraft): JsonObject =>
  filled({ name: row.name, issuer: row.issuing_org, date: row.date_earned });

const LEVEL_NAMES = {
  beginner: 'Beginner',
  intermediate: 'Intermediate',
  advanced: 'Advanced',
  expert: 'Master',
};

const levelName = ({ proficiency_level }: SkillDraft): string | null =>
  proficiency_level ? LEVEL_NAMES[proficiency_level] : null;

/** Skills that were read from one group become its keywords again. */
function skills(rows: readonly SkillDraft[]): JsonObject[] {
  const groups = new Map<string, JsonObject>();
  for (const row of rows) {
    const group = metaOf(row.meta).group;
    const name = typeof group === 'string' ? group : row.skill_name;
    const known = groups.get(name);
    const keywords = known?.keywords;
    if (typeof group !== 'string') groups.set(name, { ...known, ...filled({ name, level: levelName(row) }) });
    else
      groups.set(name, {
        ...(known ?? filled({ name, level: levelName(row) })),
        keywords: [...(Array.isArray(keywords) ? keywords : []), row.skill_name],
      });
  }
  return [...groups.values()];
}

function language(row: SkillDraft): JsonObject {
  const { fluency } = metaOf(row.meta);
  return filled({
    language: row.skill_name,
    fluency: typeof fluency === 'string' ? fluency : levelName(row),
  });
}

function basics(profile: ProfileDraft): JsonObject {
  const links = metaOf(profile.meta).links;
  const web = (Array.isArray(links) ? links : []).filter(isObject);
  const own = web.find(({ label }) => label === 'Website');
  const names = [profile.first_name, profile.last_name].filter(Boolean).join(' ');
  const location = filled({ city: profile.city, region: profile.state });
  return filled({
    name: profile.full_name || names,
    label: profile.professional_title,
    email: profile.email,
    phone: profile.phone,
    url: own?.url,
    summary: profile.summary,
    location: Object.keys(location).length ? location : null,
    profiles: web.filter((link) => link !== own).map(({ label, url }) => filled({ network: label, url })),
  });
}

/** What the rows themselves say, as JSON Resume; nothing is remembered here. */
export function jsonOf(draft: CareerDraft): JsonObject {
  const spoken = draft.skills.filter(({ skill_category }) => skill_category === 'Language');
  const others = draft.skills.filter(({ skill_category }) => skill_category !== 'Language');
  return filled({
    basics: basics(draft.profile),
    work: draft.employment.map(work),
    education: draft.education.map(education),
    skills: skills(others),
    languages: spoken.map(language),
    projects: draft.projects.map(project),
    certificates: draft.certifications.map(certificate),
  });
}

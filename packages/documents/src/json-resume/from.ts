import { writeDescription } from '../career/description.ts';
import {
  type Assumption,
  type CareerDraft,
  type CertificationDraft,
  type EducationDraft,
  type EmploymentDraft,
  NOT_STATED,
  type ProfileDraft,
  type ProjectDraft,
  type SkillDraft,
} from '../career/draft.ts';
import { educationLevelOf, gpaOf, proficiencyOf } from '../career/known-words.ts';
import { endDay, parseIsoDate } from '../career/partial-date.ts';
import type { Certificate, Education, JsonResume, Language, Project, Skill, Work } from './schema.ts';
import { type Note, spanOf } from './spans.ts';

const text = (value: string | number | null | undefined): string => String(value ?? '').trim();
const given = (value: string | number | null | undefined): string | null => text(value) || null;

function required(
  value: string | null | undefined,
  about: { field: string; what: string; note: Note },
): string {
  const found = text(value);
  if (!found) about.note(about.field, `The ${about.what} is not given. Please add it.`);
  return found || NOT_STATED;
}

function employmentOf(work: Work, note: Note): EmploymentDraft {
  const { start, end, current } = spanOf(work, note);
  return {
    job_title: required(work.position, { field: 'position', what: 'job title', note }),
    company_name: required(work.name || work.company, { field: 'name', what: 'employer', note }),
    location: given(work.location),
    start_date: start,
    end_date: end,
    current_position: current,
    job_description: writeDescription({ prose: work.summary ?? '', bullets: work.highlights ?? [] }),
  };
}

function educationOf(school: Education, note: Note): EducationDraft {
  const { start, end } = spanOf(school, note);
  const degree = given(school.studyType);
  const field = given(school.area);
  if (!degree && !field) note('studyType', 'Neither degree nor field of study is given. Please add one.');
  return {
    institution_name: required(school.institution, { field: 'institution', what: 'school', note }),
    degree_type: degree ?? (field ? null : NOT_STATED),
    field_of_study: field,
    start_date: start,
    graduation_date: end,
    gpa: gpaOf(text(school.score ?? school.gpa)),
    education_level: degree ? educationLevelOf(degree) : null,
  };
}

/** Headings that people put above their skills; a skill they are not. */
const GROUP =
  /^((programming|technical|soft|hard|it|web|other|core|key|language|personal) )*(languages?|skills?|tools?( and .*)?|frameworks?|libraries|technolog(y|ies)|databases?|platforms?|software|methodolog(y|ies)|other|misc(ellaneous)?|competenc(y|ies)|operating systems?)$/i;

function skillsOf(skill: Skill): SkillDraft[] {
  const name = text(skill.name);
  const keywords = (skill.keywords ?? []).map(text).filter(Boolean);
  const level = proficiencyOf(skill.level ?? '');
  const about = level ? { proficiency_level: level } : {};
  const own = name && !(keywords.length && GROUP.test(name)) ? [{ skill_name: name, ...about }] : [];
  const meta = name ? { meta: { group: name } } : {};
  return [...own, ...keywords.map((keyword) => ({ skill_name: keyword, ...about, ...meta }))];
}

function spokenOf({ language, fluency }: Language): SkillDraft[] {
  const level = proficiencyOf(fluency ?? '');
  const name = text(language);
  if (!name) return [];
  return [
    {
      skill_name: name,
      skill_category: 'Language',
      ...(level ? { proficiency_level: level } : {}),
      ...(fluency ? { meta: { fluency } } : {}),
    },
  ];
}

/** The same skill said twice is one; the first mention counts. */
function once(skills: readonly SkillDraft[]): SkillDraft[] {
  const seen = new Set<string>();
  return skills.filter(({ skill_name }) => {
    const key = skill_name.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}

function projectOf(project: Project, note: Note): ProjectDraft {
  const { start, end } = spanOf(project, note);
  return {
    proj_name: required(project.name, { field: 'name', what: 'project’s name', note }),
    proj_description: given(project.description),
    role: given((project.roles ?? []).join(', ')),
    start_date: start,
    end_date: end,
    tech_and_skills: project.keywords?.length ? project.keywords : null,
    project_url: given(project.url),
    industry_proj_type: given(project.type),
    proj_outcomes: writeDescription({ prose: '', bullets: project.highlights ?? [] }),
    status: end ? 'completed' : 'ongoing',
  };
}

function certificationOf(certificate: Certificate, note: Note): CertificationDraft {
  const written = text(certificate.date);
  const date = parseIsoDate(written);
  if (written && !date) note('date', 'This date can’t be read; it was left open. Write it like 2021-03.');
  return {
    name: required(certificate.name, { field: 'name', what: 'certificate’s name', note }),
    issuing_org: given(certificate.issuer),
    date_earned: date ? endDay(date) : null,
  };
}

/** A web address with its scheme, as a link needs it. */
const webAddress = (url: string): string => (/^[a-z][a-z+.-]*:/i.test(url) ? url : `https://${url}`);

function linksOf({ basics }: JsonResume): { label: string; url: string }[] {
  const own = text(basics?.url || basics?.website);
  const profiles = (basics?.profiles ?? []).flatMap(({ network, url }) =>
    text(url) ? [{ label: text(network), url: webAddress(text(url)) }] : [],
  );
  return [...(own ? [{ label: 'Website', url: webAddress(own) }] : []), ...profiles];
}

/** The last word is the family name, unless the name is written "Family, Given". */
export function splitName(name: string): { first_name: string; last_name: string } {
  const [family, ...given] = name.split(',').map((part) => part.trim());
  if (given.length === 1 && given[0]) return { first_name: given[0], last_name: family ?? '' };
  const words = name.trim().split(/\s+/);
  const last = words.length > 1 ? (words.pop() ?? '') : '';
  return { first_name: words.join(' '), last_name: last };
}

function profileOf(resume: JsonResume, note: Note): ProfileDraft {
  const { basics } = resume;
  const name = text(basics?.name);
  if (!name) note('name', 'No name is given. Please add it to your profile.');
  const links = linksOf(resume);
  return {
    ...splitName(name),
    full_name: name || null,
    email: given(basics?.email),
    phone: given(basics?.phone),
    professional_title: given(basics?.label),
    summary: given(basics?.summary),
    city: given(basics?.location?.city),
    state: given(basics?.location?.region),
    meta: links.length ? { links } : null,
  };
}

/** Rows out of a checked JSON Resume, with all that had to be assumed. */
export function rowsOf(resume: JsonResume): { draft: CareerDraft; assumed: Assumption[] } {
  const assumed: Assumption[] = [];
  const at =
    (entry: string): Note =>
    (field, message) =>
      void assumed.push({ path: `${entry}.${field}`, message });
  const draft: CareerDraft = {
    profile: profileOf(resume, at('basics')),
    employment: (resume.work ?? []).map((work, index) => employmentOf(work, at(`work[${index}]`))),
    education: (resume.education ?? []).map((school, index) =>
      educationOf(school, at(`education[${index}]`)),
    ),
    skills: once([...(resume.skills ?? []).flatMap(skillsOf), ...(resume.languages ?? []).flatMap(spokenOf)]),
    projects: (resume.projects ?? []).map((project, index) => projectOf(project, at(`projects[${index}]`))),
    certifications: (resume.certificates ?? []).map((each, index) =>
      certificationOf(each, at(`certificates[${index}]`)),
    ),
  };
  return { draft, assumed };
}

import type {
  CertificationDraft,
  EducationDraft,
  EmploymentDraft,
  ProjectDraft,
  SkillDraft,
} from '../career/draft.ts';
import { certificationsIn } from './entries/certifications.ts';
import type { Drafted } from './entries/drafted.ts';
import { educationIn } from './entries/education.ts';
import { employmentIn } from './entries/experience.ts';
import { projectsIn } from './entries/projects.ts';
import { languagesIn, skillsIn } from './entries/skills.ts';
import type { Line, Reading } from './lines/line.ts';
import { type ProfileReading, profileIn } from './profile.ts';
import { type Section, sectionsOf } from './sections.ts';
import { withStrayEntries } from './stray-entries.ts';
import type { Topic } from './words/headings.ts';

/** All that was made out in a résumé. */
export interface Understood {
  readonly profile: ProfileReading;
  readonly employment: readonly Drafted<EmploymentDraft>[];
  readonly education: readonly Drafted<EducationDraft>[];
  readonly skills: readonly Drafted<SkillDraft>[];
  readonly projects: readonly Drafted<ProjectDraft>[];
  readonly certifications: readonly Drafted<CertificationDraft>[];
}

const each = <T>(sections: readonly Section[], topic: Topic, read: (lines: readonly Line[]) => T[]): T[] =>
  sections.filter((section) => section.topic === topic).flatMap(({ lines }) => read(lines));

function once<T>(rows: readonly Drafted<T>[], key: (row: T) => string): Drafted<T>[] {
  const seen = new Set<string>();
  return rows.filter(({ row }) => !seen.has(key(row).toLowerCase()) && seen.add(key(row).toLowerCase()));
}

/** Makes rows of lines: sections by their headings, entries by their dates, facts by their words. */
export function understand(reading: Reading): Understood {
  const headed = sectionsOf(reading.streams);
  const profile = profileIn(headed, reading);
  const sections = withStrayEntries(headed);
  const skills = [...each(sections, 'skills', skillsIn), ...each(sections, 'languages', languagesIn)];
  return {
    profile,
    employment: each(sections, 'experience', (lines) => employmentIn(lines, profile.row.city ?? null)),
    education: each(sections, 'education', educationIn),
    skills: once(skills, ({ skill_name }) => skill_name),
    projects: each(sections, 'projects', projectsIn),
    certifications: once(each(sections, 'certifications', certificationsIn), ({ name }) => name),
  };
}

import type { CareerDraft } from '../career/draft.ts';

// The columns that the database fills in where a row says nothing (schema reference).
const EDUCATION = { enrollment_status: 'not_enrolled' } as const;
const SKILL = { proficiency_level: 'beginner', skill_category: 'Technical' } as const;
const PROJECT = { status: 'planned' } as const;
const CERTIFICATION = { does_not_expire: false, verification_status: 'unverified' } as const;

/** A row with what stands in its empty columns once it is stored. */
const filled = <Row extends object>(row: Row, defaults: Partial<Row>): Row => {
  const said = Object.entries(row).filter(([, value]) => value !== null && value !== undefined);
  return { ...row, ...defaults, ...Object.fromEntries(said) };
};

/** A draft as the database gives it back: a default is no statement of the person's, and not to be told from one. */
export const asStored = (draft: CareerDraft): CareerDraft => ({
  ...draft,
  education: draft.education.map((row) => filled(row, EDUCATION)),
  skills: draft.skills.map((row) => filled(row, SKILL)),
  projects: draft.projects.map((row) => filled(row, PROJECT)),
  certifications: draft.certifications.map((row) => filled(row, CERTIFICATION)),
});

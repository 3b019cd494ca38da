export type {
  CertificationRow,
  EducationRow,
  EmploymentRow,
  History,
  JobRow,
  ProfileRow,
  ProjectRow,
  SkillRow,
} from './history/rows.ts';
export { FORMULA as MATCH_FORMULA } from './match/match-requirements.ts';
export { type FindRequirementsOptions, findRequirements } from './requirements/find-requirements.ts';
export type { Need, Requirement } from './requirements/requirement.ts';
export {
  ENGINE_VERSION,
  type Tailored,
  type TailorInput,
  type TailorOptions,
  tailorResume,
} from './tailor/tailor-resume.ts';

export { checkGrounding, type GroundingSources } from './grounding/check-grounding.ts';
export { FINDING_KINDS, type Finding, type FindingKind, type NearestSource } from './grounding/finding.ts';
export type { GroundingRow } from './grounding/rows.ts';
export type { HistorySource } from './history/load-history.ts';
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
export type {
  FinishReason,
  Generated,
  GenerateRequest,
  LanguageModel,
  Usage,
} from './model/language-model.ts';
export { isModelError, MODEL_ERROR_CODES, ModelError, type ModelErrorCode } from './model/model-error.ts';
export { type FindRequirementsOptions, findRequirements } from './requirements/find-requirements.ts';
export type { Need, Requirement } from './requirements/requirement.ts';
export {
  statementsOf,
  type TailoredArtifacts,
  type TailorForJobOptions,
  tailorForJob,
} from './tailor/tailor-for-job.ts';
export {
  ENGINE_VERSION,
  type Tailored,
  type TailorInput,
  type TailorOptions,
  tailorResume,
} from './tailor/tailor-resume.ts';

export type {
  AiArtifactsHandle,
  Artifact,
  ArtifactQuery,
  NewArtifact,
} from './ai-artifacts.ts';
export { type CallOptions, DEFAULTS } from './call.ts';
export type { CapturedJob, CaptureResult, PastStatus } from './captured-jobs.ts';
export { type CompanyResearchContent, companyResearchContent } from './content/company-research.ts';
export { type CoverLetterContent, coverLetterContent, type LetterHeader } from './content/cover-letter.ts';
export { type GapAnalysisContent, gapAnalysisContent } from './content/gap-analysis.ts';
export {
  ARTIFACT_KINDS,
  type ArtifactContents,
  type ArtifactKind,
  type ArtifactKindName,
  type ContentShape,
  contentProblems,
  defineArtifactKind,
  readContent,
} from './content/kinds.ts';
export {
  type LetterDraftContent,
  type LetterDraftSettings,
  letterDraftContent,
  letterDraftSettings,
  readLetterDraft,
  readLetterSettings,
} from './content/letter-draft.ts';
export {
  type MatchContent,
  type MatchRequirement,
  matchContent,
  REQUIREMENT_KINDS,
  type RequirementKind,
} from './content/match.ts';
export { type ResumeContent, resumeContent } from './content/resume.ts';
export {
  type SkillsOptimizationContent,
  skillsOptimizationContent,
} from './content/skills-optimization.ts';
export { SOURCE_TABLES, type SourceRef, type Statement } from './content/source.ts';
export type { CoverLetterDraftsHandle, DraftPatch } from './cover-letter-drafts.ts';
export type { Database } from './database.types.ts';
export type {
  AttachedFile,
  DocumentEntry,
  DocumentsHandle,
  NewFile,
  SignedUrlOptions,
} from './documents.ts';
export {
  AtsError,
  type AtsErrorCode,
  ERROR_CODES,
  type ErrorDetails,
  explain,
  isAtsError,
} from './errors.ts';
export { FILE_TYPES, MAX_FILE_BYTES } from './file-types.ts';
export {
  CAREER_TABLES,
  type CareerDraft,
  type CareerImportOptions,
  type DraftRow,
} from './import/career.ts';
export { dedupeKeyOf } from './import/natural-key.ts';
export type { ImportedJob } from './import/plan.ts';
export type { ImportOptions, ImportProgress, ImportReport, Rejected } from './import/report.ts';
export { readHistory, type StatusChange } from './job-history.ts';
export type { AttachOptions, JobMaterialsHandle, Material, Slots } from './job-materials.ts';
export type { JobNotesHandle } from './job-notes.ts';
export type { JobsHandle } from './jobs.ts';
export {
  type AttachedMaterials,
  type AttachedPiece,
  type AttachedSlot,
  readMaterials,
} from './materials-metadata.ts';
export type { Move, MoveOptions, MoveOutcome } from './move.ts';
export type { List, Page } from './page.ts';
export type { ProfileHandle } from './profile.ts';
export type { Comparison, Direction, OrderBy, Where } from './query.ts';
export type { Key, ListQuery, ReadHandle } from './read.ts';
export type { AtsClient, ScopeOptions } from './scope.ts';
export type { TableHandle } from './table.ts';
export type { TableName } from './tables.ts';
export type {
  AiArtifact,
  Certification,
  CoverLetterDraft,
  CurrentMaterial,
  DocumentRow,
  Education,
  Employment,
  Insert,
  Job,
  JobMaterial,
  JobNote,
  Json,
  Profile,
  Project,
  Row,
  Skill,
  Update,
} from './types.ts';
export {
  ARCHIVED,
  DOCUMENT_KINDS,
  type DocumentKind,
  DRAFT_CULTURES,
  DRAFT_LENGTHS,
  DRAFT_TEMPLATES,
  DRAFT_TONES,
  type DraftCulture,
  type DraftLength,
  type DraftTemplate,
  type DraftTone,
  ENROLLMENT_STATUSES,
  type EnrollmentStatus,
  JOB_STATUSES,
  JOB_TYPES,
  type JobStatus,
  type JobType,
  type PipelineStage,
  readJobStatus,
  SKILL_CATEGORIES,
  type SkillCategory,
} from './vocabulary.ts';
export { type Ats, type AtsOptions, createAts, type UserAts, withUser } from './with-user.ts';

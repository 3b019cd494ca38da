export {
  type Assumption,
  type CareerDraft,
  type CertificationDraft,
  type EducationDraft,
  type EmploymentDraft,
  NOT_STATED,
  type ProfileDraft,
  type ProjectDraft,
  type SkillDraft,
  UNKNOWN_DAY,
} from './career/draft.ts';
export { DOCUMENT_ERROR_CODES, DocumentError, type DocumentErrorCode, isDocumentError } from './errors.ts';
export { LIMITS } from './extract/limits.ts';
export type { FontFile } from './fonts/faces.ts';
export { type ExtraFont, type FontSource, fontsFrom } from './fonts/load.ts';
export { type CareerReading, fromJsonResume, toJsonResume } from './json-resume/index.ts';
export { type ReadBack, readBack } from './read-back/read-back.ts';
export type { ModelReport, ReadingModel, ReadingRequest } from './reading/model/port.ts';
export {
  careerOf,
  type QuotedRow,
  type ReadResumeOptions,
  type ResumeFileKind,
  type ResumeReading,
  readResume,
} from './reading/read-resume.ts';
export { type ExportedFile, exportCoverLetter, exportResume } from './render/export.ts';
export {
  type DroppedBullet,
  FORMATS,
  type Format,
  type LetterOptions,
  PAGES,
  type PageName,
  type RenderOptions,
} from './render/options.ts';
export { renderCoverLetter, renderResume } from './render/render.ts';
export { TEMPLATE_NAMES, type TemplateName } from './templates/index.ts';

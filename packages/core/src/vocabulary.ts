/** Text columns that behave like enums: their canonical spellings. */
export const JOB_STATUSES = [
  'Interested',
  'Applied',
  'Phone Screen',
  'Interview',
  'Offer',
  'Accepted',
  'Declined',
  'Rejected',
] as const;

/** The status of an archived job; lower case in the database as documented. */
export const ARCHIVED = 'archive';

export const JOB_TYPES = ['Full-time', 'Part-time', 'Internship', 'Contract', 'Freelance'] as const;
export const SKILL_CATEGORIES = ['Technical', 'Soft Skills', 'Language', 'Other'] as const;
export const ENROLLMENT_STATUSES = ['enrolled', 'not_enrolled'] as const;
export const DOCUMENT_KINDS = ['resume', 'cover_letter', 'portfolio', 'other'] as const;
export const DRAFT_TEMPLATES = ['formal', 'creative', 'technical', 'modern', 'minimal'] as const;
export const DRAFT_TONES = ['formal', 'casual', 'enthusiastic', 'analytical'] as const;
export const DRAFT_LENGTHS = ['brief', 'standard', 'detailed'] as const;
export const DRAFT_CULTURES = ['corporate', 'startup', 'creative'] as const;

/** A stage of the pipeline. */
export type PipelineStage = (typeof JOB_STATUSES)[number];
export type JobStatus = PipelineStage | typeof ARCHIVED;
export type JobType = (typeof JOB_TYPES)[number];
export type SkillCategory = (typeof SKILL_CATEGORIES)[number];
export type EnrollmentStatus = (typeof ENROLLMENT_STATUSES)[number];
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
export type DraftTemplate = (typeof DRAFT_TEMPLATES)[number];
export type DraftTone = (typeof DRAFT_TONES)[number];
export type DraftLength = (typeof DRAFT_LENGTHS)[number];
export type DraftCulture = (typeof DRAFT_CULTURES)[number];

/** Case, accents of spelling and separators aside: "full time", "Full-Time" and "FULL_TIME" are one. */
function folded(text: string): string {
  return text.toLowerCase().replace(/[\s_-]+/g, '');
}

/** The canonical spelling of a stored or typed value; null when it is none of them. */
export function canonical<T extends string>(spellings: readonly T[], value: unknown): T | null {
  if (typeof value !== 'string') return null;
  const wanted = folded(value);
  return spellings.find((spelling) => folded(spelling) === wanted) ?? null;
}

/** Reads a stored job_status; null when it is none of the known ones (show it as it is then). */
export function readJobStatus(value: unknown): JobStatus | null {
  return canonical<JobStatus>([...JOB_STATUSES, ARCHIVED], value);
}

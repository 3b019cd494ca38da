/**
 * What a user may write, column by column; the owner column is set by the SDK. The database grants just
 * these (a test compares the two), so a refusal here is the same refusal, only earlier and in plain words.
 */
interface TableSpec {
  /** Column that names a row. */
  key: string;
  /** Column that holds the user's id. */
  owner: string;
  /** When the row was made; lists are newest first by it. */
  time: string;
  insert: readonly string[];
  update: readonly string[];
}

const employment = [
  'job_title',
  'company_name',
  'location',
  'start_date',
  'end_date',
  'job_description',
  'current_position',
] as const;

const education = [
  'institution_name',
  'degree_type',
  'field_of_study',
  'graduation_date',
  'gpa',
  'enrollment_status',
  'education_level',
  'honors',
  'meta',
  'start_date',
] as const;

const skills = ['skill_name', 'proficiency_level', 'skill_category', 'meta'] as const;

const certifications = [
  'name',
  'issuing_org',
  'category',
  'date_earned',
  'expiration_date',
  'does_not_expire',
  'cert_id',
  'media_path',
  'verification_status',
] as const;

const projects = [
  'proj_name',
  'proj_description',
  'role',
  'start_date',
  'end_date',
  'tech_and_skills',
  'project_url',
  'team_size',
  'team_details',
  'industry_proj_type',
  'proj_outcomes',
  'status',
  'media_path',
  'meta',
] as const;

const jobs = [
  'job_title',
  'company_name',
  'street_address',
  'city_name',
  'state_code',
  'zipcode',
  'start_salary_range',
  'end_salary_range',
  'job_link',
  'application_deadline',
  'job_description',
  'industry',
  'job_type',
  'dedupe_key',
  'meta',
] as const;

const jobNotes = [
  'personal_notes',
  'recruiter_name',
  'recruiter_email',
  'recruiter_phone',
  'hiring_manager_name',
  'hiring_manager_email',
  'hiring_manager_phone',
  'salary_negotiation_notes',
  'interview_notes',
  'interview_feedback',
] as const;

const drafts = [
  'name',
  'job_id',
  'company_name',
  'job_title',
  'content',
  'metadata',
  'company_research',
] as const;

const profile = [
  'first_name',
  'last_name',
  'full_name',
  'phone',
  'professional_title',
  'summary',
  'experience_level',
  'industry',
  'city',
  'state',
  'meta',
] as const;

const row = { key: 'id', owner: 'user_id', time: 'created_at' } as const;

export const TABLES = {
  profiles: { key: 'id', owner: 'id', time: 'created_at', insert: [], update: profile },
  employment: { ...row, insert: ['id', ...employment], update: employment },
  education: { ...row, insert: ['id', ...education], update: education },
  skills: { ...row, insert: ['id', ...skills], update: skills },
  certifications: { ...row, insert: ['id', ...certifications], update: certifications },
  projects: { ...row, insert: ['id', ...projects], update: projects },
  // job_status changes through `move` alone.
  jobs: { ...row, insert: [...jobs, 'job_status'], update: jobs },
  job_notes: { ...row, insert: ['id', 'job_id', ...jobNotes], update: jobNotes },
  ai_artifacts: {
    ...row,
    insert: ['id', 'job_id', 'kind', 'title', 'prompt', 'model', 'content', 'metadata'],
    update: ['title', 'metadata', 'job_id'],
  },
  // Rows come from `attach` alone, and none is ever changed.
  job_materials: { ...row, insert: [], update: [] },
  documents: {
    key: 'id',
    owner: 'user_id',
    time: 'uploaded_at',
    insert: ['id', 'kind', 'file_name', 'file_path', 'mime_type', 'bytes', 'meta', 'project_id'],
    update: ['kind', 'file_name', 'meta', 'project_id'],
  },
  cover_letter_drafts: {
    ...row,
    insert: ['id', 'template_id', ...drafts],
    update: [...drafts, 'version', 'is_active', 'last_accessed_at'],
  },
  v_job_current_materials: { key: 'job_id', owner: 'user_id', time: 'linked_at', insert: [], update: [] },
} as const satisfies Record<string, TableSpec>;

export type TableName = keyof typeof TABLES;

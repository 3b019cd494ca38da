import * as z from 'zod/mini';

const maybe = <T extends z.core.$ZodType>(type: T) => z.optional(z.nullable(type));
const text = maybe(z.string());
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const json = maybe(z.json());

// Rows to insert, without ids and owner: the columns a person may write (schema reference).

const profile = z.object({
  first_name: z.string(),
  last_name: z.string(),
  full_name: text,
  email: text,
  phone: text,
  professional_title: text,
  summary: text,
  experience_level: maybe(z.enum(['entry', 'mid', 'senior', 'executive'])),
  industry: text,
  city: text,
  state: text,
  meta: json,
});

const employment = z.object({
  job_title: z.string(),
  company_name: z.string(),
  location: text,
  start_date: day,
  end_date: maybe(day),
  current_position: z.boolean(),
  job_description: text,
});

const education = z.object({
  institution_name: z.string(),
  degree_type: text,
  field_of_study: text,
  start_date: day,
  graduation_date: maybe(day),
  gpa: maybe(z.number().check(z.gte(0), z.lte(4))),
  enrollment_status: maybe(z.enum(['enrolled', 'not_enrolled'])),
  education_level: maybe(z.enum(['high_school', 'associate', 'bachelor', 'master', 'phd', 'other'])),
  honors: text,
  meta: json,
});

const skill = z.object({
  skill_name: z.string(),
  proficiency_level: z.optional(z.enum(['beginner', 'intermediate', 'advanced', 'expert'])),
  skill_category: z.optional(z.enum(['Technical', 'Soft Skills', 'Language', 'Other'])),
  meta: json,
});

const project = z.object({
  proj_name: z.string(),
  proj_description: text,
  role: text,
  start_date: day,
  end_date: maybe(day),
  tech_and_skills: maybe(z.array(z.string())),
  project_url: text,
  team_size: maybe(z.int().check(z.gte(0))),
  team_details: text,
  industry_proj_type: text,
  proj_outcomes: text,
  status: maybe(z.enum(['planned', 'ongoing', 'completed'])),
  media_path: text,
  meta: json,
});

const certification = z.object({
  name: z.string(),
  issuing_org: text,
  category: text,
  date_earned: maybe(day),
  expiration_date: maybe(day),
  does_not_expire: maybe(z.boolean()),
  cert_id: text,
  media_path: text,
  verification_status: maybe(z.enum(['unverified', 'pending', 'verified', 'rejected'])),
});

/** The schema of each part of a career draft. */
export const ROWS = {
  profile,
  employment,
  education,
  skills: skill,
  projects: project,
  certifications: certification,
};

export type ProfileDraft = z.infer<typeof profile>;
export type EmploymentDraft = z.infer<typeof employment>;
export type EducationDraft = z.infer<typeof education>;
export type SkillDraft = z.infer<typeof skill>;
export type ProjectDraft = z.infer<typeof project>;
export type CertificationDraft = z.infer<typeof certification>;
export type Proficiency = NonNullable<SkillDraft['proficiency_level']>;

/** A person's career as rows to insert, without ids and owner. */
export interface CareerDraft {
  profile: ProfileDraft;
  employment: EmploymentDraft[];
  education: EducationDraft[];
  skills: SkillDraft[];
  projects: ProjectDraft[];
  certifications: CertificationDraft[];
}

/** Something that a file did not say and a row needs, or that a row can't hold; to be shown to the person. */
export interface Assumption {
  /** Where in the file, e.g. `work[2].startDate`. */
  readonly path: string;
  /** A sentence for the person. */
  readonly message: string;
}

/**
 * Stands in a required text column where the file says nothing. It is a statement about the file, not about
 * the person, and documents leave it out.
 */
export const NOT_STATED = '(not stated)';

/**
 * Stands in a required date column where the file gives no date at all, as start and as end: a span of no
 * length, so that nobody counts years from it. Documents leave it out.
 */
export const UNKNOWN_DAY = '1900-01-01';

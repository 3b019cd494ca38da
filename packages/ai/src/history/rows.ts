import type { GroundingRow } from '../grounding/reading/rows.ts';

/**
 * The columns of the user's rows that this package reads. Rows from the database fit as they are; all columns
 * but the id and the name may be missing.
 */
type Text = string | null | undefined;

export type ProfileRow = {
  id: string;
  first_name?: Text;
  last_name?: Text;
  full_name?: Text;
  email?: Text;
  phone?: Text;
  professional_title?: Text;
  summary?: Text;
  city?: Text;
  state?: Text;
  industry?: Text;
  meta?: unknown;
};

export type EmploymentRow = {
  id: string;
  job_title: string;
  company_name: string;
  location?: Text;
  start_date?: Text;
  end_date?: Text;
  job_description?: Text;
  current_position?: boolean | null;
};

export type EducationRow = {
  id: string;
  institution_name: string;
  degree_type?: Text;
  field_of_study?: Text;
  graduation_date?: Text;
  start_date?: Text;
  enrollment_status?: Text;
  education_level?: Text;
  honors?: Text;
  meta?: unknown;
};

export type SkillRow = {
  id: string;
  skill_name: string;
  proficiency_level?: Text;
  skill_category?: Text;
};

export type ProjectRow = {
  id: string;
  proj_name: string;
  proj_description?: Text;
  role?: Text;
  start_date?: Text;
  end_date?: Text;
  tech_and_skills?: readonly string[] | null;
  project_url?: Text;
  team_details?: Text;
  industry_proj_type?: Text;
  proj_outcomes?: Text;
};

export type CertificationRow = {
  id: string;
  name: string;
  issuing_org?: Text;
  date_earned?: Text;
  expiration_date?: Text;
  does_not_expire?: boolean | null;
};

export type JobRow = {
  id?: number | null;
  job_title?: Text;
  company_name?: Text;
  city_name?: Text;
  state_code?: Text;
  job_description?: Text;
};

/** Everything a person has told about their working life. */
export type History = {
  profile: ProfileRow;
  employment: readonly EmploymentRow[];
  education: readonly EducationRow[];
  skills: readonly SkillRow[];
  projects: readonly ProjectRow[];
  certifications: readonly CertificationRow[];
};

/** The rows by the name of their table, the profile first. */
export const tablesOf = ({ profile, employment, projects, education, skills, certifications }: History) =>
  ({ profiles: [profile], employment, projects, education, skills, certifications }) as const;

/** The rows as `checkGrounding` takes them. */
export const groundingRows = (history: History): GroundingRow[] =>
  Object.entries(tablesOf(history)).flatMap(([table, rows]: [string, readonly { id: string }[]]) =>
    rows.map((row) => ({ ...row, table, id: row.id })),
  );

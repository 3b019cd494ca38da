import type { ArtifactKindName } from './content/kinds.ts';
import type { Database, Json } from './database.types.ts';
import type { TABLES, TableName } from './tables.ts';
import type {
  DocumentKind,
  DraftTemplate,
  EnrollmentStatus,
  JobStatus,
  JobType,
  SkillCategory,
} from './vocabulary.ts';

export type { Json };

type Public = Database['public'];
type Generated<T extends TableName> = T extends keyof Public['Tables']
  ? Public['Tables'][T]['Row']
  : T extends keyof Public['Views']
    ? Public['Views'][T]['Row']
    : never;
type GeneratedInsert<T extends TableName> = T extends keyof Public['Tables']
  ? Public['Tables'][T]['Insert']
  : never;
type GeneratedUpdate<T extends TableName> = T extends keyof Public['Tables']
  ? Public['Tables'][T]['Update']
  : never;

/** What the generator cannot know: rules the database keeps by CHECK, by policy or by the view's own making. */
interface RowOverrides {
  jobs: { user_id: string };
  job_notes: { user_id: string };
  v_job_current_materials: {
    job_id: number;
    user_id: string;
    metadata: NonNullable<Json>;
    linked_at: string;
  };
}

/** Text columns that behave like enums: read as any text, written in one spelling. */
interface WriteOverrides {
  jobs: { job_status?: JobStatus | null; job_type?: JobType | (string & {}) | null };
  skills: { skill_category?: SkillCategory };
  education: { enrollment_status?: EnrollmentStatus | null };
  documents: { kind?: DocumentKind | null };
  cover_letter_drafts: { template_id?: DraftTemplate };
}

type Override<Row, Name, Table> = Name extends keyof Table
  ? { [C in keyof Row]: C extends keyof Table[Name] ? Table[Name][C] : Row[C] }
  : Row;
type Flat<T> = { [K in keyof T]: T[K] };
type Column<T extends TableName, Verb extends 'insert' | 'update'> = (typeof TABLES)[T][Verb][number];

/** A row as it is read; JSON columns are unchecked until a reader has read them. */
export type Row<T extends TableName> = Flat<Override<Generated<T>, T, RowOverrides>>;

/** Any object can become JSON, also one whose type has no index signature; undefined means left out. */
type Input<T> = {
  [K in keyof T]:
    | ([NonNullable<Json>] extends [T[K]] ? T[K] | object : T[K])
    | (object extends Pick<T, K> ? undefined : never);
};

type Writable<Full, T extends TableName, C> = Input<Override<Pick<Full, C & keyof Full>, T, WriteOverrides>>;

/** What a new row may hold; `user_id` is set by the SDK. */
export type Insert<T extends TableName> = Writable<GeneratedInsert<T>, T, Column<T, 'insert'>>;

/** What may be changed in a row. */
export type Update<T extends TableName> = Input<
  Partial<Writable<GeneratedUpdate<T>, T, Column<T, 'update'>>>
>;

export type Profile = Row<'profiles'>;
export type Employment = Row<'employment'>;
export type Education = Row<'education'>;
export type Skill = Row<'skills'>;
export type Certification = Row<'certifications'>;
export type Project = Row<'projects'>;
export type Job = Row<'jobs'>;
export type JobNote = Row<'job_notes'>;
export type JobMaterial = Row<'job_materials'>;
export type CurrentMaterial = Row<'v_job_current_materials'>;
export type DocumentRow = Row<'documents'>;
export type CoverLetterDraft = Row<'cover_letter_drafts'>;
export type AiArtifact = Omit<Row<'ai_artifacts'>, 'kind'> & { kind: ArtifactKindName };

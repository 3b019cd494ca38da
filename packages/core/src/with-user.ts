import { deleteAccount } from './account.ts';
import { type AiArtifactsHandle, type ArtifactKinds, aiArtifactsHandle } from './ai-artifacts.ts';
import type { CallOptions } from './call.ts';
import {
  ARTIFACT_KINDS,
  type ArtifactContents,
  type ArtifactKind,
  type ContentsWith,
} from './content/kinds.ts';
import { type CoverLetterDraftsHandle, coverLetterDraftsHandle } from './cover-letter-drafts.ts';
import { type DocumentsHandle, documentsHandle } from './documents.ts';
import { type CareerDraft, type CareerImportOptions, importCareer } from './import/career.ts';
import type { ImportReport } from './import/report.ts';
import { type JobMaterialsHandle, jobMaterialsHandle } from './job-materials.ts';
import { type JobNotesHandle, jobNotesHandle } from './job-notes.ts';
import { type JobsHandle, jobsHandle } from './jobs.ts';
import { type ProfileHandle, profileHandle } from './profile.ts';
import { type ReadHandle, readHandle } from './read.ts';
import { type AtsClient, type ScopeOptions, scopeOf } from './scope.ts';
import { skillsHandle } from './skills.ts';
import { type TableHandle, tableHandle } from './table.ts';

/** Everything that belongs to one user. Nobody else's rows can be read or written through it. */
export interface UserAts<Contents = ArtifactContents> {
  readonly userId: string;
  readonly profile: ProfileHandle;
  readonly employment: TableHandle<'employment'>;
  readonly education: TableHandle<'education'>;
  readonly skills: TableHandle<'skills'>;
  readonly certifications: TableHandle<'certifications'>;
  readonly projects: TableHandle<'projects'>;
  readonly jobs: JobsHandle;
  readonly jobNotes: JobNotesHandle;
  readonly aiArtifacts: AiArtifactsHandle<Contents>;
  readonly jobMaterials: JobMaterialsHandle;
  /** The view of what is selected now, a row per job. */
  readonly currentMaterials: ReadHandle<'v_job_current_materials'>;
  readonly documents: DocumentsHandle;
  readonly coverLetterDrafts: CoverLetterDraftsHandle;
  /**
   * Brings a history in (a résumé as read). Entries are told by their names and dates, and two of one name and date by
   * what they say: importing again doubles nothing, and what the person has written since stays.
   */
  importCareer(draft: Partial<CareerDraft>, options?: CareerImportOptions): Promise<ImportReport>;
  /** Deletes every file, every row and the account itself. Can be repeated after any failure. */
  deleteAccount(options?: CallOptions): Promise<void>;
}

export interface AtsOptions<Kinds extends readonly ArtifactKind[]> {
  /** Kinds of artifacts beside the documented ones, made with `defineArtifactKind`. */
  kinds?: Kinds | undefined;
}

export interface Ats<Contents = ArtifactContents> {
  /** See `withUser`. */
  withUser(userId: string, options?: ScopeOptions): UserAts<Contents>;
}

/** An SDK over a Supabase client; hand it further artifact kinds, then ask for a user's view. */
export function createAts<const Kinds extends readonly ArtifactKind[] = readonly []>(
  client: AtsClient,
  { kinds }: AtsOptions<Kinds> = {},
): Ats<ContentsWith<Kinds>> {
  const added = Object.fromEntries((kinds ?? []).map((kind) => [kind.kind, kind]));
  // Kinds are looked up by the name that their rows carry, so each meets only its own content.
  const all = { ...ARTIFACT_KINDS, ...added } as unknown as ArtifactKinds;
  return {
    withUser(userId, options) {
      const scope = scopeOf(client, userId, options);
      const jobMaterials = jobMaterialsHandle(scope);
      return {
        userId: scope.userId,
        profile: profileHandle(scope),
        employment: tableHandle(scope, 'employment'),
        education: tableHandle(scope, 'education'),
        skills: skillsHandle(scope),
        certifications: tableHandle(scope, 'certifications'),
        projects: tableHandle(scope, 'projects'),
        jobs: jobsHandle(scope),
        jobNotes: jobNotesHandle(scope),
        aiArtifacts: aiArtifactsHandle<ContentsWith<Kinds>>(scope, all),
        jobMaterials,
        currentMaterials: readHandle(scope, 'v_job_current_materials'),
        documents: documentsHandle(scope, jobMaterials),
        coverLetterDrafts: coverLetterDraftsHandle(scope),
        importCareer: (draft, importOptions) => importCareer(scope, draft, importOptions),
        deleteAccount: (callOptions) => deleteAccount(scope, callOptions),
      };
    },
  };
}

/**
 * One user's view of the database. `userId` must be the user that the client is signed in as, otherwise
 * every call throws `not_signed_in` or `wrong_user`; see `ScopeOptions` for service-role clients.
 */
export function withUser(client: AtsClient, userId: string, options?: ScopeOptions): UserAts {
  return createAts(client).withUser(userId, options);
}

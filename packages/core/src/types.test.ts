import type { SupabaseClient } from '@supabase/supabase-js';
import { describe, expectTypeOf, it } from 'vitest';
import type {
  Artifact,
  CareerDraft,
  CurrentMaterial,
  Employment,
  Insert,
  Job,
  List,
  MatchContent,
  ResumeContent,
  Update,
  UserAts,
} from './index.ts';
import { createAts, withUser } from './index.ts';

declare const me: UserAts;
declare const client: SupabaseClient;
declare const typedClient: SupabaseClient<{
  public: { Tables: Record<never, never>; Views: Record<never, never>; Functions: Record<never, never> };
}>;

// Nothing here runs: the compiler is what is tested.
describe('what compiles', () => {
  it('a client of any schema', () => {
    const views = () => [
      withUser(client, 'id'),
      withUser(typedClient, 'id'),
      createAts(client, { kinds: [] }),
    ];
    expectTypeOf(views).toBeFunction();
  });

  it('rows with their own columns', () => {
    expectTypeOf<Job['id']>().toEqualTypeOf<number>();
    expectTypeOf<Job['user_id']>().toEqualTypeOf<string>();
    expectTypeOf<Job['job_status']>().toEqualTypeOf<string | null>();
    expectTypeOf<CurrentMaterial['job_id']>().toEqualTypeOf<number>();
    expectTypeOf<Employment['end_date']>().toEqualTypeOf<string | null>();
    expectTypeOf<Insert<'skills'>['skill_category']>().toEqualTypeOf<
      'Technical' | 'Soft Skills' | 'Language' | 'Other' | undefined
    >();
    const titles = () => me.jobs.list({ columns: ['id', 'job_title'] });
    expectTypeOf(titles).returns.toEqualTypeOf<List<Pick<Job, 'id' | 'job_title'>>>();
  });

  it('content by kind', () => {
    const resumes = () => me.aiArtifacts.list({ where: { kind: 'resume' } }).all();
    expectTypeOf(resumes).returns.resolves.items.toHaveProperty('content').toEqualTypeOf<ResumeContent>();
    const read = (artifact: Artifact) => (artifact.kind === 'match' ? artifact.content : null);
    expectTypeOf(read).returns.toEqualTypeOf<MatchContent | null>();
  });

  it('a draft of a career without ids', () => {
    expectTypeOf<CareerDraft['skills'][number]>().not.toHaveProperty('id');
    expectTypeOf<CareerDraft['employment'][number]>().not.toHaveProperty('user_id');
  });
});

describe('what must not compile', () => {
  it('columns that a client may not write', () => {
    // @ts-expect-error dated by the database
    const dated: Insert<'jobs'> = { job_title: 'x', created_at: '2020-01-01' };
    // @ts-expect-error the id of a job comes from the database
    const numbered: Insert<'jobs'> = { job_title: 'x', id: 1 };
    // @ts-expect-error the owner is set by the SDK
    const owned: Insert<'jobs'> = { job_title: 'x', user_id: 'y' };
    // @ts-expect-error the history is the database's to write
    const forged: Update<'job_notes'> = { application_history: [] };
    // @ts-expect-error an artifact never changes
    const rewritten: Update<'ai_artifacts'> = { content: {} };
    // @ts-expect-error a job moves through move()
    const moved: Update<'jobs'> = { job_status: 'Offer' };
    // @ts-expect-error follows the account's address
    const addressed: Update<'profiles'> = { email: 'x@example.test' };
    expectTypeOf([dated, numbered, owned, forged, rewritten, moved, addressed]).toBeArray();
  });

  it('writes where there are none, and words that do not exist', () => {
    const wrong = () => {
      // @ts-expect-error selections are attached
      me.jobMaterials.insert({});
      // @ts-expect-error a view
      me.currentMaterials.update(1, {});
      // @ts-expect-error the only profile is there already
      me.profile.insert({});
      // @ts-expect-error no such stage
      me.jobs.move(1, 'Ghosted');
      // @ts-expect-error jobs are numbered
      me.jobs.get('1');
      // @ts-expect-error no such column
      me.jobs.list({ where: { title: 'x' } });
      // @ts-expect-error JSON cannot be sorted by
      me.jobs.list({ orderBy: { meta: 'asc' } });
      // @ts-expect-error no such kind
      me.aiArtifacts.list({ where: { kind: 'poem' } });
      const gaps = { schema_version: 1, missing: [], suggested_plan: [], explanation: null } as const;
      // @ts-expect-error content of another kind
      me.aiArtifacts.create({ kind: 'resume', content: gaps });
      // @ts-expect-error an edit names the version it was made from
      me.coverLetterDrafts.update('id', { name: 'x' });
      // @ts-expect-error the template stays
      me.coverLetterDrafts.update({ id: 'id', version: 1 }, { template_id: 'modern' });
    };
    expectTypeOf(wrong).toBeFunction();
  });
});

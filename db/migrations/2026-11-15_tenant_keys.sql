-- Additions, and the keys that hold tenants apart. A foreign key check does not look at row level
-- security: with (job_id) alone anybody could point at anybody's job. Every key between two tables that
-- belong to a person therefore carries the owner, (x, user_id) -> (id, user_id), under the documented
-- constraint name: a second key beside it would make embeds ambiguous.

alter table public.jobs
  add column if not exists dedupe_key text,
  add column if not exists meta jsonb not null default '{}'::jsonb,
  add column if not exists updated_at timestamptz not null default now();
alter table public.documents
  add column if not exists updated_at timestamptz not null default now();

-- What the composite keys point at, and what keeps captures and notes single.
do $$
declare
  k record;
begin
  for k in
    select * from (values
      ('jobs', 'id', 'user_id'),
      ('documents', 'id', 'user_id'),
      ('ai_artifacts', 'id', 'user_id'),
      ('projects', 'id', 'user_id'),
      ('jobs', 'user_id', 'dedupe_key'),
      ('job_notes', 'job_id', 'user_id')
    ) as key (tab, first_column, second_column)
  loop
    continue when exists (
      select from pg_constraint
      where conrelid = format('public.%I', k.tab)::regclass
        and conname = format('%s_%s_%s_key', k.tab, k.first_column, k.second_column)
    );
    execute format('alter table public.%I add constraint %I unique (%I, %I)', k.tab,
      format('%s_%s_%s_key', k.tab, k.first_column, k.second_column), k.first_column, k.second_column);
  end loop;
end $$;

-- Keys and checks are added NOT VALID, which holds for every new row at once, and validated at the end.
do $$
declare
  k record;
begin
  for k in
    select * from (values
      ('ai_artifacts', 'job_id', 'jobs', 'set null (job_id)'),
      ('cover_letter_drafts', 'job_id', 'jobs', 'set null (job_id)'),
      ('documents', 'project_id', 'projects', 'set null (project_id)'),
      ('job_notes', 'job_id', 'jobs', 'cascade'),
      ('job_materials', 'job_id', 'jobs', 'cascade'),
      -- Without the column list SET NULL would null user_id as well.
      ('job_materials', 'resume_document_id', 'documents', 'set null (resume_document_id)'),
      ('job_materials', 'resume_artifact_id', 'ai_artifacts', 'set null (resume_artifact_id)'),
      ('job_materials', 'cover_document_id', 'documents', 'set null (cover_document_id)'),
      ('job_materials', 'cover_artifact_id', 'ai_artifacts', 'set null (cover_artifact_id)')
    ) as key (tab, col, parent, on_delete)
  loop
    continue when exists (
      select from pg_constraint
      where conrelid = format('public.%I', k.tab)::regclass
        and conname = format('%s_%s_fkey', k.tab, k.col) and cardinality(conkey) = 2
    );
    execute format(
      'alter table public.%1$I drop constraint if exists %2$I, add constraint %2$I
         foreign key (%3$I, user_id) references public.%4$I (id, user_id) on delete %5$s not valid',
      k.tab, format('%s_%s_fkey', k.tab, k.col), k.col, k.parent, k.on_delete);
  end loop;

  -- Departure from the reference: SET NULL here would leave rows without an owner behind (A11).
  for k in select * from (values ('jobs'), ('job_notes')) as key (tab) loop
    continue when exists (
      select from pg_constraint
      where conrelid = format('public.%I', k.tab)::regclass
        and conname = k.tab || '_user_id_fkey' and confdeltype = 'c'
    );
    execute format(
      'alter table public.%1$I drop constraint if exists %2$I, add constraint %2$I
         foreign key (user_id) references public.profiles (id) on delete cascade not valid',
      k.tab, k.tab || '_user_id_fkey');
  end loop;

  -- A composite key is not checked when one of its columns is NULL: an owner must be there (A12).
  for k in
    select * from (values
      ('jobs', 'jobs_user_id_check', 'user_id is not null'),
      ('job_notes', 'job_notes_user_id_check', 'job_id is null or user_id is not null'),
      ('jobs', 'jobs_dedupe_key_check', 'length(dedupe_key) between 1 and 500'),
      ('jobs', 'jobs_meta_check', 'jsonb_typeof(meta) = ''object''')
    ) as rule (tab, name, condition)
  loop
    continue when exists (
      select from pg_constraint where conrelid = format('public.%I', k.tab)::regclass and conname = k.name
    );
    execute format('alter table public.%I add constraint %I check (%s) not valid', k.tab, k.name, k.condition);
  end loop;

  for k in
    select conrelid::regclass as tab, conname as name from pg_constraint
    where connamespace = 'public'::regnamespace and not convalidated and contype in ('f', 'c')
      and conrelid in ('public.ai_artifacts'::regclass, 'public.cover_letter_drafts'::regclass,
        'public.documents'::regclass, 'public.job_notes'::regclass, 'public.job_materials'::regclass,
        'public.jobs'::regclass)
  loop
    begin
      execute format('alter table %s validate constraint %I', k.tab, k.name);
    exception when foreign_key_violation or check_violation then
      raise warning 'Old rows of % break %. It holds for new rows; mend the old ones and migrate again.',
        k.tab, k.name;
    end;
  end loop;
end $$;

-- One index for every foreign key, all its columns first, and for every documented way in. (The unique keys
-- above serve user_id of jobs and job_id of job_notes.)
create index if not exists idx_employment_user_id on public.employment (user_id);
create index if not exists idx_education_user_id on public.education (user_id);
create index if not exists idx_skills_user_id on public.skills (user_id);
create index if not exists idx_certifications_user_id on public.certifications (user_id);
create index if not exists idx_projects_user_id on public.projects (user_id);
create index if not exists idx_jobs_user_id_job_status on public.jobs (user_id, job_status);
create index if not exists idx_jobs_user_id_created_at on public.jobs (user_id, created_at desc, id desc);
create index if not exists idx_job_notes_user_id on public.job_notes (user_id);
create index if not exists idx_ai_artifacts_user_id_kind
  on public.ai_artifacts (user_id, kind, created_at desc);
create index if not exists idx_ai_artifacts_job_id on public.ai_artifacts (job_id, user_id);
create index if not exists idx_cover_letter_drafts_job_id_user_id
  on public.cover_letter_drafts (job_id, user_id);
create index if not exists idx_documents_user_id on public.documents (user_id, uploaded_at desc);
create index if not exists idx_documents_project_id on public.documents (project_id, user_id);
create index if not exists idx_job_materials_user_id on public.job_materials (user_id);
create index if not exists idx_job_materials_job_id
  on public.job_materials (job_id, user_id, created_at desc, id desc);
create index if not exists idx_job_materials_resume_document_id
  on public.job_materials (resume_document_id, user_id);
create index if not exists idx_job_materials_resume_artifact_id
  on public.job_materials (resume_artifact_id, user_id);
create index if not exists idx_job_materials_cover_document_id
  on public.job_materials (cover_document_id, user_id);
create index if not exists idx_job_materials_cover_artifact_id
  on public.job_materials (cover_artifact_id, user_id);

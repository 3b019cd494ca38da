-- What the database itself keeps right on every write: updated_at, the version of a draft, the order of
-- a job's materials.

create or replace function ats_private.set_updated_at() returns trigger
language plpgsql set search_path = ''
as $$
begin
  new.updated_at := now();
  return new;
end $$;
revoke all on function ats_private.set_updated_at() from public, anon, authenticated, service_role;

do $$
declare
  v_table text;
begin
  foreach v_table in array array[
    'profiles', 'employment', 'education', 'skills', 'certifications', 'projects', 'jobs', 'job_notes',
    'ai_artifacts', 'job_materials', 'documents'
  ] loop
    execute format(
      'create or replace trigger %I before update on public.%I
         for each row execute function ats_private.set_updated_at()',
      v_table || '_updated_at_trigger', v_table);
  end loop;
end $$;

-- A draft is edited in several windows at once. A save says which version it was made from by setting
-- version to that plus one; when somebody was faster it is refused with PT409 (HTTP 409; never 40001,
-- which PostgREST would retry for ever) and the current version in DETAIL. Opening or hiding a draft is
-- not an edit, nor is losing the job it was written for.
create or replace function public.update_cover_letter_drafts_updated_at() returns trigger
language plpgsql set search_path = ''
as $$
declare
  v_not_edits text[] := array['is_active', 'last_accessed_at', 'updated_at'];
begin
  if new.template_id is distinct from old.template_id then
    raise exception 'The template of a draft stays as it is. Make a new draft for another template.'
      using errcode = 'PT422';
  end if;
  -- ON DELETE SET NULL: the job is gone already when its key is cleared here.
  if new.job_id is null and old.job_id is not null
    and not exists (select from public.jobs where id = old.job_id) then
    v_not_edits := v_not_edits || 'job_id'::text;
  end if;
  if to_jsonb(new) - v_not_edits = to_jsonb(old) - v_not_edits then
    return new;
  end if;
  if new.version is distinct from old.version + 1 then
    raise exception 'This draft was changed somewhere else. Load it again before saving.'
      using errcode = 'PT409', detail = old.version::text;
  end if;
  new.updated_at := now();
  return new;
end $$;
revoke all on function public.update_cover_letter_drafts_updated_at()
  from public, anon, authenticated, service_role;

create or replace trigger cover_letter_drafts_updated_at_trigger
  before update on public.cover_letter_drafts
  for each row execute function public.update_cover_letter_drafts_updated_at();

-- The newest row of a job is its current selection, and now() is when the transaction began, not when it
-- got its turn: two attaches that waited for each other would be dated the wrong way round. A row that is
-- dated by default is therefore dated by the clock, and never before a row that is already there.
create or replace function ats_private.order_job_materials() returns trigger
language plpgsql set search_path = ''
as $$
begin
  if new.created_at = now() then
    select greatest(clock_timestamp(), max(m.created_at) + interval '1 microsecond')
    into new.created_at
    from public.job_materials m
    where m.job_id = new.job_id and m.user_id = new.user_id;
  end if;
  return new;
end $$;
revoke all on function ats_private.order_job_materials() from public, anon, authenticated, service_role;

create or replace trigger job_materials_order_trigger
  before insert on public.job_materials
  for each row execute function ats_private.order_job_materials();

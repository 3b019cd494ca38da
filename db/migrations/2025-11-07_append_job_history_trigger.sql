-- Every change of jobs.job_status, and the first status of a new job, is appended to the job's note as
-- {"from", "to", "changed_at", "by"}. The person who moves the job has no privilege on the history;
-- these functions write it for them, and nothing else does.

-- 2026-11-22T11:33:50.634123Z: UTC whatever the session's TimeZone says, and as exact as timestamptz.
create or replace function ats_private.utc(p_time timestamptz) returns text
language sql stable set search_path = ''
as $$ select to_char(p_time at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') $$;

-- The clock is read after the row is locked, so that of two concurrent moves the later one is later.
create or replace function ats_private.stamp_status_change() returns trigger
language plpgsql set search_path = ''
as $$
begin
  if coalesce(new.job_status, '') <> coalesce(old.job_status, '') then
    new.status_changed_at := clock_timestamp();
  end if;
  return new;
end $$;

create or replace function ats_private.append_job_history() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  v_from text := case when tg_op = 'UPDATE' then nullif(old.job_status, '') end;
  v_to text := nullif(new.job_status, '');
  v_entry jsonb;
begin
  if v_to is not distinct from v_from then
    return null;
  end if;
  v_entry := jsonb_build_array(jsonb_build_object(
    'from', v_from,
    'to', v_to,
    'changed_at', ats_private.utc(new.status_changed_at),
    'by', auth.uid()
  ));
  -- The job's row is locked by the statement that fired this, so appends come one after the other. The
  -- owner may be adding the note at this very moment: then the insert waits, does nothing, and the
  -- second round finds the note. The note is looked up by owner too, never by the job alone.
  loop
    update public.job_notes
    set application_history = case jsonb_typeof(application_history)
      when 'array' then application_history || v_entry else v_entry end
    where id = (
      select n.id from public.job_notes n
      where n.job_id = new.id and n.user_id = new.user_id
      order by n.created_at, n.id limit 1
    );
    exit when found;
    insert into public.job_notes (user_id, job_id, application_history)
    values (new.user_id, new.id, v_entry)
    on conflict do nothing;
    exit when found;
  end loop;
  return null;
end $$;

revoke all on function ats_private.utc(timestamptz), ats_private.stamp_status_change(),
  ats_private.append_job_history() from public, anon, authenticated, service_role;

create or replace trigger jobs_status_changed_at_trigger
  before update of job_status on public.jobs
  for each row execute function ats_private.stamp_status_change();

create or replace trigger jobs_app_history_trigger
  after insert or update of job_status on public.jobs
  for each row execute function ats_private.append_job_history();

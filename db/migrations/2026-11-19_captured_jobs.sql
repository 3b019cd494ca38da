-- Captures and imports: the same posting again never makes a second job and never undoes an edit.

-- Adds one job for the person who is signed in; null when dedupe_key is there already. This is the only
-- way in for times that have passed: status_history, [{"to", "changed_at"}], is written for the job that
-- this very call makes and marked imported; an entry that exists can't be reached from here.
create or replace function ats_private.insert_captured_job(p_job jsonb) returns bigint
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
  v_user_id constant uuid := auth.uid();
  v_new public.jobs := jsonb_populate_record(null::public.jobs,
    p_job - array['id', 'user_id', 'created_at', 'status_changed_at', 'updated_at']);
  v_past jsonb;
  v_last jsonb;
  v_id bigint;
begin
  if v_user_id is null then
    raise exception 'Sign in first.' using errcode = '42501';
  end if;
  select jsonb_agg(jsonb_build_object('from', step.previous, 'to', step.status,
    'changed_at', ats_private.utc(step.changed_at), 'by', v_user_id, 'imported', true) order by step.n)
  into v_past
  from (
    select entry.status, entry.changed_at, lag(entry.status) over w as previous, row_number() over w as n
    from (
      select nullif(btrim(e.value ->> 'to'), '') as status,
        (e.value ->> 'changed_at')::timestamptz as changed_at, e.ordinality
      from jsonb_array_elements(coalesce(nullif(p_job -> 'status_history', 'null'), '[]'))
        with ordinality as e
    ) as entry
    window w as (order by entry.changed_at, entry.ordinality)
  ) as step;
  if exists (
    select from jsonb_array_elements(v_past) as e
    where e ->> 'to' is null or e ->> 'changed_at' is null
      or (e ->> 'changed_at')::timestamptz > clock_timestamp() + interval '1 day'
  ) then
    raise exception 'An entry of status_history needs "to" and a "changed_at" that has passed.'
      using errcode = '22023';
  end if;
  v_last := v_past -> -1;
  v_new.job_status := coalesce(nullif(btrim(v_new.job_status), ''), v_last ->> 'to', 'Interested');

  insert into public.jobs (user_id, job_title, company_name, street_address, city_name, state_code,
    zipcode, start_salary_range, end_salary_range, job_link, application_deadline, job_description,
    industry, job_type, job_status, status_changed_at, dedupe_key, meta)
  values (v_user_id, v_new.job_title, v_new.company_name, v_new.street_address, v_new.city_name,
    v_new.state_code, v_new.zipcode, v_new.start_salary_range, v_new.end_salary_range, v_new.job_link,
    v_new.application_deadline, v_new.job_description, v_new.industry, v_new.job_type, v_new.job_status,
    case when v_last ->> 'to' = v_new.job_status then (v_last ->> 'changed_at')::timestamptz else now() end,
    v_new.dedupe_key, v_new.meta)
  on conflict (user_id, dedupe_key) do nothing
  returning id into v_id;

  if v_past is not null then
    -- The history trigger has just written the one entry {from: null, to: job_status}.
    update public.job_notes n
    set application_history = case
      when v_last ->> 'to' = v_new.job_status then v_past
      else v_past || jsonb_set(n.application_history -> 0, '{from}', v_last -> 'to')
    end
    where n.job_id = v_id and n.user_id = v_user_id;
  end if;
  return v_id;
end $$;
revoke all on function ats_private.insert_captured_job(jsonb) from public, anon, authenticated, service_role;
grant execute on function ats_private.insert_captured_job(jsonb) to authenticated;

-- Brings the columns of a job that the person has not edited up to what was captured now; true when a
-- column changed. Edited means: not what was stored at the last capture, which meta.captured remembers,
-- whatever the caller's own meta says.
-- What this capture did not find erases nothing, and job_status is the person's alone.
create or replace function ats_private.recapture_job(p_job public.jobs, p_found jsonb, p_meta jsonb)
returns boolean
language plpgsql set search_path = ''
as $$
declare
  v_current constant jsonb := to_jsonb(p_job);
  -- The person may write meta as well: what is no object remembers nothing.
  v_captured constant jsonb := case jsonb_typeof(p_job.meta -> 'captured')
    when 'object' then p_job.meta -> 'captured' else '{}' end;
  v_meta constant jsonb := p_job.meta || p_meta || jsonb_build_object('captured', v_captured || p_found);
  v_changes jsonb;
  v_new public.jobs;
begin
  select coalesce(jsonb_object_agg(f.key, f.value), '{}') into v_changes
  from jsonb_each(p_found) as f
  where v_current -> f.key = coalesce(v_captured -> f.key, 'null') and v_current -> f.key <> f.value;
  if v_changes = '{}' and v_meta = p_job.meta then
    return false;
  end if;
  v_new := jsonb_populate_record(p_job, v_changes);
  update public.jobs j set
    job_title = v_new.job_title, company_name = v_new.company_name,
    street_address = v_new.street_address, city_name = v_new.city_name, state_code = v_new.state_code,
    zipcode = v_new.zipcode, start_salary_range = v_new.start_salary_range,
    end_salary_range = v_new.end_salary_range, job_link = v_new.job_link,
    application_deadline = v_new.application_deadline, job_description = v_new.job_description,
    industry = v_new.industry, job_type = v_new.job_type, meta = v_meta
  where j.id = p_job.id;
  return v_changes <> '{}';
end $$;
revoke all on function ats_private.recapture_job(public.jobs, jsonb, jsonb)
  from public, anon, authenticated, service_role;
grant execute on function ats_private.recapture_job(public.jobs, jsonb, jsonb) to authenticated;

-- p_jobs: 1 to 500 objects with columns of jobs, dedupe_key (required), meta and, for jobs that are new,
-- status_history. One row per object: its place in p_jobs, the job, and new, changed or unchanged. All of
-- them are saved or none: an error says in its DETAIL which object it was about, {"input_index": 17}.
create or replace function public.upsert_captured_jobs(p_jobs jsonb)
returns table (input_index integer, job_id bigint, outcome text)
language plpgsql set search_path = ''
as $$
declare
  v_user_id constant uuid := auth.uid();
  v_columns constant text[] := array['job_title', 'company_name', 'street_address', 'city_name',
    'state_code', 'zipcode', 'start_salary_range', 'end_salary_range', 'job_link', 'application_deadline',
    'job_description', 'industry', 'job_type'];
  v_item jsonb;
  v_key text;
  v_meta jsonb;
  v_found jsonb;
  v_old public.jobs;
begin
  if v_user_id is null then
    raise exception 'Sign in first.' using errcode = '42501';
  end if;
  if jsonb_typeof(p_jobs) is distinct from 'array' then
    raise exception 'p_jobs is an array of jobs.' using errcode = '22023';
  end if;
  if jsonb_array_length(p_jobs) not between 1 and 500 then
    raise exception 'Send 1 to 500 jobs at a time.' using errcode = '22023';
  end if;

  -- In the order of their keys: two batches with the same jobs never wait for each other crosswise.
  for v_item, input_index in
    select e.value, e.ordinality - 1 from jsonb_array_elements(p_jobs) with ordinality as e
    order by e.value ->> 'dedupe_key', e.ordinality
  loop
    v_key := v_item ->> 'dedupe_key';
    v_meta := coalesce(nullif(v_item -> 'meta', 'null'), '{}');
    if v_key is null or length(v_key) not between 1 and 500 or jsonb_typeof(v_meta) <> 'object' then
      raise exception 'A job needs a dedupe_key of 1 to 500 characters; its meta is an object.'
        using errcode = '22023';
    end if;
    -- Through the column types, so that what is compared later is spelled as the row spells it.
    select coalesce(jsonb_object_agg(f.key, f.value), '{}') into v_found
    from jsonb_each(to_jsonb(jsonb_populate_record(null::public.jobs, v_item))) as f
    where f.key = any (v_columns) and f.value not in ('null', '""');

    loop
      job_id := ats_private.insert_captured_job(
        v_item || jsonb_build_object('meta', v_meta || jsonb_build_object('captured', v_found)));
      outcome := 'new';
      exit when job_id is not null;
      select j.* into v_old from public.jobs j
      where j.user_id = v_user_id and j.dedupe_key = v_key for update;
      job_id := v_old.id;
      outcome := case when ats_private.recapture_job(v_old, v_found, v_meta) then 'changed'
        else 'unchanged' end;
      exit when job_id is not null; -- else it was deleted in between: once more
    end loop;
    return next;
  end loop;
exception when data_exception or integrity_constraint_violation then
  raise exception using errcode = sqlstate, message = sqlerrm,
    detail = coalesce('{"input_index": ' || input_index || '}', '');
end $$;
revoke all on function public.upsert_captured_jobs(jsonb) from public, anon, authenticated, service_role;
grant execute on function public.upsert_captured_jobs(jsonb) to authenticated;

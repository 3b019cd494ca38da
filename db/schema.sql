-- What the migrations make, as db/catalog.sql lists it. Not to be run; written by: node db/write-schema.ts

enum public.education_level_enum ('high_school', 'associate', 'bachelor', 'master', 'phd', 'other')
enum public.experience_level_enum ('entry', 'mid', 'senior', 'executive')
enum public.proficiency_level_enum ('beginner', 'intermediate', 'advanced', 'expert')
enum public.project_status_enum ('planned', 'ongoing', 'completed')
enum public.verification_status_enum ('unverified', 'pending', 'verified', 'rejected')
CREATE OR REPLACE FUNCTION ats_private.append_job_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$
CREATE OR REPLACE FUNCTION ats_private.delete_account()
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ delete from auth.users where id = auth.uid() $function$
  grant execute to authenticated
CREATE OR REPLACE FUNCTION ats_private.describe_slot(p_user_id uuid, p_slot text, p_given jsonb)
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE
 SET search_path TO ''
AS $function$
declare
  v_kind constant text := case p_slot when 'resume' then 'resume' else 'cover_letter' end;
  v_artifact jsonb;
  v_document jsonb;
begin
  if jsonb_typeof(p_given) <> 'object'
    or p_given - array['artifact_id', 'document_id'] <> '{}'
    or coalesce(p_given ->> 'artifact_id', p_given ->> 'document_id') is null then
    raise exception 'The % slot takes an artifact_id, a document_id or both, or null to clear it.', p_slot
      using errcode = '22023';
  end if;
  select jsonb_build_object('id', a.id, 'kind', a.kind, 'title', a.title,
    'sha256', encode(sha256(convert_to(a.content::text, 'UTF8')), 'hex'))
  into v_artifact
  from public.ai_artifacts a
  where a.id = (p_given ->> 'artifact_id')::uuid and a.user_id = p_user_id;
  select jsonb_build_object('id', d.id, 'kind', d.kind, 'file_name', d.file_name,
    'sha256', d.meta ->> 'sha256')
  into v_document
  from public.documents d
  where d.id = (p_given ->> 'document_id')::uuid and d.user_id = p_user_id;
  if v_artifact ->> 'kind' <> v_kind or v_document ->> 'kind' <> v_kind then
    raise exception 'Only a % can be attached there.', replace(v_kind, '_', ' ') using errcode = '22023';
  end if;
  return jsonb_strip_nulls(jsonb_build_object('artifact', v_artifact, 'document', v_document));
end $function$
  grant execute to authenticated
  grant execute to service_role
CREATE OR REPLACE FUNCTION ats_private.ensure_profile()
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ select ats_private.put_profile(auth.uid()) $function$
  grant execute to authenticated
CREATE OR REPLACE FUNCTION ats_private.insert_captured_job(p_job jsonb)
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
 SET "TimeZone" TO 'UTC'
AS $function$
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
end $function$
  grant execute to authenticated
CREATE OR REPLACE FUNCTION ats_private.order_job_materials()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  if new.created_at = now() then
    select greatest(clock_timestamp(), max(m.created_at) + interval '1 microsecond')
    into new.created_at
    from public.job_materials m
    where m.job_id = new.job_id and m.user_id = new.user_id;
  end if;
  return new;
end $function$
CREATE OR REPLACE FUNCTION ats_private.put_profile(p_user_id uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  v_address text;
  v_meta jsonb;
  v_first text;
  v_last text;
begin
  select nullif(u.email, ''), u.raw_user_meta_data into v_address, v_meta
  from auth.users u where u.id = p_user_id;
  if not found then
    return;
  end if;
  v_first := btrim(coalesce(v_meta ->> 'first_name', v_meta ->> 'given_name', ''));
  v_last := btrim(coalesce(v_meta ->> 'last_name', v_meta ->> 'family_name', ''));

  update public.profiles p set email = p.id || '@no-email.invalid'
  from auth.users u
  where p.email = v_address and p.id <> p_user_id and u.id = p.id and u.email is distinct from v_address;
  if v_address is null
    or exists (select from public.profiles p where p.email = v_address and p.id <> p_user_id) then
    v_address := p_user_id || '@no-email.invalid';
  end if;

  insert into public.profiles as p (id, first_name, last_name, full_name, email)
  values (p_user_id, v_first, v_last,
    coalesce(nullif(btrim(coalesce(v_meta ->> 'full_name', v_meta ->> 'name')), ''),
      nullif(btrim(v_first || ' ' || v_last), '')),
    v_address)
  on conflict (id) do update set email = excluded.email where p.email <> excluded.email;
end $function$
CREATE OR REPLACE FUNCTION ats_private.put_profile_of_new_user()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  perform ats_private.put_profile(new.id);
  return null;
exception when others then
  raise warning 'A profile could not be written (%); ensure_profile() will mend it', sqlstate;
  return null;
end $function$
CREATE OR REPLACE FUNCTION ats_private.recapture_job(p_job public.jobs, p_found jsonb, p_meta jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
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
end $function$
  grant execute to authenticated
CREATE OR REPLACE FUNCTION ats_private.set_updated_at()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  new.updated_at := now();
  return new;
end $function$
CREATE OR REPLACE FUNCTION ats_private.stamp_status_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  if coalesce(new.job_status, '') <> coalesce(old.job_status, '') then
    new.status_changed_at := clock_timestamp();
  end if;
  return new;
end $function$
CREATE OR REPLACE FUNCTION ats_private.utc(p_time timestamp with time zone)
 RETURNS text
 LANGUAGE sql
 STABLE
 SET search_path TO ''
AS $function$ select to_char(p_time at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') $function$
CREATE OR REPLACE FUNCTION public.attach_job_materials(p_job_id bigint, p_slots jsonb, p_metadata jsonb DEFAULT '{}'::jsonb, p_id uuid DEFAULT gen_random_uuid())
 RETURNS public.job_materials
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  v_user_id uuid;
  v_row public.job_materials;
  v_slots jsonb := '{}';
  v_slot text;
begin
  if jsonb_typeof(p_slots) is distinct from 'object'
    or p_slots = '{}' or p_slots - array['resume', 'cover'] <> '{}' then
    raise exception 'Say what to attach: an object with resume, cover or both.' using errcode = '22023';
  end if;
  if jsonb_typeof(coalesce(p_metadata, '{}')) <> 'object' then
    raise exception 'The metadata of materials is an object.' using errcode = '22023';
  end if;

  select j.user_id into v_user_id from public.jobs j where j.id = p_job_id for update;
  if not found then
    raise exception 'There is no such job.' using errcode = 'PT404';
  end if;
  select m.* into v_row from public.job_materials m
  where m.id = p_id and m.job_id = p_job_id and m.user_id = v_user_id;
  if found then
    return v_row;
  end if;

  select m.* into v_row from public.job_materials m
  where m.job_id = p_job_id and m.user_id = v_user_id
  order by m.created_at desc, m.id desc limit 1;
  foreach v_slot in array array['resume', 'cover'] loop
    if not p_slots ? v_slot then
      v_slots := v_slots || jsonb_strip_nulls(jsonb_build_object(v_slot, v_row.metadata -> v_slot));
    elsif p_slots -> v_slot <> 'null' then
      v_slots := v_slots
        || jsonb_build_object(v_slot, ats_private.describe_slot(v_user_id, v_slot, p_slots -> v_slot));
    end if;
  end loop;
  if p_slots ? 'resume' then
    v_row.resume_artifact_id := p_slots #>> '{resume,artifact_id}';
    v_row.resume_document_id := p_slots #>> '{resume,document_id}';
  end if;
  if p_slots ? 'cover' then
    v_row.cover_artifact_id := p_slots #>> '{cover,artifact_id}';
    v_row.cover_document_id := p_slots #>> '{cover,document_id}';
  end if;

  insert into public.job_materials (id, user_id, job_id, resume_artifact_id, resume_document_id,
    cover_artifact_id, cover_document_id, metadata)
  values (coalesce(p_id, gen_random_uuid()), v_user_id, p_job_id, v_row.resume_artifact_id,
    v_row.resume_document_id, v_row.cover_artifact_id, v_row.cover_document_id,
    coalesce(p_metadata, '{}') - array['resume', 'cover'] || v_slots)
  returning * into v_row;
  return v_row;
end $function$
  grant execute to authenticated
  grant execute to service_role
CREATE OR REPLACE FUNCTION public.delete_account()
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  v_files boolean := false;
begin
  if auth.uid() is null then
    raise exception 'Sign in first.' using errcode = '42501';
  end if;
  if to_regclass('storage.objects') is not null then
    execute 'select exists (select from storage.objects
      where bucket_id = ''documents'' and split_part(name, ''/'', 1) = $1)'
    into v_files using auth.uid()::text;
  end if;
  if v_files then
    raise exception 'Remove the stored files first; after the account nobody could.' using errcode = 'PT412';
  end if;
  perform ats_private.delete_account();
end $function$
  grant execute to authenticated
CREATE OR REPLACE FUNCTION public.ensure_profile()
 RETURNS public.profiles
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  v_profile public.profiles;
begin
  perform ats_private.ensure_profile();
  select p.* into v_profile from public.profiles p where p.id = auth.uid();
  if not found then
    raise exception 'This account does not exist any more. Sign in again.' using errcode = '42501';
  end if;
  return v_profile;
end $function$
  grant execute to authenticated
CREATE OR REPLACE FUNCTION public.update_cover_letter_drafts_updated_at()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
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
end $function$
CREATE OR REPLACE FUNCTION public.upsert_captured_jobs(p_jobs jsonb)
 RETURNS TABLE(input_index integer, job_id bigint, outcome text)
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
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
end $function$
  grant execute to authenticated
schema ats_private
  grant usage to authenticated
  grant usage to service_role
sequence public.jobs_id_seq
of the table auth.users
  CREATE TRIGGER ats_profile_trigger AFTER INSERT OR UPDATE OF email ON auth.users FOR EACH ROW EXECUTE FUNCTION ats_private.put_profile_of_new_user()
table public.ai_artifacts with row level security
  column id uuid not null default gen_random_uuid()
  column user_id uuid not null
  column job_id bigint
  column kind text not null
  column title text
  column prompt text
  column model text
  column content jsonb not null
  column metadata jsonb default '{}'::jsonb
  column created_at timestamp with time zone not null default now()
  column updated_at timestamp with time zone not null default now()
  constraint ai_artifacts_id_user_id_key UNIQUE (id, user_id)
  constraint ai_artifacts_job_id_fkey FOREIGN KEY (job_id, user_id) REFERENCES public.jobs(id, user_id) ON DELETE SET NULL (job_id)
  constraint ai_artifacts_kind_check CHECK ((kind = ANY (ARRAY['resume'::text, 'cover_letter'::text, 'skills_optimization'::text, 'company_research'::text, 'match'::text, 'gap_analysis'::text])))
  constraint ai_artifacts_pkey PRIMARY KEY (id)
  constraint ai_artifacts_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.profiles(id) ON DELETE CASCADE
  CREATE INDEX idx_ai_artifacts_job_id ON public.ai_artifacts USING btree (job_id, user_id)
  CREATE INDEX idx_ai_artifacts_user_id_kind ON public.ai_artifacts USING btree (user_id, kind, created_at DESC)
  policy ai_artifacts_delete_own for delete to authenticated using (( SELECT auth.uid() AS uid) = user_id)
  policy ai_artifacts_insert_own for insert to authenticated with check (( SELECT auth.uid() AS uid) = user_id)
  policy ai_artifacts_select_own for select to authenticated using (( SELECT auth.uid() AS uid) = user_id)
  policy ai_artifacts_update_own for update to authenticated using (( SELECT auth.uid() AS uid) = user_id) with check (( SELECT auth.uid() AS uid) = user_id)
  CREATE TRIGGER ai_artifacts_updated_at_trigger BEFORE UPDATE ON public.ai_artifacts FOR EACH ROW EXECUTE FUNCTION ats_private.set_updated_at()
  grant delete to authenticated
  grant insert (content, id, job_id, kind, metadata, model, prompt, title, user_id) to authenticated
  grant select to authenticated
  grant update (job_id, metadata, title) to authenticated
  grant delete to service_role
  grant insert (content, id, job_id, kind, metadata, model, prompt, title, user_id) to service_role
  grant select to service_role
  grant update (job_id, metadata, title) to service_role
table public.certifications with row level security
  column id uuid not null default gen_random_uuid()
  column user_id uuid not null
  column name text not null
  column issuing_org text
  column category text
  column date_earned date
  column expiration_date date
  column does_not_expire boolean default false
  column cert_id text
  column media_path text
  column verification_status public.verification_status_enum default 'unverified'::public.verification_status_enum
  column created_at timestamp with time zone default now()
  column updated_at timestamp with time zone default now()
  constraint certifications_pkey PRIMARY KEY (id)
  constraint certifications_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.profiles(id) ON DELETE CASCADE
  CREATE INDEX idx_certifications_user_id ON public.certifications USING btree (user_id)
  policy certifications_delete_own for delete to authenticated using (( SELECT auth.uid() AS uid) = user_id)
  policy certifications_insert_own for insert to authenticated with check (( SELECT auth.uid() AS uid) = user_id)
  policy certifications_select_own for select to authenticated using (( SELECT auth.uid() AS uid) = user_id)
  policy certifications_update_own for update to authenticated using (( SELECT auth.uid() AS uid) = user_id) with check (( SELECT auth.uid() AS uid) = user_id)
  CREATE TRIGGER certifications_updated_at_trigger BEFORE UPDATE ON public.certifications FOR EACH ROW EXECUTE FUNCTION ats_private.set_updated_at()
  grant delete to authenticated
  grant insert (category, cert_id, date_earned, does_not_expire, expiration_date, id, issuing_org, media_path, name, user_id, verification_status) to authenticated
  grant select to authenticated
  grant update (category, cert_id, date_earned, does_not_expire, expiration_date, issuing_org, media_path, name, verification_status) to authenticated
  grant delete to service_role
  grant insert (category, cert_id, date_earned, does_not_expire, expiration_date, id, issuing_org, media_path, name, user_id, verification_status) to service_role
  grant select to service_role
  grant update (category, cert_id, date_earned, does_not_expire, expiration_date, issuing_org, media_path, name, verification_status) to service_role
table public.cover_letter_drafts with row level security
  column id uuid not null default gen_random_uuid()
  column user_id uuid not null
  column name text not null
  column template_id text default 'formal'::text
  column job_id bigint
  column company_name text
  column job_title text
  column content jsonb not null default '{}'::jsonb
  column metadata jsonb not null default '{"tone": "formal", "length": "standard", "culture": "corporate"}'::jsonb
  column company_research jsonb default '{}'::jsonb
  column version integer not null default 1
  column is_active boolean not null default true
  column created_at timestamp with time zone not null default now()
  column updated_at timestamp with time zone not null default now()
  column last_accessed_at timestamp with time zone default now()
  constraint cover_letter_drafts_job_id_fkey FOREIGN KEY (job_id, user_id) REFERENCES public.jobs(id, user_id) ON DELETE SET NULL (job_id)
  constraint cover_letter_drafts_pkey PRIMARY KEY (id)
  constraint cover_letter_drafts_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.profiles(id) ON DELETE CASCADE
  CREATE INDEX idx_cover_letter_drafts_company ON public.cover_letter_drafts USING btree (company_name)
  CREATE INDEX idx_cover_letter_drafts_is_active ON public.cover_letter_drafts USING btree (is_active) WHERE (is_active = true)
  CREATE INDEX idx_cover_letter_drafts_job_id ON public.cover_letter_drafts USING btree (job_id)
  CREATE INDEX idx_cover_letter_drafts_job_id_user_id ON public.cover_letter_drafts USING btree (job_id, user_id)
  CREATE INDEX idx_cover_letter_drafts_template ON public.cover_letter_drafts USING btree (template_id)
  CREATE INDEX idx_cover_letter_drafts_updated_at ON public.cover_letter_drafts USING btree (updated_at DESC)
  CREATE INDEX idx_cover_letter_drafts_user_id ON public.cover_letter_drafts USING btree (user_id)
  policy cover_letter_drafts_delete_own for delete to authenticated using (( SELECT auth.uid() AS uid) = user_id)
  policy cover_letter_drafts_insert_own for insert to authenticated with check (( SELECT auth.uid() AS uid) = user_id)
  policy cover_letter_drafts_select_own for select to authenticated using (( SELECT auth.uid() AS uid) = user_id)
  policy cover_letter_drafts_update_own for update to authenticated using (( SELECT auth.uid() AS uid) = user_id) with check (( SELECT auth.uid() AS uid) = user_id)
  CREATE TRIGGER cover_letter_drafts_updated_at_trigger BEFORE UPDATE ON public.cover_letter_drafts FOR EACH ROW EXECUTE FUNCTION public.update_cover_letter_drafts_updated_at()
  grant delete to authenticated
  grant insert (company_name, company_research, content, id, is_active, job_id, job_title, last_accessed_at, metadata, name, template_id, user_id, version) to authenticated
  grant select to authenticated
  grant update (company_name, company_research, content, is_active, job_id, job_title, last_accessed_at, metadata, name, version) to authenticated
  grant delete to service_role
  grant insert (company_name, company_research, content, id, is_active, job_id, job_title, last_accessed_at, metadata, name, template_id, user_id, version) to service_role
  grant select to service_role
  grant update (company_name, company_research, content, is_active, job_id, job_title, last_accessed_at, metadata, name, version) to service_role
table public.documents with row level security
  column id uuid not null default gen_random_uuid()
  column user_id uuid not null
  column kind text default 'resume'::text
  column file_name text not null
  column file_path text not null
  column mime_type text
  column bytes integer
  column meta jsonb
  column uploaded_at timestamp with time zone default now()
  column project_id uuid
  column updated_at timestamp with time zone not null default now()
  constraint documents_id_user_id_key UNIQUE (id, user_id)
  constraint documents_kind_check CHECK ((kind = ANY (ARRAY['resume'::text, 'cover_letter'::text, 'portfolio'::text, 'other'::text])))
  constraint documents_pkey PRIMARY KEY (id)
  constraint documents_project_id_fkey FOREIGN KEY (project_id, user_id) REFERENCES public.projects(id, user_id) ON DELETE SET NULL (project_id)
  constraint documents_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.profiles(id) ON DELETE CASCADE
  CREATE INDEX idx_documents_project_id ON public.documents USING btree (project_id, user_id)
  CREATE INDEX idx_documents_user_id ON public.documents USING btree (user_id, uploaded_at DESC)
  policy documents_delete_own for delete to authenticated using (( SELECT auth.uid() AS uid) = user_id)
  policy documents_insert_own for insert to authenticated with check (( SELECT auth.uid() AS uid) = user_id)
  policy documents_select_own for select to authenticated using (( SELECT auth.uid() AS uid) = user_id)
  policy documents_update_own for update to authenticated using (( SELECT auth.uid() AS uid) = user_id) with check (( SELECT auth.uid() AS uid) = user_id)
  CREATE TRIGGER documents_updated_at_trigger BEFORE UPDATE ON public.documents FOR EACH ROW EXECUTE FUNCTION ats_private.set_updated_at()
  grant delete to authenticated
  grant insert (bytes, file_name, file_path, id, kind, meta, mime_type, project_id, user_id) to authenticated
  grant select to authenticated
  grant update (bytes, file_name, file_path, kind, meta, mime_type, project_id) to authenticated
  grant delete to service_role
  grant insert (bytes, file_name, file_path, id, kind, meta, mime_type, project_id, user_id) to service_role
  grant select to service_role
  grant update (bytes, file_name, file_path, kind, meta, mime_type, project_id) to service_role
table public.education with row level security
  column id uuid not null default gen_random_uuid()
  column user_id uuid not null
  column institution_name text not null
  column degree_type text
  column field_of_study text
  column graduation_date date
  column gpa numeric(4,2)
  column enrollment_status text default 'not_enrolled'::text
  column education_level public.education_level_enum
  column honors text
  column meta jsonb
  column created_at timestamp with time zone default now()
  column updated_at timestamp with time zone default now()
  column start_date date not null
  constraint education_degree_or_field_check CHECK (((btrim(COALESCE(degree_type, ''::text)) <> ''::text) OR (btrim(COALESCE(field_of_study, ''::text)) <> ''::text)))
  constraint education_gpa_check CHECK (((gpa IS NULL) OR ((gpa >= (0)::numeric) AND (gpa <= (4)::numeric))))
  constraint education_pkey PRIMARY KEY (id)
  constraint education_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.profiles(id) ON DELETE CASCADE
  CREATE INDEX idx_education_user_id ON public.education USING btree (user_id)
  policy education_delete_own for delete to authenticated using (( SELECT auth.uid() AS uid) = user_id)
  policy education_insert_own for insert to authenticated with check (( SELECT auth.uid() AS uid) = user_id)
  policy education_select_own for select to authenticated using (( SELECT auth.uid() AS uid) = user_id)
  policy education_update_own for update to authenticated using (( SELECT auth.uid() AS uid) = user_id) with check (( SELECT auth.uid() AS uid) = user_id)
  CREATE TRIGGER education_updated_at_trigger BEFORE UPDATE ON public.education FOR EACH ROW EXECUTE FUNCTION ats_private.set_updated_at()
  grant delete to authenticated
  grant insert (degree_type, education_level, enrollment_status, field_of_study, gpa, graduation_date, honors, id, institution_name, meta, start_date, user_id) to authenticated
  grant select to authenticated
  grant update (degree_type, education_level, enrollment_status, field_of_study, gpa, graduation_date, honors, institution_name, meta, start_date) to authenticated
  grant delete to service_role
  grant insert (degree_type, education_level, enrollment_status, field_of_study, gpa, graduation_date, honors, id, institution_name, meta, start_date, user_id) to service_role
  grant select to service_role
  grant update (degree_type, education_level, enrollment_status, field_of_study, gpa, graduation_date, honors, institution_name, meta, start_date) to service_role
table public.employment with row level security
  column id uuid not null default gen_random_uuid()
  column user_id uuid not null
  column job_title text not null
  column company_name text not null
  column location text
  column start_date date not null
  column end_date date
  column job_description text
  column current_position boolean not null default false
  column created_at timestamp with time zone not null default now()
  column updated_at timestamp with time zone not null default now()
  constraint employment_current_position_check CHECK (((NOT current_position) OR (end_date IS NULL)))
  constraint employment_dates_check CHECK (((end_date IS NULL) OR (end_date >= start_date)))
  constraint employment_pkey PRIMARY KEY (id)
  constraint employment_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.profiles(id) ON DELETE CASCADE
  CREATE INDEX idx_employment_user_id ON public.employment USING btree (user_id)
  policy employment_delete_own for delete to authenticated using (( SELECT auth.uid() AS uid) = user_id)
  policy employment_insert_own for insert to authenticated with check (( SELECT auth.uid() AS uid) = user_id)
  policy employment_select_own for select to authenticated using (( SELECT auth.uid() AS uid) = user_id)
  policy employment_update_own for update to authenticated using (( SELECT auth.uid() AS uid) = user_id) with check (( SELECT auth.uid() AS uid) = user_id)
  CREATE TRIGGER employment_updated_at_trigger BEFORE UPDATE ON public.employment FOR EACH ROW EXECUTE FUNCTION ats_private.set_updated_at()
  grant delete to authenticated
  grant insert (company_name, current_position, end_date, id, job_description, job_title, location, start_date, user_id) to authenticated
  grant select to authenticated
  grant update (company_name, current_position, end_date, job_description, job_title, location, start_date) to authenticated
  grant delete to service_role
  grant insert (company_name, current_position, end_date, id, job_description, job_title, location, start_date, user_id) to service_role
  grant select to service_role
  grant update (company_name, current_position, end_date, job_description, job_title, location, start_date) to service_role
table public.job_materials with row level security
  column id uuid not null default gen_random_uuid()
  column user_id uuid not null
  column job_id bigint not null
  column resume_document_id uuid
  column resume_artifact_id uuid
  column cover_document_id uuid
  column cover_artifact_id uuid
  column metadata jsonb not null default '{}'::jsonb
  column created_at timestamp with time zone not null default now()
  column updated_at timestamp with time zone not null default now()
  constraint job_materials_cover_artifact_id_fkey FOREIGN KEY (cover_artifact_id, user_id) REFERENCES public.ai_artifacts(id, user_id) ON DELETE SET NULL (cover_artifact_id)
  constraint job_materials_cover_document_id_fkey FOREIGN KEY (cover_document_id, user_id) REFERENCES public.documents(id, user_id) ON DELETE SET NULL (cover_document_id)
  constraint job_materials_job_id_fkey FOREIGN KEY (job_id, user_id) REFERENCES public.jobs(id, user_id) ON DELETE CASCADE
  constraint job_materials_pkey PRIMARY KEY (id)
  constraint job_materials_resume_artifact_id_fkey FOREIGN KEY (resume_artifact_id, user_id) REFERENCES public.ai_artifacts(id, user_id) ON DELETE SET NULL (resume_artifact_id)
  constraint job_materials_resume_document_id_fkey FOREIGN KEY (resume_document_id, user_id) REFERENCES public.documents(id, user_id) ON DELETE SET NULL (resume_document_id)
  constraint job_materials_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.profiles(id) ON DELETE CASCADE
  CREATE INDEX idx_job_materials_cover_artifact_id ON public.job_materials USING btree (cover_artifact_id, user_id)
  CREATE INDEX idx_job_materials_cover_document_id ON public.job_materials USING btree (cover_document_id, user_id)
  CREATE INDEX idx_job_materials_job_id ON public.job_materials USING btree (job_id, user_id, created_at DESC, id DESC)
  CREATE INDEX idx_job_materials_resume_artifact_id ON public.job_materials USING btree (resume_artifact_id, user_id)
  CREATE INDEX idx_job_materials_resume_document_id ON public.job_materials USING btree (resume_document_id, user_id)
  CREATE INDEX idx_job_materials_user_id ON public.job_materials USING btree (user_id)
  policy job_materials_delete_own for delete to authenticated using (( SELECT auth.uid() AS uid) = user_id)
  policy job_materials_insert_own for insert to authenticated with check (( SELECT auth.uid() AS uid) = user_id)
  policy job_materials_select_own for select to authenticated using (( SELECT auth.uid() AS uid) = user_id)
  policy job_materials_update_own for update to authenticated using (( SELECT auth.uid() AS uid) = user_id) with check (( SELECT auth.uid() AS uid) = user_id)
  CREATE TRIGGER job_materials_order_trigger BEFORE INSERT ON public.job_materials FOR EACH ROW EXECUTE FUNCTION ats_private.order_job_materials()
  CREATE TRIGGER job_materials_updated_at_trigger BEFORE UPDATE ON public.job_materials FOR EACH ROW EXECUTE FUNCTION ats_private.set_updated_at()
  grant insert (cover_artifact_id, cover_document_id, id, job_id, metadata, resume_artifact_id, resume_document_id, user_id) to authenticated
  grant select to authenticated
  grant insert (cover_artifact_id, cover_document_id, id, job_id, metadata, resume_artifact_id, resume_document_id, user_id) to service_role
  grant select to service_role
table public.job_notes with row level security
  column id uuid not null default gen_random_uuid()
  column user_id uuid
  column job_id bigint
  column created_at timestamp with time zone not null default now()
  column personal_notes text
  column recruiter_name text
  column recruiter_email text
  column recruiter_phone text
  column hiring_manager_name text
  column hiring_manager_email text
  column hiring_manager_phone text
  column application_history jsonb
  column salary_negotiation_notes text
  column interview_notes text
  column interview_feedback text
  column updated_at timestamp with time zone
  constraint job_notes_job_id_fkey FOREIGN KEY (job_id, user_id) REFERENCES public.jobs(id, user_id) ON DELETE CASCADE
  constraint job_notes_job_id_user_id_key UNIQUE (job_id, user_id)
  constraint job_notes_pkey PRIMARY KEY (id)
  constraint job_notes_user_id_check CHECK (((job_id IS NULL) OR (user_id IS NOT NULL)))
  constraint job_notes_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.profiles(id) ON DELETE CASCADE
  CREATE INDEX idx_job_notes_user_id ON public.job_notes USING btree (user_id)
  policy job_notes_delete_own for delete to authenticated using (( SELECT auth.uid() AS uid) = user_id)
  policy job_notes_insert_own for insert to authenticated with check (( SELECT auth.uid() AS uid) = user_id)
  policy job_notes_keep_history as restrictive for delete to authenticated using ((application_history IS NULL) OR (application_history = '[]'::jsonb))
  policy job_notes_select_own for select to authenticated using (( SELECT auth.uid() AS uid) = user_id)
  policy job_notes_update_own for update to authenticated using (( SELECT auth.uid() AS uid) = user_id) with check (( SELECT auth.uid() AS uid) = user_id)
  CREATE TRIGGER job_notes_updated_at_trigger BEFORE UPDATE ON public.job_notes FOR EACH ROW EXECUTE FUNCTION ats_private.set_updated_at()
  grant delete to authenticated
  grant insert (hiring_manager_email, hiring_manager_name, hiring_manager_phone, id, interview_feedback, interview_notes, job_id, personal_notes, recruiter_email, recruiter_name, recruiter_phone, salary_negotiation_notes, user_id) to authenticated
  grant select to authenticated
  grant update (hiring_manager_email, hiring_manager_name, hiring_manager_phone, interview_feedback, interview_notes, personal_notes, recruiter_email, recruiter_name, recruiter_phone, salary_negotiation_notes) to authenticated
  grant insert (hiring_manager_email, hiring_manager_name, hiring_manager_phone, id, interview_feedback, interview_notes, job_id, personal_notes, recruiter_email, recruiter_name, recruiter_phone, salary_negotiation_notes, user_id) to service_role
  grant select to service_role
  grant update (hiring_manager_email, hiring_manager_name, hiring_manager_phone, interview_feedback, interview_notes, personal_notes, recruiter_email, recruiter_name, recruiter_phone, salary_negotiation_notes) to service_role
table public.jobs with row level security
  column id bigint not null generated always as identity
  column user_id uuid
  column created_at timestamp with time zone not null default now()
  column job_title text
  column company_name text
  column street_address text
  column city_name text
  column state_code text
  column zipcode text
  column start_salary_range bigint
  column end_salary_range bigint
  column job_link text
  column application_deadline date
  column job_description text
  column industry text
  column job_type text
  column job_status text
  column status_changed_at timestamp with time zone default now()
  column dedupe_key text
  column meta jsonb not null default '{}'::jsonb
  column updated_at timestamp with time zone not null default now()
  constraint jobs_dedupe_key_check CHECK (((length(dedupe_key) >= 1) AND (length(dedupe_key) <= 500)))
  constraint jobs_id_user_id_key UNIQUE (id, user_id)
  constraint jobs_meta_check CHECK ((jsonb_typeof(meta) = 'object'::text))
  constraint jobs_pkey PRIMARY KEY (id)
  constraint jobs_user_id_check CHECK ((user_id IS NOT NULL))
  constraint jobs_user_id_dedupe_key_key UNIQUE (user_id, dedupe_key)
  constraint jobs_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.profiles(id) ON DELETE CASCADE
  CREATE INDEX idx_jobs_user_id_created_at ON public.jobs USING btree (user_id, created_at DESC, id DESC)
  CREATE INDEX idx_jobs_user_id_job_status ON public.jobs USING btree (user_id, job_status)
  policy jobs_delete_own for delete to authenticated using (( SELECT auth.uid() AS uid) = user_id)
  policy jobs_insert_own for insert to authenticated with check (( SELECT auth.uid() AS uid) = user_id)
  policy jobs_select_own for select to authenticated using (( SELECT auth.uid() AS uid) = user_id)
  policy jobs_update_own for update to authenticated using (( SELECT auth.uid() AS uid) = user_id) with check (( SELECT auth.uid() AS uid) = user_id)
  CREATE TRIGGER jobs_app_history_trigger AFTER INSERT OR UPDATE OF job_status ON public.jobs FOR EACH ROW EXECUTE FUNCTION ats_private.append_job_history()
  CREATE TRIGGER jobs_status_changed_at_trigger BEFORE UPDATE OF job_status ON public.jobs FOR EACH ROW EXECUTE FUNCTION ats_private.stamp_status_change()
  CREATE TRIGGER jobs_updated_at_trigger BEFORE UPDATE ON public.jobs FOR EACH ROW EXECUTE FUNCTION ats_private.set_updated_at()
  grant delete to authenticated
  grant insert (application_deadline, city_name, company_name, dedupe_key, end_salary_range, industry, job_description, job_link, job_status, job_title, job_type, meta, start_salary_range, state_code, street_address, user_id, zipcode) to authenticated
  grant select to authenticated
  grant update (application_deadline, city_name, company_name, dedupe_key, end_salary_range, industry, job_description, job_link, job_status, job_title, job_type, meta, start_salary_range, state_code, street_address, zipcode) to authenticated
  grant delete to service_role
  grant insert (application_deadline, city_name, company_name, dedupe_key, end_salary_range, industry, job_description, job_link, job_status, job_title, job_type, meta, start_salary_range, state_code, street_address, user_id, zipcode) to service_role
  grant select to service_role
  grant update (application_deadline, city_name, company_name, dedupe_key, end_salary_range, industry, job_description, job_link, job_status, job_title, job_type, meta, start_salary_range, state_code, street_address, zipcode) to service_role
table public.profiles with row level security
  column id uuid not null
  column first_name text not null
  column last_name text not null
  column full_name text
  column email text not null
  column phone text
  column professional_title text
  column summary text
  column experience_level public.experience_level_enum
  column industry text
  column city text
  column state text
  column meta jsonb
  column created_at timestamp with time zone default now()
  column updated_at timestamp with time zone default now()
  constraint profiles_email_key UNIQUE (email)
  constraint profiles_id_fkey FOREIGN KEY (id) REFERENCES auth.users(id) ON DELETE CASCADE
  constraint profiles_pkey PRIMARY KEY (id)
  policy profiles_delete_own for delete to authenticated using (( SELECT auth.uid() AS uid) = id)
  policy profiles_insert_own for insert to authenticated with check (( SELECT auth.uid() AS uid) = id)
  policy profiles_select_own for select to authenticated using (( SELECT auth.uid() AS uid) = id)
  policy profiles_update_own for update to authenticated using (( SELECT auth.uid() AS uid) = id) with check (( SELECT auth.uid() AS uid) = id)
  CREATE TRIGGER profiles_updated_at_trigger BEFORE UPDATE ON public.profiles FOR EACH ROW EXECUTE FUNCTION ats_private.set_updated_at()
  grant select to authenticated
  grant update (city, experience_level, first_name, full_name, industry, last_name, meta, phone, professional_title, state, summary) to authenticated
  grant select to service_role
  grant update (city, experience_level, first_name, full_name, industry, last_name, meta, phone, professional_title, state, summary) to service_role
table public.projects with row level security
  column id uuid not null default gen_random_uuid()
  column user_id uuid not null
  column proj_name text not null
  column proj_description text
  column role text
  column start_date date not null
  column end_date date
  column tech_and_skills text[]
  column project_url text
  column team_size integer
  column team_details text
  column industry_proj_type text
  column proj_outcomes text
  column status public.project_status_enum default 'planned'::public.project_status_enum
  column media_path text
  column meta jsonb
  column created_at timestamp with time zone not null default now()
  column updated_at timestamp with time zone not null default now()
  constraint projects_completed_check CHECK (((status IS DISTINCT FROM 'completed'::public.project_status_enum) OR (end_date IS NOT NULL)))
  constraint projects_dates_check CHECK (((end_date IS NULL) OR (end_date >= start_date)))
  constraint projects_id_user_id_key UNIQUE (id, user_id)
  constraint projects_pkey PRIMARY KEY (id)
  constraint projects_team_size_check CHECK (((team_size IS NULL) OR (team_size >= 0)))
  constraint projects_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.profiles(id) ON DELETE CASCADE
  CREATE INDEX idx_projects_user_id ON public.projects USING btree (user_id)
  policy projects_delete_own for delete to authenticated using (( SELECT auth.uid() AS uid) = user_id)
  policy projects_insert_own for insert to authenticated with check (( SELECT auth.uid() AS uid) = user_id)
  policy projects_select_own for select to authenticated using (( SELECT auth.uid() AS uid) = user_id)
  policy projects_update_own for update to authenticated using (( SELECT auth.uid() AS uid) = user_id) with check (( SELECT auth.uid() AS uid) = user_id)
  CREATE TRIGGER projects_updated_at_trigger BEFORE UPDATE ON public.projects FOR EACH ROW EXECUTE FUNCTION ats_private.set_updated_at()
  grant delete to authenticated
  grant insert (end_date, id, industry_proj_type, media_path, meta, proj_description, proj_name, proj_outcomes, project_url, role, start_date, status, team_details, team_size, tech_and_skills, user_id) to authenticated
  grant select to authenticated
  grant update (end_date, industry_proj_type, media_path, meta, proj_description, proj_name, proj_outcomes, project_url, role, start_date, status, team_details, team_size, tech_and_skills) to authenticated
  grant delete to service_role
  grant insert (end_date, id, industry_proj_type, media_path, meta, proj_description, proj_name, proj_outcomes, project_url, role, start_date, status, team_details, team_size, tech_and_skills, user_id) to service_role
  grant select to service_role
  grant update (end_date, industry_proj_type, media_path, meta, proj_description, proj_name, proj_outcomes, project_url, role, start_date, status, team_details, team_size, tech_and_skills) to service_role
table public.skills with row level security
  column id uuid not null default gen_random_uuid()
  column user_id uuid not null
  column skill_name text not null
  column proficiency_level public.proficiency_level_enum not null default 'beginner'::public.proficiency_level_enum
  column skill_category text not null default 'Technical'::text
  column meta jsonb
  column created_at timestamp with time zone default now()
  column updated_at timestamp with time zone default now()
  constraint skills_pkey PRIMARY KEY (id)
  constraint skills_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.profiles(id) ON DELETE CASCADE
  CREATE INDEX idx_skills_user_id ON public.skills USING btree (user_id)
  policy skills_delete_own for delete to authenticated using (( SELECT auth.uid() AS uid) = user_id)
  policy skills_insert_own for insert to authenticated with check (( SELECT auth.uid() AS uid) = user_id)
  policy skills_select_own for select to authenticated using (( SELECT auth.uid() AS uid) = user_id)
  policy skills_update_own for update to authenticated using (( SELECT auth.uid() AS uid) = user_id) with check (( SELECT auth.uid() AS uid) = user_id)
  CREATE TRIGGER skills_updated_at_trigger BEFORE UPDATE ON public.skills FOR EACH ROW EXECUTE FUNCTION ats_private.set_updated_at()
  grant delete to authenticated
  grant insert (id, meta, proficiency_level, skill_category, skill_name, user_id) to authenticated
  grant select to authenticated
  grant update (meta, proficiency_level, skill_category, skill_name) to authenticated
  grant delete to service_role
  grant insert (id, meta, proficiency_level, skill_category, skill_name, user_id) to service_role
  grant select to service_role
  grant update (meta, proficiency_level, skill_category, skill_name) to service_role
view public.v_job_current_materials with (security_invoker=true)
  column job_id bigint
  column user_id uuid
  column resume_document_id uuid
  column resume_artifact_id uuid
  column cover_document_id uuid
  column cover_artifact_id uuid
  column metadata jsonb
  column linked_at timestamp with time zone
   SELECT DISTINCT ON (user_id, job_id) job_id,
    user_id,
    resume_document_id,
    resume_artifact_id,
    cover_document_id,
    cover_artifact_id,
    metadata,
    created_at AS linked_at
   FROM public.job_materials m
  ORDER BY user_id, job_id, created_at DESC, id DESC;
  grant select to authenticated
  grant select to service_role
of the table storage.objects
  policy ats_documents_delete_own for delete to authenticated using ((bucket_id = 'documents'::text) AND ((( SELECT auth.uid() AS uid))::text = split_part(name, '/'::text, 1)))
  policy ats_documents_insert_own for insert to authenticated with check ((bucket_id = 'documents'::text) AND ((( SELECT auth.uid() AS uid))::text = split_part(name, '/'::text, 1)))
  policy ats_documents_select_own for select to authenticated using ((bucket_id = 'documents'::text) AND ((( SELECT auth.uid() AS uid))::text = split_part(name, '/'::text, 1)))
  policy ats_documents_update_own for update to authenticated using ((bucket_id = 'documents'::text) AND ((( SELECT auth.uid() AS uid))::text = split_part(name, '/'::text, 1))) with check ((bucket_id = 'documents'::text) AND ((( SELECT auth.uid() AS uid))::text = split_part(name, '/'::text, 1)))

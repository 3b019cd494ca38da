-- What is attached to a job now, and the one way to change it that loses nothing.

create or replace view public.v_job_current_materials with (security_invoker = true) as
select distinct on (m.user_id, m.job_id)
  m.job_id,
  m.user_id,
  m.resume_document_id,
  m.resume_artifact_id,
  m.cover_document_id,
  m.cover_artifact_id,
  m.metadata,
  m.created_at as linked_at
from public.job_materials m
order by m.user_id, m.job_id, m.created_at desc, m.id desc;

revoke all on public.v_job_current_materials from public, anon, authenticated, service_role;
grant select on public.v_job_current_materials to authenticated, service_role;

-- What is known of one slot's artifact and document at the time they are attached. Both may be deleted
-- later; this copy in job_materials.metadata stays. An id that does not exist and one that belongs to
-- somebody else are left for the foreign key to refuse, so that the two can't be told apart.
create or replace function ats_private.describe_slot(p_user_id uuid, p_slot text, p_given jsonb)
returns jsonb
language plpgsql stable set search_path = ''
as $$
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
end $$;
revoke all on function ats_private.describe_slot(uuid, text, jsonb)
  from public, anon, authenticated, service_role;
grant execute on function ats_private.describe_slot(uuid, text, jsonb) to authenticated, service_role;

-- Adds a row to the job's materials. p_slots: {"resume"?, "cover"?}; an absent slot keeps what is selected
-- now, null clears it, {"artifact_id"?, "document_id"?} replaces it. Attaches to one job wait for each
-- other on the job's row. The same p_id again answers with the row that is already there.
create or replace function public.attach_job_materials(
  p_job_id bigint,
  p_slots jsonb,
  p_metadata jsonb default '{}'::jsonb,
  p_id uuid default gen_random_uuid()
) returns public.job_materials
language plpgsql set search_path = ''
as $$
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
end $$;
revoke all on function public.attach_job_materials(bigint, jsonb, jsonb, uuid)
  from public, anon, authenticated, service_role;
grant execute on function public.attach_job_materials(bigint, jsonb, jsonb, uuid)
  to authenticated, service_role;

-- Who may do what. Policies say which rows are a person's own; grants say what may be done with them at
-- all. Both are stated here in full and nowhere else: whatever stood on these tables before is replaced.
--
-- The record of what was sent and when is kept by privileges, not by triggers that refuse: such a trigger
-- would also stop ON DELETE SET NULL and the deletion of an account. service_role is not bound by
-- policies, but by the same grants.

do $$
declare
  v_table text;
  v_owner text;
  v_policy name;
  v_tables constant text[] := array[
    'profiles', 'employment', 'education', 'skills', 'certifications', 'projects', 'jobs', 'job_notes',
    'ai_artifacts', 'job_materials', 'documents', 'cover_letter_drafts'
  ];
begin
  foreach v_table in array v_tables loop
    -- A policy left over from earlier would be OR-ed with ours.
    for v_policy in
      select polname from pg_policy where polrelid = format('public.%I', v_table)::regclass
    loop
      execute format('drop policy %I on public.%I', v_policy, v_table);
    end loop;
    execute format('alter table public.%I enable row level security', v_table);
    v_owner := format('(select auth.uid()) = %I', case v_table when 'profiles' then 'id' else 'user_id' end);
    execute format('create policy %I on public.%I for select to authenticated using (%s)',
      v_table || '_select_own', v_table, v_owner);
    execute format('create policy %I on public.%I for insert to authenticated with check (%s)',
      v_table || '_insert_own', v_table, v_owner);
    execute format('create policy %I on public.%I for update to authenticated using (%s) with check (%s)',
      v_table || '_update_own', v_table, v_owner, v_owner);
    execute format('create policy %I on public.%I for delete to authenticated using (%s)',
      v_table || '_delete_own', v_table, v_owner);
    execute format('revoke all on public.%I from public, anon, authenticated, service_role', v_table);
    execute format('grant select on public.%I to authenticated, service_role', v_table);
  end loop;
end $$;

-- A note that carries history goes only with its job. (service_role passes by policies: below it gets no
-- DELETE on notes at all.)
create policy job_notes_keep_history on public.job_notes as restrictive for delete to authenticated
  using (application_history is null or application_history = '[]'::jsonb);

-- The numbers of jobs come from the identity column alone, which needs no privilege of the caller's.
revoke all on sequence public.jobs_id_seq from public, anon, authenticated, service_role;

-- Made by the sign-up trigger and ensure_profile(), email follows auth.users, gone with delete_account().
grant update (first_name, last_name, full_name, phone, professional_title, summary, experience_level,
  industry, city, state, meta) on public.profiles to authenticated, service_role;

grant insert (id, user_id, job_title, company_name, location, start_date, end_date, job_description,
    current_position),
  update (job_title, company_name, location, start_date, end_date, job_description, current_position),
  delete on public.employment to authenticated, service_role;

grant insert (id, user_id, institution_name, degree_type, field_of_study, graduation_date, gpa,
    enrollment_status, education_level, honors, meta, start_date),
  update (institution_name, degree_type, field_of_study, graduation_date, gpa, enrollment_status,
    education_level, honors, meta, start_date),
  delete on public.education to authenticated, service_role;

grant insert (id, user_id, skill_name, proficiency_level, skill_category, meta),
  update (skill_name, proficiency_level, skill_category, meta),
  delete on public.skills to authenticated, service_role;

grant insert (id, user_id, name, issuing_org, category, date_earned, expiration_date, does_not_expire,
    cert_id, media_path, verification_status),
  update (name, issuing_org, category, date_earned, expiration_date, does_not_expire, cert_id, media_path,
    verification_status),
  delete on public.certifications to authenticated, service_role;

grant insert (id, user_id, proj_name, proj_description, role, start_date, end_date, tech_and_skills,
    project_url, team_size, team_details, industry_proj_type, proj_outcomes, status, media_path, meta),
  update (proj_name, proj_description, role, start_date, end_date, tech_and_skills, project_url, team_size,
    team_details, industry_proj_type, proj_outcomes, status, media_path, meta),
  delete on public.projects to authenticated, service_role;

-- Not created_at and status_changed_at: the database dates them.
grant insert (user_id, job_title, company_name, street_address, city_name, state_code, zipcode,
    start_salary_range, end_salary_range, job_link, application_deadline, job_description, industry,
    job_type, job_status, dedupe_key, meta),
  update (job_title, company_name, street_address, city_name, state_code, zipcode, start_salary_range,
    end_salary_range, job_link, application_deadline, job_description, industry, job_type, job_status,
    dedupe_key, meta),
  delete on public.jobs to authenticated, service_role;

-- Not application_history: only the history trigger and imports write it. Not job_id later on: a note
-- with its history would move to another job.
grant insert (id, user_id, job_id, personal_notes, recruiter_name, recruiter_email, recruiter_phone,
    hiring_manager_name, hiring_manager_email, hiring_manager_phone, salary_negotiation_notes,
    interview_notes, interview_feedback),
  update (personal_notes, recruiter_name, recruiter_email, recruiter_phone, hiring_manager_name,
    hiring_manager_email, hiring_manager_phone, salary_negotiation_notes, interview_notes,
    interview_feedback)
  on public.job_notes to authenticated, service_role;
grant delete on public.job_notes to authenticated;

-- A snapshot: it may be named, tagged, filed under a job and thrown away, but not rewritten.
grant insert (id, user_id, job_id, kind, title, prompt, model, content, metadata),
  update (title, metadata, job_id),
  delete on public.ai_artifacts to authenticated, service_role;

-- A history: rows are added, and go only with their job.
grant insert (id, user_id, job_id, resume_document_id, resume_artifact_id, cover_document_id,
    cover_artifact_id, metadata)
  on public.job_materials to authenticated, service_role;

grant insert (id, user_id, kind, file_name, file_path, mime_type, bytes, meta, project_id),
  update (kind, file_name, file_path, mime_type, bytes, meta, project_id),
  delete on public.documents to authenticated, service_role;

grant insert (id, user_id, name, template_id, job_id, company_name, job_title, content, metadata,
    company_research, version, is_active, last_accessed_at),
  update (name, job_id, company_name, job_title, content, metadata, company_research, version, is_active,
    last_accessed_at),
  delete on public.cover_letter_drafts to authenticated, service_role;

-- The five enum types and twelve tables as the schema reference documents them (docs/data-model.md).
-- Row level security is on from the first moment: until 2026-11-17_access.sql opens a table to its
-- owner, a table that was only just made is closed to everyone, also where a project's default
-- privileges would hand it to anon.

do $$
begin
  if (select count(*) from pg_roles where rolname in ('anon', 'authenticated', 'service_role')) < 3 then
    raise exception 'The roles anon, authenticated and service_role must exist before the migrations run'
      using hint = 'A Supabase project has them. Elsewhere create them first, then run the migrations again.';
  end if;
  if to_regclass('auth.users') is null or to_regprocedure('auth.uid()') is null then
    raise exception 'auth.users and auth.uid() must exist before the migrations run'
      using hint = 'A Supabase project has them. With Supabase Lite call ensureSystemSchema() first.';
  end if;
  -- Functions below call auth.uid() as the person who is signed in. Hosted projects grant this already.
  if not has_schema_privilege('authenticated', 'auth', 'usage') then
    grant usage on schema auth to anon, authenticated, service_role;
  end if;
end $$;

-- What must never be reached through the API lives here: it is not among the exposed schemas.
create schema if not exists ats_private;
revoke all on schema ats_private from public, anon, authenticated, service_role;
grant usage on schema ats_private to authenticated, service_role;

do $$ begin
  create type public.experience_level_enum as enum ('entry', 'mid', 'senior', 'executive');
exception when duplicate_object then null; end $$;
do $$ begin
  create type public.proficiency_level_enum as enum ('beginner', 'intermediate', 'advanced', 'expert');
exception when duplicate_object then null; end $$;
do $$ begin
  create type public.project_status_enum as enum ('planned', 'ongoing', 'completed');
exception when duplicate_object then null; end $$;
do $$ begin
  create type public.verification_status_enum as enum ('unverified', 'pending', 'verified', 'rejected');
exception when duplicate_object then null; end $$;
do $$ begin
  create type public.education_level_enum as enum
    ('high_school', 'associate', 'bachelor', 'master', 'phd', 'other');
exception when duplicate_object then null; end $$;

create table if not exists public.profiles (
  id uuid not null,
  first_name text not null,
  last_name text not null,
  full_name text,
  email text not null,
  phone text,
  professional_title text,
  summary text,
  experience_level public.experience_level_enum,
  industry text,
  city text,
  state text,
  meta jsonb,
  created_at timestamptz default now(),
  updated_at timestamptz default now(),
  constraint profiles_pkey primary key (id),
  constraint profiles_email_key unique (email),
  constraint profiles_id_fkey foreign key (id) references auth.users (id) on delete cascade
);
alter table public.profiles enable row level security;

create table if not exists public.employment (
  id uuid not null default gen_random_uuid(),
  user_id uuid not null,
  job_title text not null,
  company_name text not null,
  location text,
  start_date date not null,
  end_date date,
  job_description text,
  current_position boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint employment_pkey primary key (id),
  constraint employment_user_id_fkey foreign key (user_id) references public.profiles (id) on delete cascade,
  constraint employment_dates_check check (end_date is null or end_date >= start_date),
  constraint employment_current_position_check check (not current_position or end_date is null)
);
alter table public.employment enable row level security;

create table if not exists public.education (
  id uuid not null default gen_random_uuid(),
  user_id uuid not null,
  institution_name text not null,
  degree_type text,
  field_of_study text,
  graduation_date date,
  gpa numeric(4, 2),
  enrollment_status text default 'not_enrolled',
  education_level public.education_level_enum,
  honors text,
  meta jsonb,
  created_at timestamptz default now(),
  updated_at timestamptz default now(),
  start_date date not null,
  constraint education_pkey primary key (id),
  constraint education_user_id_fkey foreign key (user_id) references public.profiles (id) on delete cascade,
  constraint education_gpa_check check (gpa is null or (gpa >= 0 and gpa <= 4)),
  constraint education_degree_or_field_check check (
    btrim(coalesce(degree_type, '')) <> '' or btrim(coalesce(field_of_study, '')) <> ''
  )
);
alter table public.education enable row level security;

create table if not exists public.skills (
  id uuid not null default gen_random_uuid(),
  user_id uuid not null,
  skill_name text not null,
  proficiency_level public.proficiency_level_enum not null default 'beginner',
  skill_category text not null default 'Technical',
  meta jsonb,
  created_at timestamptz default now(),
  updated_at timestamptz default now(),
  constraint skills_pkey primary key (id),
  constraint skills_user_id_fkey foreign key (user_id) references public.profiles (id) on delete cascade
);
alter table public.skills enable row level security;

create table if not exists public.certifications (
  id uuid not null default gen_random_uuid(),
  user_id uuid not null,
  name text not null,
  issuing_org text,
  category text,
  date_earned date,
  expiration_date date,
  does_not_expire boolean default false,
  cert_id text,
  media_path text,
  verification_status public.verification_status_enum default 'unverified',
  created_at timestamptz default now(),
  updated_at timestamptz default now(),
  constraint certifications_pkey primary key (id),
  constraint certifications_user_id_fkey foreign key (user_id)
    references public.profiles (id) on delete cascade
);
alter table public.certifications enable row level security;

create table if not exists public.projects (
  id uuid not null default gen_random_uuid(),
  user_id uuid not null,
  proj_name text not null,
  proj_description text,
  role text,
  start_date date not null,
  end_date date,
  tech_and_skills text[],
  project_url text,
  team_size integer,
  team_details text,
  industry_proj_type text,
  proj_outcomes text,
  status public.project_status_enum default 'planned',
  media_path text,
  meta jsonb,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint projects_pkey primary key (id),
  constraint projects_user_id_fkey foreign key (user_id) references public.profiles (id) on delete cascade,
  constraint projects_team_size_check check (team_size is null or team_size >= 0),
  constraint projects_dates_check check (end_date is null or end_date >= start_date),
  constraint projects_completed_check check (status is distinct from 'completed' or end_date is not null)
);
alter table public.projects enable row level security;

create table if not exists public.jobs (
  id bigint not null generated always as identity,
  user_id uuid,
  created_at timestamptz not null default now(),
  job_title text,
  company_name text,
  street_address text,
  city_name text,
  state_code text,
  zipcode text,
  start_salary_range bigint,
  end_salary_range bigint,
  job_link text,
  application_deadline date,
  job_description text,
  industry text,
  job_type text,
  job_status text,
  status_changed_at timestamptz default now(),
  constraint jobs_pkey primary key (id),
  constraint jobs_user_id_fkey foreign key (user_id) references public.profiles (id) on delete set null
);
alter table public.jobs enable row level security;

create table if not exists public.job_notes (
  id uuid not null default gen_random_uuid(),
  user_id uuid,
  job_id bigint,
  created_at timestamptz not null default now(),
  personal_notes text,
  recruiter_name text,
  recruiter_email text,
  recruiter_phone text,
  hiring_manager_name text,
  hiring_manager_email text,
  hiring_manager_phone text,
  application_history jsonb,
  salary_negotiation_notes text,
  interview_notes text,
  interview_feedback text,
  updated_at timestamptz,
  constraint job_notes_pkey primary key (id),
  constraint job_notes_user_id_fkey foreign key (user_id) references public.profiles (id) on delete set null,
  constraint job_notes_job_id_fkey foreign key (job_id) references public.jobs (id) on delete cascade
);
alter table public.job_notes enable row level security;

create table if not exists public.ai_artifacts (
  id uuid not null default gen_random_uuid(),
  user_id uuid not null,
  job_id bigint,
  kind text not null,
  title text,
  prompt text,
  model text,
  content jsonb not null,
  metadata jsonb default '{}'::jsonb,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint ai_artifacts_pkey primary key (id),
  constraint ai_artifacts_user_id_fkey foreign key (user_id) references public.profiles (id) on delete cascade,
  constraint ai_artifacts_job_id_fkey foreign key (job_id) references public.jobs (id) on delete set null,
  constraint ai_artifacts_kind_check check (
    kind = any (array[
      'resume', 'cover_letter', 'skills_optimization', 'company_research', 'match', 'gap_analysis'
    ])
  )
);
alter table public.ai_artifacts enable row level security;

create table if not exists public.documents (
  id uuid not null default gen_random_uuid(),
  user_id uuid not null,
  kind text default 'resume',
  file_name text not null,
  file_path text not null,
  mime_type text,
  bytes integer,
  meta jsonb,
  uploaded_at timestamptz default now(),
  project_id uuid,
  constraint documents_pkey primary key (id),
  constraint documents_user_id_fkey foreign key (user_id) references public.profiles (id) on delete cascade,
  constraint documents_project_id_fkey foreign key (project_id)
    references public.projects (id) on delete set null,
  constraint documents_kind_check check (kind in ('resume', 'cover_letter', 'portfolio', 'other'))
);
alter table public.documents enable row level security;

create table if not exists public.job_materials (
  id uuid not null default gen_random_uuid(),
  user_id uuid not null,
  job_id bigint not null,
  resume_document_id uuid,
  resume_artifact_id uuid,
  cover_document_id uuid,
  cover_artifact_id uuid,
  metadata jsonb not null default '{}'::jsonb,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint job_materials_pkey primary key (id),
  constraint job_materials_user_id_fkey foreign key (user_id) references public.profiles (id) on delete cascade,
  constraint job_materials_job_id_fkey foreign key (job_id) references public.jobs (id) on delete cascade,
  constraint job_materials_resume_document_id_fkey foreign key (resume_document_id)
    references public.documents (id) on delete set null,
  constraint job_materials_resume_artifact_id_fkey foreign key (resume_artifact_id)
    references public.ai_artifacts (id) on delete set null,
  constraint job_materials_cover_document_id_fkey foreign key (cover_document_id)
    references public.documents (id) on delete set null,
  constraint job_materials_cover_artifact_id_fkey foreign key (cover_artifact_id)
    references public.ai_artifacts (id) on delete set null
);
alter table public.job_materials enable row level security;

create table if not exists public.cover_letter_drafts (
  id uuid not null default gen_random_uuid(),
  user_id uuid not null,
  name text not null,
  template_id text default 'formal',
  job_id bigint,
  company_name text,
  job_title text,
  content jsonb not null default '{}'::jsonb,
  metadata jsonb not null default '{"tone": "formal", "length": "standard", "culture": "corporate"}'::jsonb,
  company_research jsonb default '{}'::jsonb,
  version integer not null default 1,
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  last_accessed_at timestamptz default now(),
  constraint cover_letter_drafts_pkey primary key (id),
  constraint cover_letter_drafts_user_id_fkey foreign key (user_id)
    references public.profiles (id) on delete cascade,
  constraint cover_letter_drafts_job_id_fkey foreign key (job_id) references public.jobs (id) on delete set null
);
alter table public.cover_letter_drafts enable row level security;

create index if not exists idx_cover_letter_drafts_user_id on public.cover_letter_drafts (user_id);
create index if not exists idx_cover_letter_drafts_job_id on public.cover_letter_drafts (job_id);
create index if not exists idx_cover_letter_drafts_updated_at
  on public.cover_letter_drafts (updated_at desc);
create index if not exists idx_cover_letter_drafts_is_active
  on public.cover_letter_drafts (is_active) where is_active = true;
create index if not exists idx_cover_letter_drafts_template on public.cover_letter_drafts (template_id);
create index if not exists idx_cover_letter_drafts_company on public.cover_letter_drafts (company_name);

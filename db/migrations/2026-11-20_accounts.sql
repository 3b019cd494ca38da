-- A profile comes with the account, follows its e-mail address, and goes with it.

-- Makes or mends the profile of one account. profiles.email is unique and belongs to whoever has the
-- address in auth.users: a profile that holds it without having it there gives it back. Where an account
-- has no address, or shares it with another one (single sign-on), a placeholder stands in: no sign-up and
-- no first save may fail for an address.
create or replace function ats_private.put_profile(p_user_id uuid) returns void
language plpgsql security definer set search_path = ''
as $$
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
end $$;
revoke all on function ats_private.put_profile(uuid) from public, anon, authenticated, service_role;

-- Whatever is wrong with a profile, the account itself is never refused: ensure_profile() mends it later.
create or replace function ats_private.put_profile_of_new_user() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform ats_private.put_profile(new.id);
  return null;
exception when others then
  raise warning 'A profile could not be written (%); ensure_profile() will mend it', sqlstate;
  return null;
end $$;
revoke all on function ats_private.put_profile_of_new_user()
  from public, anon, authenticated, service_role;

create or replace trigger ats_profile_trigger
  after insert or update of email on auth.users
  for each row execute function ats_private.put_profile_of_new_user();

create or replace function ats_private.ensure_profile() returns void
language sql security definer set search_path = ''
as $$ select ats_private.put_profile(auth.uid()) $$;
revoke all on function ats_private.ensure_profile() from public, anon, authenticated, service_role;
grant execute on function ats_private.ensure_profile() to authenticated;

-- The profile of the person who is signed in, made or mended when need be.
create or replace function public.ensure_profile() returns public.profiles
language plpgsql set search_path = ''
as $$
declare
  v_profile public.profiles;
begin
  perform ats_private.ensure_profile();
  select p.* into v_profile from public.profiles p where p.id = auth.uid();
  if not found then
    raise exception 'This account does not exist any more. Sign in again.' using errcode = '42501';
  end if;
  return v_profile;
end $$;
revoke all on function public.ensure_profile() from public, anon, authenticated, service_role;
grant execute on function public.ensure_profile() to authenticated;

create or replace function ats_private.delete_account() returns void
language sql security definer set search_path = ''
as $$ delete from auth.users where id = auth.uid() $$;
revoke all on function ats_private.delete_account() from public, anon, authenticated, service_role;
grant execute on function ats_private.delete_account() to authenticated;

-- Deletes the account of the person who is signed in and every row that belongs to it. Files go first,
-- through the Storage API: once the account is gone nobody could. Doing it again changes nothing.
create or replace function public.delete_account() returns void
language plpgsql set search_path = ''
as $$
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
end $$;
revoke all on function public.delete_account() from public, anon, authenticated, service_role;
grant execute on function public.delete_account() to authenticated;

-- The private bucket `documents`: 10 MB a file, formats that people apply with, one folder per person.
-- Key: <user id>/<kind>/<uuid>.<ext>. The folder is compared as text: a cast of the name to uuid would let
-- a single odd object break every listing.

do $migration$
begin
  if to_regclass('storage.objects') is null or to_regclass('storage.buckets') is null then
    raise notice 'No storage here: the bucket and its policies are made when the migrations run again.';
    return;
  end if;

  insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
  values ('documents', 'documents', false, 10485760, array[
    'application/pdf',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/msword',
    'application/vnd.oasis.opendocument.text',
    'application/rtf',
    'application/json',
    'text/plain',
    'text/markdown',
    'image/png',
    'image/jpeg',
    'image/webp'
  ])
  on conflict (id) do update set public = excluded.public, file_size_limit = excluded.file_size_limit,
    allowed_mime_types = excluded.allowed_mime_types;

  drop policy if exists ats_documents_select_own on storage.objects;
  drop policy if exists ats_documents_insert_own on storage.objects;
  drop policy if exists ats_documents_update_own on storage.objects;
  drop policy if exists ats_documents_delete_own on storage.objects;
  create policy ats_documents_select_own on storage.objects for select to authenticated
    using (bucket_id = 'documents' and (select auth.uid())::text = split_part(name, '/', 1));
  create policy ats_documents_insert_own on storage.objects for insert to authenticated
    with check (bucket_id = 'documents' and (select auth.uid())::text = split_part(name, '/', 1));
  create policy ats_documents_update_own on storage.objects for update to authenticated
    using (bucket_id = 'documents' and (select auth.uid())::text = split_part(name, '/', 1))
    with check (bucket_id = 'documents' and (select auth.uid())::text = split_part(name, '/', 1));
  create policy ats_documents_delete_own on storage.objects for delete to authenticated
    using (bucket_id = 'documents' and (select auth.uid())::text = split_part(name, '/', 1));

  -- A hosted project has granted these; a bare Supabase Lite has not.
  if not has_schema_privilege('authenticated', 'storage', 'usage') then
    grant usage on schema storage to authenticated, service_role;
  end if;
  if not has_table_privilege('authenticated', 'storage.objects', 'select') then
    grant select, insert, update, delete on storage.objects to authenticated, service_role;
    grant select on storage.buckets to authenticated;
    grant select, insert, update, delete on storage.buckets to service_role;
  end if;
end $migration$;

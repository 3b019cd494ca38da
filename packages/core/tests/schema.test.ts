import { readFile } from 'node:fs/promises';
import { createTestBackend, type TestBackend } from '@ats/local/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateTypes, TYPES_FILE } from '../scripts/generate-types.ts';
import { ARTIFACT_KINDS, DOCUMENT_KINDS, FILE_TYPES, MAX_FILE_BYTES } from '../src/index.ts';
import { TABLES } from '../src/tables.ts';

/** Granted, but not offered: why. */
const NOT_OFFERED: Readonly<Record<string, readonly string[]>> = {
  // move() compares and sets.
  'jobs.update': ['job_status'],
  // Rows come from attach(), which carries the other slot forward.
  'job_materials.insert': [
    'id',
    'job_id',
    'resume_document_id',
    'resume_artifact_id',
    'cover_document_id',
    'cover_artifact_id',
    'metadata',
  ],
  // They say where the bytes are and what they are: written once, with the bytes.
  'documents.update': ['file_path', 'mime_type', 'bytes'],
  // A new draft is version 1, active, and opened just now.
  'cover_letter_drafts.insert': ['version', 'is_active', 'last_accessed_at'],
};

describe('the SDK and the migrated database', () => {
  let backend: TestBackend;
  beforeAll(async () => {
    backend = await createTestBackend();
  });
  afterAll(() => backend.close());

  it('have the same types', async () => {
    expect(await generateTypes()).toBe(await readFile(TYPES_FILE, 'utf8'));
  });

  it('agree on what a user may write, column by column', async () => {
    const granted = await backend.sql<{ table_name: string; privilege_type: string; column_name: string }>(
      `select table_name, privilege_type, column_name from information_schema.column_privileges
       where table_schema = 'public' and grantee = 'authenticated' and privilege_type in ('INSERT', 'UPDATE')`,
    );
    for (const [table, { insert, update, owner }] of Object.entries(TABLES)) {
      for (const [verb, offered] of Object.entries({ insert, update })) {
        const columns = granted
          .filter((row) => row.table_name === table && row.privilege_type === verb.toUpperCase())
          .map(({ column_name }) => column_name)
          .filter((column) => column !== owner || owner === 'id');
        const kept = NOT_OFFERED[`${table}.${verb}`] ?? [];
        expect([...offered, ...kept].sort(), `${table}.${verb}`).toEqual(columns.sort());
      }
    }
  });

  it('agree on the kinds of artifacts and documents', async () => {
    const checks = await backend.sql<{ name: string; rule: string }>(
      `select conname as name, pg_get_constraintdef(oid) as rule from pg_constraint
       where conname in ('ai_artifacts_kind_check', 'documents_kind_check')`,
    );
    const listed = (name: string) =>
      [...(checks.find((check) => check.name === name)?.rule ?? '').matchAll(/'([a-z_]+)'/g)].map(
        (hit) => hit[1],
      );
    expect(listed('ai_artifacts_kind_check').sort()).toEqual(Object.keys(ARTIFACT_KINDS).sort());
    expect(listed('documents_kind_check').sort()).toEqual([...DOCUMENT_KINDS].sort());
  });

  it('agree on what the bucket takes', async () => {
    const [bucket] = await backend.sql<{ file_size_limit: number | string; allowed_mime_types: string[] }>(
      `select file_size_limit, allowed_mime_types from storage.buckets where id = 'documents'`,
    );
    expect(Number(bucket?.file_size_limit)).toBe(MAX_FILE_BYTES);
    expect([...(bucket?.allowed_mime_types ?? [])].sort()).toEqual(Object.keys(FILE_TYPES).sort());
  });
});

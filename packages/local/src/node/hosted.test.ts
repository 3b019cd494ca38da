import { expect, test } from 'vitest';
import { isHostedProject } from './hosted.ts';

test.each([
  ['postgres://postgres:pw@db.abcdefgh.supabase.co:5432/postgres', true],
  ['postgresql://postgres.abcdefgh:pw@aws-0-eu-central-1.pooler.supabase.com:6543/postgres', true],
  ['postgres://postgres:pw@DB.ABC.SUPABASE.CO./postgres', true],
  ['postgres://postgres:pw@localhost:5432/postgres', false],
  ['postgres://postgres:pw@db.example.test/supabase.co', false],
  ['postgres://supabase.co:pw@notsupabase.co/x', false],
])('%s is a hosted project: %s', (url, hosted) => expect(isHostedProject(url)).toBe(hosted));

test.each(['localhost', 'mysql://localhost/x', ''])('%j is not a database URL', (url) => {
  expect(() => isHostedProject(url)).toThrow('postgres://user:password@host');
});

import { LocalError } from '../errors.ts';

/** Whether a connection string leads to a hosted Supabase project, directly or through its pooler. */
export function isHostedProject(databaseUrl: string): boolean {
  return /(^|\.)(supabase\.(co|com|in|net|red)|supabase\.internal)$/i.test(
    parseUrl(databaseUrl).hostname.replace(/\.$/, ''),
  );
}

/** Refuses to put a second API over a hosted project. */
export function refuseHostedProject(databaseUrl: string): void {
  if (!isHostedProject(databaseUrl)) return;
  throw new LocalError(
    'hosted_project',
    'This database belongs to a hosted Supabase project, which brings its own API, accounts and files. ' +
      'Run "ats-local migrate" on it, then use the address and key of the project itself.',
  );
}

/** @throws LocalError `invalid_config` without repeating the URL, which holds a password */
export function parseUrl(databaseUrl: string): URL {
  const url = URL.canParse(databaseUrl) ? new URL(databaseUrl) : null;
  if (url && /^postgres(ql)?:$/.test(url.protocol)) return url;
  throw new LocalError(
    'invalid_config',
    'The database URL is not readable. It looks like postgres://user:password@host:5432/database.',
  );
}

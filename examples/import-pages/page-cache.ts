import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A page as it was fetched. */
export interface CachedPage {
  html: string;
  /** Where it was in the end, after redirects. */
  url: string;
  fetchedAt: number;
  etag: string | null;
  lastModified: string | null;
}

const fileOf = (folder: string, url: string): string =>
  join(folder, `${createHash('sha256').update(url).digest('hex')}.json`);

function isPage(value: unknown): value is CachedPage {
  const page = value as Partial<CachedPage> | null; // each part is looked at below
  return typeof page?.html === 'string' && typeof page.url === 'string' && typeof page.fetchedAt === 'number';
}

/** The page kept for an address; undefined when there is none, or none that can be read. */
export async function cachedPage(folder: string, url: string): Promise<CachedPage | undefined> {
  try {
    const page: unknown = JSON.parse(await readFile(fileOf(folder, url), 'utf8'));
    return isPage(page) ? page : undefined;
  } catch {
    return undefined;
  }
}

export async function keepPage(folder: string, url: string, page: CachedPage): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(fileOf(folder, url), JSON.stringify(page));
}

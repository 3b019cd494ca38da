import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '@ats/example-account';
import { MAX_BYTES, type Page, PageError, savedFrom, textOf } from './page.ts';
import type { PoliteFetch } from './polite-fetch.ts';

/** Where one page comes from, and how it is had; `read` throws PageError. */
export interface PageSource {
  name: string;
  read(): Promise<Page>;
}

async function readSaved(file: string): Promise<Page> {
  const { size } = await stat(file);
  if (size > MAX_BYTES) throw new PageError('The file is larger than 20 MB.');
  const html = textOf(await readFile(file));
  return { html, url: /\.mht(?:ml)?$/i.test(file) ? undefined : savedFrom(html) };
}

const saved = (file: string): PageSource => ({ name: file, read: () => readSaved(file) });

async function inFolder(folder: string): Promise<PageSource[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(?:html?|mht(?:ml)?)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map(saved);
}

/** Every page that the arguments name, in their order, none twice. Throws UsageError for a path that is not there. */
export async function sourcesOf(given: readonly string[], fetched: PoliteFetch): Promise<PageSource[]> {
  const sources = new Map<string, PageSource>();
  const add = (source: PageSource) => void sources.set(source.name, source);
  const addUrl = (url: string) => add({ name: url, read: () => fetched(url) });
  for (const one of given) {
    if (/^https?:\/\//i.test(one)) {
      addUrl(one);
      continue;
    }
    const found = await stat(one).catch(() => {
      throw new UsageError(`${one} is not there. Is the path right?`);
    });
    if (found.isDirectory()) for (const source of await inFolder(one)) add(source);
    else if (one.endsWith('.txt')) {
      const lines = (await readFile(one, 'utf8')).split(/\r?\n/).map((line) => line.trim());
      for (const line of lines) if (line !== '' && !line.startsWith('#')) addUrl(line);
    } else add(saved(one));
  }
  return [...sources.values()];
}

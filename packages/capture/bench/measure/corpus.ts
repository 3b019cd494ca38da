import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ScoredField } from './score.ts';

export interface CorpusPage {
  id: string;
  file: string;
  site: string;
  kind: 'posting' | 'negative';
  url: string;
  html: Buffer;
  expected: Partial<Record<ScoredField | 'description_contains' | 'also_acceptable', unknown>>;
}

interface Entry {
  id: string;
  file: string;
  kind: string;
  site?: string;
  site_family?: string;
  page_url_if_known?: string | null;
  expected: CorpusPage['expected'];
}

/** The pages of a corpus folder: manifest.json and the files it names. Throws when there is no manifest. */
export function readCorpus(folder: string): CorpusPage[] {
  const manifest: Entry[] | { entries: Entry[] } = JSON.parse(
    readFileSync(join(folder, 'manifest.json'), 'utf8'),
  );
  const entries = Array.isArray(manifest) ? manifest : manifest.entries;
  return entries.flatMap((entry) => {
    const path = join(folder, entry.file);
    const { kind } = entry;
    if ((kind !== 'posting' && kind !== 'negative') || !/\.html?$/.test(entry.file) || !existsSync(path))
      return [];
    const url = entry.page_url_if_known ?? `https://example.org/${entry.id}`;
    const site = entry.site_family ?? entry.site ?? '';
    return [
      { id: entry.id, file: entry.file, site, kind, url, html: readFileSync(path), expected: entry.expected },
    ];
  });
}

import { readFile } from 'node:fs/promises';
import { toJobInsert } from '@ats/capture';
import { captureHtml } from '@ats/capture/node';
import { describe, expect, it } from 'vitest';
import { cardSays } from './browsers/card.ts';
import { openScreen, saveJob, says } from './browsers/person.ts';
import { PAGES } from './browsers/sites.ts';
import type { TestedBrowser } from './browsers/tested-browser.ts';
import { BROWSERS, useBrowser } from './browsers/use-browser.ts';

/** What version 1 of the outbox kept: it knew no other place than this browser. */
type VersionOne = { readonly outbox: readonly object[]; readonly known: readonly object[] };

const keyOf = async ({ url, file }: (typeof PAGES)[keyof typeof PAGES]): Promise<string> =>
  toJobInsert(captureHtml(await readFile(file, 'utf8'), url)).dedupe_key;

async function versionOne(): Promise<VersionOne> {
  const waits = { dedupe_key: 'night-nurse', job_title: 'Night Nurse', job_status: 'Interested', meta: {} };
  const [captureId, savedAt] = ['0d3c2b1a-0000-4000-8000-000000000001', '2026-11-03T09:00:00.000Z'];
  return {
    outbox: [{ id: captureId, job: waits, savedAt, attempts: 2, trouble: 'No room.' }],
    known: [
      { dedupeKey: 'night-nurse', captureId, jobId: null, stage: 'Interested', savedAt },
      {
        dedupeKey: await keyOf(PAGES.linkedData),
        captureId: '0d3c2b1a-0000-4000-8000-000000000002',
        jobId: 41,
        stage: 'Interview',
        savedAt,
      },
    ],
  };
}

describe.each(BROWSERS)('what an older version of the extension has kept, in %s', (name) => {
  let browser: TestedBrowser;
  useBrowser(name, (opened) => {
    browser = opened.browser;
  });

  it('is there after the update: what waited arrives once, and what was known is known', async () => {
    // A file of the extension's own, which opens nothing.
    const bare = await browser.screen('capture-page.js');
    await bare.evaluate(
      ({ outbox, known }: VersionOne) =>
        new Promise<void>((resolve, reject) => {
          const fail = (event: Event) => reject((event.target as IDBRequest).error);
          const removal = indexedDB.deleteDatabase('ats');
          removal.onerror = fail;
          removal.onsuccess = () => {
            const opening = indexedDB.open('ats', 1);
            opening.onerror = fail;
            opening.onupgradeneeded = () => {
              const { result: database } = opening;
              const waiting = database.createObjectStore('outbox', { keyPath: 'id' });
              const index = database.createObjectStore('known', { keyPath: 'dedupeKey' });
              index.createIndex('captureId', 'captureId');
              index.createIndex('jobId', 'jobId');
              database.createObjectStore('secrets');
              for (const each of outbox) waiting.put(each);
              for (const each of known) index.put(each);
            };
            opening.onsuccess = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
      await versionOne(),
    );
    await bare.close();

    const board = await openScreen(browser, 'board.html');
    expect((await says(board, /Night Nurse/)).split('Night Nurse')).toHaveLength(2);
    const page = await saveJob(browser, PAGES.linkedData.url);
    expect(await cardSays(browser, page, /You know this one/)).toMatch(/Interview, saved Nov 3, 2026/);
    await says(await openScreen(browser, 'board.html'), /Senior Data Analyst/);
  }, 120_000);
});

import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { rolldown } from 'rolldown';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type * as Outbox from '../storage/outbox.ts';
import { PAGES } from './browsers/sites.ts';
import type { TestedBrowser } from './browsers/tested-browser.ts';
import { BROWSERS, useBrowser } from './browsers/use-browser.ts';

/** What the script in the page has put there. */
declare const outbox: typeof Outbox;
declare const job: (title: string) => Parameters<typeof Outbox.keep>[0];

const SOURCE = fileURLToPath(new URL('../storage/outbox.ts', import.meta.url));

/** The outbox as a script for a page: there the browser's own store can be asked two things at once. */
async function bundled(): Promise<string> {
  const bundle = await rolldown({ input: SOURCE, resolve: { conditionNames: ['@ats/source', 'import'] } });
  const { output } = await bundle.generate({ format: 'iife', name: 'outbox' });
  await bundle.close();
  return `${output[0].code}
    globalThis.outbox = outbox;
    globalThis.job = (title) => ({ job_title: title, dedupe_key: 'one', meta: {} });`;
}

describe.each(BROWSERS)('two that write into the outbox at one moment, in %s', (name) => {
  let browser: TestedBrowser;
  let script: string;
  let page: Page;

  useBrowser(name, (opened) => {
    browser = opened.browser;
  });
  beforeAll(async () => {
    script = await bundled();
  });
  beforeEach(async () => {
    page = await browser.visit(PAGES.article.url);
    await page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const removal = indexedDB.deleteDatabase('ats');
          removal.onsuccess = resolve;
          removal.onerror = reject;
        }),
    );
    await page.addScriptTag({ content: script });
    return () => page.close();
  });

  it('do not write an old capture over a newer one, to note why the old one waits', async () => {
    const waiting = await page.evaluate(async () => {
      await outbox.keep(job('As it was'), '1');
      const [item] = await outbox.waiting();
      if (item) await Promise.all([outbox.troubled(item, 'No room.'), outbox.keep(job('As it is'), '2')]);
      return outbox.waiting();
    });
    expect(waiting.map((each) => each.job.job_title)).toEqual(['As it is']);
  }, 30_000);

  it('do not bring back what was taken back meanwhile', async () => {
    const waiting = await page.evaluate(async () => {
      const { id } = await outbox.keep(job('A slip'), '1');
      const [item] = await outbox.waiting();
      if (item) await Promise.all([outbox.troubled(item, 'No room.'), outbox.forget(id)]);
      return outbox.waiting();
    });
    expect(waiting).toEqual([]);
  }, 30_000);

  it('do not say that a capture is gone which the other has just sent: it may be in the database', async () => {
    const { gone, waits, again } = await page.evaluate(async () => {
      const { id } = await outbox.keep(job('On its way'), '1');
      const [item] = await outbox.waiting();
      if (item) await outbox.sending(item);
      const gone = await outbox.forget(id);
      // Captured again meanwhile, it is still one that was sent.
      await outbox.keep(job('On its way'), '2');
      return { gone, waits: (await outbox.waiting()).length, again: await outbox.forget(id) };
    });
    expect({ gone, waits, again }).toEqual({ gone: false, waits: 1, again: false });
  }, 30_000);

  it('do not send what was taken back meanwhile', async () => {
    const sent = await page.evaluate(async () => {
      const { id } = await outbox.keep(job('A slip'), '1');
      const [item] = await outbox.waiting();
      const [, sends] = await Promise.all([outbox.forget(id), item && outbox.sending(item)]);
      return sends;
    });
    expect(sent).toBe(false);
  }, 30_000);

  it('do not remember a job that was removed while its stage was noted', async () => {
    const known = await page.evaluate(async () => {
      const { id, place } = await outbox.keep(job('Bosun'), '1');
      const [item] = await outbox.waiting();
      if (item) await outbox.delivered(item, { jobId: 7, isNew: true });
      const there = { place, jobId: 7 };
      await Promise.all([outbox.forgetJob(there), outbox.noteStage(there, 'Applied')]);
      return (await outbox.knownByCapture(id)) ?? null;
    });
    expect(known).toBeNull();
  }, 30_000);

  it.each(['before', 'after'])(
    'keep a page captured anew %s its job was forgotten',
    async (order) => {
      const wanted = await page.evaluate(async (first) => {
        const { place } = await outbox.keep(job('Cooper'), '1');
        const [before] = await outbox.waiting();
        if (before) await outbox.delivered(before, { jobId: 7, isNew: true });
        const work = [() => outbox.keep(job('Cooper'), '2'), () => outbox.forgetJob({ place, jobId: 7 })];
        if (first === 'after') work.reverse();
        await Promise.all(work.map((each) => each()));
        const [now] = await outbox.waiting();
        return now ? outbox.delivered(now, { jobId: 8, isNew: true }) : 'nothing waits';
      }, order);
      // Otherwise the drain would take it for one that was taken back on its way, and remove it.
      expect(wanted).toBe(true);
    },
    30_000,
  );
});

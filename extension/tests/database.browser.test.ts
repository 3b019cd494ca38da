import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { cardSays } from './browsers/card.ts';
import { openScreen, press, ready, saveJob, says } from './browsers/person.ts';
import { PAGES, type Sites } from './browsers/sites.ts';
import type { TestedBrowser } from './browsers/tested-browser.ts';
import { BROWSERS, openBrowser, useBrowser } from './browsers/use-browser.ts';

/** Where a first start is cut off: when its folder is there, a moment later, when only the account is missing. */
type Moment = 'folder' | 'later' | 'keys';
const MOMENTS: readonly Moment[] = process.env.ATS_TEST_FULL ? ['folder', 'later', 'keys'] : ['later'];

describe.each(BROWSERS)('the database in this browser, in %s', (name) => {
  let sites: Sites;
  let browser: TestedBrowser;

  useBrowser(name, (opened) => {
    ({ browser, sites } = opened);
  });

  it('is not disturbed by a first start, which shows how far it is, that was cut off anywhere', async () => {
    for (const moment of MOMENTS) {
      const other = await openBrowser(name, sites);
      try {
        await firstStartUntil(await other.screen('board.html'), moment);
        await other.killAndRestart();
        await says(await openScreen(other, 'board.html'), /No jobs yet/);
      } finally {
        await other.close();
      }
    }
  }, 300_000);

  it('has one account and one list, however many screens make the first start at once', async () => {
    const paths = ['board.html', 'sidepanel.html', 'board.html'];
    const screens = await Promise.all(paths.map((path) => browser.screen(path)));
    for (const screen of screens) {
      await ready(screen);
      await says(screen, /No jobs yet/);
      await screen.close();
    }
  }, 240_000);

  it('opens once another Worker lets go of it, as one does that the browser is ending', async () => {
    const screen = await openScreen(browser, 'options.html');
    await browser.stopDatabase();
    await screen.evaluate(
      () =>
        new Promise<void>((resolve) => {
          void navigator.locks.request('ats-local:ats', () => {
            resolve();
            return new Promise((release) => setTimeout(release, 2000));
          });
        }),
    );
    const board = await openScreen(browser, 'board.html');
    await says(board, /Interested|No jobs yet/);
    await board.close();
    await screen.close();
  }, 60_000);

  it('says so when it does not open: a sentence, a copy, and nothing overwritten', async () => {
    await cardSays(browser, await saveJob(browser, PAGES.microdata.url), /Saved: Night Nurse/);
    const screen = await openScreen(browser, 'board.html');
    await says(screen, /Night Nurse/);
    await browser.stopDatabase();
    await damage(screen);
    const board = await openScreen(browser, 'board.html');
    await says(board, /does not open\. Nothing was changed\./);
    await press(board, 'Keep a copy');
    const copy = JSON.parse(new TextDecoder().decode(await browser.downloaded('ats-copy.json')));
    expect(copy.known).toHaveLength(1);
    expect(await stateOf(board)).toBe('not a state');
    await mend(board);
    await press(board, 'Try again');
    expect((await says(board, /Interested/)).split('Night Nurse')).toHaveLength(2);
  }, 120_000);
});

/** Waits until the first start of the database has come this far, and no further than can be helped. */
async function firstStartUntil(screen: Page, moment: Moment): Promise<void> {
  const file = moment === 'keys' ? 'ats-keys.json' : 'ats';
  const isThere = () =>
    screen.evaluate(async (wanted) => {
      const root = await navigator.storage.getDirectory();
      for await (const found of root.keys()) if (found === wanted) return true;
      return false;
    }, file);
  const until = Date.now() + 60_000;
  while (!(await isThere()) && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 20));
  if (moment !== 'keys') await showsHowFar(screen);
  if (moment === 'later') await new Promise((resolve) => setTimeout(resolve, 700));
}

/** A start that has begun to make files has told so. */
async function showsHowFar(screen: Page): Promise<void> {
  const far = () => (document.querySelector('progress')?.value ?? 0) >= 0.4;
  await screen.waitForFunction(far, { polling: 20 });
}

/** Makes the database's folder unreadable for Postgres. */
async function damage(screen: Page): Promise<void> {
  await screen.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('ats');
    const state = await folder.getFileHandle('state.txt');
    const text = await (await state.getFile()).text();
    const backup = await folder.getFileHandle('state.backup', { create: true });
    for (const [file, content] of [
      [backup, text],
      [state, 'not a state'],
    ] as const) {
      // A Worker that the browser is ending holds its files for a moment more.
      const until = Date.now() + 10_000;
      const open = (): Promise<FileSystemWritableFileStream> =>
        file.createWritable().catch(async (cause: unknown) => {
          if (Date.now() > until) throw cause;
          await new Promise((resolve) => setTimeout(resolve, 50));
          return open();
        });
      const stream = await open();
      await stream.write(content);
      await stream.close();
    }
  });
}

async function stateOf(screen: Page): Promise<string> {
  return screen.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('ats');
    return (await (await folder.getFileHandle('state.txt')).getFile()).text();
  });
}

async function mend(screen: Page): Promise<void> {
  await screen.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('ats');
    const backup = await (await folder.getFileHandle('state.backup')).getFile();
    const stream = await (await folder.getFileHandle('state.txt')).createWritable();
    await stream.write(await backup.text());
    await stream.close();
  });
}

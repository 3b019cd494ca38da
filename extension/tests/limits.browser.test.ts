import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { cardSays } from './browsers/card.ts';
import { openScreen, press, says } from './browsers/person.ts';
import { PAGES } from './browsers/sites.ts';
import type { TestedBrowser } from './browsers/tested-browser.ts';
import { BROWSERS, useBrowser } from './browsers/use-browser.ts';

/** What the browser gives pages of the extension. */
declare const chrome: { readonly runtime: { sendMessage(message: object): Promise<unknown> } };

describe.each(BROWSERS)('at the limits of the browser, in %s', (name) => {
  let browser: TestedBrowser;
  /** A little, and room enough for what waits but not for a database. Firefox counts both as one. */
  const [little, few] = name === 'firefox' ? [3_000_000, 12_000_000] : [500_000, 100_000];

  useBrowser(
    name,
    (opened) => {
      browser = opened.browser;
    },
    { unlimited: false },
  );

  it('a first start without room says so and begins anew when there is some (no_space)', async () => {
    await browser.limitRoom(few);
    const board = await browser.screen('board.html');
    await says(board, /no room left on this device for the database/);
    await browser.limitRoom(null);
    // Firefox has started again.
    if (name === 'chromium') await press(board, 'Try again');
    const again = name === 'chromium' ? board : await openScreen(browser, 'board.html');
    await says(again, /No jobs yet/);
    await again.close();
  }, 180_000);

  it('a database without room loses nothing that was acknowledged, says so, and goes on when there is room', async () => {
    await browser.limitRoom(little);
    const board = await openScreen(browser, 'board.html');
    const kept: string[] = [];
    for (let number = 1; number <= 30; number += 1) {
      const title = `Archivist ${number} of the Harbour`;
      const { error } = await saveLarge(board, title);
      // Where the outbox is full too, it says so before it acknowledges anything.
      if (error) expect(error).toMatch(/no room left on this device/);
      else kept.push(title);
    }
    expect(kept.length).toBeGreaterThan(1);
    const full = await openScreen(browser, 'board.html');
    expect(await says(full, /saved jobs? waits? to come/)).toMatch(/no room left for the database/);
    await browser.limitRoom(null);
    const again = await openScreen(browser, 'board.html');
    const list = await says(again, new RegExp(`${kept.at(-1)}\\s`));
    for (const title of kept) expect(list.split(title)).toHaveLength(2);
    expect(list.split('Archivist')).toHaveLength(kept.length + 1);
    await again.close();
  }, 240_000);

  it('an outbox without room says so on the card, and keeps no half of a job', async () => {
    // No real quota refuses one job for certain: Chromium's holds for files only, and Firefox makes room meanwhile.
    await failToWrite(browser, 1000, 'QuotaExceededError');
    const page = await browser.visit(PAGES.microdata.url);
    await browser.clickIcon(page);
    expect(await cardSays(browser, page, /could not be saved/)).toMatch(/no room left.*Nothing was lost/);
    await failToWrite(browser, 0);
    const again = await browser.visit(PAGES.microdata.url);
    await browser.clickIcon(again);
    await cardSays(browser, again, /Saved: Night Nurse/);
  }, 120_000);

  it('a write that fails once, with no word of why, is tried again; one that goes on failing says so', async () => {
    const screen = await openScreen(browser, 'options.html');
    await failToWrite(browser, 1);
    expect(await saveLarge(screen, 'Bosun')).toMatchObject({ ok: { known: null } });
    await failToWrite(browser, 2);
    expect(await saveLarge(screen, 'Cooper')).toEqual({
      error: expect.stringMatching(/did not write it down/),
    });
    const list = await says(await openScreen(browser, 'board.html'), /Bosun/);
    expect(list.split('Bosun')).toHaveLength(2);
    expect(list).not.toMatch(/Cooper/);
  }, 60_000);

  it('the database is closed after five minutes without a question, and opens again', async () => {
    await browser.stopDatabase();
    const screen = await openScreen(browser, 'options.html');
    await screen.evaluate(() => chrome.runtime.sendMessage({ ats: 'database/wake', request: {} }));
    await browser.hurry(5 * 60_000);
    await screen.evaluate(() => chrome.runtime.sendMessage({ ats: 'database/key', request: {} }));
    expect(await isOpen(screen)).toBe(true);
    const until = Date.now() + 20_000;
    while ((await isOpen(screen)) && Date.now() < until)
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await isOpen(screen)).toBe(false);
    await browser.stopDatabase();
    await says(await openScreen(browser, 'board.html'), /Archivist 1 /);
  }, 90_000);
});

/**
 * The next so many writes of jobs just captured fail, as the outbox hears it from the browser. A job saved before may
 * be on its way into the database meanwhile: its writes are none of them.
 */
async function failToWrite(browser: TestedBrowser, times: number, why = 'InvalidStateError'): Promise<void> {
  await browser.inBackground(`{
    const put = (IDBObjectStore.realPut ??= IDBObjectStore.prototype.put);
    let left = ${times};
    IDBObjectStore.prototype.put = function (...job) {
      if (job[0]?.attempts === 0 && left-- > 0) throw new DOMException('as told', '${why}');
      return put.apply(this, job);
    };
  }`);
}

/** Postgres holds its files for itself while it is open. */
function isOpen(screen: Page): Promise<boolean> {
  return screen.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('ats');
    try {
      const stream = await (await folder.getFileHandle('state.txt')).createWritable({
        keepExistingData: true,
      });
      await stream.abort();
      return false;
    } catch {
      return true;
    }
  });
}

async function saveLarge(screen: Page, title: string): Promise<{ readonly error?: string }> {
  return screen.evaluate(async (name) => {
    // Nothing that a database could write more shortly.
    const bytes = crypto.getRandomValues(new Uint8Array(60_000));
    const text = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    const job = {
      job_title: name,
      job_link: `https://harbour.example/jobs/${encodeURIComponent(name)}`,
      job_description: text,
      meta: {},
    };
    const id = Array.from(bytes.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
    const answer = await chrome.runtime.sendMessage({ ats: 'capture/save', request: { id, job } });
    return answer as { readonly error?: string };
  }, title);
}

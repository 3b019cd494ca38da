import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardSays } from './browsers/card.ts';
import { openChromium } from './browsers/chromium.ts';
import { openScreen, press, says } from './browsers/person.ts';
import { PAGES, type Sites, serveSites } from './browsers/sites.ts';
import type { TestedBrowser } from './browsers/tested-browser.ts';

/** What the browser gives pages of the extension. */
declare const chrome: { readonly runtime: { sendMessage(message: object): Promise<unknown> } };

// Chromium can be told to be full, and its pages that time has passed; Firefox cannot.
describe('at the limits of the browser', () => {
  let sites: Sites;
  let browser: TestedBrowser;

  beforeAll(async () => {
    sites = await serveSites();
    browser = await openChromium(sites.port, { unlimited: false });
  });
  afterAll(async () => {
    await browser.close();
    await sites.close();
  });

  it('a first start without room says so and begins anew when there is some (no_space)', async () => {
    const options = await openScreen(browser, 'options.html');
    await setRoom(options, 100_000);
    const board = await browser.screen('board.html');
    await says(board, /no room left on this device for the database/);
    await setRoom(options, null);
    await press(board, 'Try again');
    await says(board, /No jobs yet/);
    await board.close();
    await options.close();
  }, 120_000);

  it('a database without room loses nothing that was acknowledged, says so, and goes on when there is room', async () => {
    const board = await openScreen(browser, 'board.html');
    await setRoom(board, 500_000);
    const titles = Array.from({ length: 30 }, (_, index) => `Archivist ${index + 1} of the Harbour`);
    for (const title of titles) expect(await saveLarge(board, title)).not.toHaveProperty('error');
    const full = await openScreen(browser, 'board.html');
    expect(await says(full, /saved jobs? waits? to come/)).toMatch(/no room left for the database/);
    await setRoom(full, null);
    await full.close();
    await browser.stopDatabase();
    const again = await openScreen(browser, 'board.html');
    const list = await says(again, /Archivist 30 /);
    for (const title of titles) expect(list.split(title)).toHaveLength(2);
    await again.close();
    await board.close();
  }, 180_000);

  it('an outbox without room says so on the card, and keeps no half of a job', async () => {
    const page = await browser.visit(PAGES.microdata.url);
    const worker = await (
      await page.browser().waitForTarget((each) => each.type() === 'service_worker')
    ).worker();
    // The limit above holds for files only; so the outbox is told what a full one says.
    await worker?.evaluate(() => {
      Object.assign(globalThis, { put: IDBObjectStore.prototype.put });
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await browser.clickIcon(page);
    expect(await cardSays(browser, page, /could not be saved/)).toMatch(/no room left.*Nothing was lost/);
    await worker?.evaluate('IDBObjectStore.prototype.put = globalThis.put');
    await browser.clickIcon(page);
    await cardSays(browser, page, /Saved: Night Nurse/);
  }, 60_000);

  it('the database is closed after five minutes without a question, and opens again', async () => {
    await browser.stopDatabase();
    const board = await openScreen(browser, 'options.html');
    await board.evaluate(() => chrome.runtime.sendMessage({ ats: 'database/wake', request: {} }));
    const held = await databasePage(board);
    // Five minutes are half a second here.
    await held.evaluate(() => {
      const later = globalThis.setTimeout;
      const sooner = (work: () => void, ms?: number) => later(work, ms === 300_000 ? 500 : ms);
      Object.assign(globalThis, { setTimeout: sooner, later });
    });
    await board.evaluate(() => chrome.runtime.sendMessage({ ats: 'database/key', request: {} }));
    expect(held.workers()).toHaveLength(1);
    const until = Date.now() + 10_000;
    while (held.workers().length > 0 && Date.now() < until)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(held.workers()).toHaveLength(0);
    await held.evaluate('globalThis.setTimeout = globalThis.later');
    await says(await openScreen(browser, 'board.html'), /Archivist 1 /);
  }, 60_000);
});

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

/** Lets the extension have so many bytes more than it has now; null lifts the limit. */
async function setRoom(screen: Page, more: number | null): Promise<void> {
  const inspector = await screen.createCDPSession();
  const { origin, usage } = await screen.evaluate(async () => ({
    origin: location.origin,
    usage: (await navigator.storage.estimate()).usage ?? 0,
  }));
  await inspector.send('Storage.overrideQuotaForOrigin', {
    origin,
    ...(more === null ? {} : { quotaSize: usage + more }),
  });
}

async function databasePage(screen: Page): Promise<Page> {
  const target = await screen.browser().waitForTarget((each) => each.url().endsWith('/offscreen.html'));
  return target.asPage();
}

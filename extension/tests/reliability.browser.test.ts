import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardSays, pressOnCard } from './browsers/card.ts';
import { openChromium } from './browsers/chromium.ts';
import { openScreen, press, ready, saveJob, says, tailorFromCard } from './browsers/person.ts';
import { PAGES, type Sites, serveSites } from './browsers/sites.ts';
import type { TestedBrowser } from './browsers/tested-browser.ts';

/** Each round kills the browser once; the long run does what the promise was measured with. */
const ROUNDS = process.env.ATS_TEST_FULL ? 20 : 3;

describe('what a click has saved', () => {
  let sites: Sites;
  let browser: TestedBrowser;

  beforeAll(async () => {
    sites = await serveSites();
    browser = await openChromium(sites.port);
  });
  afterAll(async () => {
    await browser.close();
    await sites.close();
  });

  it('is there after the browser was killed right after the acknowledgement, and never twice', async () => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const page = await saveJob(browser, `${PAGES.microdata.url}?opening=${round}`);
      await cardSays(page, /Saved: Night Nurse/);
      await browser.killAndRestart();
    }
    const board = await openScreen(browser, 'board.html');
    expect((await says(board, /Interested/)).split('Night Nurse')).toHaveLength(ROUNDS + 1);
    await board.close();
  }, 600_000);

  it('goes on when the background and the database are stopped between the steps', async () => {
    const page = await saveJob(browser, PAGES.visibleText.url);
    await cardSays(page, /Saved: Harbour Pilot Scheduler/);
    await stopBackground(page);
    await stopDatabase(page);
    const panel = await tailorFromCard(browser, page);
    expect(await says(panel, /Bring your résumé/)).toMatch(/Harbour Pilot Scheduler/);
    await stopBackground(page);
    await stopDatabase(page);
    await panel.reload();
    await ready(panel);
    expect(await says(panel, /Bring your résumé/)).toMatch(/Harbour Pilot Scheduler/);
    await panel.close();
  }, 120_000);

  it('can be taken back, before and after it has reached the list', async () => {
    const page = await saveJob(browser, PAGES.pageState.url);
    await cardSays(page, /Saved: Senior Cartographer/);
    await pressOnCard(page, /Undo/);
    await cardSays(page, /Taken back/);
    const board = await openScreen(browser, 'board.html');
    expect(await says(board, /Interested/)).not.toMatch(/Senior Cartographer/);
    await board.close();
  }, 60_000);

  it('says what a page is when it is no posting, and keeps nothing', async () => {
    const page = await saveJob(browser, PAGES.article.url);
    expect(await cardSays(page, /does not look like/)).toMatch(/Open the posting itself/);
  }, 60_000);

  it('is not lost when the database does not open: a sentence, a copy, and nothing overwritten', async () => {
    const holder = await browser.screen('board.html');
    await ready(holder);
    await damage(holder);
    const board = await openScreen(browser, 'board.html');
    await says(board, /does not open\. Nothing was changed\./);
    await press(board, 'Keep a copy');
    const copy = JSON.parse(new TextDecoder().decode(await browser.downloaded('ats-copy.json')));
    expect(copy.known.length).toBeGreaterThanOrEqual(ROUNDS);
    await mend(board);
    await press(board, 'Try again');
    expect((await says(board, /Interested/)).split('Night Nurse')).toHaveLength(ROUNDS + 1);
  }, 120_000);
});

/** Ends the service worker, as the browser does after 30 s without work. */
async function stopBackground(page: Page): Promise<void> {
  const target = page
    .browser()
    .targets()
    .find((each) => each.type() === 'service_worker');
  await (await target?.worker())?.close();
}

/** Ends the document that holds the database, as the browser does when memory is short. */
async function stopDatabase(page: Page): Promise<void> {
  const target = page
    .browser()
    .targets()
    .find((each) => each.url().endsWith('/offscreen.html'));
  const document = await target?.asPage();
  await document?.evaluate(() => window.close()).catch(() => {});
  const until = Date.now() + 5000;
  const isThere = () =>
    page
      .browser()
      .targets()
      .some((each) => each.url().endsWith('/offscreen.html'));
  while (isThere() && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(isThere()).toBe(false);
}

/** Makes the database's folder unreadable for Postgres, and closes the database that has it open. */
async function damage(screen: Page): Promise<void> {
  await stopDatabase(screen);
  await screen.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('ats');
    const state = await folder.getFileHandle('state.txt');
    const text = await (await state.getFile()).text();
    const backup = await folder.getFileHandle('state.backup', { create: true });
    for (const [file, content] of [
      [backup, text],
      [state, 'not a state'],
    ] as const) {
      const stream = await file.createWritable();
      await stream.write(content);
      await stream.close();
    }
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

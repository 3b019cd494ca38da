import { describe, expect, it } from 'vitest';
import { cardSays, pressOnCard } from './browsers/card.ts';
import { giveResume, openScreen, press, saveJob, says, tailorFromCard } from './browsers/person.ts';
import { PAGES } from './browsers/sites.ts';
import type { TestedBrowser } from './browsers/tested-browser.ts';
import { BROWSERS, useBrowser } from './browsers/use-browser.ts';

/** Each round kills the browser once; the long run does what the promise was measured with. */
const ROUNDS = process.env.ATS_TEST_FULL ? 20 : 3;

/** What the browser gives pages of the extension. */
declare const chrome: { readonly runtime: { sendMessage(message: object): Promise<unknown> } };

describe.each(BROWSERS)('what a click has saved, in %s', (name) => {
  let browser: TestedBrowser;

  useBrowser(name, (opened) => {
    browser = opened.browser;
  });
  const stopAll = async (): Promise<void> => {
    await browser.stopBackground();
    await browser.stopDatabase();
  };

  it('is one job when several tabs save it at the same moment', async () => {
    const screen = await openScreen(browser, 'options.html');
    const answers = await screen.evaluate(() => {
      const job = { job_title: 'Signal Engineer', meta: {} };
      const save = (digit: string) =>
        chrome.runtime.sendMessage({ ats: 'capture/save', request: { id: digit.repeat(32), job } });
      return Promise.all(['1', '2', '3', '4', '5'].map(save));
    });
    expect(JSON.stringify(answers)).not.toContain('error');
    const read = answers as { readonly ok: { readonly id: string; readonly known: unknown } }[];
    expect(new Set(read.map(({ ok }) => ok.id)).size).toBe(1);
    expect(read.filter(({ ok }) => ok.known === null)).toHaveLength(1);
    await screen.close();
    const board = await openScreen(browser, 'board.html');
    expect((await says(board, /Interested/)).split('Signal Engineer')).toHaveLength(2);
    await board.close();
  }, 60_000);

  it(`is there after the browser was killed right after the acknowledgement ${ROUNDS} times, and never twice`, async () => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const page = await saveJob(browser, `${PAGES.microdata.url}?opening=${round}`);
      await cardSays(browser, page, /Saved: Night Nurse/);
      await browser.killAndRestart();
    }
    const board = await openScreen(browser, 'board.html');
    expect((await says(board, /Interested/)).split('Night Nurse')).toHaveLength(ROUNDS + 1);
    await board.close();
  }, 900_000);

  it('goes on when the background and the database are stopped between any two steps', async () => {
    const page = await browser.visit(PAGES.visibleText.url);
    await stopAll();
    await browser.clickIcon(page);
    await cardSays(browser, page, /Saved: Harbour Pilot Scheduler/);
    await stopAll();
    const panel = await tailorFromCard(browser, page);
    expect(await says(panel, /Bring your résumé/)).toMatch(/Harbour Pilot Scheduler/);
    await stopAll();
    await giveResume(panel);
    await says(panel, /requirements? met|names no requirement/);
    await stopAll();
    await press(panel, 'Download PDF');
    expect((await browser.downloaded('.pdf')).length).toBeGreaterThan(1000);
    await press(panel, 'Save');
    await says(panel, /Saved with this job/);
    await panel.close();
    await stopAll();
    const board = await openScreen(browser, 'board.html');
    await stopAll();
    await press(board, 'Harbour Pilot Scheduler');
    await says(board, /Saved with this job/);
    await board.close();
  }, 180_000);

  it('is saved once when the background ends while the page is read', async () => {
    for (const round of [1, 2, 3]) {
      const page = await browser.visit(`${PAGES.microdata.url}?opening=8${round}`);
      // So that reading takes its time.
      await page.evaluate(() => {
        const more = document.createElement('div');
        more.hidden = true;
        for (let row = 0; row < 20_000; row += 1) {
          const line = document.createElement('p');
          line.textContent = 'Nights are long, and somebody has to be awake in them.';
          more.append(line);
        }
        document.body.append(more);
      });
      await browser.clickIcon(page);
      await page.waitForSelector('#ats-card');
      await new Promise((resolve) => setTimeout(resolve, 60 * round));
      if (round === 2) await browser.stopDatabase();
      else await browser.stopBackground();
      // Whatever it had done by then: this click has saved it, so it can be undone.
      await cardSays(browser, page, /Saved: Night Nurse.*Undo/);
      await page.close();
    }
    const board = await openScreen(browser, 'board.html');
    const text = await says(board, /Interested/);
    for (const round of [1, 2, 3]) expect(text.split(`Night Nurse 8${round}`)).toHaveLength(2);
    await board.close();
  }, 120_000);

  it('does not depend on what a page calls its forms and fields', async () => {
    const page = await browser.visit(`${PAGES.microdata.url}?opening=70`);
    await page.evaluate(() => {
      const names = ['nodeType', 'localName', 'attributes', 'lastChild', 'previousSibling', 'title', 'body'];
      for (const name of [...names, 'documentElement', 'getSelection', 'createElement']) {
        const form = document.createElement('form');
        form.setAttribute('name', name);
        for (const each of names) form.append(Object.assign(document.createElement('input'), { name: each }));
        document.body.append(form);
      }
    });
    await browser.clickIcon(page);
    await cardSays(browser, page, /Saved: Night Nurse/);
    await page.close();
  }, 60_000);

  it('arrives once when the database is stopped while it is on its way', async () => {
    for (let round = 1; round <= 3; round += 1) {
      const page = await saveJob(browser, `${PAGES.microdata.url}?opening=9${round}`);
      await cardSays(browser, page, /Saved: Night Nurse/);
      await new Promise((resolve) => setTimeout(resolve, 400 * round));
      await browser.stopDatabase().catch(() => {});
      await page.close();
    }
    const board = await openScreen(browser, 'board.html');
    const text = await says(board, /Interested/);
    for (const round of [1, 2, 3]) expect(text.split(`Night Nurse 9${round}`)).toHaveLength(2);
    await board.close();
  }, 120_000);

  it('comes onto a list that is open already, and goes from it', async () => {
    const board = await openScreen(browser, 'board.html');
    const newest = await openScreen(browser, 'sidepanel.html');
    const page = await saveJob(browser, `${PAGES.microdata.url}?opening=50`);
    await cardSays(browser, page, /Saved: Night Nurse 50/);
    await says(board, /Night Nurse 50/);
    await says(newest, /Night Nurse 50/);
    await pressOnCard(browser, page, { label: /Undo/, until: /Taken back/ });
    await board.waitForFunction(() => !document.body.textContent?.includes('Night Nurse 50'), {
      polling: 100,
    });
    for (const each of [board, newest, page]) await each.close();
  }, 60_000);

  it('can be taken back', async () => {
    const page = await saveJob(browser, PAGES.pageState.url);
    await cardSays(browser, page, /Saved: Senior Cartographer/);
    await pressOnCard(browser, page, { label: /Undo/, until: /Taken back/ });
    const board = await openScreen(browser, 'board.html');
    expect(await says(board, /Interested|No jobs yet/)).not.toMatch(/Senior Cartographer/);
    await board.close();
  }, 60_000);

  it('says so when it could not be taken back, and can be taken back then', async () => {
    const page = await saveJob(browser, `${PAGES.microdata.url}?opening=60`);
    await cardSays(browser, page, /Saved: Night Nurse 60/);
    await refuseWriting(browser, true);
    await pressOnCard(browser, page, { label: /Undo/, until: /That did not work/ });
    await refuseWriting(browser, false);
    await pressOnCard(browser, page, { label: /Undo/, until: /Taken back/ });
    const board = await openScreen(browser, 'board.html');
    expect(await says(board, /Interested|No jobs yet/)).not.toMatch(/Night Nurse 60/);
    await board.close();
    await page.close();
  }, 60_000);

  it('is nothing when the page is no posting, and the card says so', async () => {
    const page = await saveJob(browser, PAGES.article.url);
    expect(await cardSays(browser, page, /does not look like/)).toMatch(/Open the posting itself/);
  }, 60_000);

  it('can be what the person selected on such a page, and says so', async () => {
    const page = await browser.visit(PAGES.article.url);
    await page.evaluate(() => document.getSelection()?.selectAllChildren(document.body));
    await browser.clickIcon(page);
    await cardSays(browser, page, /Is what you selected one/);
    await pressOnCard(browser, page, {
      label: /Save my selection/,
      until: /Saved: The harbour bridge opens again/,
    });
    const panel = await tailorFromCard(browser, page);
    await panel.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true;
    });
    expect(await says(panel, /from what you selected/)).toMatch(/the gulls second/);
    await panel.close();
  }, 60_000);
});

/** The background writes nothing into the outbox, or as always. */
async function refuseWriting(browser: TestedBrowser, refuse: boolean): Promise<void> {
  await browser.inBackground(`{
    const begin = (IDBDatabase.realBegin ??= IDBDatabase.prototype.transaction);
    IDBDatabase.prototype.transaction = function (stores, mode, ...others) {
      if (${refuse} && mode === 'readwrite') throw new DOMException('as told', 'UnknownError');
      return begin.call(this, stores, mode, ...others);
    };
  }`);
}

import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardSays } from './browsers/card.ts';
import { openChromium } from './browsers/chromium.ts';
import { giveResume, openScreen, press, saveJob, says, tailorFromCard } from './browsers/person.ts';
import { PAGES, type Sites, serveSites } from './browsers/sites.ts';
import type { TestedBrowser } from './browsers/tested-browser.ts';

/** What the browser gives a content script. */
declare const chrome: { readonly runtime: { sendMessage(message: object): Promise<unknown> } };

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

/** Runs a script of the extension's in a page, as a click does: what a content script may do, and no more. */
async function inContentScript(page: Page, work: () => Promise<unknown>): Promise<unknown> {
  // The browser tells of the script's world a moment after the script has run in it.
  const until = Date.now() + 5_000;
  for (;;) {
    const [realm] = page.extensionRealms();
    if (realm) return realm.evaluate(work);
    if (Date.now() > until) throw new Error('The page has no script of the extension.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('a page and the script in it', () => {
  it('cannot read what the extension keeps, nor ask for what is not theirs', async () => {
    const page = await saveJob(browser, PAGES.linkedData.url);
    await cardSays(browser, page, /Saved/);
    // Only now there is somebody to ask: the document that holds the database.
    await says(await openScreen(browser, 'board.html'), /Interested/);
    const stores = await inContentScript(page, async () =>
      (await indexedDB.databases()).map(({ name }) => name),
    );
    expect(stores).toEqual([]);
    const answers = await inContentScript(page, async () => {
      const ask = (ats: string, request: object) => chrome.runtime.sendMessage({ ats, request });
      return Promise.all([
        ask('database/wake', {}),
        ask('database/key', {}),
        ask('database/fetch', { method: 'GET', path: '/rest/v1/jobs', headers: {}, body: null }),
        ask('capture/save', { job: { meta: {}, user_id: 'somebody' } }),
      ]);
    });
    expect(answers).toEqual([
      { error: 'This page may not ask for that.' },
      { error: 'This page may not ask for that.' },
      { error: 'This page may not ask for that.' },
      { error: 'ATS could not read what the page said.' },
    ]);
  }, 60_000);

  it('see no more of the card than that it is there', async () => {
    const page = await saveJob(browser, PAGES.microdata.url);
    await cardSays(browser, page, /Saved/);
    const seen = await page.evaluate(() => {
      const card = document.getElementById('ats-card');
      return { root: card?.shadowRoot ?? null, text: card?.textContent, probes: 'chrome' in window };
    });
    expect(seen).toMatchObject({ root: null, text: '' });
  }, 60_000);
});

describe('every screen can be used by everybody', () => {
  const faults = async (screen: Page): Promise<unknown> => {
    await screen.evaluate(axe.source);
    return screen.evaluate(async () => {
      // A button that fades from light to dark has no colours of its own until it has arrived.
      await Promise.allSettled(
        document
          .getAnimations()
          .filter((animation) => Number.isFinite(animation.effect?.getComputedTiming().endTime))
          .map((animation) => animation.finished),
      );
      // axe.source has put it there.
      const { axe: checker } = window as unknown as { axe: typeof axe };
      const { violations } = await checker.run(document, { resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
  };

  it('the panel before and after a résumé came in, light and dark', async () => {
    const page = await saveJob(browser, PAGES.linkedData.url);
    const panel = await tailorFromCard(browser, page);
    expect(await faults(panel)).toEqual([]);
    await giveResume(panel);
    for (const part of ['What they ask for', 'The posting as read', 'Your history']) await press(panel, part);
    await says(panel, /Airflow/);
    for (const value of ['light', 'dark']) {
      await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      expect(await faults(panel)).toEqual([]);
    }
    await panel.close();
  }, 60_000);

  it('the list of jobs', async () => {
    const board = await openScreen(browser, 'board.html');
    await says(board, /Senior Data Analyst/);
    for (const value of ['light', 'dark']) {
      await board.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      expect(await faults(board)).toEqual([]);
    }
  }, 60_000);

  it('the card, in a root that the checker can look into', async () => {
    const page = await saveJob(browser, PAGES.visibleText.url);
    await cardSays(browser, page, /Saved/);
    await inContentScript(page, async () => {
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function open(init) {
        return attach.call(this, { ...init, mode: 'open' });
      };
    });
    await browser.clickIcon(page);
    await page.waitForFunction(() =>
      document.getElementById('ats-card')?.shadowRoot?.querySelector('button'),
    );
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const { axe: checker } = window as unknown as { axe: typeof axe };
      const found = await checker.run('#ats-card', { resultTypes: ['violations'] });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    expect(violations).toEqual([]);
  }, 60_000);
});

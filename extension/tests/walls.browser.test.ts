import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { axeFaults } from './browsers/axe.ts';
import { cardSays, clickOnCard, pressOnCard } from './browsers/card.ts';
import { giveResume, openScreen, press, saveJob, says, tailorFromCard } from './browsers/person.ts';
import { PAGES, type Sites } from './browsers/sites.ts';
import type { TestedBrowser } from './browsers/tested-browser.ts';
import { BROWSERS, useBrowser } from './browsers/use-browser.ts';

/** What the browser gives a content script. */
declare const chrome: {
  readonly runtime: { sendMessage(message: object): Promise<unknown>; getURL(path: string): string };
  readonly storage: {
    readonly session: { set(items: object): Promise<void>; get(): Promise<object> };
  };
};

/** What is said once it has been the same for two seconds. */
async function settled(say: () => readonly string[]): Promise<readonly string[]> {
  for (let before = say(); ; before = say()) {
    await new Promise((resolve) => setTimeout(resolve, 2000));
    if (say().length === before.length) return before;
  }
}

describe.each(BROWSERS)('in %s', (name) => {
  let sites: Sites;
  let browser: TestedBrowser;

  useBrowser(name, (opened) => {
    ({ browser, sites } = opened);
  });

  /**
   * Runs a script of the extension's in a page that was clicked on, in the world of its own that such scripts have
   * there: what a content script may do, and no more.
   */
  async function inContentScript<T>(page: Page, work: () => Promise<T>): Promise<T> {
    const screen = await browser.screen('options.html');
    // As text: the policy of the extension's pages lets no other function be made out of one.
    const answer = await screen.evaluate(`(async () => {
    const tabs = await chrome.tabs.query({});
    // The address is told only of tabs that a click has opened to us.
    // The newest one, when a page was opened twice.
      const tab = tabs.findLast(({ url }) => url === ${JSON.stringify(page.url())});
    const [{ result }] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func: ${work} });
    return result;
  })()`);
    await screen.close();
    // What the function above returns.
    return answer as T;
  }

  describe('a page and the script in it', () => {
    it('cannot read what the extension keeps', async () => {
      const page = await saveJob(browser, PAGES.linkedData.url);
      await cardSays(browser, page, /Saved/);
      const screen = await openScreen(browser, 'board.html');
      await screen.evaluate(() => chrome.storage.session.set({ access: { token: 'a secret' } }));
      const seen = await inContentScript(page, async () => {
        const attempt = async (work: () => Promise<unknown>): Promise<string> => {
          try {
            return JSON.stringify(await work());
          } catch {
            return 'refused';
          }
        };
        return {
          databases: await attempt(async () => (await indexedDB.databases()).map((each) => each.name)),
          session: await attempt(() => chrome.storage.session.get()),
          own: await attempt(async () => (await fetch(chrome.runtime.getURL('board.html'))).status),
        };
      });
      expect(seen).toEqual({ databases: '[]', session: 'refused', own: 'refused' });
      await screen.close();
    }, 60_000);

    it('cannot ask for what is not theirs', async () => {
      const page = await saveJob(browser, `${PAGES.microdata.url}?opening=7`);
      await cardSays(browser, page, /Saved/);
      // Only now there is somebody to ask: the document that holds the database.
      await says(await openScreen(browser, 'board.html'), /Interested/);
      const answers = await inContentScript(page, async () => {
        const ask = (ats: string, request: object) => chrome.runtime.sendMessage({ ats, request });
        return Promise.all([
          ask('database/wake', {}),
          ask('database/key', {}),
          ask('database/fetch', { method: 'GET', path: '/rest/v1/jobs', headers: {}, body: null }),
          ask('server/token', { userId: '8b7f5c52-6f0a-4f5e-9d57-0d6a3b1f7c11', stale: null }),
          ask('server/sign-out', { bringHere: true }),
          ask('page/read', { url: 'https://harbour.example/', snapshot: 'ats-page-1' }),
          ask('capture/save', { id: 'a'.repeat(32), job: { meta: {}, user_id: 'somebody' } }),
          ask('capture/page', { id: 'a'.repeat(32), url: 'file:///etc/passwd', snapshot: 'ats-page-1' }),
          ask('capture/page', { id: 'another', url: 'https://harbour.example/', snapshot: 'ats-page-1' }),
          ask('capture/page', {
            id: 'a'.repeat(32),
            url: 'https://harbour.example/',
            snapshot: 'x'.repeat(4_000_001),
          }),
          ask('capture/page', { id: 'a'.repeat(32), url: 'https://harbour.example/', snapshot: '<html>' }),
        ]);
      });
      const refused = { error: 'This page may not ask for that.' };
      expect(answers).toEqual([
        ...Array.from({ length: 6 }, () => refused),
        ...Array.from({ length: 4 }, () => ({ error: 'ATS could not read what the page said.' })),
        { error: 'This is no snapshot of a page, or one of another version.' },
      ]);
    }, 60_000);

    it('are read where nothing of them runs and nothing is loaded', async () => {
      const page = await browser.visit(`${PAGES.microdata.url}?opening=6`);
      const before = sites.refused.length;
      await page.evaluate(() => {
        const far = 'http://evil.example/page-part';
        const parts = document
          .createRange()
          .createContextualFragment(`<img src="${far}-1" onerror="fetch('${far}-2')">
          <iframe src="${far}-3"></iframe><link rel="stylesheet" href="${far}-4"><video src="${far}-5"></video>
          <script type="application/ld+json" src="${far}-6">{"title": "fetch('${far}-7')"}</script>`);
        document.body.append(parts);
      });
      const asked = () =>
        sites.refused
          .slice(before)
          .filter((address) => address.includes('page-part'))
          .sort();
      const byPage = await settled(asked);
      expect(byPage.length).toBeGreaterThan(2);
      await browser.clickIcon(page);
      await cardSays(browser, page, /Saved: Night Nurse/);
      expect(await settled(asked)).toEqual(byPage);
      await page.close();
    }, 60_000);

    it('see no more of the card than that it is there', async () => {
      const page = await saveJob(browser, PAGES.microdata.url);
      await cardSays(browser, page, /Saved/);
      const seen = await page.evaluate(() => {
        const card = document.getElementById('ats-card');
        return { root: card?.shadowRoot ?? null, text: card?.textContent };
      });
      expect(seen).toEqual({ root: null, text: '' });
    }, 60_000);

    it('find no place in the card where a person could type', async () => {
      const page = await saveJob(browser, PAGES.pageState.url);
      await cardSays(browser, page, /Saved/);
      const fields = await inContentScript(page, async () => {
        // The browser lets our own script look into the closed root.
        const own = chrome as unknown as {
          readonly dom?: { openOrClosedShadowRoot(of: Element): ShadowRoot };
        };
        const host = document.getElementById('ats-card') as
          | (HTMLElement & { openOrClosedShadowRoot?: ShadowRoot })
          | null;
        const root = host && (own.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot);
        return root ? root.querySelectorAll('input, textarea, select, [contenteditable]').length : -1;
      });
      expect(fields).toBe(0);
    }, 60_000);

    it('cannot lead a click to a card that nobody sees', async () => {
      const undo = async (page: Page): Promise<string> => {
        await new Promise((resolve) => setTimeout(resolve, 500));
        await clickOnCard(browser, page, /Undo/);
        await new Promise((resolve) => setTimeout(resolve, 500));
        return cardSays(browser, page, /./);
      };
      const page = await saveJob(browser, PAGES.visibleText.url);
      await cardSays(browser, page, /Saved/);
      // What clicks go through, above everything.
      await page.evaluate(() => {
        const cover = document.createElement('div');
        cover.id = 'cover';
        cover.popover = 'manual';
        cover.style.cssText =
          'position:fixed;inset:0;width:100vw;height:100vh;background:white;pointer-events:none';
        document.documentElement.append(cover);
        cover.showPopover();
      });
      expect(await undo(page)).toMatch(/Saved/);
      await page.evaluate(() => document.getElementById('cover')?.hidePopover());
      await page.evaluate(() => document.getElementById('ats-card')?.hidePopover());
      expect(await undo(page)).toMatch(/Saved/);
      await page.evaluate(() => document.getElementById('ats-card')?.showPopover());
      await pressOnCard(browser, page, { label: /Undo/, until: /Taken back/ });
    }, 60_000);

    it('cannot hide the card behind something, or make it see-through', async () => {
      const page = await saveJob(browser, `${PAGES.microdata.url}?opening=5`);
      await cardSays(browser, page, /Saved/);
      const seen = await page.evaluate(() => {
        const card = document.getElementById('ats-card');
        const sheet = document.createElement('style');
        sheet.textContent = `html { opacity: 0.99 } #ats-card { --ink: transparent !important;
          opacity: 0 !important; transform: scale(0.1) !important; clip-path: inset(50%) !important;
          filter: opacity(0) !important; translate: 500px !important; animation: fade 1s forwards !important }
          @keyframes fade { to { opacity: 0 } }`;
        const cover = document.createElement('div');
        cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:white';
        document.documentElement.append(sheet, cover);
        card?.style.setProperty('opacity', '0', 'important');
        const { opacity, transform, clipPath, filter, translate } = getComputedStyle(card ?? document.body);
        // Where the card is: the top right corner.
        const there = document.elementFromPoint(innerWidth - 60, 40)?.id;
        return { opacity, transform, clipPath, filter, translate, there };
      });
      expect(seen).toEqual({
        opacity: '1',
        transform: 'none',
        clipPath: 'none',
        filter: 'none',
        translate: 'none',
        there: 'ats-card',
      });
    }, 60_000);
  });

  describe('every screen can be used by everybody', () => {
    it('the panel before and after a résumé came in, light and dark', async () => {
      const page = await saveJob(browser, PAGES.linkedData.url);
      const panel = await tailorFromCard(browser, page);
      expect(await axeFaults(panel)).toEqual([]);
      await giveResume(panel);
      for (const part of ['What they ask for', 'The posting as read', 'Your history'])
        await press(panel, part);
      await says(panel, /Airflow/);
      for (const value of ['light', 'dark'] as const) {
        await browser.show(panel, value);
        expect(await axeFaults(panel)).toEqual([]);
      }
      await panel.close();
    }, 60_000);

    it('the list of jobs', async () => {
      const board = await openScreen(browser, 'board.html');
      await says(board, /Senior Data Analyst/);
      for (const value of ['light', 'dark'] as const) {
        await browser.show(board, value);
        expect(await axeFaults(board)).toEqual([]);
      }
    }, 60_000);

    it('the options', async () => {
      const options = await openScreen(browser, 'options.html');
      await press(options, 'Use a server of your own');
      for (const value of ['light', 'dark'] as const) {
        await browser.show(options, value);
        expect(await axeFaults(options)).toEqual([]);
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
});

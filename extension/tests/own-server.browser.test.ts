import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalBackend, startLocal } from '@ats/local';
import { createClient } from '@supabase/supabase-js';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardSays, pressOnCard } from './browsers/card.ts';
import {
  cardIsReady,
  click,
  fill,
  giveResume,
  openScreen,
  press,
  saveJob,
  says,
  tailorFromCard,
} from './browsers/person.ts';
import { PAGES, type Sites } from './browsers/sites.ts';
import type { TestedBrowser } from './browsers/tested-browser.ts';
import { BROWSERS, useBrowser } from './browsers/use-browser.ts';

/** What the browser gives pages of the extension. */
declare const chrome: {
  readonly runtime: { sendMessage(message: object): Promise<{ readonly ok?: { readonly token: string } }> };
  readonly storage: {
    readonly session: {
      get(name: string): Promise<{ readonly access: { readonly userId: string; readonly token: string } }>;
    };
  };
};

const EMAIL = 'maren@example.test';
const PASSWORD = 'a long enough password';

describe.each(BROWSERS)('a server of the person’s own, in %s', (name) => {
  let sites: Sites;
  let browser: TestedBrowser;
  let server: LocalBackend;
  let dataDir: string;
  let port: number;

  useBrowser(
    name,
    (opened) => {
      ({ browser, sites } = opened);
    },
    { allowed: ['http://localhost/*'] },
  );
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'ats-server-'));
    server = await startLocal({ dataDir, port: 0 });
    port = Number(new URL(server.url).port);
  }, 120_000);
  afterAll(async () => {
    await server.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  const attempt = async (options: Page, given: Record<string, string>, expected: RegExp): Promise<void> => {
    for (const [label, text] of Object.entries(given)) await fill(options, label, text);
    await click(options, 'Sign in');
    await says(options, expected);
  };

  it('says plainly what is wrong, and changes nothing', async () => {
    const job = await saveJob(browser, PAGES.microdata.url);
    await cardIsReady(browser, job);
    const options = await openScreen(browser, 'options.html');
    await says(options, /In this browser\. Nothing leaves this computer/);
    await press(options, 'Use a server of your own');
    await attempt(options, { Address: 'not an address', 'Public key': 'x' }, /no address/);
    await attempt(options, { Address: 'http://harbour.example' }, /starts with https/);
    const credentials = { 'E-mail': EMAIL, Password: PASSWORD };
    await attempt(options, { Address: 'http://localhost:9', ...credentials }, /localhost:9 does not answer/);
    await attempt(options, { Address: `http://localhost:${sites.port}` }, /it is no Supabase server/);
    await attempt(options, { Address: server.url, 'Public key': 'wrong' }, /does not know this key/);
    await attempt(options, { 'Public key': server.serviceRoleKey }, /secret key/);
    await attempt(options, { 'Public key': server.anonKey }, /address or the password is wrong/);
    await says(options, /In this browser\. Nothing leaves this computer/);
    await options.close();
  }, 120_000);

  it('gets what is saved from then on, seen by its owner alone', async () => {
    const options = await openScreen(browser, 'options.html');
    await press(options, 'Use a server of your own');
    const given = { Address: server.url, 'Public key': server.anonKey, 'E-mail': EMAIL, Password: PASSWORD };
    for (const [label, text] of Object.entries(given)) await fill(options, label, text);
    await click(options, 'Make an account');
    await says(options, /From now on jobs are kept on localhost/);
    expect(await says(options, /signed in as maren/)).toMatch(/saved in this browser before are still here/);

    const page = await saveJob(browser, PAGES.linkedData.url);
    const panel = await tailorFromCard(browser, page);
    // A résumé would go to the server too.
    expect(await says(panel, /Bring your résumé/)).not.toMatch(/in this browser/);
    await giveResume(panel);
    await says(panel, /requirements met/);
    await press(panel, 'Save');
    await says(panel, /Saved with this job/);
    await panel.close();

    const owner = createClient(server.url, server.anonKey, { auth: { persistSession: false } });
    await owner.auth.signInWithPassword({ email: EMAIL, password: PASSWORD });
    const { data: rows } = await owner.from('jobs').select('job_title');
    expect(rows).toEqual([{ job_title: 'Senior Data Analyst' }]);
    const { count: selected } = await owner.from('job_materials').select('*', { count: 'exact', head: true });
    expect(selected).toBe(1);
    const other = createClient(server.url, server.anonKey, { auth: { persistSession: false } });
    await other.auth.signUp({ email: 'other@example.test', password: PASSWORD });
    expect((await other.from('jobs').select('id')).data).toEqual([]);
    await options.close();
  }, 120_000);

  it('keeps a job that another device had saved before, when this one takes its own click back', async () => {
    const options = await openScreen(browser, 'options.html');
    // This one is then as one that has never seen the job.
    await options.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('ats');
          opening.onsuccess = () => {
            const transaction = opening.result.transaction('known', 'readwrite');
            transaction.objectStore('known').clear();
            transaction.oncomplete = () => resolve(opening.result.close());
            transaction.onerror = reject;
          };
        }),
    );
    await options.close();
    const page = await saveJob(browser, PAGES.linkedData.url);
    await cardSays(browser, page, /Saved: Senior Data Analyst/);
    await pressOnCard(browser, page, { label: /Undo/, until: /You had this job before/ });
    const board = await openScreen(browser, 'board.html');
    await says(board, /Senior Data Analyst/);
    await board.close();
  }, 60_000);

  it('is still signed in after a restart; what was saved before stays in this browser', async () => {
    await browser.restart();
    const board = await openScreen(browser, 'board.html');
    expect(await says(board, /Senior Data Analyst/)).not.toMatch(/Night Nurse/);
    await board.close();
  }, 120_000);

  it('gives the same new key to everybody who asks at one moment, and says when the session has ended', async () => {
    let options = await openScreen(browser, 'options.html');
    const tokens = await options.evaluate(async () => {
      const { access } = await chrome.storage.session.get('access');
      // A key renewed within the second it was made in is the same key again: it counts whole seconds.
      const { iat } = JSON.parse(atob(access.token.split('.')[1] ?? ''));
      while (Date.now() < (iat + 1) * 1000) await new Promise((resolve) => setTimeout(resolve, 50));
      const request = { userId: access.userId, stale: access.token };
      const ask = () => chrome.runtime.sendMessage({ ats: 'server/token', request });
      const answers = await Promise.all([ask(), ask(), ask(), ask()]);
      return answers.map(({ ok }) => ok?.token);
    });
    expect(tokens[0]).toMatch(/^ey/);
    expect(new Set(tokens).size).toBe(1);
    await options.close();

    const owner = createClient(server.url, server.anonKey, { auth: { persistSession: false } });
    await owner.auth.signInWithPassword({ email: EMAIL, password: PASSWORD });
    await owner.auth.signOut({ scope: 'global' });
    await browser.restart();
    const board = await openScreen(browser, 'board.html');
    await says(board, /session on localhost:\d+ has ended\. Sign in again/);
    await board.close();
    options = await openScreen(browser, 'options.html');
    await says(options, /where your session has ended/);
    await attempt(options, { Password: PASSWORD }, /signed in as maren/);
    await options.close();
  }, 120_000);

  it('loses nothing while the server is away, and asks what to do with it at the sign-out', async () => {
    await server.close();
    const page = await saveJob(browser, PAGES.visibleText.url);
    await cardIsReady(browser, page);
    let options = await openScreen(browser, 'options.html');
    await says(options, /One saved job waits to be sent/);
    await click(options, 'Send now');
    await says(options, /could not be reached/);
    await click(options, 'Sign out');
    await says(options, /What shall become of it\?/);
    await click(options, 'Stay signed in');
    server = await startLocal({ dataDir, port });
    await click(options, 'Send now');
    await says(options, /Everything is on your server/);

    await server.close();
    await cardIsReady(browser, await saveJob(browser, PAGES.pageState.url));
    await options.close();
    options = await openScreen(browser, 'options.html');
    await says(options, /One saved job waits to be sent/);
    await click(options, 'Sign out');
    await click(options, 'Bring into this browser');
    await says(options, /From now on jobs are kept in this browser/);
    const board = await openScreen(browser, 'board.html');
    const text = await says(board, /Senior Cartographer/);
    expect(text).toMatch(/Night Nurse/);
    expect(text).not.toMatch(/Senior Data Analyst|Harbour Pilot/);
    server = await startLocal({ dataDir, port });
  }, 180_000);
});

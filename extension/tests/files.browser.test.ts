import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { RequestOf, ResponseOf } from '../messages/protocol.ts';
import { cardSays } from './browsers/card.ts';
import { openScreen, saveJob, says } from './browsers/person.ts';
import { PAGES } from './browsers/sites.ts';
import type { TestedBrowser } from './browsers/tested-browser.ts';
import { useBrowser } from './browsers/use-browser.ts';

type Asked = Pick<RequestOf<'database/fetch'>, 'method' | 'path' | 'body'> & { readonly type?: string };
type Told = ResponseOf<'database/fetch'>;

/** What the browser gives pages of the extension. */
declare const chrome: {
  readonly runtime: { sendMessage(message: object): Promise<{ readonly ok: Told & { anonKey: string } }> };
};

/** Every byte there is, many times over. */
const BYTES = Buffer.from(Array.from({ length: 200_000 }, (_, at) => (at * 7) % 256)).toString('base64');
const asJson = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64');
const read = ({ body }: Told) => JSON.parse(Buffer.from(body ?? '', 'base64').toString());

describe.each([
  { name: 'chromium', title: 'chromium', fileSystem: true },
  { name: 'firefox', title: 'firefox', fileSystem: true },
  { name: 'firefox', title: 'a firefox without a file system for pages', fileSystem: false },
] as const)('what is kept in $title', ({ name, fileSystem }) => {
  let browser: TestedBrowser;

  useBrowser(
    name,
    (opened) => {
      browser = opened.browser;
    },
    { fileSystem },
  );

  /** One request after the other, as a screen sends them. */
  async function ask(token: string | null, { type = 'application/json', ...request }: Asked): Promise<Told> {
    const screen = await openScreen(browser, 'options.html');
    const told = await screen.evaluate(
      async (asked, contentType, bearer) => {
        const send = (ats: string, question: object) =>
          chrome.runtime.sendMessage({ ats, request: question }).then(({ ok }) => ok);
        await send('database/wake', {});
        const { anonKey: apikey } = await send('database/key', {});
        const headers = {
          apikey,
          authorization: `Bearer ${bearer ?? apikey}`,
          'content-type': contentType,
        };
        return send('database/fetch', { ...asked, headers });
      },
      request,
      type,
      token,
    );
    await screen.close();
    return told;
  }

  const enter = async (email: string, path: string) => {
    const body = asJson({ email, password: 'a long enough password' });
    const session = read(await ask(null, { method: 'POST', path, body }));
    return { token: String(session.access_token), id: String(session.user.id) };
  };

  // With a file system this is what the reliability tests are about.
  if (!fileSystem)
    it('is on the list after the browser was killed as soon as it stood there', async () => {
      await cardSays(browser, await saveJob(browser, PAGES.microdata.url), /Saved: Night Nurse/);
      await says(await openScreen(browser, 'board.html'), /Night Nurse/);
      await browser.killAndRestart();
      const board = await openScreen(browser, 'board.html');
      expect((await says(board, /Night Nurse/)).split('Night Nurse')).toHaveLength(2);
      await board.close();
      const files = await inFileSystem(await openScreen(browser, 'options.html'));
      expect(files).toBeNull();
    }, 120_000);

  it('has files beside it: byte for byte after a restart, for their owner alone, gone when removed', async () => {
    const owner = await enter('ilse@example.test', '/auth/v1/signup');
    const path = `/storage/v1/object/documents/${owner.id}/resume/0d3c2b1a-0000-4000-8000-000000000001.pdf`;
    const kept = await ask(owner.token, { method: 'POST', path, body: BYTES, type: 'application/pdf' });
    expect(kept.status).toBe(200);
    await browser.restart();

    const { token } = await enter('ilse@example.test', '/auth/v1/token?grant_type=password');
    const back = await ask(token, { method: 'GET', path, body: null });
    expect(back.headers['content-type']).toBe('application/pdf');
    expect(back.body === BYTES).toBe(true);

    const other = await enter('jon@example.test', '/auth/v1/signup');
    expect((await ask(other.token, { method: 'GET', path, body: null })).status).toBeGreaterThanOrEqual(400);
    const prefixes = [path.slice('/storage/v1/object/documents/'.length)];
    const all = '/storage/v1/object/documents';
    const removed = await ask(token, { method: 'DELETE', path: all, body: asJson({ prefixes }) });
    expect(read(removed)).toHaveLength(1);
    expect((await ask(token, { method: 'GET', path, body: null })).status).toBeGreaterThanOrEqual(400);
  }, 120_000);
});

/** The names in the extension's own file system; null where there is none. */
function inFileSystem(screen: Page): Promise<readonly string[] | null> {
  return screen.evaluate(async () => {
    if (!('getDirectory' in navigator.storage)) return null;
    const names: string[] = [];
    for await (const found of (await navigator.storage.getDirectory()).keys()) names.push(found);
    return names.sort();
  });
}

import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BuildOptions, buildWith, shipped } from './build.ts';
import {
  type ProfileOptions,
  profileFolder,
  type TestedBrowser,
  usageHere,
  waitForFile,
} from './tested-browser.ts';

const ID = 'ats@ats.example';
/** The host of the extension's pages; Firefox makes one up at each installation, unless told. */
const ADDRESS = '5f1c3c52-6f0a-4f5e-9d57-0d6a3b1f7c11';

/** What puppeteer does not offer: the protocol itself, for the browser's own window. */
type WithConnection = {
  readonly connection: {
    send(method: string, params: object): Promise<{ readonly result: Answered }>;
  };
};
type Answered = {
  readonly type: string;
  readonly contexts: readonly { readonly context: string }[];
  readonly result: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
};

/** Runs a function in the browser's own window, which sees and does what no page may. */
async function inWindow(
  browser: Browser,
  work: (argument: string) => unknown,
  argument = '',
): Promise<{ readonly value?: string }> {
  const { connection } = browser as unknown as WithConnection;
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result: answer } = await connection.send('script.callFunction', {
    functionDeclaration: work.toString(),
    arguments: [{ type: 'string', value: argument }],
    target: { context: tree.contexts[0]?.context },
    awaitPromise: true,
  });
  if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? 'Firefox refused.');
  return answer.result;
}

const PRESS = (id: string): void => {
  const icon = document.querySelector<HTMLElement>(
    `[data-extensionid="${id}"].unified-extensions-item-action-button`,
  );
  if (!icon) throw new Error('The icon is not in the toolbar.');
  icon.click();
};

type MessageManager = {
  addMessageListener(name: string, hear: (message: { readonly data: string }) => void): void;
  loadFrameScript(url: string, later: boolean): void;
};
/** What the browser's own window has beside a page's. */
declare const gBrowser: { readonly selectedBrowser: { readonly messageManager: MessageManager } };
declare const WebExtensionPolicy: {
  getByID(id: string): {
    readonly extension: {
      terminateBackground(): Promise<void>;
      readonly views: ReadonlySet<{
        readonly viewType: string;
        readonly xulBrowser: { readonly messageManager: MessageManager };
      }>;
    };
  } | null;
};

/** Reads the card in the tab in front; a closed root is open to the browser itself. */
const LOOK_AT_CARD = (): Promise<string> =>
  new Promise((resolve) => {
    const { messageManager } = gBrowser.selectedBrowser;
    const name = `ats-test-${Math.random()}`;
    messageManager.addMessageListener(name, ({ data }) => resolve(data));
    const script = `{
      const root = content.document.getElementById('ats-card')?.openOrClosedShadowRoot;
      const middle = (button) => {
        const { left, top, width, height } = button.getBoundingClientRect();
        return { label: button.textContent, x: left + width / 2, y: top + height / 2 };
      };
      const text = (node) => node.nodeType === 3 ? node.data : [...node.childNodes].map(text).join(' ');
      sendAsyncMessage('${name}', JSON.stringify(root ? {
        text: text(root).replaceAll(/\\s+/g, ' ').trim(),
        buttons: [...root.querySelectorAll('button')].map(middle),
      } : null));
    }`;
    messageManager.loadFrameScript(`data:application/javascript,${encodeURIComponent(script)}`, false);
  });

declare const Services: { readonly prefs: { setIntPref(name: string, value: number): void } };

const SHOW = (scheme: string): void =>
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', scheme === 'dark' ? 0 : 1);

const STOP = async (id: string): Promise<void> => {
  await WebExtensionPolicy.getByID(id)?.extension.terminateBackground();
};

/** Runs statements in the event page, into which no protocol leads. */
const RUN = (argument: string): Promise<void> => {
  const { id, statements } = JSON.parse(argument);
  const views = [...(WebExtensionPolicy.getByID(id)?.extension.views ?? [])];
  const page = views.find(({ viewType }) => viewType === 'background');
  if (!page) throw new Error('The event page is not there.');
  const { messageManager } = page.xulBrowser;
  const name = `ats-test-${Math.random()}`;
  // No eval: the policy of the extension's pages holds for the browser too.
  const script = `{
    const { Sandbox, evalInSandbox } = Components.utils;
    const inPage = Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    let failed = '';
    try {
      evalInSandbox(${JSON.stringify(statements)}, inPage);
    } catch (error) {
      failed = String(error);
    }
    sendAsyncMessage('${name}', failed);
  }`;
  return new Promise((resolve, reject) => {
    messageManager.addMessageListener(name, ({ data }) => (data ? reject(new Error(data)) : resolve()));
    messageManager.loadFrameScript(`data:application/javascript,${encodeURIComponent(script)}`, false);
  });
};

const stopEventPage = async (browser: Browser): Promise<void> => {
  await inWindow(browser, STOP, ID);
};

/** Firefox with the shipped build, a profile of its own that survives a restart, and our sites as its network. */
export async function openFirefox(
  port: number,
  options: ProfileOptions & BuildOptions = {},
): Promise<TestedBrowser> {
  // Firefox asks nobody here, so hosts need not be allowed before.
  const build = await buildWith('firefox', { ...options, allowed: [] });
  /** In bytes, for the extension; Firefox gives one origin a fifth of all, or ten megabytes. */
  let room: number | null = null;
  const userDataDir = await profileFolder('ats-firefox-', options);
  const downloads = await mkdtemp(join(tmpdir(), 'ats-downloads-'));
  const launch = async (): Promise<Browser> => {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: process.env.ATS_FIREFOX ?? '/usr/bin/firefox-esr',
      headless: true,
      userDataDir,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': port,
        'network.stricttransportsecurity.preloadlist': false,
        'dom.security.https_first': false,
        'extensions.webextensions.uuids': JSON.stringify({ [ID]: ADDRESS }),
        'xpinstall.signatures.required': false,
        // Nobody can press a button of the browser's own prompt: what is asked for is granted.
        'extensions.webextOptionalPermissionPrompts': false,
        // Loaded for a test, it would lose its rows at every end of the browser.
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
        'dom.quotaManager.temporaryStorage.fixedLimit':
          room === null ? -1 : Math.round((room < 10e6 ? room : room * 5) / 1024),
        'dom.fs.enabled': options.fileSystem ?? true,
        'browser.download.dir': downloads,
        'browser.download.folderList': 2,
      },
    });
    await browser.installExtension(build);
    return browser;
  };
  const own = (path: string): string => `moz-extension://${ADDRESS}/${path}`;
  let browser = await launch();
  const screen = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    const { connection } = browser as unknown as WithConnection;
    // The protocol's name for the tab, which puppeteer keeps to itself.
    const { _id: context } = page.mainFrame() as unknown as { readonly _id: string };
    // Not goto(): it waits for events that Firefox does not send for an extension's pages.
    await connection.send('browsingContext.navigate', { context, url: own(path), wait: 'none' });
    await page.waitForFunction(
      (url) => location.href === url && document.readyState === 'complete',
      {},
      own(path),
    );
    return page;
  };
  const run = async (statements: string): Promise<void> => {
    await inWindow(browser, RUN, JSON.stringify({ id: ID, statements }));
  };

  return {
    name: 'firefox',
    processId: () => browser.process()?.pid ?? 0,
    closed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    downloaded: (ending) => waitForFile(downloads, ending),
    async visit(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async clickIcon(page: Page) {
      await page.bringToFront();
      await inWindow(browser, PRESS, ID);
    },
    async card(page) {
      await page.bringToFront();
      const { value = 'null' } = await inWindow(browser, LOOK_AT_CARD);
      return JSON.parse(value);
    },
    // Firefox's background holds the database too.
    stopBackground: () => stopEventPage(browser),
    stopDatabase: () => stopEventPage(browser),
    screen,
    async limitRoom(more) {
      const page = await screen('options.html');
      room = more === null ? null : (await page.evaluate(usageHere)).usage + more;
      await browser.close();
      browser = await launch();
    },
    inBackground: run,
    hurry: (ms) =>
      run(`{
        const later = setTimeout;
        window.setTimeout = (work, wanted) => later(work, wanted === ${ms} ? 5000 : wanted);
      }`),
    async show(screen, scheme) {
      await inWindow(browser, SHOW, scheme);
      // The pages hear of it a moment later.
      const shown = (query: string) => matchMedia(query).matches;
      await screen.waitForFunction(shown, { polling: 50 }, `(prefers-color-scheme: ${scheme})`);
    },
    async opened(path) {
      const until = Date.now() + 30_000;
      while (Date.now() < until) {
        for (const page of await browser.pages()) {
          // Not page.url(): it stays behind for an extension's pages.
          const url = await page.evaluate(() => location.href).catch(() => '');
          if (url.startsWith(own(path))) return page;
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`No page was opened on ${path}.`);
    },
    async restart() {
      await browser.close();
      browser = await launch();
    },
    async killAndRestart() {
      const gone = new Promise((resolve) => browser.process()?.once('exit', resolve));
      browser.process()?.kill('SIGKILL');
      await gone;
      // puppeteer puts its preferences away when the process ends; the next start would meet it half done.
      while (existsSync(join(userDataDir, 'user.js.puppeteer')))
        await new Promise((resolve) => setTimeout(resolve, 50));
      await new Promise((resolve) => setTimeout(resolve, 100));
      browser = await launch();
    },
    async close() {
      await browser.close();
      for (const folder of [userDataDir, downloads, ...(build === shipped('firefox') ? [] : [build])])
        await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

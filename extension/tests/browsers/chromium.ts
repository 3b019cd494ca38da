import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BuildOptions, buildWith, shipped } from './build.ts';
import { chromiumCard } from './card.ts';
import {
  type ProfileOptions,
  profileFolder,
  type TestedBrowser,
  usageHere,
  waitForFile,
} from './tested-browser.ts';

export type ChromiumOptions = ProfileOptions & BuildOptions & { readonly headless?: boolean };

/**
 * Chromium with the shipped build, a profile of its own that survives a restart, and our sites as its network;
 * servers on this computer are reached by the name localhost.
 */
export async function openChromium(port: number, options: ChromiumOptions = {}): Promise<TestedBrowser> {
  const { headless = true } = options;
  const build = await buildWith('chrome', options);
  const userDataDir = await profileFolder('ats-chromium-', options);
  const downloads = await mkdtemp(join(tmpdir(), 'ats-downloads-'));
  const launch = async (): Promise<Browser> => {
    const started = await puppeteer.launch({
      executablePath: process.env.ATS_CHROMIUM ?? '/usr/bin/chromium',
      headless,
      pipe: true,
      userDataDir,
      downloadBehavior: { policy: 'allow', downloadPath: downloads },
      enableExtensions: [build],
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
        `--proxy-server=127.0.0.1:${port}`,
        '--proxy-bypass-list=<-loopback>;localhost',
      ],
    });
    // A person has installed it long before; a click in the very moment of its installation is lost.
    const listens = async () => {
      // Asked for each time: the first one may be ended and started again by the installation.
      const target = await started.waitForTarget((each) => each.type() === 'service_worker');
      const worker = await target.worker().catch(() => null);
      return worker?.evaluate('chrome.action?.onClicked.hasListeners()').catch(() => false);
    };
    while (!(await listens())) await new Promise((resolve) => setTimeout(resolve, 50));
    return started;
  };
  let browser = await launch();
  const extension = async () => {
    const [found] = (await browser.extensions()).values();
    if (!found) throw new Error('The extension is not installed.');
    return found;
  };
  let limiting: Page | undefined;
  const screen = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(await own(path));
    return page;
  };
  const own = async (path: string) => `chrome-extension://${(await extension()).id}/${path}`;

  return {
    name: 'chromium',
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
      await page.triggerExtensionAction(await extension());
    },
    card: chromiumCard,
    async stopBackground() {
      const target = browser.targets().find((each) => each.type() === 'service_worker');
      await (await target?.worker())?.close();
    },
    async stopDatabase() {
      const held = () => browser.targets().find((each) => each.url().endsWith('/offscreen.html'));
      const document = await held()?.asPage();
      await document?.evaluate(() => window.close()).catch(() => {});
      const until = Date.now() + 10_000;
      while (held() && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 50));
      if (held()) throw new Error('The document that holds the database does not close.');
    },
    screen,
    async limitRoom(more) {
      // A limit lasts as long as the page that it was set from.
      limiting ??= await screen('options.html');
      const { origin, usage } = await limiting.evaluate(usageHere);
      const inspector = await limiting.createCDPSession();
      const quota = more === null ? {} : { quotaSize: usage + more };
      await inspector.send('Storage.overrideQuotaForOrigin', { origin, ...quota });
      if (more !== null) return;
      await limiting.close();
      limiting = undefined;
    },
    async inBackground(statements) {
      const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
      await (await target.worker())?.evaluate(statements);
    },
    async hurry(ms) {
      const target = await browser.waitForTarget((each) => each.url().endsWith('/offscreen.html'));
      await (await target.asPage()).evaluate((length) => {
        const later = globalThis.setTimeout;
        const sooner = (work: () => void, wanted?: number) => later(work, wanted === length ? 5000 : wanted);
        Object.assign(globalThis, { setTimeout: sooner });
      }, ms);
    },
    show: (screen, value) => screen.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]),
    async opened(path) {
      const start = await own(path);
      const target = await browser.waitForTarget((each) => each.url().startsWith(start));
      return target.asPage();
    },
    async restart() {
      await browser.close();
      browser = await launch();
    },
    async killAndRestart() {
      const gone = new Promise((resolve) => browser.process()?.once('exit', resolve));
      browser.process()?.kill('SIGKILL');
      await gone;
      browser = await launch();
    },
    async close() {
      await browser.close();
      for (const folder of [userDataDir, downloads, ...(build === shipped('chrome') ? [] : [build])])
        await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

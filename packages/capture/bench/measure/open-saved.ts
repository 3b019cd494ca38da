import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { CorpusPage } from './corpus.ts';

/** Chromium without a window: the one named, that of the environment, or the machine's. */
export const openBrowser = (chromium: string | undefined): Promise<Browser> =>
  puppeteer.launch({
    executablePath: chromium ?? process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });

/** Opens a saved page in a tab under its own address, with its scripts and the network off. */
export async function openSaved(tab: Page, { html, url }: CorpusPage): Promise<void> {
  await tab.setJavaScriptEnabled(false);
  await tab.setBypassCSP(true);
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    const own = request.isNavigationRequest() && request.frame() === tab.mainFrame();
    if (own) void request.respond({ body: html, contentType: 'text/html; charset=utf-8' });
    else void request.abort();
  });
  await tab.goto(url, { waitUntil: 'domcontentloaded', timeout: 20_000 });
}

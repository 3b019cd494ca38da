import { afterAll, beforeAll } from 'vitest';
import { type ChromiumOptions, openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import { type Sites, serveSites } from './sites.ts';
import type { TestedBrowser } from './tested-browser.ts';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** What the tests of a block have at hand. */
export type Opened = { readonly browser: TestedBrowser; readonly sites: Sites };

export const openBrowser = (
  name: BrowserName,
  { port }: Sites,
  options: ChromiumOptions = {},
): Promise<TestedBrowser> => (name === 'chromium' ? openChromium(port, options) : openFirefox(port, options));

/**
 * Serves our sites and opens a browser with the shipped build before the tests of a block, hands both to `take`, and
 * closes them after.
 */
export function useBrowser(
  name: BrowserName,
  take: (opened: Opened) => void,
  options: ChromiumOptions = {},
): void {
  let opened: Opened | undefined;
  beforeAll(async () => {
    const sites = await serveSites();
    opened = { sites, browser: await openBrowser(name, sites, options) };
    take(opened);
  });
  afterAll(async () => {
    await opened?.browser.close();
    await opened?.sites.close();
  });
}

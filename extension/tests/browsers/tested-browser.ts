import type { Page } from 'puppeteer-core';

/** A real browser with the shipped build in it, as a person would use it. */
export type TestedBrowser = {
  readonly name: 'chromium' | 'firefox';
  /** Opens a page in a new tab. */
  visit(url: string): Promise<Page>;
  /** Clicks the extension's icon in the toolbar, with this tab in front. */
  clickIcon(page: Page): Promise<void>;
  /** Opens one of the extension's own pages in a tab. */
  screen(path: string): Promise<Page>;
  /** Waits for a page that the extension opens itself. */
  opened(path: string): Promise<Page>;
  /** Closes the browser and starts it again with the same profile. */
  restart(): Promise<void>;
  /** Ends every process of the browser at once, as a power cut would, and starts it again. */
  killAndRestart(): Promise<void>;
  close(): Promise<void>;
};

import { mkdtemp, readdir, readFile, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** The card in a page, as nobody but the browser itself sees it: its root is closed. */
export type CardSeen = {
  readonly text: string;
  /** Each with the middle of it, in the page's own pixels. */
  readonly buttons: readonly { readonly label: string; readonly x: number; readonly y: number }[];
};

/** A real browser with the shipped build in it, as a person would use it. */
export type TestedBrowser = {
  readonly name: 'chromium' | 'firefox';
  /** Its first process; all others are below it. */
  processId(): number;
  /** Resolves when the person closes the browser. */
  closed(): Promise<void>;
  /** Opens a page in a new tab. */
  visit(url: string): Promise<Page>;
  /** Clicks the extension's icon in the toolbar, with this tab in front. */
  clickIcon(page: Page): Promise<void>;
  /** The card in a page; null when there is none. */
  card(page: Page): Promise<CardSeen | null>;
  /** Opens one of the extension's own pages in a tab. */
  screen(path: string): Promise<Page>;
  /** Shows a screen as somebody sees it who wants light or dark pages. */
  show(screen: Page, scheme: 'light' | 'dark'): Promise<void>;
  /** Waits for a page that the extension opens itself. */
  opened(path: string): Promise<Page>;
  /** The bytes of a downloaded file with this ending, once it is whole. */
  downloaded(ending: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Ends the background, as the browser does when it had nothing to do for half a minute. */
  stopBackground(): Promise<void>;
  /** Ends whatever holds the database, as the browser does when memory is short. */
  stopDatabase(): Promise<void>;
  /**
   * Lets the extension keep so many bytes more than it has now; null lifts the limit. For a build that is not
   * `unlimited`. Firefox starts again for it, so screens have to be opened anew.
   */
  limitRoom(more: number | null): Promise<void>;
  /** Runs statements in the background, for what cannot be brought about from outside. */
  inBackground(statements: string): Promise<void>;
  /** Lets timers of so many ms, in the document that holds the database, run out after five seconds. */
  hurry(ms: number): Promise<void>;
  /** Closes the browser and starts it again with the same profile. */
  restart(): Promise<void>;
  /** Ends every process of the browser at once, as a power cut would, and starts it again. */
  killAndRestart(): Promise<void>;
  close(): Promise<void>;
};

/** How many bytes the extension keeps; runs in a screen of its own. */
export async function usageHere(): Promise<{ readonly origin: string; readonly usage: number }> {
  return { origin: location.origin, usage: (await navigator.storage.estimate()).usage ?? 0 };
}

export type ProfileOptions = {
  /** True puts the profile on the disk, as a person's is; a bench wants that. */
  readonly onDisk?: boolean;
  /** False takes the origin private file system from Firefox, which has none where it remembers nothing. */
  readonly fileSystem?: boolean;
};

const ENOUGH_BYTES = 2e9;

/**
 * A folder for a profile, in memory where there is room: Firefox writes through to the disk for each of the
 * database's files, which takes half a minute when others are writing too.
 */
export async function profileFolder(name: string, { onDisk = false }: ProfileOptions = {}): Promise<string> {
  const memory = await statfs('/dev/shm').catch(() => null);
  const inMemory = !onDisk && memory !== null && memory.bavail * memory.bsize > ENOUGH_BYTES;
  return mkdtemp(join(inMemory ? '/dev/shm' : tmpdir(), name));
}

/** Waits for a download in a folder. */
export async function waitForFile(folder: string, ending: string): Promise<Uint8Array<ArrayBuffer>> {
  const until = Date.now() + 40_000;
  while (Date.now() < until) {
    const name = (await readdir(folder)).find((each) => each.endsWith(ending));
    const bytes = name ? await readFile(join(folder, name)) : null;
    if (bytes?.length) return new Uint8Array(bytes);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No file ending in ${ending} was downloaded.`);
}

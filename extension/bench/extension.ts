// What a person waits for, downloads and pays in memory, with the shipped build in Chromium and Firefox.
// npm run bench:extension -- [--in-memory]   (after npm run build; --in-memory leaves the disk out of it)
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { openChromium } from '../tests/browsers/chromium.ts';
import { openFirefox } from '../tests/browsers/firefox.ts';
import { openScreen } from '../tests/browsers/person.ts';
import { PAGES, serveSites } from '../tests/browsers/sites.ts';
import type { TestedBrowser } from '../tests/browsers/tested-browser.ts';
import { memoryOf } from './measure/memory.ts';

const CLICKS = 7;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return Math.round(performance.now() - started);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** What the database takes: one screen of ours is open all the time, only the database opens and closes. */
async function measureMemory(browser: TestedBrowser): Promise<void> {
  // What the clicks before have left behind is nobody's measure.
  await browser.restart();
  const board = await openScreen(browser, 'board.html');
  const settled = async (): Promise<number | null> => {
    await new Promise((resolve) => setTimeout(resolve, 15_000));
    return memoryOf(browser.processId());
  };
  const open = await settled();
  await browser.stopDatabase();
  const closed = await settled();
  if (open !== null && closed !== null)
    console.log(
      `${browser.name}: whole browser ${open} MB with the database open, ${closed} MB with it closed`,
    );
  await board.close();
}

async function measure(browser: TestedBrowser): Promise<void> {
  const list = async (): Promise<void> => (await openScreen(browser, 'board.html')).close();
  console.log(`${browser.name}: first start until the list is there: ${await timed(list)} ms`);
  console.log(`${browser.name}: the list again, database open: ${await timed(list)} ms`);
  await browser.restart();
  console.log(`${browser.name}: the list after a restart: ${await timed(list)} ms`);
  for (const state of ['warm', 'cold'] as const) await measureClicks(browser, state);
}

/** `cold`: the background and the document that reads pages have been ended before each click. */
async function measureClicks(browser: TestedBrowser, state: 'warm' | 'cold'): Promise<void> {
  const page = await browser.visit(PAGES.linkedData.url);
  const card: number[] = [];
  const saved: number[] = [];
  for (let click = 0; click < CLICKS; click += 1) {
    await page.reload();
    if (state === 'cold') {
      await browser.stopDatabase();
      await browser.stopBackground();
    }
    // A click in the very moment of a page's coming is nobody's measure.
    await new Promise((resolve) => setTimeout(resolve, 300));
    const started = performance.now();
    await browser.clickIcon(page);
    await page.waitForSelector('#ats-card');
    card.push(Math.round(performance.now() - started));
    while (!/Saved|You know/.test((await browser.card(page))?.text ?? ''));
    saved.push(Math.round(performance.now() - started));
  }
  const told = (all: readonly number[]): string => `median ${median(all)} ms, worst ${Math.max(...all)} ms`;
  console.log(`${browser.name}, ${state}: card after a click: ${told(card)}`);
  console.log(`${browser.name}, ${state}: until it says that the posting is saved: ${told(saved)}`);
  await page.close();
}

async function sizes(target: string): Promise<void> {
  const folder = fileURLToPath(new URL(`../.output/${target}-mv3/`, import.meta.url));
  let packed = 0;
  for (const name of await readdir(folder, { recursive: true })) {
    const path = join(folder, name);
    if ((await stat(path)).isFile()) packed += deflateRawSync(await readFile(path), { level: 9 }).length;
  }
  const script = gzipSync(await readFile(join(folder, 'capture-page.js')), { level: 9 }).length;
  console.log(
    `${target}: ${(packed / 1e6).toFixed(1)} MB zipped; ${(script / 1e3).toFixed(1)} kB put into a page`,
  );
}

const sites = await serveSites();
try {
  for (const target of ['chrome', 'firefox']) await sizes(target);
  for (const open of [openChromium, openFirefox]) {
    const browser = await open(sites.port, { onDisk: !process.argv.includes('--in-memory') });
    try {
      await measure(browser);
      await measureMemory(browser);
    } finally {
      await browser.close();
    }
  }
} finally {
  await sites.close();
}

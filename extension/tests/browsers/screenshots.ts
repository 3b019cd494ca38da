import { mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { cardSays } from './card.ts';
import { openChromium } from './chromium.ts';
import { giveFile, giveResume, openScreen, press, saveJob, says, tailorFromCard } from './person.ts';
import { PAGES, serveSites } from './sites.ts';

const FOLDER = fileURLToPath(new URL('../../../docs/screenshots/', import.meta.url));
/** A résumé as a word processor saves it as text, with one job that leaves something open. */
const ON_PAPER = `Maren Holt
maren.holt@example.com | +1 555 0142

Experience

Data analyst, Tramline Transit
March 2021 - Present
- Built the punctuality dashboard in Tableau that 40 dispatchers open every morning

Greenbasket Foods
2018 - 2021
- Kept the weekly sales report in Excel

Education

BSc Statistics, University of Washington
2014 - 2018

Skills
SQL, Tableau, Excel
`;
const PANEL = { width: 400, height: 760 };

/** Takes a state of a screen in light and dark. */
async function take(screen: Page, name: string, size: { width: number; height: number }): Promise<void> {
  await screen.setViewport({ ...size, deviceScaleFactor: 1 });
  for (const value of ['light', 'dark'] as const) {
    await screen.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    // Colours take a moment to change.
    await new Promise((resolve) => setTimeout(resolve, 300));
    await screen.screenshot({ path: `${FOLDER}${name}-${value}.png`, optimizeForSpeed: false });
  }
}

await mkdir(FOLDER, { recursive: true });
const sites = await serveSites();
const browser = await openChromium(sites.port);
try {
  for (const each of ['microdata', 'visibleText', 'pageState'] as const) {
    const other = await saveJob(browser, PAGES[each].url);
    await cardSays(browser, other, /Saved/);
    if (each === 'microdata') await take(other, 'card-saved', { width: 720, height: 300 });
    await other.close();
  }
  const article = await saveJob(browser, PAGES.article.url);
  await cardSays(browser, article, /does not look/);
  await take(article, 'card-no-posting', { width: 720, height: 240 });

  const page = await saveJob(browser, PAGES.linkedData.url);
  const panel = await tailorFromCard(browser, page);
  await take(panel, 'panel-first', PANEL);
  const paper = join(tmpdir(), 'maren-holt.txt');
  await writeFile(paper, ON_PAPER);
  await giveFile(panel, paper);
  await says(panel, /Is this right/);
  await press(panel, 'Please check');
  await take(panel, 'panel-review', PANEL);
  await press(panel, 'Not now');
  await rm(paper);
  await giveResume(panel);
  await take(panel, 'panel-tailored', PANEL);
  await press(panel, 'What they ask for');
  await press(panel, 'Save');
  await says(panel, /Saved with this job/);
  await take(panel, 'panel-requirements', PANEL);
  await panel.evaluate(() =>
    document.querySelector('.requirements button')?.scrollIntoView({ block: 'center' }),
  );
  await take(panel, 'panel-question', PANEL);
  await panel.evaluate(() => scrollTo(0, 0));
  await press(panel, 'Wrote dbt models');
  await panel.evaluate(() =>
    document.querySelector('.source:not([hidden])')?.scrollIntoView({ block: 'center' }),
  );
  await take(panel, 'panel-source', PANEL);

  const again = await saveJob(browser, PAGES.linkedData.url);
  await cardSays(browser, again, /You know this one/);
  await take(again, 'card-known', { width: 720, height: 300 });
  const board = await openScreen(browser, 'board.html');
  await says(board, /Night Nurse/);
  await take(board, 'board', { width: 840, height: 620 });
  await board.setViewport({ width: 420, height: 760, deviceScaleFactor: 1 });
  await board.screenshot({ path: `${FOLDER}board-200-percent.png` });
  const options = await openScreen(browser, 'options.html');
  await press(options, 'Use a server of your own');
  await take(options, 'options', { width: 560, height: 760 });
} finally {
  await browser.close();
  await sites.close();
}

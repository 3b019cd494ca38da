import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './browsers/axe.ts';
import { fill, giveFile, openScreen, press, saveJob, says, tailorFromCard } from './browsers/person.ts';
import { PAGES } from './browsers/sites.ts';
import type { TestedBrowser } from './browsers/tested-browser.ts';
import { BROWSERS, useBrowser } from './browsers/use-browser.ts';

const TEXT = `Ilse Marten
ilse.marten@example.com | +1 555 0170

Experience

Data analyst, Fernhill Buses
March 2020 - Present
- Built the SQL report of late departures that 30 dispatchers read every morning
- Taught Tableau to 9 colleagues

Ticket clerk, Fernhill Buses
May 2017 - February 2020
- Counted the till every evening

Education

BSc Statistics, University of Leeds
2013 - 2017

Skills
SQL, Tableau, Python
`;

/** More than one page can hold. */
const LONG = TEXT.replace(
  'Education',
  `${Array.from({ length: 14 }, (_, at) => `Depot hand, Depot ${at + 1}\nMarch ${1990 + at} - May ${1990 + at}\n- Swept the yard of depot ${at + 1}\n- Washed the buses of depot ${at + 1}\n- Parked the buses of depot ${at + 1} by number\n`).join('\n')}\nEducation`,
);

describe.each(BROWSERS)('a résumé as people have it, in %s', (name) => {
  let browser: TestedBrowser;
  let folder: string;
  let panel: Page;

  useBrowser(name, (opened) => {
    browser = opened.browser;
  });
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ats-resumes-'));
    panel = await tailorFromCard(browser, await saveJob(browser, PAGES.linkedData.url));
  }, 120_000);
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  async function give(fileName: string, bytes: string | Uint8Array): Promise<void> {
    await writeFile(join(folder, fileName), bytes);
    await giveFile(panel, join(folder, fileName));
  }

  it('is read though its letters are told by the numbers of their glyphs alone', async () => {
    // Written by packages/documents/tests/glyph-numbers.ts.
    await giveFile(panel, fileURLToPath(new URL('files/glyph-numbers.pdf', import.meta.url)));
    expect(await says(panel, /Is this right\?/)).toMatch(/\p{Script=Hangul}{3}/u);
    await press(panel, 'Not now');
    await says(panel, /Bring your résumé/);
  }, 60_000);

  it('is shown before anything of it is kept, and can be put away', async () => {
    await give('ilse.txt', TEXT);
    const seen = await says(panel, /Is this right\?/);
    expect(seen).toMatch(/Ilse Marten[\s\S]*Data analyst, Fernhill Buses[\s\S]*Mar 2020 – today/);
    expect(seen).toMatch(/Ticket clerk, Fernhill Buses[\s\S]*University of Leeds/);
    expect(await axeFaults(panel)).toEqual([]);
    await press(panel, 'Not now');
    await says(panel, /Bring your résumé/);
    const anew = await openScreen(browser, 'board.html');
    await press(anew, 'Senior Data Analyst');
    await says(anew, /Bring your résumé/);
    await anew.close();
  }, 60_000);

  it('is kept as the person set it right, without what they unticked', async () => {
    await give('ilse.txt', TEXT);
    await says(panel, /Is this right\?/);
    await panel.evaluate(() => {
      const clerk = [...document.querySelectorAll('label')].find((each) =>
        each.textContent?.startsWith('Ticket clerk'),
      );
      clerk?.querySelector('input')?.click();
      for (const part of document.querySelectorAll('details')) part.open = true;
    });
    await fill(panel, 'Title', 'Senior data analyst');
    await fill(panel, 'From', '2020-3');
    await press(panel, 'Keep this');
    await says(panel, /“2020-3” is no month/);
    await fill(panel, 'From', '2020-04');
    await press(panel, 'Keep this');
    const kept = await says(panel, /entries brought in/);
    expect(kept).toMatch(/Senior data analyst[\s\S]*Apr 2020 – today/);
    expect(kept).toContain('Built the SQL report of late departures that 30 dispatchers read every morning');
    expect(kept).not.toMatch(/Ticket clerk/);
  }, 60_000);

  it('comes back out of our own PDF and Word file, and is not doubled', async () => {
    for (const format of ['PDF', 'DOCX']) {
      await press(panel, `Download ${format}`);
      const bytes = await browser.downloaded(`.${format.toLowerCase()}`);
      await give(`ilse-again.${format.toLowerCase()}`, bytes);
      await says(panel, /Is this right\?/);
      await press(panel, 'Keep this');
      const kept = await says(panel, /brought in|was here already/);
      expect(kept.split('Senior data analyst')).toHaveLength(2);
    }
  }, 90_000);

  it('says what was left out to fit a page', async () => {
    await give('long.txt', LONG);
    await says(panel, /Is this right\?/);
    await press(panel, 'Keep this');
    await says(panel, /brought in/);
    await panel.evaluate(() => {
      const length = [...document.querySelectorAll('select')].find((each) =>
        each.parentElement?.textContent?.startsWith('Length'),
      );
      if (!length) throw new Error('no length to choose');
      length.value = '1';
      length.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await press(panel, 'Download PDF');
    await says(panel, /To fit, this was left out/);
  }, 90_000);

  it('is refused with a sentence when it is none, and nothing is lost', async () => {
    await give('photo.pdf', new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x0a, 0x00]));
    await says(panel, /could not be read|no text/i);
    await give('old.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]));
    await says(panel, /Save it as \.docx or PDF/);
    await says(panel, /Senior data analyst/);
  }, 60_000);
});

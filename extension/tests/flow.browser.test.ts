import { readBack } from '@ats/documents';
import { describe, expect, it } from 'vitest';
import { giveResume, openScreen, press, saveJob, says, tailorFromCard } from './browsers/person.ts';
import { PAGES, type Sites } from './browsers/sites.ts';
import type { TestedBrowser } from './browsers/tested-browser.ts';
import { BROWSERS, useBrowser } from './browsers/use-browser.ts';

const BULLET = 'Built the punctuality dashboard in Tableau that 40 dispatchers open every morning';

describe.each(BROWSERS)('in %s, with the shipped build and nothing else', (name) => {
  let sites: Sites;
  let browser: TestedBrowser;

  useBrowser(name, (opened) => {
    ({ browser, sites } = opened);
  });

  it('a click saves the posting, the panel tailors a résumé to it, and the files read back', async () => {
    const page = await saveJob(browser, PAGES.linkedData.url);
    const panel = await tailorFromCard(browser, page);
    expect(await says(panel, /Senior Data Analyst/)).toMatch(/Harbor & Pine Ferries · Seattle, WA/);
    expect(await says(panel, /98,000 – 121,000/)).toMatch(/from the data the page publishes/);

    await giveResume(panel);
    expect(await says(panel, /requirements met/)).toMatch(/\d+ of \d+ requirements met/);
    await press(panel, 'What they ask for');
    expect(await says(panel, /Airflow/)).toMatch(/5\+ years of experience as a data analyst/);
    await press(panel, BULLET);
    expect(await says(panel, /Your own words/)).toMatch(/from Data analyst, Tramline Transit/);
    expect(await says(panel, /maren\.holt@example\.com/)).not.toMatch(/ats\.example/);

    for (const format of ['PDF', 'DOCX']) {
      await press(panel, `Download ${format}`);
      const back = await readBack(await browser.downloaded(`.${format.toLowerCase()}`));
      expect(back.text.replaceAll(/\s+/g, ' ')).toContain(BULLET);
    }
    await press(panel, 'Save');
    await says(panel, /Saved with this job/);
    await panel.close();
  }, 120_000);

  it('reads pages that are built in five different ways', async () => {
    for (const each of ['pageState', 'visibleText', 'microdata', 'builtByScript'] as const) {
      const page = await saveJob(browser, PAGES[each].url);
      const panel = await tailorFromCard(browser, page);
      await says(panel, /requirements? met|names no requirement/);
      await says(panel, /Not saved yet/);
      await panel.close();
    }
    const board = await openScreen(browser, 'board.html');
    const text = await says(board, /Interested/);
    for (const title of [
      'Senior Data Analyst',
      'Senior Cartographer, Rivers',
      'Harbour Pilot Scheduler',
      'Night Nurse',
      'Field Surveyor',
    ])
      expect(text.split(title)).toHaveLength(2);
    // Days are written as a person writes them, the one to apply by as the one of saving.
    expect(text).toMatch(/saved \w{3} \d+, 20\d\d/);
    expect(text).toContain('apply by Dec 18, 2026');
    await board.close();
  }, 120_000);

  it('moves a job to another stage, and everything is there after a restart', async () => {
    const board = await openScreen(browser, 'board.html');
    const row = await board.waitForSelector('li ::-p-text(Senior Data Analyst)');
    expect(row).not.toBeNull();
    await board.evaluate(() => {
      const job = [...document.querySelectorAll('li')].find((each) =>
        each.textContent?.includes('Senior Data Analyst'),
      );
      const select = job?.querySelector('select');
      if (!select) throw new Error('no stages');
      select.value = 'Applied';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await says(board, /is now in Applied/);
    await browser.restart();

    const again = await openScreen(browser, 'board.html');
    expect(await says(again, /Interested/)).toMatch(/Interested 4[\s\S]*Applied 1\s+Senior Data Analyst/);
    await press(again, 'Senior Data Analyst');
    expect(await says(again, /Saved with this job/)).toContain(BULLET);
  }, 120_000);

  it('lets a line be edited and taken back by keyboard alone, and keeps the edit with the job', async () => {
    const panel = await openScreen(browser, 'board.html');
    await press(panel, 'Senior Data Analyst');
    await says(panel, /requirements met/);
    await panel.evaluate((text) => {
      const lines = [...document.querySelectorAll<HTMLElement>('.line')];
      lines.find((line) => line.textContent === text)?.focus();
    }, BULLET);
    const focused = () => panel.evaluate(() => document.activeElement?.textContent);
    await panel.keyboard.press('ArrowDown');
    expect(await focused()).not.toBe(BULLET);
    await panel.keyboard.press('ArrowUp');
    expect(await focused()).toBe(BULLET);
    await panel.keyboard.press('e');
    await panel.$eval('textarea', (field) => field.select());
    await panel.keyboard.type('Built the dashboard that dispatchers open every morning');
    await panel.keyboard.press('Enter');
    await says(panel, /Built the dashboard that dispatchers/);
    await press(panel, 'Save');
    await says(panel, /Saved with this job/);

    await panel.close();
    const again = await openScreen(browser, 'board.html');
    await press(again, 'Senior Data Analyst');
    expect(await says(again, /Saved with this job/)).toMatch(/Built the dashboard that dispatchers/);
    await again.evaluate(() => document.querySelector<HTMLElement>('.line.edited')?.focus());
    await again.keyboard.press('r');
    expect(await says(again, /Not saved yet/)).toContain(BULLET);
    await again.close();
  }, 90_000);

  it('asks whether a missing skill is there, takes a yes for a row of the person, and takes it back', async () => {
    const panel = await openScreen(browser, 'board.html');
    await press(panel, 'Senior Data Analyst');
    const before = /(\d+) of \d+ requirements met/.exec(await says(panel, /requirements met/))?.[1];
    await press(panel, 'What they ask for');
    await says(panel, /Have you worked with Airflow\?/);
    await panel.evaluate(() => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find((button) => button.textContent === 'Yes, Airflow')?.focus();
    });
    await panel.keyboard.press('Enter');
    await says(panel, /“Airflow” is part of your history now/);
    const focused = () => panel.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe('Take back, Airflow');
    const text = await says(panel, /Not saved yet/);
    expect(text).toContain(`${Number(before) + 1} of`);
    expect(text).toMatch(/Met: “Airflow”, your skills/);
    await panel.keyboard.press('Enter');
    expect(await says(panel, /Have you worked with Airflow\?/)).toContain(`${before} of`);
    expect(await focused()).toBe('Yes, Airflow');
    await panel.close();
  }, 90_000);

  it('recognises a posting that is captured a second time', async () => {
    const page = await saveJob(browser, PAGES.linkedData.url);
    const panel = await tailorFromCard(browser, page);
    await says(panel, /Saved with this job/);
    const board = await openScreen(browser, 'board.html');
    const text = await says(board, /Applied 1/);
    expect(text.split('Senior Data Analyst')).toHaveLength(2);
  }, 60_000);

  it('asks for no address but what the pages name and the browser wants for itself', () => {
    // gvt1.com is where Chromium looks for parts of itself.
    const expected = /google|gstatic|gvt1\.com|mozilla|firefox|favicon\.ico|\/l\.png$|^lever-client-logos\./;
    expect(sites.refused.filter((address) => !expected.test(address))).toEqual([]);
  });
});

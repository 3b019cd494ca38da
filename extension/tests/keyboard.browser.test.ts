import { readBack } from '@ats/documents';
import type { Page, SerializedAXNode } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { giveResume, saveJob, says, tailorFromCard } from './browsers/person.ts';
import { PAGES } from './browsers/sites.ts';
import type { TestedBrowser } from './browsers/tested-browser.ts';
import { BROWSERS, useBrowser } from './browsers/use-browser.ts';

/** What has the focus, by the words that a person hears. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    const label = activeElement?.closest('label') ?? activeElement;
    return (activeElement?.getAttribute('aria-label') ?? label?.textContent ?? '').trim();
  });

/** Goes on with Tab until something that reads like this has the focus. */
async function tabTo(page: Page, words: RegExp): Promise<void> {
  const seen: string[] = [];
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (words.test(now)) return;
    seen.push(now.slice(0, 40));
  }
  throw new Error(`Tab never comes to ${words}, but to: ${seen.join(' | ')}`);
}

describe.each(BROWSERS)('the first five minutes, in %s', (name) => {
  let browser: TestedBrowser;

  useBrowser(name, (opened) => {
    browser = opened.browser;
  });

  it('need no mouse once the icon was pressed', async () => {
    const panel = await tailorFromCard(browser, await saveJob(browser, PAGES.linkedData.url));
    await says(panel, /Bring your résumé/);
    await tabTo(panel, /^Choose a file$/);
    // No driver opens Firefox's file dialog: that it would open is seen, and the file given.
    await panel.evaluate(() =>
      document.querySelector('input[type=file]')?.addEventListener('click', (event) => {
        event.preventDefault();
        document.body.append('The file dialog opens.');
      }),
    );
    await panel.keyboard.press('Enter');
    await says(panel, /The file dialog opens/);
    await giveResume(panel);
    await says(panel, /requirements met/);
    await tabTo(panel, /^What they ask for$/);
    await panel.keyboard.press('Enter');
    await says(panel, /5\+ years of experience as a data analyst/);
    await tabTo(panel, /^Built the punctuality dashboard/);
    await panel.keyboard.press('Enter');
    await says(panel, /Your own words, from Data analyst, Tramline Transit/);
    await tabTo(panel, /^Save$/);
    await panel.keyboard.press('Enter');
    await says(panel, /Saved with this job/);
    // The focus stays where it was, so the way back is short.
    expect(await focused(panel)).toMatch(/^Save/);
    await panel.keyboard.down('Shift');
    await tabTo(panel, /^Download PDF$/);
    await panel.keyboard.up('Shift');
    await panel.keyboard.press('Enter');
    const { text } = await readBack(await browser.downloaded('.pdf'));
    expect(text).toContain('Maren Holt');
  }, 120_000);
});

/** A screen as it is read out: role, words and state, a line each. */
function readOut({ role, name = '', level, expanded, value, children = [] }: SerializedAXNode): string[] {
  const state = [
    level && `level ${level}`,
    expanded === true && 'open',
    expanded === false && 'closed',
    value,
  ];
  const line = [role, JSON.stringify(name), ...state.filter(Boolean)].join(' ');
  return [line, ...children.flatMap(readOut)];
}

describe('a screen reader, in Chromium', () => {
  let browser: TestedBrowser;

  useBrowser('chromium', (opened) => {
    browser = opened.browser;
  });

  it('is told what a screen is for, in the order of reading, and what each control does', async () => {
    const panel = await tailorFromCard(browser, await saveJob(browser, PAGES.linkedData.url));
    await giveResume(panel);
    const tree = await panel.accessibility.snapshot();
    const heard = tree ? readOut(tree) : [];
    const told = [
      'RootWebArea "ATS: this job"',
      'status ""',
      'heading "Senior Data Analyst" level 1',
      'DisclosureTriangle "What they ask for" closed',
      'DisclosureTriangle "Your résumé for this job" open',
      'heading "Data analyst, Tramline Transit" level 4',
      'button "Taught SQL to 12 colleagues in a course of six evenings" closed',
      'region "This version"',
      'combobox "Look" closed Classic',
      'combobox "Length" closed As needed',
      'button "Download PDF"',
      'button "Save"',
      'status ""',
      'StaticText "Not saved yet."',
    ];
    expect(heard.filter((line) => told.includes(line))).toEqual(told);
    // Nothing that can be pressed or chosen is without a name.
    expect(heard.filter((line) => /^(?:button|link|combobox|checkbox|textbox) ""/.test(line))).toEqual([]);
    expect(heard.filter((line) => line.includes('•'))).toEqual([]);
    await panel.close();
  }, 90_000);
});

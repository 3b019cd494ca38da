import { fileURLToPath } from 'node:url';
import type { ElementHandle, Page } from 'puppeteer-core';
import { cardSays } from './card.ts';
import type { TestedBrowser } from './tested-browser.ts';

const RESUME = fileURLToPath(new URL('../../../scripts/demo/samples/resume.json', import.meta.url));

/** Clicks the icon on a page and waits for the card. */
export async function saveJob(browser: TestedBrowser, url: string): Promise<Page> {
  const page = await browser.visit(url);
  // A page that is built by its script needs its moment.
  await page.waitForSelector('h1, h2');
  await browser.clickIcon(page);
  await page.waitForSelector('#ats-card');
  return page;
}

/** Waits until the card says what became of the capture. */
export async function cardIsReady(browser: TestedBrowser, page: Page): Promise<string> {
  return cardSays(browser, page, /Saved|You know this one|could not|does not look/);
}

/** Goes to the card's main button by keyboard alone, presses it, and waits for the panel. */
export async function tailorFromCard(browser: TestedBrowser, page: Page): Promise<Page> {
  await cardIsReady(browser, page);
  const onCard = () => page.evaluate(() => document.activeElement?.id === 'ats-card');
  const goToButton = async () => {
    const until = Date.now() + 10_000;
    do await page.keyboard.press('Tab');
    while (!(await onCard()) && Date.now() < until);
    // The card's first button closes it; the next one is the main one.
    await page.keyboard.press('Tab');
  };
  await goToButton();
  const panel = await openedBy(browser, async () => {
    if (!(await onCard())) await goToButton();
    await page.keyboard.press('Enter');
  });
  await ready(panel);
  return panel;
}

/** Presses until the panel opens: see pressOnCard. */
async function openedBy(browser: TestedBrowser, pressed: () => Promise<void>): Promise<Page> {
  let waits = true;
  const opened = browser.opened('sidepanel.html').finally(() => {
    waits = false;
  });
  while (waits) {
    await pressed();
    await Promise.race([opened, new Promise((resolve) => setTimeout(resolve, 2000))]);
  }
  return opened;
}

/** Opens one of the extension's pages and waits until it has what it shows. */
export async function openScreen(browser: TestedBrowser, path: string): Promise<Page> {
  const screen = await browser.screen(path);
  await ready(screen);
  return screen;
}

/** Waits until a screen of ours stopped working on something. */
export async function ready(screen: Page): Promise<void> {
  await screen.waitForFunction(() => document.querySelector('main')?.getAttribute('aria-busy') === 'false', {
    // A first start on a busy machine.
    timeout: 120_000,
    polling: 100,
  });
}

/** Brings the sample résumé in. */
export async function giveResume(panel: Page): Promise<void> {
  await giveFile(panel, RESUME);
  await panel.waitForSelector('.bar', { timeout: 40_000 });
}

/** Chooses a résumé file. */
export async function giveFile(panel: Page, path: string): Promise<void> {
  const input = await panel.waitForSelector('input[type=file]');
  // The selector names an input.
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
}

/** Presses a button or opens a part of a screen by its words. */
export async function press(screen: Page, words: string): Promise<void> {
  await screen.evaluate((text) => {
    const found = [...document.querySelectorAll<HTMLElement>('button, summary, a')].find((each) =>
      each.textContent?.includes(text),
    );
    if (!found) throw new Error(`Nothing says "${text}".`);
    found.click();
  }, words);
}

/** What a screen says, once it says this. */
export async function says(screen: Page, words: RegExp): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: only what can be seen counts
  const text = () => screen.evaluate(() => document.body.innerText);
  await screen
    .waitForFunction(
      // biome-ignore lint/performance/useDomNodeTextContent: only what can be seen counts
      (source, flags) => new RegExp(source, flags).test(document.body.innerText),
      // Not with each frame: a tab in the back draws none.
      { timeout: 40_000, polling: 100 },
      words.source,
      words.flags,
    )
    .catch(async (cause: unknown) => {
      throw new Error(`The screen does not say ${words}, but: ${await text()}`, { cause });
    });
  return text();
}

/** Presses a button with the mouse: what only a person's own click may do. */
export async function click(screen: Page, words: string): Promise<void> {
  const button = await screen.waitForSelector(`button ::-p-text(${words})`);
  await button?.click();
}

/** Writes into the field with this label. */
export async function fill(screen: Page, label: string, text: string): Promise<void> {
  const field = await screen.waitForSelector(`label ::-p-text(${label})`).then(() =>
    screen.evaluateHandle((name) => {
      const found = [...document.querySelectorAll('label')].find((each) =>
        each.textContent?.startsWith(name),
      );
      return found?.querySelector('input') ?? null;
    }, label),
  );
  // The label holds an input, or the next line fails.
  const input = field as ElementHandle<HTMLInputElement>;
  await input.evaluate((each) => each.select());
  await input.type(text);
}

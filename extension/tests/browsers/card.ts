import type { Page } from 'puppeteer-core';
import type { CardSeen, TestedBrowser } from './tested-browser.ts';

/** The part of a DOM tree that the browser's own inspector sees, closed shadow roots included. */
type Node = {
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
};

const inside = (node: Node): readonly Node[] => [...(node.shadowRoots ?? []), ...(node.children ?? [])];
const all = (node: Node): readonly Node[] => [node, ...inside(node).flatMap(all)];
const textOf = (node: Node): string =>
  node.nodeName === '#text' ? node.nodeValue : inside(node).map(textOf).join(' ');

async function cardOf(page: Page): Promise<Node | undefined> {
  const inspector = await page.createCDPSession();
  try {
    const { root } = await inspector.send('DOM.getDocument', { depth: -1, pierce: true });
    return all(root as Node).find(({ attributes }) => attributes?.includes('ats-card'));
  } finally {
    await inspector.detach();
  }
}

/** The card as Chromium's inspector sees it; null when there is none. */
export async function chromiumCard(page: Page): Promise<CardSeen | null> {
  const card = await cardOf(page);
  if (!card) return null;
  const inspector = await page.createCDPSession();
  try {
    const buttons: CardSeen['buttons'][number][] = [];
    for (const node of all(card).filter(({ nodeName }) => nodeName === 'BUTTON')) {
      const { model } = await inspector.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId });
      const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
      buttons.push({ label: textOf(node), x: (left + right) / 2, y: (top + bottom) / 2 });
    }
    return { text: textOf(card).replaceAll(/\s+/g, ' ').trim(), buttons };
  } catch {
    // It changed while it was looked at.
    return null;
  } finally {
    await inspector.detach();
  }
}

/** On two cores that others work on as well. */
const WAIT_MS = 30_000;

async function seen(
  browser: TestedBrowser,
  page: Page,
  fits: (card: CardSeen) => boolean,
): Promise<CardSeen> {
  const until = Date.now() + WAIT_MS;
  for (;;) {
    const card = await browser.card(page);
    if (card && fits(card)) return card;
    if (Date.now() > until) throw new Error(`The card says "${card?.text}".`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** What the card in the page says, once it says something like `words`. */
export async function cardSays(browser: TestedBrowser, page: Page, words: RegExp): Promise<string> {
  return (await seen(browser, page, ({ text }) => words.test(text))).text;
}

/** Clicks a button of the card with the mouse: it takes no clicks made by scripts. */
export async function clickOnCard(browser: TestedBrowser, page: Page, label: RegExp): Promise<void> {
  await clickOn(page, await seen(browser, page, (card) => hasButton(card, label)), label);
}

type Press = { readonly label: RegExp; readonly until: RegExp };

/**
 * Presses a button of the card until the card says something like `until`, as a person does, who sees whether it took:
 * the card takes no click until the browser has told that it is in sight, and on a busy machine a test is there before.
 */
export async function pressOnCard(
  browser: TestedBrowser,
  page: Page,
  { label, until }: Press,
): Promise<void> {
  const end = Date.now() + WAIT_MS;
  for (;;) {
    const card = await browser.card(page);
    if (card && until.test(card.text)) return;
    if (Date.now() > end) throw new Error(`The card says "${card?.text}".`);
    if (card) await clickOn(page, card, label);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

const hasButton = ({ buttons }: CardSeen, label: RegExp): boolean =>
  buttons.some((button) => label.test(button.label));

async function clickOn(page: Page, { buttons }: CardSeen, label: RegExp): Promise<void> {
  const found = buttons.find((button) => label.test(button.label));
  if (found) await page.mouse.click(found.x, found.y);
}

import type { Page } from 'puppeteer-core';

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

/** What the card in the page says, once it says something like `words`. Chromium only. */
export async function cardSays(page: Page, words: RegExp): Promise<string> {
  const until = Date.now() + 10_000;
  for (;;) {
    const card = await cardOf(page);
    const text = card ? textOf(card).replaceAll(/\s+/g, ' ').trim() : '';
    if (words.test(text)) return text;
    if (Date.now() > until) throw new Error(`The card says "${text}" instead of ${words}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Presses a button of the card with the mouse, as a person does: the card takes no clicks made by scripts. */
export async function pressOnCard(page: Page, label: RegExp): Promise<void> {
  const card = await cardOf(page);
  const button = card && all(card).find((node) => node.nodeName === 'BUTTON' && label.test(textOf(node)));
  if (!button) throw new Error(`The card has no button ${label}.`);
  const inspector = await page.createCDPSession();
  const { model } = await inspector.send('DOM.getBoxModel', { backendNodeId: button.backendNodeId });
  await inspector.detach();
  const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}

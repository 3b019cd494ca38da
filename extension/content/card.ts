import css from './card.css?inline';

type Action = { readonly label: string; readonly main?: boolean; readonly run: () => Promise<void> | void };
type CardText = { readonly title: string; readonly note?: string; readonly actions: readonly Action[] };

export type Card = {
  /** Shows other words on the same card; screen readers are told. */
  show(text: CardText): void;
  close(): void;
};

const ID = 'ats-card';

/**
 * The card in the corner of the page: it tells and confirms. Nothing is typed into it, since the page could
 * listen. A closed shadow root keeps the page's scripts and styles out.
 */
export function openCard(document: Document): Card {
  document.getElementById(ID)?.remove();
  const host = document.createElement('div');
  host.id = ID;
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const box = element(document, 'section', 'card');
  box.setAttribute('role', 'status');
  box.setAttribute('aria-label', 'ATS');
  root.append(box);
  // In the browser's top layer: nothing that a page lays out lies over it.
  host.popover = 'manual';
  document.documentElement.append(host);
  host.showPopover();

  const close = (): void => {
    host.remove();
    document.removeEventListener('keydown', onKey, true);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.isTrusted && event.key === 'Escape') close();
  };
  document.addEventListener('keydown', onKey, true);

  const around = { document, close, inSight: watchSight(host, box) };
  return { close, show: (text) => box.replaceChildren(...content(around, text)) };
}

/** What the parts of a card stand in. */
type Around = { readonly document: Document; readonly close: () => void; readonly inSight: () => boolean };

/** What else can stand in the top layer. */
const ON_TOP = ':popover-open, :modal, :fullscreen';

/**
 * Whether a person can see the whole card now. A page could lay something over it, move it away or make it
 * see-through, and lead a click to it. Styles of the page do not reach it and the top layer is above all that a page
 * lays out, so what is left to a page is to take it out of there, or to put something else in afterwards. Chrome tells
 * of both; Firefox only tells what is outside of the window, so they are looked for.
 */
function watchSight(host: HTMLElement, box: Element): () => boolean {
  const { ownerDocument: document } = host;
  const before = new Set(document.querySelectorAll(ON_TOP));
  const isOnTop = (): boolean =>
    host.matches(':popover-open') && [...document.querySelectorAll(ON_TOP)].every((each) => before.has(each));
  let seen = false;
  // Both are newer than TypeScript's list: https://w3c.github.io/IntersectionObserver/v2/
  const options: object = { threshold: 1, trackVisibility: true, delay: 100 };
  const hear = (entries: readonly (IntersectionObserverEntry & { isVisible?: boolean })[]): void => {
    const last = entries.at(-1);
    seen = last?.isVisible ?? last?.isIntersecting ?? false;
  };
  new IntersectionObserver(hear, options).observe(box);
  return () => seen && isOnTop();
}

function content(around: Around, { title, note, actions }: CardText): HTMLElement[] {
  const { document, close } = around;
  const head = element(document, 'div', 'head');
  const strong = element(document, 'strong');
  strong.textContent = title;
  const cross = element(document, 'button', 'close');
  cross.textContent = '×';
  cross.setAttribute('aria-label', 'Close');
  cross.addEventListener('click', close);
  head.append(strong, cross);

  const parts = [head];
  if (note) {
    const line = element(document, 'p');
    line.textContent = note;
    parts.push(line);
  }
  const row = element(document, 'div', 'row');
  row.append(...actions.map((action) => button(around, action)));
  if (actions.length) parts.push(row);
  return parts;
}

function button({ document, inSight }: Around, { label, main, run }: Action): HTMLButtonElement {
  const made = element(document, 'button', main ? 'main' : '');
  made.textContent = label;
  made.addEventListener('click', async (event) => {
    // A page can send clicks of its own making; only the person's count, on what they see.
    if (!event.isTrusted || !inSight()) return;
    made.disabled = true;
    await run();
    made.disabled = false;
  });
  return made;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: Name,
  className = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = className;
  return made;
}

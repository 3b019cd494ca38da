import { oneLine } from '../normalise/text.ts';
import { fades, isHidden } from './hidden.ts';
import { guessLanguage } from './language.ts';
import { type Hidden, type Line, readLines } from './lines.ts';
import { readState, type StateBlob } from './state.ts';

export type { StateBlob };

/**
 * A page as the readers see it: its document, its address, and its visible text in lines. Everything on it is
 * made at the first asking and kept, so readers can ask freely; nothing here changes the document.
 */
export interface Page {
  readonly document: Document;
  readonly url: URL;
  /** What the window's tab says; '' when it says nothing. */
  readonly title: string;
  /** Where the posting is: the site's pane, else the body. */
  readonly root: Element;
  /** Two letters, from `lang` or from the words of the text; 'en' when nothing tells. */
  readonly language: string;
  /** The visible text of `root` in reading order, one entry per block. */
  readonly lines: readonly Line[];
  /** Pieces of text that were left out because they are hidden, for a warning. */
  readonly hiddenText: readonly Hidden[];
  /** JSON that the page carries for its own scripts (__NEXT_DATA__, window.x = {...}, type=application/json). */
  readonly state: readonly StateBlob[];
  /** Elements inside `root` that match and that are not hidden. A broken selector matches nothing. */
  all(selector: string): Element[];
  /** Whether anything in the document matches. */
  has(selector: string): boolean;
  /** Content of a <meta> by its property or name, '' when there is none. */
  meta(name: string): string;
  /** Visible text of an element on one line: no invisible characters, white space folded. */
  text(element: Element | null | undefined): string;
}

function tried<T>(look: () => T, otherwise: T): T {
  try {
    return look();
  } catch {
    return otherwise;
  }
}

const query = (root: ParentNode, selector: string): Element[] =>
  selector ? tried(() => [...root.querySelectorAll(selector)], []) : [];

/** Whether an element, or one around it, passes. */
function within(element: Element, test: (one: Element) => boolean): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (test(at)) return true;
  return false;
}

/** A value that is made at the first asking. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** `pane` is where the posting is on a page that shows more, `drop` what is none of its text. */
export function makePage(document: Document, url: URL, site: { pane?: string; drop?: string } | null): Page {
  const root = once(() => {
    // An empty pane is one whose posting has not been loaded yet.
    const pane = query(document, site?.pane ?? '').find((one) => (one.textContent?.length ?? 0) > 200);
    // By name: some DOMs take a script before <html> for the root, and leave what follows </body> outside of it.
    const body = document.querySelector('body');
    return (
      pane ??
      (body && body.childElementCount > 1
        ? body
        : (document.querySelector('html') ?? document.documentElement))
    );
  });
  // Not document.title: a form may be named so and stand in its place.
  const title = oneLine(document.querySelector('title')?.textContent ?? '');
  const text = once(() => {
    const drop = new Set(query(root(), site?.drop ?? ''));
    const choice = drop.size ? { drop } : {};
    const seen = readLines(root(), choice);
    // A page may hide its whole text until its script fades it in, which a saved page never does.
    const faint = seen.lines.reduce((sum, line) => sum + line.text.length - line.linked, 0) < 1000;
    const much = seen.hiddenText.some((hidden) => hidden.text.length > 900);
    // A page that hides the very heading that its title names fades in piece by piece.
    const veiled = query(root(), 'h1').some(
      (heading) => title.startsWith(oneLine(heading.textContent ?? '') || '-') && within(heading, fades),
    );
    return veiled || (faint && much)
      ? readLines(root(), { ...choice, fading: 50, least: veiled ? 0 : 1000 })
      : seen;
  });
  const metas = once(() => {
    const found = new Map<string, string>();
    for (const tag of query(document, 'meta[content]')) {
      const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? '';
      if (!found.has(name)) found.set(name, tag.getAttribute('content')?.trim() ?? '');
    }
    return found;
  });
  const state = once(() => readState(document));
  const language = once(() => guessLanguage(document, text().lines));
  return {
    document,
    url,
    title,
    get root() {
      return root();
    },
    get lines() {
      return text().lines;
    },
    get hiddenText() {
      return text().hiddenText;
    },
    get state() {
      return state();
    },
    get language() {
      return language();
    },
    all: (selector) => query(root(), selector).filter((one) => !within(one, isHidden)),
    has: (selector) => tried(() => document.querySelector(selector) !== null, false),
    meta: (name) => metas().get(name) ?? '',
    text: (element) =>
      element
        ? oneLine(
            readLines(element)
              .lines.map((line) => line.text)
              .join(' '),
          )
        : '',
  };
}

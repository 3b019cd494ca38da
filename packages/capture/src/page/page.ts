import { oneLine } from '../normalise/text.ts';
import type { Site } from '../sites/site.ts';
import { isHidden } from './hidden.ts';
import { guessLanguage } from './language.ts';
import { type Line, readLines } from './lines.ts';
import { readState, type StateBlob } from './state.ts';

/**
 * A page as the readers see it: its document, its address, and its visible text in lines. Everything on it is
 * made at the first asking and kept, so readers can ask freely; nothing here changes the document.
 */
export interface Page {
  readonly document: Document;
  readonly url: URL;
  readonly site: Site | null;
  /** Where the posting is: the site's pane, else the body. */
  readonly root: Element;
  /** Two letters, from `lang` or from the words of the text; 'en' when nothing tells. */
  readonly language: string;
  /** The visible text of `root` in reading order, one entry per block. */
  readonly lines: readonly Line[];
  /** Pieces of text that were left out because they are hidden, for a warning. */
  readonly hiddenText: readonly string[];
  /** JSON that the page carries for its own scripts (__NEXT_DATA__, window.x = {...}, type=application/json). */
  readonly state: readonly StateBlob[];
  /** Elements inside `root` that match and that are not hidden. A broken selector matches nothing. */
  all(selector: string): Element[];
  /** Visible text of an element on one line: no invisible characters, white space folded. */
  text(element: Element | null | undefined): string;
}

export type { StateBlob };

function query(root: ParentNode, selector: string): Element[] {
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

/** Hidden itself or inside something hidden. */
function isVisible(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (isHidden(at)) return false;
  return true;
}

class DocumentPage implements Page {
  readonly document: Document;
  readonly url: URL;
  readonly site: Site | null;
  #root: Element | undefined;
  #read: { lines: Line[]; hiddenText: string[] } | undefined;
  #state: StateBlob[] | undefined;
  #language: string | undefined;

  constructor(document: Document, url: URL, site: Site | null) {
    this.document = document;
    this.url = url;
    this.site = site;
  }

  get root(): Element {
    this.#root ??= this.#pane() ?? this.document.body ?? this.document.documentElement;
    return this.#root;
  }

  get lines(): readonly Line[] {
    return this.#text().lines;
  }

  get hiddenText(): readonly string[] {
    return this.#text().hiddenText;
  }

  get state(): readonly StateBlob[] {
    this.#state ??= readState(this.document);
    return this.#state;
  }

  get language(): string {
    this.#language ??= guessLanguage(this.document, this.lines);
    return this.#language;
  }

  all(selector: string): Element[] {
    return query(this.root, selector).filter(isVisible);
  }

  text(element: Element | null | undefined): string {
    return element
      ? oneLine(
          readLines(element)
            .lines.map((line) => line.text)
            .join(' '),
        )
      : '';
  }

  #pane(): Element | undefined {
    const pane = this.site?.pane;
    // An empty pane is one whose posting has not been loaded yet.
    return pane ? query(this.document, pane).find((e) => (e.textContent?.length ?? 0) > 200) : undefined;
  }

  #text(): { lines: Line[]; hiddenText: string[] } {
    if (!this.#read) {
      const drop = this.site?.drop ? new Set(query(this.root, this.site.drop)) : null;
      this.#read = readLines(this.root, drop?.size ? (element) => drop.has(element) : undefined);
    }
    return this.#read;
  }
}

export function makePage(document: Document, url: URL, site: Site | null): Page {
  return new DocumentPage(document, url, site);
}

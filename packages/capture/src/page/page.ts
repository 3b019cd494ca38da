import type { Site } from '../sites/site.ts';
import type { Line } from './lines.ts';

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
  /** JSON that the page carries for its own scripts (__NEXT_DATA__, window.x = {...}, type=application/json). */
  readonly state: readonly StateBlob[];
  /** Elements inside `root` that match and that a person could see. */
  all(selector: string): Element[];
  /** Visible text of an element on one line: no invisible characters, white space folded. */
  text(element: Element | null | undefined): string;
}

export interface StateBlob {
  /** `__NEXT_DATA__`, `window.__INITIAL_STATE__`, `script#job-data`: the head of a finding's path. */
  name: string;
  data: unknown;
}

/** One block of visible text, in reading order. */
export interface Line {
  text: string;
  /** The block element that holds the text. */
  element: Element;
  /** Lower-case tag of that element: h1, p, li, dt, td, ... */
  tag: string;
  /** 1-6 for headings (h1-h6 and role=heading), else 0. */
  level: number;
  /** Part of the page the line stands in; the nearest landmark decides. */
  zone: 'main' | 'nav' | 'header' | 'footer' | 'aside' | 'form';
  /** How many characters of the text are inside links. */
  linked: number;
}

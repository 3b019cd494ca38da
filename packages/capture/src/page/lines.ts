import type { Piece } from '../normalise/inline.ts';
import { words } from '../normalise/letters.ts';
import { oneLine } from '../normalise/text.ts';
import { AWAY } from '../snapshot/marks.ts';
import { type Attributes, type Choice, type Sink, walk } from './walk.ts';

export type Zone = 'main' | 'nav' | 'header' | 'footer' | 'aside' | 'form';

/** One block of text (a paragraph, a heading, a list item, a cell), in reading order. */
export interface Line {
  text: string;
  /** The text as word lists are matched on it; made at the first asking (`folded`). */
  words?: string;
  /** Whether a style sheet hides the text; asked at the first asking (`isStyledAway`). */
  away?: boolean;
  /** Lower-case tag of the block that holds the text: h1, p, li, dt, td, ... */
  tag: string;
  /** 1-6 for headings (h1-h6 and role=heading), else 0. */
  level: number;
  /** How deep in lists: 0 outside. */
  depth: number;
  /** Part of the page the line stands in; the nearest landmark decides. */
  zone: Zone;
  /** Inside a button or a dialog. */
  control: boolean;
  /** How many characters of the text are inside links. */
  linked: number;
  /** The text with the starts and ends of emphasis and links, as the page has it. */
  pieces: Piece[];
  /** The block element; absent in text that came as an HTML string. */
  element?: Element | undefined;
}

/** A line's text in lower case without accents. */
export function folded(line: Line): string {
  line.words ??= words(line.text);
  return line.words;
}

/** Hidden by a style sheet: told by a page that is shown, and by the mark in a snapshot of one. */
export function isStyledAway(line: Line): boolean {
  const { element } = line;
  // A document without a window is laid out by nobody: everything in it would count as hidden.
  line.away ??= element?.ownerDocument.defaultView
    ? element.checkVisibility?.() === false
    : element?.hasAttribute(AWAY) === true;
  return line.away;
}

/** The text by inline pieces: `<b>Salary</b> 50k` has two. */
export const partsOf = (line: Line): string[] =>
  line.pieces
    .filter((p) => typeof p === 'string')
    .map(oneLine)
    .filter(Boolean);

// A set: each tag of a page is looked up twice.
const INLINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr picture q s samp small source span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const LANDMARK: Record<string, Zone> = {
  main: 'main',
  nav: 'nav',
  footer: 'footer',
  aside: 'aside',
  form: 'form',
  navigation: 'nav',
  banner: 'header',
  contentinfo: 'footer',
  complementary: 'aside',
};
const EMPHASIS: Record<string, string> = { b: '**', strong: '**', i: '_', em: '_' };

const CONTROL = new Set(['button', 'dialog']);
const LISTS = new Set(['ul', 'ol', 'menu']);

/** Whether an inline element between this one and the block around it has the role of a button or a dialog. */
function isInControl(element: Element | undefined, block: Element | undefined): boolean {
  for (let at = element?.parentElement; at && at !== block; at = at.parentElement)
    if (CONTROL.has(at.getAttribute('role') ?? '')) return true;
  return false;
}

type Block = Pick<Line, 'tag' | 'level' | 'depth' | 'zone' | 'control' | 'element'>;

function zoneOf(tag: string, role: string, inside: Block): Zone {
  // A page's header stands outside the article; a posting's own header holds its title.
  if (tag === 'header' && !role && inside.zone === 'main' && !inside.element?.closest('main,article,section'))
    return 'header';
  return LANDMARK[role] ?? LANDMARK[tag] ?? inside.zone;
}

function levelOf(tag: string, role: string, attributes: Attributes): number {
  if (role === 'heading') return Number(attributes.getAttribute('aria-level')) || 2;
  return /^h[1-6]$/.test(tag) ? Number(tag[1]) : 0;
}

/** A piece of text that was left out because it is hidden. */
export interface Hidden {
  text: string;
  /** How many lines stand before it. */
  at: number;
}

/** Folds a stream of tags and text into lines. */
export class LineSink implements Sink {
  readonly lines: Line[] = [];
  /** At most 200 of them. */
  readonly hiddenText: Hidden[] = [];
  #blocks: Block[];
  #pieces: Piece[] = [];
  /** The text of the pieces. */
  #text = '';
  #links: string[] = [];
  #linked = 0;
  #closedInline = false;
  /** A span began right behind another: unless a blank follows, they are laid out apart (flex), not glued together. */
  #isApart = false;
  /** The last thing was text: some DOMs part a text at its entities. */
  #inText = false;

  constructor(root?: Element) {
    this.#blocks = [{ tag: '', level: 0, depth: 0, zone: 'main', control: false, element: root }];
  }

  open(tag: string, attributes: Attributes, element?: Element): void {
    this.#inText = false;
    if (!INLINE.has(tag)) {
      this.#openBlock(tag, attributes, element);
      return;
    }
    // Of other elements a mark is kept where they begin.
    if (this.#isApart && tag !== 'span') this.#flush();
    if (this.#closedInline && tag === 'a') this.#flush();
    this.#isApart ||= this.#closedInline && tag === 'span' && !/\s$/.test(this.#text);
    const emphasis = EMPHASIS[tag];
    if (tag === 'a') {
      // An anchor without an address is a target; old pages leave it open over all that follows.
      this.#links.push(attributes.getAttribute('href') ?? '');
      this.#pieces.push({ start: tag });
    } else if (emphasis) this.#pieces.push({ start: emphasis });
  }

  close(tag: string): void {
    this.#inText = false;
    if (INLINE.has(tag)) {
      const emphasis = tag === 'a' ? (this.#links.pop() ?? '') : EMPHASIS[tag];
      if (emphasis !== undefined) this.#pieces.push({ end: emphasis });
      this.#closedInline = tag !== 'wbr' && this.#text !== '';
      return;
    }
    this.#flush();
    let at = this.#blocks.length - 1;
    while (at > 0 && this.#blocks[at]?.tag !== tag) at--;
    if (at > 0) this.#blocks.length = at;
  }

  text(value: string): void {
    const blank = !/\S/.test(value);
    if (blank && !this.#text) return;
    if (this.#isApart && !/^\s/.test(value)) this.#flush();
    this.#isApart = false;
    this.#closedInline = false;
    const last = this.#blocks.at(-1)?.level ? this.#pieces.at(-1) : null;
    // "Lock Keeper<span>Night shift</span>" in a heading: such a span is laid out apart.
    const isApart = typeof last === 'string' && /\p{Ll}$/u.test(last) && /^\p{Lu}/u.test(value);
    const piece = isApart && !this.#inText ? ` ${value}` : value;
    this.#text += piece;
    if (this.#inText) this.#pieces.push(`${this.#pieces.pop()}${piece}`);
    else this.#pieces.push(piece);
    this.#inText = true;
    if (this.#links.at(-1)) this.#linked += value.trim().length;
  }

  hidden(text: string): void {
    if (this.hiddenText.length < 200 && /\S/.test(text))
      this.hiddenText.push({ text: text.slice(0, 1000), at: this.lines.length });
  }

  end(): Line[] {
    this.#flush();
    return this.lines;
  }

  #openBlock(tag: string, attributes: Attributes, element?: Element): void {
    this.#flush();
    const inside = this.#blocks.at(-1);
    // Deeper than any real page: the rest is read flat.
    if (!inside || tag === 'br' || tag === 'hr' || this.#blocks.length > 300) return;
    const role = attributes.getAttribute('role') ?? '';
    this.#blocks.push({
      tag,
      level: levelOf(tag, role, attributes) || inside.level,
      depth: inside.depth + (LISTS.has(tag) ? 1 : 0),
      zone: zoneOf(tag, role, inside),
      control:
        inside.control || CONTROL.has(tag) || CONTROL.has(role) || isInControl(element, inside.element),
      element,
    });
  }

  #flush(): void {
    this.#closedInline = false;
    this.#isApart = false;
    if (!this.#pieces.length) return;
    const text = oneLine(this.#text);
    const block = this.#blocks.at(-1);
    if (text && block) this.lines.push({ ...block, text, pieces: this.#pieces, linked: this.#linked });
    this.#pieces = [];
    this.#text = '';
    this.#linked = 0;
  }
}

/** The visible text of an element, block by block. */
export function readLines(root: Element, choice: Choice = {}): LineSink {
  const sink = new LineSink(root);
  walk(root, sink, choice);
  sink.end();
  return sink;
}

import type { Piece } from '../normalise/inline.ts';
import { oneLine } from '../normalise/text.ts';
import { type Attribute, type Sink, walk } from './walk.ts';

export type Zone = 'main' | 'nav' | 'header' | 'footer' | 'aside' | 'form';

/** One block of text (a paragraph, a heading, a list item, a cell), in reading order. */
export interface Line {
  text: string;
  /** Lower-case tag of the block that holds the text: h1, p, li, dt, td, ... */
  tag: string;
  /** 1-6 for headings (h1-h6 and role=heading), else 0. */
  level: number;
  /** How deep in lists: 0 outside. */
  depth: number;
  /** Part of the page the line stands in; the nearest landmark decides. */
  zone: Zone;
  /** How many characters of the text are inside links. */
  linked: number;
  /** The text with the starts and ends of emphasis and links, as the page has it. */
  pieces: Piece[];
  /** The block element; absent in text that came as an HTML string. */
  element?: Element | undefined;
}

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark meter nobr output picture progress q rb rp rt ruby s samp small source span strike strong sub sup time tt u var wbr'.split(
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

interface Block {
  tag: string;
  level: number;
  depth: number;
  zone: Zone;
  element: Element | undefined;
}

/** The text by inline pieces: `<b>Salary</b> 50k` has two. */
export function partsOf(line: Line): string[] {
  return line.pieces
    .filter((p) => typeof p === 'string')
    .map(oneLine)
    .filter(Boolean);
}

function levelOf(tag: string, attribute: Attribute): number {
  if (/^h[1-6]$/.test(tag)) return Number(tag[1]);
  if (attribute('role') !== 'heading') return 0;
  return Math.min(6, Math.max(1, Number(attribute('aria-level')) || 2));
}

function zoneOf(tag: string, attribute: Attribute, inside: Block): Zone {
  const role = attribute('role');
  // A page's header stands outside the article; a posting's own header holds its title.
  if (tag === 'header' && !role) {
    return inside.zone === 'main' && !inside.element?.closest('main,article,section')
      ? 'header'
      : inside.zone;
  }
  return (role ? LANDMARK[role] : undefined) ?? LANDMARK[tag] ?? inside.zone;
}

/** Folds a stream of tags and text into lines. */
export class LineSink implements Sink {
  readonly lines: Line[] = [];
  /** Pieces of text left out because they are hidden, at most 200 of them. */
  readonly hiddenText: string[] = [];
  #blocks: Block[];
  #pieces: Piece[] = [];
  #links: (string | null)[] = [];
  #linkDepth = 0;
  #linked = 0;
  #closedInline = false;
  #hasText = false;

  constructor(root?: Element) {
    this.#blocks = [{ tag: root?.localName ?? 'div', level: 0, depth: 0, zone: 'main', element: root }];
  }

  open(tag: string, attribute: Attribute, element?: Element): void {
    if (INLINE.has(tag)) this.#openInline(tag, attribute);
    else this.#openBlock(tag, attribute, element);
  }

  #openBlock(tag: string, attribute: Attribute, element?: Element): void {
    this.#flush();
    const inside = this.#blocks.at(-1);
    if (!inside || tag === 'br' || tag === 'hr') return;
    const isList = tag === 'ul' || tag === 'ol' || tag === 'menu';
    this.#blocks.push({
      tag,
      level: levelOf(tag, attribute) || inside.level,
      depth: inside.depth + (isList ? 1 : 0),
      zone: zoneOf(tag, attribute, inside),
      element,
    });
  }

  close(tag: string): void {
    if (INLINE.has(tag)) {
      this.#closeInline(tag);
      return;
    }
    this.#flush();
    if (tag !== 'br' && tag !== 'hr' && this.#blocks.length > 1) this.#blocks.pop();
  }

  text(value: string): void {
    const blank = !/\S/.test(value);
    if (blank && !this.#hasText) return;
    this.#closedInline = false;
    this.#hasText = true;
    this.#pieces.push(value);
    if (this.#linkDepth > 0) this.#linked += value.trim().length;
  }

  hidden(text: string): void {
    if (this.hiddenText.length < 200 && /\S/.test(text)) this.hiddenText.push(text.slice(0, 1000));
  }

  end(): Line[] {
    this.#flush();
    return this.lines;
  }

  #openInline(tag: string, attribute: Attribute): void {
    // Two inline neighbours without a blank between them are laid out apart (flex), not glued together.
    if (this.#closedInline && (tag === 'span' || tag === 'a')) this.#flush();
    const href = tag === 'a' ? attribute('href') : null;
    if (tag === 'a') {
      // An anchor without an address is a target; old pages leave it open over all that follows.
      this.#links.push(href);
      if (href) this.#linkDepth++;
      this.#pieces.push({ start: 'a' });
    } else if (EMPHASIS[tag]) this.#pieces.push({ start: EMPHASIS[tag] });
  }

  #closeInline(tag: string): void {
    if (tag === 'a') {
      const href = this.#links.pop() ?? '';
      if (href) this.#linkDepth--;
      this.#pieces.push({ end: href });
    } else if (EMPHASIS[tag]) this.#pieces.push({ end: EMPHASIS[tag] });
    this.#closedInline = tag !== 'wbr' && this.#hasText;
  }

  #flush(): void {
    const pieces = this.#pieces;
    this.#closedInline = false;
    if (!pieces.length) return;
    const text = oneLine(pieces.filter((p) => typeof p === 'string').join(''));
    const block = this.#blocks.at(-1);
    if (text && block) this.lines.push({ ...block, text, pieces, linked: this.#linked });
    this.#pieces = [];
    this.#linked = 0;
    this.#hasText = false;
  }
}

/** The visible text of an element, block by block. */
export function readLines(root: Element, drop?: (element: Element) => boolean): LineSink {
  const sink = new LineSink(root);
  walk(root, sink, drop);
  sink.end();
  return sink;
}

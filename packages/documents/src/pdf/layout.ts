import type { Block, Sheet, Template } from '../templates/index.ts';
import type { FontSet } from './font-set.ts';
import { type Line, setLines } from './paragraph.ts';

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** Millimetres have no place here: points, 72 to the inch. */
export const PAGE_SIZES = {
  A4: { width: 595.28, height: 841.89 },
  Letter: { width: 612, height: 792 },
} as const satisfies Record<string, PageSize>;

/** A line of a block with its place; `y` is the baseline, from the top of the page. */
export interface PlacedLine {
  readonly block: Block;
  /** Which line of its block. */
  readonly index: number;
  readonly last: boolean;
  readonly x: number;
  readonly y: number;
  readonly bottom: number;
  readonly line: Line;
  /** What stands at the end of the first line. */
  readonly right: { readonly x: number; readonly line: Line } | null;
}

interface FlowLine extends Omit<PlacedLine, 'y' | 'bottom'> {
  readonly before: number;
  readonly height: number;
  /** A page may start with this line. */
  readonly breakable: boolean;
}

interface Setting {
  readonly template: Template;
  readonly fonts: FontSet;
  readonly page: PageSize;
  readonly direction: 'ltr' | 'rtl';
  readonly lang: string;
}

export type Look = Pick<Setting, 'template' | 'fonts' | 'page'>;

const GAP_BEFORE_RIGHT = 14;
/** A rule's own height, with the room between it and the text. */
const ROOM_FOR_RULE = 2;

/** How a paragraph's lines stand in the column. */
function blockLines(block: Block, setting: Setting): Omit<FlowLine, 'breakable'>[] {
  const { template, page, direction } = setting;
  const { style, role } = block;
  const column = page.width - 2 * template.margin.x;
  const indent = role === 'bullet' ? template.bullet.indent : 0;
  const width = column - indent;
  const look = { ...setting, style };
  const [right] = setLines(block.right, { width }, look);
  const first = right ? width - right.width - GAP_BEFORE_RIGHT : width;
  const lines = setLines(block.spans, { width, first }, look);
  const start = (line: Line): number => {
    if (style.align === 'center') return template.margin.x + (column - line.width) / 2;
    return direction === 'rtl'
      ? page.width - template.margin.x - indent - line.width
      : template.margin.x + indent;
  };
  const opposite = (line: Line): number =>
    direction === 'rtl' ? template.margin.x : page.width - template.margin.x - line.width;
  return lines.map((line, index) => ({
    block,
    index,
    last: index === lines.length - 1,
    line,
    x: start(line),
    right: index === 0 && right ? { line: right, x: opposite(right) } : null,
    before: index === 0 ? block.before : 0,
    height: style.size * template.leading + (style.rule && index === lines.length - 1 ? ROOM_FOR_RULE : 0),
  }));
}

/**
 * Marks where a page may begin: not after a heading or an entry's title, not with the last line of a
 * paragraph or after its first, and not with a lonely one-line bullet that ends a list.
 */
function flow(blocks: readonly Block[], setting: Setting): FlowLine[] {
  const set = blocks.map((block) => blockLines(block, setting));
  return set.flatMap((lines, at) => {
    const kept = blocks[at - 1]?.keepWithNext ?? true;
    const bullet = (index: number): boolean => blocks[index]?.role === 'bullet';
    const lonely = lines.length === 1 && bullet(at) && bullet(at - 1) && !bullet(at + 1);
    return lines.map((line, index) => ({
      ...line,
      breakable: index === 0 ? !kept && !lonely : index >= 2 && lines.length - index >= 2,
    }));
  });
}

/** The last line at which the page that starts at `from` may end, when `full` no longer fits on it. */
function pageEnd(lines: readonly FlowLine[], from: number, full: number): number {
  for (let at = full; at > from; at -= 1) if (lines[at]?.breakable) return at;
  return Math.max(full, from + 1);
}

/** Places a sheet's blocks on as many pages as they need. */
export function layOut({ blocks, direction, lang }: Sheet, look: Look): PlacedLine[][] {
  const { template, page } = look;
  const bottom = page.height - template.margin.y;
  const lines = flow(blocks, { ...look, direction, lang });
  const pages: PlacedLine[][] = [];
  let from = 0;
  while (from < lines.length) {
    let y = template.margin.y;
    const tops: number[] = [];
    let at = from;
    for (; at < lines.length; at += 1) {
      const line = lines[at];
      if (!line) break;
      const top = y + (at === from ? 0 : line.before);
      if (top + line.height > bottom + 0.01) break;
      tops.push(top);
      y = top + line.height;
    }
    const end = at < lines.length ? pageEnd(lines, from, at) : at;
    pages.push(
      lines.slice(from, end).map(({ before: _before, height, breakable: _breakable, ...line }, index) => ({
        ...line,
        // The text sits in its line with the room shared above and below.
        y: (tops[index] ?? 0) + (line.block.style.size * template.leading) / 2 + line.block.style.size * 0.34,
        bottom: (tops[index] ?? 0) + height,
      })),
    );
    from = end;
  }
  return pages.length ? pages : [[]];
}

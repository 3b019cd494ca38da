import { datesIn } from '../words/dates.ts';
import { topicOf } from '../words/headings.ts';
import { labelOf } from '../words/labels.ts';
import { isCapitals, unbulleted } from './line.ts';
import type { Chunk } from './pdf-chunks.ts';

/** A part of a page that is read from top to bottom before the next. */
export interface Region {
  readonly chunks: readonly Chunk[];
  readonly x0: number;
  readonly x1: number;
}

const NOW = /^(?:to|–|—|-)?\s*(?:p ?r ?e ?s ?e ?n ?t|current|now|heute|today)$/i;
/** The least room between two columns, in points. */
const GUTTER = 5;
const LINES_LEFT = 4;
const LINES_RIGHT = 5;

const regionOf = (chunks: readonly Chunk[]): Region => ({
  chunks,
  x0: Math.min(...chunks.map(({ x0 }) => x0)),
  x1: Math.max(...chunks.map(({ x1 }) => x1)),
});

/** Left edges at which many chunks begin: where a second column may stand. */
function edges(chunks: readonly Chunk[]): number[] {
  const counts = new Map<number, number>();
  for (const { x0 } of chunks) counts.set(Math.round(x0), (counts.get(Math.round(x0)) ?? 0) + 1);
  const near = (edge: number): number =>
    [-2, -1, 0, 1, 2].reduce((sum, step) => sum + (counts.get(edge + step) ?? 0), 0);
  // A heading at the edge counts for a line more: it seldom stands elsewhere than where its column begins.
  const headed = (edge: number): number =>
    chunks.some(({ x0, text }) => Math.abs(x0 - edge) <= 2 && topicOf(text) !== null) ? 1 : 0;
  return [...counts.keys()]
    .filter((edge) => near(edge) >= LINES_RIGHT - 1 && near(edge) + headed(edge) >= LINES_RIGHT)
    .sort((a, b) => near(b) - near(a));
}

/** A column's headings, and its signs of bullets, may stand a little left of the rest. */
const HEADING_HANGS = 26;

/** The most that the lines of a centred column begin left of each other. */
const CENTRED = 70;
/** The room beside a column whose lines begin at many places. */
const WIDE_GUTTER = 10;

interface Parting {
  readonly at: number;
  readonly gutter: number;
  /** What its height is worth: the head of a page makes columns look taller than they are. */
  readonly worth: number;
}

/**
 * Where a page may be parted for a column at that edge: left of its headings, at the edge itself, or where a
 * centred column's longest line begins.
 */
function partings(chunks: readonly Chunk[], edge: number): Parting[] {
  const before = chunks.filter(({ x0 }) => x0 < edge - 3 && x0 > edge - CENTRED);
  const hanging = before.filter(
    ({ x0, text }) => x0 > edge - HEADING_HANGS && (topicOf(text) !== null || unbulleted(text).bullet),
  );
  const close = hanging.length ? [Math.min(...hanging.map(({ x0 }) => x0)), edge] : [edge];
  // What is centred on the page stands left of the edge for the most part.
  const centred = before.filter(({ x0, x1 }) => (x0 + x1) / 2 > edge);
  const wide = [...new Set(centred.map(({ x0 }) => Math.round(x0)))];
  return [
    ...close.map((at) => ({ at, gutter: GUTTER, worth: 1 })),
    ...wide.map((at) => ({ at, gutter: WIDE_GUTTER, worth: 0.8 })),
  ];
}

interface Band {
  readonly top: number;
  readonly bottom: number;
  readonly left: Chunk[];
  readonly right: Chunk[];
}

const lowest = (chunks: readonly Chunk[]): number => Math.max(...chunks.map(({ y }) => y));

/** One side may go on in the width of the page: from a heading below the end of the other side on. */
function withoutTail(side: readonly Chunk[], other: readonly Chunk[]): Chunk[] {
  const end = lowest(other);
  const heading = side.find(({ text, y }) => y > end && topicOf(text) !== null);
  return heading ? side.filter(({ y }) => y < heading.y - 0.1) : [...side];
}

/** Stretches of a page in which nothing crosses the edge. */
function bands(chunks: readonly Chunk[], edge: number): Band[] {
  const sorted = [...chunks].sort((a, b) => a.y - b.y);
  const found: Band[] = [];
  let open: { left: Chunk[]; right: Chunk[] } = { left: [], right: [] };
  const close = (crossed: boolean): void => {
    if (crossed && open.left.length && open.right.length)
      open = { left: withoutTail(open.left, open.right), right: withoutTail(open.right, open.left) };
    const all = [...open.left, ...open.right];
    if (open.left.length && open.right.length)
      found.push({
        ...open,
        top: Math.min(...all.map(({ y }) => y)),
        bottom: Math.max(...all.map(({ y }) => y)),
      });
    open = { left: [], right: [] };
  };
  for (const chunk of sorted)
    if (chunk.x0 >= edge - 3) open.right.push(chunk);
    else if (chunk.x1 <= edge - GUTTER) open.left.push(chunk);
    else close(true);
  close(false);
  return found;
}

const words = ({ text }: Chunk): number => text.split(/\s+/).length;
const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** The share of chunks that stand on the baseline of one on the other side. */
const paired = (these: readonly Chunk[], those: readonly Chunk[]): number =>
  average(these.map((each) => (those.some(({ y }) => Math.abs(y - each.y) < 1.6) ? 1 : 0)));

const setLike = (chunks: readonly Chunk[], { font, size }: Chunk): boolean =>
  chunks.some((each) => each.font === font && each.size === size);

/** A heading, what is set like two of them, or a date: says what stands beside it. */
function labels(chunks: readonly Chunk[]): number {
  const heads = chunks.filter(({ text }) => topicOf(text) !== null);
  const says = (chunk: Chunk): boolean =>
    /:$/.test(chunk.text) ||
    setLike(heads.length > 1 ? heads : [], chunk) ||
    topicOf(chunk.text) !== null ||
    (chunk.text.length < 40 && (datesIn(chunk.text) !== null || NOW.test(chunk.text)));
  return average(chunks.map((chunk) => (says(chunk) ? 1 : 0)));
}

const dated = (chunks: readonly Chunk[]): number =>
  average(chunks.map(({ text }) => (datesIn(text) && text.length < 40 ? 1 : 0)));

/**
 * Dates or labels beside what they belong to look like a column and are none: each stands on the line of its
 * partner, and says little.
 */
function belongTogether({ left, right }: Band): boolean {
  const small = left.length <= right.length ? left : right;
  const other = small === left ? right : left;
  const share = paired(
    small.filter(({ text }) => topicOf(text) === null),
    other,
  );
  if ([left, right].some((side) => labels(side) >= 0.75 && dated(side) > 0.2)) return true;
  // Headings on both sides: each side has sections of its own.
  const headed = (side: readonly Chunk[]): boolean => side.some(({ text }) => topicOf(text) !== null);
  // All headings stand on one side and have nothing of their own there: what they announce is beside them.
  const heads = left.filter(({ text }) => topicOf(text) !== null);
  const edge = Math.min(...right.map(({ x0 }) => x0));
  const own = right.filter(({ text }) => topicOf(text) !== null);
  // A sentence is no heading, even where all of a page is set alike.
  const loose = left.filter(
    (chunk) => chunk.y > (heads[0]?.y ?? 0) && (!setLike(heads, chunk) || words(chunk) > 6),
  );
  // Headings alone: what is set in small letters beside headings in capitals is none of theirs.
  const only = loose.length === 0 && heads.length > 2 && heads.every(({ text }) => isCapitals(text));
  const headedLike =
    (only ? own.filter(({ text }) => isCapitals(text)) : own).length > 1 ||
    own.some((chunk) => !only && chunk.x0 < edge + HEADING_HANGS && setLike(heads, chunk));
  const form = average(loose.map(({ text }) => (labelOf(text) ? 1 : 0))) > 0.3;
  const beside =
    loose.length === 0 || form || (paired(loose, right) >= 0.55 && average(loose.map(words)) <= 4);
  if (!headedLike && heads.length > 1 && beside) return true;
  if (headed(left) && headed(right)) return false;
  if (dated(small) >= 0.5 && share > 0.6) return true;
  return share >= 0.9 && average(small.map(words)) <= 3.5 && small.length < other.length * 0.8;
}

function isColumns(band: Band, { edge, parting }: { edge: number; parting: Parting }): boolean {
  const { left, right } = band;
  const aligned = right.filter(({ x0 }) => x0 <= edge + 3).length;
  const lines = (side: readonly Chunk[]): number => new Set(side.map(({ y }) => Math.round(y))).size;
  if (lines(left) < LINES_LEFT || lines(right) < LINES_RIGHT) return false;
  if (aligned / right.length < 0.45 && aligned < 8) return false;
  const gutter = parting.at - Math.max(...left.map(({ x1 }) => x1));
  return gutter >= parting.gutter && !belongTogether(band);
}

function bestBand(chunks: readonly Chunk[]): { band: Band; edge: number } | null {
  let best: { band: Band; edge: number; height: number } | null = null;
  const { x0, x1 } = regionOf(chunks);
  for (const edge of edges(chunks).slice(0, 12)) {
    if (edge - x0 < (x1 - x0) * 0.12 || x1 - edge < (x1 - x0) * 0.12) continue;
    for (const parting of partings(chunks, edge))
      for (const band of bands(chunks, parting.at)) {
        const height = (band.bottom - band.top) * parting.worth;
        if (height > (best?.height ?? 80) && isColumns(band, { edge, parting }))
          best = { band, edge, height };
      }
  }
  return best;
}

interface Grid {
  readonly above: Chunk[];
  readonly columns: Chunk[][];
  readonly below: Chunk[];
}

/** Short sections side by side: a row of nothing but headings, down to the first line that runs across them. */
function headedGrid(chunks: readonly Chunk[]): Grid | null {
  const sorted = [...chunks].sort((a, b) => a.y - b.y || a.x0 - b.x0);
  const rowAt = (y: number): Chunk[] => sorted.filter((chunk) => Math.abs(chunk.y - y) < 1.6);
  const first = sorted.find(({ y }) => {
    const row = rowAt(y);
    return row.length > 1 && row.every(({ text }) => topicOf(text) !== null);
  });
  if (!first) return null;
  const edges = rowAt(first.y).map(({ x0 }) => x0);
  const crosses = ({ x0, x1 }: Chunk): boolean =>
    x0 < (edges[0] ?? 0) - 3 || edges.some((edge) => x0 < edge - 3 && x1 > edge - GUTTER);
  const end =
    sorted.find((chunk) => chunk.y > first.y + 1.6 && crosses(chunk))?.y ?? Number.POSITIVE_INFINITY;
  const inside = sorted.filter(({ y }) => y > first.y - 1.6 && y < end - 0.1);
  const columns = edges.map((edge, at) =>
    inside.filter(({ x0 }) => x0 >= edge - 3 && x0 < (edges[at + 1] ?? Number.POSITIVE_INFINITY) - 3),
  );
  if (columns.some(({ length }) => length < 2)) return null;
  return {
    above: sorted.filter(({ y }) => y <= first.y - 1.6),
    columns,
    below: sorted.filter(({ y }) => y >= end - 0.1),
  };
}

/** How often a page and its columns are parted at most. */
export const MOST_PARTINGS = 3;

/** Parts a page into what is read one after the other; a page in one column is one region. */
export function regions(chunks: readonly Chunk[], most = MOST_PARTINGS, depth = 0): Region[] {
  if (chunks.length === 0) return [];
  if (most === 0) return [regionOf(chunks)];
  const best = depth < most ? bestBand(chunks) : null;
  const grid = best || depth > 3 ? null : headedGrid(chunks);
  if (grid)
    return [
      ...(grid.above.length ? [regionOf(grid.above)] : []),
      ...grid.columns.map(regionOf),
      ...regions(grid.below, most, depth + 1),
    ];
  if (!best) return [regionOf(chunks)];
  const { top, bottom, left, right } = best.band;
  const inside = new Set([...left, ...right]);
  const above = chunks.filter((chunk) => !inside.has(chunk) && chunk.y < (top + bottom) / 2);
  const below = chunks.filter((chunk) => !inside.has(chunk) && chunk.y >= (top + bottom) / 2);
  return [
    ...(above.length ? regions(above, most, depth + 1) : []),
    ...regions(left, most, depth + 1),
    ...regions(right, most, depth + 1),
    ...(below.length ? regions(below, most, depth + 1) : []),
  ];
}

import type { PdfItem, PdfPage } from '../../extract/pdf.ts';
import { SINCE, TO } from '../words/date-words.ts';
import { datesIn } from '../words/dates.ts';
import { topicOf } from '../words/headings.ts';
import { foldMonth, monthNames } from '../words/months.ts';
import { withoutFallbackFonts } from './fallback-fonts.ts';
import { withoutShadows } from './shadows.ts';

/** Words that stand together on one line of a page. */
export interface Chunk {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** Baseline. */
  readonly y: number;
  readonly size: number;
  readonly font: string;
  readonly page: number;
  /** The words parted where the font changes; one if it does not. */
  readonly runs: readonly string[];
  /** The font of its last words. */
  readonly lastFont: string;
}

/** Two gaps, in letter heights: between words, and between columns or tabs. */
const SPACE = 0.14;
const WIDE = 1.6;
/** Between dates in a narrow margin and what they belong to. */
const MARGIN = 0.6;

interface Row {
  y: number;
  size: number;
  items: PdfItem[];
}

/** Items on one baseline; a raised or lowered one belongs to the line it touches. */
function rows(items: readonly PdfItem[]): Row[] {
  const sorted = [...items].sort((a, b) => a.y - b.y || a.x - b.x);
  const found: Row[] = [];
  for (const item of sorted) {
    const near =
      found.findLast(({ items: those }) => those.some(({ y }) => Math.abs(y - item.y) < 0.3)) ??
      found.findLast(({ y, size }) => Math.abs(y - item.y) < Math.max(1, Math.min(size, item.size) * 0.35));
    if (near) {
      near.items.push(item);
      if (item.size > near.size) [near.size, near.y] = [item.size, item.y];
    } else found.push({ y: item.y, size: item.size, items: [item] });
  }
  return found;
}

/** "1st" with its letters raised: they stand on the line of their number. */
function lowered(items: readonly PdfItem[]): readonly PdfItem[] {
  const numbers = items.filter(({ text }) => /\d$/.test(text.trim()));
  return items.map((item) => {
    if (!/^(?:st|nd|rd|th|er|re|ère|è?me|e|o|a)$/iu.test(item.text.trim())) return item;
    const number = numbers.find(
      ({ x, y, width, size }) =>
        size > item.size * 1.2 &&
        y > item.y &&
        y - item.y < size * 0.6 &&
        Math.abs(x + width - item.x) < size * 0.25,
    );
    return number ? { ...item, y: number.y, size: number.size, font: number.font } : item;
  });
}

/** The font that most letters of a chunk are set in. */
function mainFont(items: readonly PdfItem[]): { font: string; size: number } {
  const counts = new Map<string, number>();
  for (const { font, size, text } of items) {
    const key = `${font} ${size.toFixed(1)}`;
    counts.set(key, (counts.get(key) ?? 0) + text.trim().length);
  }
  const [key = ' 10'] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const [font = '', size = '10'] = key.split(' ');
  return { font, size: Number(size) };
}

const ACCENTS: Readonly<Record<string, string>> = {
  '¨': '\u0308',
  ˇ: '\u030c',
  '˚': '\u030a',
  '˝': '\u030b',
  '´': '\u0301',
  '`': '\u0300',
  ˆ: '\u0302',
  '˜': '\u0303',
};

const composed = (_all: string, accent: string, letter: string): string =>
  letter.replace('ı', 'i') + (ACCENTS[accent] ?? '');

/** TeX's older fonts draw an accent before its letter; some accents are quotation marks elsewhere. */
const accented = (text: string): string =>
  text
    .replace(/([¨ˇ˚˝])\s?(\p{L})/gu, composed)
    .replace(/([´`ˆ˜])\s?([aeiouıync])/gu, composed)
    .replace(/([cst])¸/giu, '$1\u0327');

/** Spaces and hyphens that differ only in where a line may break are plain ones. */
const plainly = (text: string): string =>
  accented(text)
    .normalize('NFKC')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\p{Zs}\p{Cc}]/gu, ' ')
    .replace(/ {3,}/g, '  ')
    // Letters set apart within a line are a word.
    .replace(/(?<!\p{L})(?:\p{Lu} ){3,}\p{Lu}(?!\p{L})/gu, (word) => word.replaceAll(' ', ''))
    .trim();

/** A letter or a sign that may stand for a picture; signs of lists and those that part words are what they are. */
const PICTURE = /^(?!\p{N})[^\s•●○◦▪■∙·‣|,.;:()/&+*–—-]$/u;

/** It touches neither the word before nor the one behind it. */
function standsAlone(group: readonly PdfItem[], at: number): boolean {
  const [before, item, after] = [group[at - 1], group[at], group[at + 1]];
  if (!item || !PICTURE.test(item.text.trim())) return false;
  const apart = (left: PdfItem, right: PdfItem): boolean =>
    /\s$/.test(left.text) || /^\s/.test(right.text) || right.x - left.x - left.width > right.size * SPACE;
  return (!before || apart(before, item)) && (!after || apart(item, after));
}

/** Fonts that hold nothing but pictures, each drawn for a letter: what letter it is says nothing. */
function pictureFonts(groups: readonly (readonly PdfItem[])[]): Set<string> {
  const all = groups.flatMap((group) =>
    group.map(({ font }, at) => ({ font, alone: standsAlone(group, at) })),
  );
  const written = new Set(all.filter(({ alone }) => !alone).map(({ font }) => font));
  return new Set(all.map(({ font }) => font).filter((font) => !written.has(font)));
}

/** So many lines with the same sign before them are a list. */
const LISTED = 3;

/** Pictures before several statements are the signs of a list; others part what stands beside them. */
function withoutPictures(groups: readonly (readonly PdfItem[])[]): PdfItem[][] {
  const fonts = pictureFonts(groups);
  const isPicture = (item: PdfItem | undefined): boolean => item !== undefined && fonts.has(item.font);
  const signs = groups.flatMap(([first, ...rest]) => {
    const told = rest.map(({ text }) => text).join(' ');
    const statement = told.split(/\s+/).length > 4 && !datesIn(told);
    return first && isPicture(first) && statement ? [first.text] : [];
  });
  const lists = (sign: string): boolean => signs.filter((each) => each === sign).length >= LISTED;
  return groups.map((group) =>
    group.flatMap((item, at) => {
      if (!isPicture(item)) return [item];
      if (at > 0) return at < group.length - 1 ? [{ ...item, text: '|' }] : [];
      return lists(item.text) ? [{ ...item, text: '•' }] : [];
    }),
  );
}

function chunkOf(items: readonly PdfItem[], y: number, page: number): Chunk {
  const [first] = items;
  let text = '';
  let end = first?.x ?? 0;
  let font = first?.font;
  let size = first?.size ?? 0;
  const runs: string[] = [''];
  for (const item of items) {
    const gap = item.x - end;
    const apart = text && gap > item.size * SPACE && !/\s$/.test(text) && !/^\s/.test(item.text);
    // Small capitals change their size within a word.
    const small = [item.text, runs.at(-1) ?? ''].every((words) => /\p{Ll}/u.test(words));
    const otherwise = item.font !== font || (small && Math.abs(item.size - size) > size * 0.12);
    if (otherwise && item.text.trim() !== '') {
      runs.push('');
      font = item.font;
      size = item.size;
    }
    const added = `${apart ? ' ' : ''}${item.text}`;
    text += added;
    runs[runs.length - 1] += added;
    end = Math.max(end, item.x + item.width);
  }
  return {
    text: plainly(text),
    x0: first?.x ?? 0,
    x1: end,
    y,
    page,
    runs: runs.map(plainly).filter(Boolean),
    lastFont: font ?? '',
    ...mainFont(items),
  };
}

const HALF = new RegExp(`^(?:${SINCE}|${TO}|von|van|de)$`, 'iu');

/** A stretch of time and nothing else, as it stands in a margin; or months and years of one over several lines. */
function isTime(group: readonly PdfItem[]): boolean {
  const text = group
    .map((item) => item.text)
    .join('')
    .trim();
  const dates = text.length < 40 ? datesIn(text) : null;
  // "De 02/2015" above "à 09/2022", "Depuis" above "10/2022".
  const half = dates ? text.replace(dates.text, '').trim() : text;
  if (HALF.test(half) || (dates !== null && half === '')) return true;
  const parts = text.split(/[\s–—-]+/).filter(Boolean);
  const points = parts.every((part) => /^(?:19|20)\d{2}$/.test(part) || monthNames().has(foldMonth(part)));
  return parts.length > 0 && points;
}

/** The rest of a row is a heading, set otherwise than what stands before it: another column's. */
const isHeading = (rest: readonly PdfItem[], before: readonly PdfItem[]): boolean =>
  rest[0]?.font !== before.at(-1)?.font && topicOf(rest.map(({ text }) => text).join('')) !== null;

/**
 * A row's items, cut where the gap is wide; behind dates in the margin, before another column's heading and where
 * a column's lines start, a smaller one is enough.
 */
function cut({ items }: Row, starts: ReadonlySet<number> = new Set()): PdfItem[][] {
  const inked = items.filter(({ text }) => text.trim() !== '').sort((a, b) => a.x - b.x);
  const groups: PdfItem[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  inked.forEach((item, at) => {
    const group = groups.at(-1);
    const gap = (item.x - end) / Math.max(item.size, 6);
    const rest = inked.slice(at);
    const begins = (): boolean =>
      starts.has(Math.round(item.x)) || isTime(group ?? []) || isHeading(rest, group ?? []);
    const apart = gap >= WIDE || (gap > MARGIN && begins());
    if (group && !apart) group.push(item);
    else groups.push([item]);
    end = Math.max(end, item.x + item.width);
  });
  return groups;
}

const COLUMN = 8;

/** Where so many lines start that it may be a column's edge. */
function startsOf(lines: readonly Row[]): Set<number> {
  const counts = new Map<number, number>();
  for (const [first] of lines.flatMap((row) => cut(row))) {
    const at = Math.round(first?.x ?? 0);
    counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  // Edges of lines are optically aligned in some files, a point to the left or right.
  const near = (at: number): number =>
    [-1, 0, 1].reduce((sum, step) => sum + (counts.get(at + step) ?? 0), 0);
  return new Set([...counts.keys()].filter((at) => near(at) >= COLUMN));
}

/** The text of a page as chunks, top to bottom, left to right. */
export function chunksOf({ items }: PdfPage, page: number): Chunk[] {
  const upright = withoutFallbackFonts(
    withoutShadows(items.filter(({ size, width, text }) => size > 2 && (width > 0 || text.trim() !== ''))),
  );
  const lines = rows(lowered(upright)).sort((a, b) => a.y - b.y);
  const starts = startsOf(lines);
  const groups = lines.flatMap((row) => cut(row, starts).map((group) => ({ group, y: row.y })));
  const read = withoutPictures(groups.map(({ group }) => group));
  return groups.map(({ y }, at) => chunkOf(read[at] ?? [], y, page)).filter(({ text }) => text !== '');
}

import bidiFactory, { type Bidi } from 'bidi-js';
import LineBreaker from 'linebreak';
import type { StyledSpan, TextStyle } from '../templates/index.ts';
import { type FontSet, fontFor, type OpenFont, widthOf } from './font-set.ts';

// The package's declarations describe its ESM build; Node loads the CommonJS one, whose export is the function.
const bidi = (bidiFactory as unknown as () => Bidi)();
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** A stretch of one line in one font and one direction, ready to draw. */
export interface Piece {
  readonly text: string;
  readonly span: StyledSpan;
  readonly font: OpenFont;
  readonly level: number;
  readonly width: number;
  /** From the start of the line. */
  readonly x: number;
}

export interface Line {
  readonly pieces: readonly Piece[];
  readonly width: number;
}

interface Letter {
  readonly char: string;
  readonly span: StyledSpan;
  readonly font: OpenFont;
  readonly level: number;
}

interface Setting {
  readonly fonts: FontSet;
  readonly style: TextStyle;
  readonly direction: 'ltr' | 'rtl';
  readonly lang: string;
}

function levelsOf(text: string, direction: 'ltr' | 'rtl'): (index: number) => number {
  if (direction === 'ltr' && !RIGHT_TO_LEFT.test(text)) return () => 0;
  const { levels } = bidi.getEmbeddingLevels(text, direction);
  return (index) => levels[index] ?? 0;
}

/** Each letter with its font and direction; what has no shape of its own (controls, joiners) is left out. */
function letters(spans: readonly StyledSpan[], { fonts, style, direction, lang }: Setting): Letter[] {
  const shown = spans.map((span) => ({
    span,
    text: style.capitals ? span.text.toLocaleUpperCase(lang) : span.text,
  }));
  const level = levelsOf(shown.map(({ text }) => text).join(''), direction);
  const found: Letter[] = [];
  let index = 0;
  let before: OpenFont | null = null;
  for (const { span, text } of shown)
    for (const char of text) {
      const visible = char === '\u00a0' || char === '\u202f' ? ' ' : char === '\u2011' ? '-' : char;
      const font = fontFor(visible, fonts[span.face], before);
      if (font) found.push({ char: visible, span, font, level: level(index) });
      before = font ?? before;
      index += char.length;
    }
  return found;
}

/** Where a line may end, as letter counts; never inside a span that is to stay whole. */
function breaks(all: readonly Letter[]): number[] {
  const text = all.map(({ char }) => char).join('');
  const breaker = new LineBreaker(text);
  const offsets = new Set<number>();
  for (let at = breaker.nextBreak(); at; at = breaker.nextBreak()) offsets.add(at.position);
  const found: number[] = [];
  let offset = 0;
  all.forEach((letter, index) => {
    offset += letter.char.length;
    const inside = letter.span.whole && all[index + 1]?.span === letter.span;
    if (offsets.has(offset) && !inside) found.push(index + 1);
  });
  return found;
}

const sameRun = (a: Letter, b: Letter): boolean =>
  a.font === b.font && a.span === b.span && a.level === b.level;

type Run = Omit<Piece, 'x'>;

function runs(part: readonly Letter[], { size, tracking = 0 }: TextStyle): Run[] {
  const groups: Letter[][] = [];
  for (const letter of part) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && sameRun(last, letter)) group.push(letter);
    else groups.push([letter]);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { span, font, level } = first;
    const text = drawn(group.map(({ char }) => char).join(''), level);
    return [{ text, span, font, level, width: widthOf(font, text, size) + tracking * group.length }];
  });
}

/** fontkit turns right-to-left scripts round itself; signs of other scripts among them it leaves. */
function drawn(text: string, level: number): string {
  if (level % 2 === 0 || RIGHT_TO_LEFT.test(text)) return text;
  return [...text]
    .reverse()
    .map((char) => bidi.getMirroredCharacter(char) ?? char)
    .join('');
}

const widthOfRuns = (found: readonly Run[]): number => found.reduce((sum, { width }) => sum + width, 0);

function trimmed(part: readonly Letter[]): readonly Letter[] {
  const end = part.findLastIndex(({ char }) => char.trim() !== '') + 1;
  return part.slice(0, end);
}

/** Puts runs into the order in which they stand on the line: the Unicode algorithm's rule L2. */
function visual(found: readonly Run[]): Run[] {
  const order = [...found];
  const highest = Math.max(0, ...order.map(({ level }) => level));
  for (let level = highest; level >= 1; level -= 1)
    for (let start = 0; start < order.length; start += 1) {
      let end = start;
      while ((order[end]?.level ?? -1) >= level) end += 1;
      if (end > start + 1) order.splice(start, end - start, ...order.slice(start, end).reverse());
      start = Math.max(start, end);
    }
  return order;
}

function lineOf(part: readonly Letter[], style: TextStyle): Line {
  const found = runs(part, style);
  const width = widthOfRuns(runs(trimmed(part), style));
  let x = 0;
  const pieces = visual(found).map((run) => {
    const piece = { ...run, x };
    x += run.width;
    return piece;
  });
  return { pieces, width };
}

/** How many letters of a word that is wider than the line still go on it; at least one. */
function cut(word: readonly Letter[], width: number, style: TextStyle): number {
  let count = 1;
  while (count < word.length && widthOfRuns(runs(word.slice(0, count + 1), style)) <= width) count += 1;
  return count;
}

/** What may not be parted, with its width as the last of a line and within one. */
interface Chunk {
  readonly end: number;
  readonly width: number;
  readonly atEnd: number;
}

function chunks(all: readonly Letter[], style: TextStyle): Chunk[] {
  let start = 0;
  return breaks(all).map((end) => {
    const part = all.slice(start, end);
    start = end;
    return { end, width: widthOfRuns(runs(part, style)), atEnd: widthOfRuns(runs(trimmed(part), style)) };
  });
}

/**
 * Sets spans into lines no wider than `width` points, the first one no wider than `first`. Throws
 * `font_missing` for a letter that no font has.
 */
export function setLines(
  spans: readonly StyledSpan[],
  room: { width: number; first?: number },
  setting: Setting,
): Line[] {
  const { style } = setting;
  const all = letters(spans, setting);
  const parts = chunks(all, style);
  const lines: Line[] = [];
  let start = 0;
  let next = 0;
  while (start < all.length) {
    const width = lines.length === 0 ? (room.first ?? room.width) : room.width;
    let end = start;
    let used = 0;
    for (let part = parts[next]; part && used + part.atEnd <= width; part = parts[next]) {
      used += part.width;
      end = part.end;
      next += 1;
    }
    if (end === start) {
      const wordEnd = parts[next]?.end ?? all.length;
      end = start + cut(all.slice(start, wordEnd), width, style);
      if (end === wordEnd) next += 1;
    }
    lines.push(lineOf(all.slice(start, end), style));
    start = end;
  }
  return lines;
}

import bidiFactory, { type Bidi } from 'bidi-js';
import LineBreaker from 'linebreak';
import { FROM_THE_RIGHT, ownDirection } from '../outline/direction.ts';
import type { StyledSpan, TextStyle } from '../templates/index.ts';
import { type FontSet, fontFor, type OpenFont, widthOf } from './font-set.ts';

// The package's declarations describe its ESM build; Node loads the CommonJS one, whose export is the function.
const bidi = (bidiFactory as unknown as () => Bidi)();

/** A stretch of one line in one font and one direction, ready to draw. */
export interface Piece {
  readonly text: string;
  readonly span: StyledSpan;
  readonly font: OpenFont;
  readonly level: number;
  readonly width: number;
  /** Extra room between letters, in points. */
  readonly tracking: number;
  /** From the start of the line. */
  readonly x: number;
}

export interface Line {
  /** In the order in which they are read; `x` tells where each one stands. */
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

/** What opens and what ends words of a direction of their own in the Unicode algorithm; for others, nothing. */
const ISOLATES = { ltr: '\u2066 \u2069', rtl: '\u2067 \u2069', none: '\u200b \u200b' } as const;

/** Spans keep their own order, as isolates of one sign before and one behind, which indexes count. */
function levelsOf(spans: readonly StyledSpan[], direction: 'ltr' | 'rtl'): (index: number) => number {
  const isolated = spans
    .map((span) => ISOLATES[ownDirection(span) ?? 'none'].replace(' ', () => span.text))
    .join('');
  if (direction === 'ltr' && !FROM_THE_RIGHT.test(isolated)) return () => 0;
  const { levels } = bidi.getEmbeddingLevels(isolated, direction);
  return (index) => levels[index] ?? 0;
}

/** Each letter with its font and direction; what has no shape of its own (controls, joiners) is left out. */
function letters(spans: readonly StyledSpan[], { fonts, style, direction, lang }: Setting): Letter[] {
  const shown = spans.map((span) => ({
    span,
    text: style.capitals ? span.text.toLocaleUpperCase(lang) : span.text,
  }));
  const level = levelsOf(
    shown.map(({ span, text }) => ({ ...span, text })),
    direction,
  );
  const found: Letter[] = [];
  let index = 0;
  let before: OpenFont | null = null;
  for (const { span, text } of shown) {
    index += 1;
    for (const char of text) {
      const visible = char === '\u00a0' || char === '\u202f' ? ' ' : char === '\u2011' ? '-' : char;
      const font = fontFor(visible, fonts[span.face], before);
      if (font) found.push({ char: visible, span, font, level: level(index) });
      before = font ?? before;
      index += char.length;
    }
    index += 1;
  }
  return found;
}

/** Where a line may end, as letter counts; `whole` where that parts a span which is better kept together. */
function breaks(all: readonly Letter[]): { end: number; whole: boolean }[] {
  const text = all.map(({ char }) => char).join('');
  const breaker = new LineBreaker(text);
  const offsets = new Set<number>();
  for (let at = breaker.nextBreak(); at; at = breaker.nextBreak()) offsets.add(at.position);
  let offset = 0;
  return all.flatMap((letter, index) => {
    offset += letter.char.length;
    const whole = letter.span.whole === true && all[index + 1]?.span === letter.span;
    return offsets.has(offset) ? [{ end: index + 1, whole }] : [];
  });
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
    // Letters that join, or are read from the right, must not be pulled apart.
    const apart = FROM_THE_RIGHT.test(text) ? 0 : tracking;
    const width = widthOf(font, text, size) + apart * group.length;
    return [{ text, span, font, level, tracking: apart, width }];
  });
}

/**
 * fontkit turns the letters of right-to-left scripts round itself, signs that stand alone it leaves; brackets
 * it never mirrors.
 */
function drawn(text: string, level: number): string {
  if (level % 2 === 0) return text;
  const mirrored = [...text].map((char) => bidi.getMirroredCharacter(char) ?? char);
  return (FROM_THE_RIGHT.test(text) ? mirrored : mirrored.reverse()).join('');
}

const widthOfRuns = (found: readonly Run[]): number => found.reduce((sum, { width }) => sum + width, 0);

/** A line without the spaces and mere signs that it ends with. */
function trimmed(part: readonly Letter[]): readonly Letter[] {
  const end = part.findLastIndex(({ char, span }) => char.trim() !== '' && !span.between) + 1;
  return part.slice(0, end);
}

/**
 * Puts runs into the order in which they stand on the line: the Unicode algorithm's rule L2. Above the level of
 * the paragraph, the ends of isolates stand between the runs of different spans.
 */
function visual(found: readonly Run[], direction: 'ltr' | 'rtl'): Run[] {
  const base = direction === 'rtl' ? 1 : 0;
  const order = [...found];
  const highest = Math.max(0, ...order.map(({ level }) => level));
  for (let level = highest; level >= 1; level -= 1)
    for (let start = 0; start < order.length; start += 1) {
      let end = start;
      const { span } = order[start] ?? {};
      while ((order[end]?.level ?? -1) >= level && (level <= base || order[end]?.span === span)) end += 1;
      if (end > start + 1) order.splice(start, end - start, ...order.slice(start, end).reverse());
      start = Math.max(start, end - 1);
    }
  return order;
}

function lineOf(part: readonly Letter[], { style, direction }: Setting): Line {
  // Spaces at the end are kept, invisible: they part this line's last word from the next line's first.
  const shown = part.slice(0, part.findLastIndex(({ span }) => !span.between) + 1);
  const found = runs(shown, style);
  const width = widthOfRuns(runs(trimmed(part), style));
  const places = new Map<Run, number>();
  let x = 0;
  for (const run of visual(found, direction)) {
    places.set(run, x);
    x += run.width;
  }
  return { pieces: found.map((run) => ({ ...run, x: places.get(run) ?? 0 })), width };
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

/** Spans that ask for it stay in one chunk, unless they are wider than the line. */
function chunks(all: readonly Letter[], style: TextStyle, width: number): Chunk[] {
  const measured = (start: number, end: number): Chunk => {
    const part = all.slice(start, end);
    return { end, width: widthOfRuns(runs(part, style)), atEnd: widthOfRuns(runs(trimmed(part), style)) };
  };
  const ends = breaks(all);
  let start = 0;
  return ends.flatMap(({ end, whole }) => {
    if (whole) return [];
    const chunk = measured(start, end);
    const from = start;
    start = end;
    if (chunk.atEnd <= width) return [chunk];
    const inner = ends.filter((each) => each.end > from && each.end <= end);
    return inner.map((each, index) => measured(inner[index - 1]?.end ?? from, each.end));
  });
}

interface Room {
  /** In points. */
  readonly width: number;
  /** Of the first line, where something stands at its end. */
  readonly first?: number;
}

/** Where each line ends when as much as fits is put on each. */
function lineEnds(all: readonly Letter[], room: Room, style: TextStyle): number[] {
  const parts = chunks(all, style, room.width);
  const found: number[] = [];
  let start = 0;
  let next = 0;
  while (start < all.length) {
    const width = found.length === 0 ? (room.first ?? room.width) : room.width;
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
    found.push(end);
    start = end;
  }
  return found;
}

/** A last line of one short word is mended by setting the lines a little narrower, if that takes no more of them. */
function withoutRunt(all: readonly Letter[], room: Room, style: TextStyle): number[] {
  const ends = lineEnds(all, room, style);
  const lonely = (tried: readonly number[]): boolean => {
    const last = trimmed(all.slice(tried.at(-2) ?? 0));
    return !last.some(({ char }) => char === ' ') && widthOfRuns(runs(last, style)) < room.width / 5;
  };
  if (ends.length < 2 || !lonely(ends)) return ends;
  for (let share = 0.97; share > 0.8; share -= 0.03) {
    const narrow = { width: room.width * share, first: (room.first ?? room.width) * share };
    const tried = lineEnds(all, narrow, style);
    if (tried.length > ends.length) break;
    if (!lonely(tried)) return tried;
  }
  return ends;
}

/**
 * Sets spans into lines no wider than the room. Throws `font_missing` for a letter that no font has.
 */
export function setLines(spans: readonly StyledSpan[], room: Room, setting: Setting): Line[] {
  const all = letters(spans, setting);
  let start = 0;
  return withoutRunt(all, room, setting.style).map((end) => {
    const line = lineOf(all.slice(start, end), setting);
    start = end;
    return line;
  });
}

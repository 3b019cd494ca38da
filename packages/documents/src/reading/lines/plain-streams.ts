import { isCapitals, type Line, type Reading, unbulleted, unspaced } from './line.ts';

const RULE = /^\s*([-=_*~#•.–—])\1{2,}\s*$/;

/** Entries may be counted: "1. Cook, Acme". */
const NUMBER = /^\(?\d{1,2}[.)]\s+(?=\p{Lu})/u;

/** Numbers of two levels, "2.1 Cook": they count where the first of them, "2.1", stands there too. */
const NUMBERS = /^\s*(\d{1,2})\.(\d{1,2})[.)]?\s+(?=\p{Lu})/u;

/** Lines without the numbers of two levels that count them. */
function counted(lines: readonly string[]): string[] {
  const firsts = new Set(
    lines.flatMap((line) => (NUMBERS.exec(line)?.[2] === '1' ? [NUMBERS.exec(line)?.[1]] : [])),
  );
  return lines.map((line) => (firsts.has(NUMBERS.exec(line)?.[1]) ? line.replace(NUMBERS, '') : line));
}

/** "*** Experience ***", "--- Experience ---": signs on both sides make a heading. */
const FRAMED = /^\s*([*=~#+-])\1+\s+(\S.{1,40}?)\s+\1+\s*$/u;

/** What parts the facts of a line: tabs, wide gaps, bars outside of brackets, rows of dots or dashes. */
const LEADS =
  /\t+| {3,}|[\u3000 ]{2,}(?=[\p{Lo}(（㈜])|(?<=\p{Lo}[)）]?)[\u3000 ]{2,}|\u3000|\s+\|\s+(?![^()]*\))|(?<=[\p{L}\p{N}.,)])\s*(?:-{8,}|_{8,}|[.·…]{6,})\s*(?=[\p{L}\d(])/u;

function lineOf(text: string, gap: number, marks: { heading: boolean; strong: boolean }): Line {
  const indent = /^\s*/.exec(text)?.[0].replaceAll('\t', '    ').length ?? 0;
  const plain = unbulleted(unspaced(text));
  const parts = plain.text
    .trim()
    .replace(NUMBER, '')
    .split(LEADS)
    .map((part) => part.trim())
    .filter(Boolean);
  return {
    text: parts.join('\t'),
    parts,
    size: marks.heading ? 1.2 : 1,
    strong: marks.strong || marks.heading,
    look: `${marks.heading} ${marks.strong} ${isCapitals(plain.text) ? 'capitals' : ''}`,
    bullet: plain.bullet,
    indent: indent / 2,
    gap,
    heading: marks.heading,
    full: text.length > 60,
    room: text.length > 60 ? 0 : Number.POSITIVE_INFINITY,
  };
}

/** Plain text: a line is a line, a blank line is a gap, a line underlined with signs is a heading. */
export function textReading(text: string): Reading {
  const raw = counted(text.replace(/\r\n?/g, '\n').split('\n'));
  const lines: Line[] = [];
  let gap = 2;
  raw.forEach((each, index) => {
    if (each.trim() === '' || RULE.test(each)) {
      gap = 2;
      return;
    }
    const framed = FRAMED.exec(each)?.[2];
    const underlined = RULE.test(raw[index + 1] ?? '') && each.trim().length < 50;
    const line = lineOf(framed ?? each, gap, { heading: underlined || framed !== undefined, strong: false });
    if (line.text) lines.push(line);
    gap = 1;
  });
  return { streams: [lines], links: text.match(/https?:\/\/[^\s)>\]]+/g) ?? [] };
}

const LINK = /!?\[([^\]]*)\]\(\s*<?([^)\s>]+)>?[^)]*\)/g;

/** What Markdown's marks mark, without them. */
const unmarked = (text: string): string =>
  text
    .replace(LINK, '$1')
    .replace(/<((?:https?:|mailto:)[^>]+|[^<>\s@]+@[^<>\s]+)>/g, '$1')
    .replace(/<[^>\s][^>]*>/g, ' ')
    .replace(/(\*\*|__)(?=\S)(.+?)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}])([*_])(?=\S)(.+?)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/`([^`]*)`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!|<>&-])/g, '$1')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&');

const MARKED =
  /(?:\*\*|__)(?=\S)(.+?)(?:\*\*|__)|(?<![\p{L}\p{N}*_])[*_](?=\S)([^*_]+?)[*_](?![\p{L}\p{N}])/gu;

/** The words parted where they are set bold or in italics. */
function runsOf(text: string): string[] {
  const runs: string[] = [];
  let from = 0;
  for (const found of text.matchAll(MARKED)) {
    runs.push(text.slice(from, found.index), found[1] ?? found[2] ?? '');
    from = found.index + found[0].length;
  }
  return [...runs, text.slice(from)].map((run) => unmarked(run).trim()).filter(Boolean);
}

/** The line of a table between its head and its rows. */
const TABLE_RULE = /^\s*\|?(?:\s*:?-{3,}:?\s*\|)+\s*(?::?-{3,}:?\s*)?$/;

interface Marks {
  readonly runs: readonly string[];
  readonly text: string;
  readonly heading: number;
  readonly strong: boolean;
}

function markdownLine(raw: string): Marks {
  const heading = FRAMED.exec(raw) ?? /^\s{0,3}(#{1,6}|%)\s+(.*?)\s*#*\s*$/.exec(raw);
  // A quote's sign, Pandoc's before what it defines, and the edges of a table.
  const text =
    heading?.[2] ??
    raw
      .replace(/^\s*\|\s*(.*?)\s*\|\s*$/, '$1')
      .replace(/\\$/, '')
      .replace(/^\s*(?:>|:(?=\s))\s*/, '');
  const bullet = /^(\s*)[*+-]\s+(?=\S)/.exec(text);
  const strong = /^\s*(\*\*|__)/.test(bullet ? text.slice(bullet[0].length) : text);
  const plain = bullet ? `${bullet[1]}- ${unmarked(text.slice(bullet[0].length))}` : unmarked(text);
  return { text: plain, heading: heading?.[1]?.length ?? 0, strong, runs: runsOf(text) };
}

/** Markdown: like plain text, with headings and strong words where it marks them. */
export function markdownReading(text: string): Reading {
  const lines: Line[] = [];
  let gap = 2;
  const body = text.replace(/<!--[\s\S]*?-->/g, '');
  const raw = counted(body.replace(/\r\n?/g, '\n').split('\n'));
  for (const [index, each] of raw.entries()) {
    if (TABLE_RULE.test(each)) continue;
    if (each.trim() === '' || RULE.test(each)) {
      gap = 2;
      continue;
    }
    const underlined = /^\s*(=+|-+)\s*$/.test(raw[index + 1] ?? '') && RULE.test(raw[index + 1] ?? '');
    const { text: plain, heading, strong, runs } = markdownLine(each);
    const line = lineOf(plain, gap, { heading: heading > 0 || underlined, strong });
    if (line.text)
      lines.push({
        ...line,
        ...(runs.length > 1 ? { runs } : {}),
        look: `${line.look} ${heading}`,
        size: heading ? 1.6 - heading * 0.1 : 1,
      });
    gap = 1;
  }
  const links = [...text.matchAll(LINK)].map(([, , url = '']) => url);
  return { streams: [lines], links: [...links, ...(text.match(/https?:\/\/[^\s)>\]]+/g) ?? [])] };
}

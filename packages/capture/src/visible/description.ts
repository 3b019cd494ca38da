import { folded, type Line } from '../page/lines.ts';
import { headEnd } from './head.ts';
import { APPLY, LOGIN, SECTIONS } from './lexicon.ts';
import type { Outline } from './outline.ts';

const NOT_TEXT =
  /^(?:share|save|print|report|follow|back to|show (?:more|less)|read more|see more|cookie|accept|close|dismiss|help$)/;

/** A line of the text itself, not a button, a link bar or a call to sign in. */
function isText(line: Line): boolean {
  if (line.linked > line.text.length * 0.8 && line.text.length < 80) return false;
  if (line.control) return false;
  const text = folded(line);
  return text.length >= 60 || !(APPLY.test(text) || LOGIN.test(text) || NOT_TEXT.test(text));
}

const isProse = (line: Line | undefined): boolean =>
  line !== undefined &&
  (line.text.length >= 60 || line.depth > 0 || line.level > 0 || /[.!:。]$/.test(line.text));

/** The lines of the posting's own text: from where the prose begins to where similar jobs, or nothing, follow. */
export function descriptionLines(outline: Outline): Line[] {
  const { lines, title, end } = outline;
  let from = title < 0 ? 0 : headEnd(outline);
  const size = (part: Line[]): number => part.reduce((sum, line) => sum + line.text.length - line.linked, 0);
  // A page may tell its text first and its title after; then everything counts.
  if (size(lines.slice(from, end)) < 200 && size(lines.slice(0, from)) > 600) from = 0;
  const picked = lines.slice(from, end).filter(isText);
  while (picked.length && !isProse(picked.at(-1))) picked.pop();
  return picked;
}

/** How many different sections of a posting (tasks, profile, offer) have a heading of their own. */
export function countSections(lines: readonly Line[]): number {
  const headings = lines.filter((line) => line.text.length < 70).map((line) => folded(line));
  return Object.values(SECTIONS).filter((pattern) => headings.some((text) => pattern.test(text))).length;
}

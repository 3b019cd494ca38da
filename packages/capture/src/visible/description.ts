import { words } from '../normalise/letters.ts';
import type { Line } from '../page/lines.ts';
import { headRange } from './head.ts';
import type { Outline } from './outline.ts';
import { APPLY, LOGIN, SECTIONS } from './words.ts';

const NOT_TEXT =
  /^(?:share|save|print|report|follow|back to|show (?:more|less)|read more|see more|cookie|accept|close|dismiss|help$)/;

/** A line of the text itself, not a button, a link bar or a call to sign in. */
function isText(line: Line): boolean {
  if (line.tag === 'button' || line.element?.closest('button,[role=button],dialog,[role=dialog]'))
    return false;
  if (line.linked > line.text.length * 0.8 && line.text.length < 80) return false;
  const text = words(line.text);
  return !(text.length < 60 && (APPLY.test(text) || LOGIN.test(text) || NOT_TEXT.test(text)));
}

const isProse = (line: Line): boolean =>
  line.text.length >= 60 || line.depth > 0 || line.level > 0 || /[.!:]$/.test(line.text);

/** The lines of the posting's own text: from where the prose begins to where similar jobs, or nothing, follow. */
export function descriptionLines(outline: Outline): Line[] {
  const { lines, title, end } = outline;
  let from = title < 0 ? 0 : headRange(outline)[1];
  // A page may tell its text first and its title after; then everything counts.
  const after = lines.slice(from, end).reduce((sum, line) => sum + line.text.length - line.linked, 0);
  const before = lines.slice(0, from).reduce((sum, line) => sum + line.text.length - line.linked, 0);
  if (after < 200 && before > 600) from = 0;
  const picked = lines.slice(from, end).filter(isText);
  let to = picked.length;
  while (to > 0 && !isProse(picked[to - 1] ?? ({} as Line))) to--;
  return picked.slice(0, to);
}

/** How many different sections of a posting (tasks, profile, offer) have a heading of their own. */
export function countSections(lines: readonly Line[]): number {
  const headings = lines.filter((line) => line.text.length < 70).map((line) => words(line.text));
  return Object.values(SECTIONS).filter((pattern) => headings.some((text) => pattern.test(text))).length;
}

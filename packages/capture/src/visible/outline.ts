import { letters, words } from '../normalise/letters.ts';
import { isHidden } from '../page/hidden.ts';
import type { Line, Zone } from '../page/lines.ts';
import type { Page } from '../page/page.ts';
import { readLabels } from './labels.ts';
import { APPLY, GENERIC_TITLE, RELATED } from './words.ts';

/** Where on a page its posting stands. */
export interface Outline {
  /** The lines that can belong to the posting: no navigation, no footer. */
  lines: Line[];
  /** Index of the title's line, -1 when nothing looks like one. */
  title: number;
  /** How well that line fits, 0 and up; 3 is a heading that the page's <title> repeats. */
  titleScore: number;
  /** The line after the last one of the posting (where similar jobs begin). */
  end: number;
  /** Indexes of lines that invite to apply. */
  apply: number[];
  /** <title> and og:title, as the page has them. */
  pageTitles: string[];
}

const ASIDE: ReadonlySet<Zone> = new Set(['nav', 'footer']);

export function metaContent(page: Page, name: string): string {
  const selector = `meta[property="${name}"],meta[name="${name}"]`;
  return page.document.querySelector(selector)?.getAttribute('content')?.trim() ?? '';
}

function contentLines(page: Page): Line[] {
  const size = (lines: readonly Line[]): number =>
    lines.reduce((sum, line) => sum + line.text.length - line.linked, 0);
  const content = page.lines.filter((line) => !ASIDE.has(line.zone));
  // Some pages mark everything as navigation or footer; then nothing is.
  const picked = size(content) > size(page.lines) / 4 ? content : [...page.lines];
  const inForms = picked.filter((line) => line.zone === 'form');
  // Old systems wrap the whole page in one form; elsewhere forms hold questions, not the posting.
  return size(inForms) > size(picked) / 2 ? picked : picked.filter((line) => line.zone !== 'form');
}

function relatedStart(lines: readonly Line[], from: number): number {
  for (let i = from + 1; i < lines.length; i++) {
    const line = lines[i];
    if (!line || line.text.length > 80 || (line.linked > 0 && line.level === 0)) continue;
    if (RELATED.test(words(line.text)) && (line.level > 0 || line.text.length < 40)) return i;
  }
  return lines.length;
}

function scoreTitle(line: Line, titles: readonly string[]): number {
  const text = letters(line.text);
  if (text.length < 2 || line.text.length > 250 || GENERIC_TITLE.test(words(line.text))) return 0;
  let score = line.level === 1 ? 2 : line.level === 2 ? 1.2 : line.level > 2 ? 0.8 : 0;
  const longest = Math.max(
    0,
    ...titles.map((title) => (title.includes(text) ? text.length / (title.length + 1) : 0)),
  );
  if (text.length > 3 && longest > 0) score += longest > 0.25 ? 2 : 1;
  else if (titles.some((title) => title.length > 6 && text.includes(title))) score += 1.5;
  if (line.linked > line.text.length * 0.7) score -= 1;
  if (line.zone === 'aside' || line.zone === 'header') score -= 0.3;
  return /[{}<>]|^\W*$/.test(line.text) ? 0 : score;
}

/** A page without headings: what stands right above the first of several labelled facts. */
function aboveLabels(lines: readonly Line[], end: number): number {
  const labels = readLabels(lines, end);
  const at = (labels[0]?.from ?? 0) - 1;
  const line = lines[at];
  if (labels.length < 3 || !line || line.linked || line.text.length > 120) return -1;
  return GENERIC_TITLE.test(words(line.text)) || /[.:!?]$/.test(line.text) ? -1 : at;
}

/** A page's name for a posting stands at the start or the end of its <title>; its other words are the site's. */
export function makeOutline(page: Page): Outline {
  const lines = contentLines(page);
  const pageTitles = [
    page.document.title ?? '',
    metaContent(page, 'og:title'),
    metaContent(page, 'twitter:title'),
  ].filter(Boolean);
  const titles = [...new Set(pageTitles.map(letters))];
  let title = -1;
  let titleScore = 0;
  for (const [i, line] of lines.entries()) {
    const score = scoreTitle(line, titles) - (i > 250 ? 0.5 : 0);
    // The first of equals: later ones are repeats in sticky bars, forms and lists.
    if (score > titleScore + (line.level === 1 ? 0 : 0.01)) {
      title = i;
      titleScore = score;
    }
  }
  if (titleScore < 0.8) title = -1;
  const end = relatedStart(lines, Math.max(0, title));
  if (title < 0) {
    title = aboveLabels(lines, end);
    titleScore = title < 0 ? 0 : 1;
  }
  const apply = lines.flatMap((line, i) =>
    line.text.length < 60 && APPLY.test(words(line.text)) ? [i] : [],
  );
  return { lines, title, titleScore, end, apply, pageTitles };
}

/** Whether any part of the application form or its button is on the page (its words may be an image). */
export function hasApplyControl(page: Page): boolean {
  const marks =
    'a[href*="apply" i],button[class*="apply" i],a[class*="apply" i],[data-testid*="apply" i],input[type=file]';
  return [...page.document.querySelectorAll(marks)].some((element) => !isHidden(element));
}

import { jobTypesIn } from '../normalise/employment.ts';
import { letters, words } from '../normalise/letters.ts';
import { oneLine } from '../normalise/text.ts';
import { isHidden } from '../page/hidden.ts';
import { folded, type Line, partsOf } from '../page/lines.ts';
import type { Page } from '../page/page.ts';
import { type Labelled, readLabels } from './labels.ts';
import { APPLY, GENERIC_TITLE, RELATED } from './lexicon.ts';

/** Where on a page its posting stands. */
export interface Outline {
  /** The lines that can belong to the posting: no navigation, no footer. */
  lines: Line[];
  /** Index of the title's line, -1 when nothing looks like one. */
  title: number;
  /** What the posting is called: that line, or the title in the page's data. */
  named: string;
  /** How well that line fits, 0 and up; 3 is a heading that the page's <title> repeats. */
  titleScore: number;
  /** The line after the last one of the posting (where similar jobs begin). */
  end: number;
  /** What is labelled up to there. */
  labels: Labelled[];
  /** Whether the last part of the address spells the title. */
  inAddress: boolean;
  /** Whether something invites to apply. */
  apply: boolean;
  /** <title> and og:title, as the page has them. */
  pageTitles: string[];
  /** The page's, two letters. */
  language: string;
}

const size = (lines: readonly Line[]): number =>
  lines.reduce((sum, line) => sum + line.text.length - line.linked, 0);

function contentLines(page: Page): Line[] {
  const content = page.lines.filter((line) => line.zone !== 'nav' && line.zone !== 'footer');
  // Some pages mark everything as navigation or footer; then nothing is.
  const picked = size(content) > size(page.lines) / 4 ? content : [...page.lines];
  const outside = picked.filter((line) => line.zone !== 'form');
  // Old systems wrap the whole page in one form; elsewhere forms hold questions, not the posting.
  return size(outside) < size(picked) / 2 ? picked : outside;
}

function relatedStart(lines: readonly Line[], from: number): number {
  const at = lines.findIndex(
    (line, i) =>
      i > from &&
      line.text.length < (line.level ? 80 : 40) &&
      (line.level ? line.linked < line.text.length * 0.8 : !line.linked) &&
      RELATED.test(folded(line)),
  );
  return at < 0 ? lines.length : at;
}

/**
 * "Place: Leeds | Start: at once", or a heading of several parts ("Acme", "Baker", "Leeds") of which one begins the
 * page's title: each part is a line.
 */
function takenApart(line: Line, titles: readonly string[]): Line | Line[] {
  if (!line.level && !/ [|·•] /.test(line.text)) return line;
  const facts = line.text.split(/ [|·•] /);
  const isFacts = facts.length > 1 && facts.every((fact) => /^[^:]{2,30}: /.test(fact));
  const parts = isFacts ? facts : line.level ? partsOf(line) : [];
  const begins = (text: string): boolean =>
    letters(text).length > 3 && titles.some((title) => title.startsWith(letters(text)));
  if (!isFacts && (parts.length < 3 || begins(line.text) || !parts.some(begins))) return line;
  return parts.map((text) => ({
    ...line,
    text,
    words: words(text),
    pieces: [text],
    linked: 0,
    level: begins(text) ? line.level : 0,
  }));
}

/** "(m/w/d)", "H/F": only titles have it. */
export const GENDERS = /\((?:[mwfdxi] ?[/|] ?){2}[mwfdxi]\)|all genders|\b[HF]\/[HF]\b/;

/** An address for applications. */
const MAILBOX =
  /\b(?:(?:jobs?|careers?|d?rh|rrhh|hr|talent|people|praca)|(?:bewerb\w*|re[ck]ru\w*|cv|resume|lebenslauf|apply)\b.{0,160})@/i;

/** "/jobs/office-manager-77.html" -> office, manager */
const lastWords = ({ url }: Page): string[] =>
  url.pathname
    .replace(/\/(?:index\.\w+)?$|\.\w{3,5}$/g, '')
    .replace(/^.*\//, '')
    .split(/[\W\d_]+/)
    .map(letters)
    .filter((word) => word.length > 2);

interface Names {
  /** Letters of each of the page's titles. */
  titles: readonly string[];
  /** The titles as they are. */
  written: string;
  /** Words of the last part of the address. */
  address: string[];
}

function spells(own: string, address: readonly string[]): boolean {
  const whole = address.join('');
  return (
    Math.min(own.length, whole.length) > 5 &&
    (whole.includes(own) || address.every((one) => own.includes(one)))
  );
}

/** A posting's title stands in a heading and, with the site's words around it, in the page's <title>. */
function scoreTitle(line: Line, { titles, written, address }: Names): number {
  const { text, level } = line;
  // Most lines are neither a heading nor in the page's title.
  if (!level && !written.includes(text.slice(0, 12)) && !GENDERS.test(text)) return 0;
  const own = letters(text);
  if (
    !/\p{L}{2}|[\u3040-\u9fff]/u.test(text) ||
    text.length > 250 ||
    /[{}<>]/.test(text) ||
    GENERIC_TITLE.test(words(text))
  )
    return 0;
  let score = level === 1 ? 2 : level === 2 ? 1.2 : level > 2 ? 0.8 : 0;
  const share = Math.max(
    0,
    ...titles.map((title) => (title.includes(own) ? own.length / (title.length + 1) : 0)),
  );
  if ((own.length > 3 || /[\u3040-\u9fff]/.test(own)) && share > 0) score += share > 0.25 ? 2 : 1;
  else if (titles.some((title) => title.length > 6 && own.includes(title))) score += 1.5;
  // With the site's words around it in the <title> it is more than a heading that the <title> leaves out.
  if (share > 0.25 && share < 0.9) score += 0.1;
  if (GENDERS.test(text) && text.length < 120) score += 1.5;
  if (spells(own, address)) score += 1;
  // In the page's own header a link is the site's name.
  if (line.linked > text.length * 0.7) score -= line.zone === 'header' ? 2 : 1;
  return line.zone === 'main' || line.zone === 'form' ? score : score - 0.3;
}

/** A page without headings: what stands right above the first of several labelled facts. */
function aboveLabels(lines: readonly Line[], labels: readonly Labelled[]): number {
  let at = (labels[0]?.from ?? 0) - 1;
  // Between a title and its labels may stand its kind and its day.
  while (at > 0 && (/\d{4}/.test(lines[at]?.text ?? '') || jobTypesIn(lines[at]?.text ?? '').length)) at--;
  const line = lines[at];
  if (labels.length < 3 || !line || line.linked || line.text.length > 120) return -1;
  return GENERIC_TITLE.test(folded(line)) || /[.:!?]$/.test(line.text) ? -1 : at;
}

/** A page of paragraphs alone: a short line above the first long one. */
function aboveText(lines: readonly Line[]): number {
  const at = lines.findIndex(({ text, linked }) => text.length > 140 && linked < text.length / 3);
  return lines.findIndex(
    (line, i) =>
      i < at &&
      i > at - 4 &&
      !line.linked &&
      /^\p{Lu}.{7,79}[^.:!?]$/u.test(line.text) &&
      !GENERIC_TITLE.test(folded(line)),
  );
}

/** The application form or its button, whose words may be an image. */
function hasApplyControl(page: Page): boolean {
  const marks = 'a[href*="apply" i],button[class*="apply" i],a[class*="apply" i],input[type=file]';
  return [...page.document.querySelectorAll(marks)].some((element) => !isHidden(element));
}

/** "jobTitleDiv", "job-title": the one element on the page that is called after it. */
function namedTitle(page: Page, lines: readonly Line[]): number {
  const marks = '[id*=jobtitle i],[class*=jobtitle i],[class*=job-title i]';
  const texts = page
    .all(marks)
    .map((element) => oneLine(element.textContent ?? ''))
    .filter(Boolean);
  const [text] = texts;
  return texts.every((one) => one === text) ? lines.findIndex((line) => line.text === text) : -1;
}

/** `own`: the title of the one posting in the page's data. */
export function makeOutline(page: Page, own: string): Outline {
  const pageTitles = [page.title, page.meta('og:title')].filter(Boolean);
  const said = [...pageTitles, own];
  const titles = [...new Set(said.map(letters))];
  const lines = contentLines(page).flatMap((line) => takenApart(line, titles));
  const names = { titles, written: said.join('\n'), address: lastWords(page) };
  let title = -1;
  let titleScore = 0.79;
  lines.forEach((line, i) => {
    const score = scoreTitle(line, names) - (i > 250 ? 0.5 : 0);
    // The first of equals: later ones are repeats in sticky bars, forms and lists.
    if (score > titleScore + (line.level === 1 ? 0 : 0.01)) [title, titleScore] = [i, score];
  });
  if (titleScore < 2.5) {
    const named = namedTitle(page, lines);
    if (named >= 0) [title, titleScore] = [named, 2];
  }
  // A title that stands on the page again, larger, still has its facts beside the first.
  const chosen = letters(lines[title]?.text ?? '');
  if (chosen)
    title = lines.findIndex(({ text }, i) => i === title || (lines[i]?.level && letters(text) === chosen));
  const end = relatedStart(lines, Math.max(0, title));
  const labels = readLabels(lines, end);
  if (title < 0) title = aboveLabels(lines, labels);
  if (title < 0) title = aboveText(lines);
  const apply =
    lines.some(
      (line) =>
        (line.text.length < 60 && APPLY.test(folded(line))) ||
        (line.text.includes('@') && MAILBOX.test(line.text)),
    ) || hasApplyControl(page);
  const inAddress = spells(letters(lines[title]?.text ?? ''), names.address);
  const { language } = page;
  return {
    lines,
    title,
    named: lines[title]?.text ?? own,
    titleScore: title < 0 ? 0 : titleScore,
    end,
    labels,
    inAddress,
    apply,
    pageTitles,
    language,
  };
}

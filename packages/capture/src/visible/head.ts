import { isCountry } from '../normalise/country-names.ts';
import { jobTypesIn, readWorkplace } from '../normalise/employment.ts';
import { letters, words } from '../normalise/letters.ts';
import { hasSign, readMoney } from '../normalise/salary.ts';
import { folded, type Line, partsOf } from '../page/lines.ts';
import type { FieldName } from '../posting.ts';
import { hintOf } from './hints.ts';
import { fieldOf } from './labels.ts';
import { APPLY, GENERIC_TITLE, isSection, LOGIN } from './lexicon.ts';
import type { Outline } from './outline.ts';

/** A short text beside the title and what it seems to be; a `name` may be the employer's. */
export interface HeadFact {
  field: FieldName | 'name';
  text: string;
  weight: number;
  line: number;
}

/** Parts of the world, and towns that stand alone, that no list of countries has. */
const REGION =
  /\b(?:usa|uk|uae|england|scotland|wales|turkey|czech |hong kong|emea|apac|latam|europe|worldwide|anywhere|london|berlin|paris|new york|remote)\b/;
const PLACE =
  /^\p{Lu}[\p{L} .'’-]{0,32},\s*(?:[A-Z]{1,3}\b|\p{Lu}\p{L}+)|^(?:[A-Z]{1,2}[- ])?\d{4,5}\s+\p{Lu}\p{L}+|^\p{Lu}[\p{L}. ]+ \d{1,4}(?:[/-]\d+)?[a-z]?,\s\p{Lu}|\b[A-Z]{2,3}\s\d{4,5}\b|,\s*[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2}$|^\S{2,3}[都道府県] ?\S+[市区郡]|^\S{1,9}駅\s/u;
/** Links and notes that may name a town: "Back to jobs in Leeds", "Posted 3 days ago in London". */
const NOISE = /^(?:back|view|see|show|more|home|jobs?|search|posted)\b|\bago$|^vor \d/;

/** Looks like a place by its writing alone: "Toronto, ON", "2880 Bagsværd", "Paris, France", "Remote (US)". */
export function looksLikePlace(text: string, language: string): boolean {
  if (text.length > 90 || /[.!?:]$|\b(?:and|und|et|of|the|we|you|our)\b/i.test(text.replace(/\(.*\)/, '')))
    return false;
  // A choice of languages, "English (UK)"
  if (/^(?:english|deutsch|français|español|português) \(/i.test(text)) return false;
  if (PLACE.test(text)) return true;
  if (text.length >= 50 || /\d{3}/.test(text)) return false;
  const folded = words(text);
  return (
    REGION.test(folded) || folded.split(/ ?[,()/&|;] ?| (?:-|or) /).some((part) => isCountry(part, language))
  );
}

/** Without the marks that part facts on one line; brackets go only when they are not a pair. */
function trimMarks(text: string): string {
  const bare = text.replace(/^[\s\-–—|/·•,]+|[\s|/·•,-]+$/g, '');
  return /^\([^)]*$|^[^(]*\)$/.test(bare) ? bare.replace(/[()]/g, '').trim() : bare;
}

/** What a short text is, with how far to trust that. */
function kindOf(text: string, line: Line, { language }: Outline): [HeadFact['field'], number] | null {
  if (hasSign(text) && readMoney(text, { country: '' })) return ['salary', 0.85];
  const hint = hintOf(line);
  const place = looksLikePlace(text, language);
  if (hint === 'locations' && !/\d{5,}|@/.test(text)) return ['locations', 0.85];
  if (text.length < 40 && !/\d{4}/.test(text) && jobTypesIn(text).length) return ['employmentTypes', 0.8];
  if (hint === 'company' && !place) return ['company', 0.85];
  if (place) return ['locations', 0.72];
  if (hint === 'department') return [hint, 0.7];
  if (text.length < 30 && readWorkplace(text)) return ['workplace', 0.7];
  return text.length <= 60 && /^[\p{Lu}\p{N}].*\p{L}/u.test(text) && !/[.!?:]$|\d{3,}/.test(text)
    ? ['name', 0.4]
    : null;
}

function factOf(raw: string, line: Line, outline: Outline): Omit<HeadFact, 'line'> | null {
  const text = trimMarks(raw);
  const folded = words(text);
  if (text.length < 2 || text.length > 120) return null;
  // The title again, or with words behind it: "Lock Keeper (remote)".
  if (letters(text).startsWith(letters(outline.named))) return null;
  // "Remote" alone is a label in a table, and a fact here.
  if (fieldOf(text) && readWorkplace(text) !== 'remote') return null;
  if (NOISE.test(folded) || APPLY.test(folded) || LOGIN.test(folded) || GENERIC_TITLE.test(folded))
    return null;
  const [field, weight] = kindOf(text, line, outline) ?? [];
  return field && weight ? { field, text, weight } : null;
}

/** Where the lines beside the title end and the text begins. */
export function headEnd({ lines, title }: Outline): number {
  let to = title + 1;
  for (; to < Math.min(lines.length, title + 22); to++) {
    const line = lines[to];
    if (!line || line.text.length > 140 || /。$|.{44}[.!?…:]$/.test(line.text)) break;
    if ((line.level || /^(?:th|dt)$/.test(line.tag)) && isSection(folded(line))) break;
  }
  return to;
}

/** Countries one after the other are a menu of the site's other houses. */
const inMenu = (lines: readonly Line[], at: number, language: string): boolean =>
  lines.slice(Math.max(0, at - 1), at + 2).filter((line) => isCountry(folded(line), language)).length > 1;

/** The short facts that stand beside the title; `labelled` lines are known already. */
export function readHead(outline: Outline, labelled: ReadonlySet<number>): HeadFact[] {
  const { lines, title, language } = outline;
  if (title < 0) return [];
  const found: HeadFact[] = [];
  const end = headEnd(outline);
  for (let i = Math.max(0, title - 4); i < end; i++) {
    const line = lines[i];
    if (!line || i === title || labelled.has(i) || line.text.length > 140) continue;
    // Before the title stand menus more often than facts.
    if (i < title && (/^(?:li|button)$/.test(line.tag) || inMenu(lines, i, language))) continue;
    // "Discipline: Management": whatever the label is, its value is no name.
    const isValue = /[:：]$/.test(lines[i - 1]?.text ?? '') || /^[^:：]{2,30}[:：]\s/u.test(line.text);
    const isPlace = looksLikePlace(line.text, language) && !jobTypesIn(line.text).length;
    const pieces = (isPlace ? [line.text] : partsOf(line))
      .flatMap((part) => part.split(/\s*[|•·]\s+|\s+\/\s*$|, (?=\p{Sc})/u))
      .flatMap((part) => {
        // "Leeds, full-time, from May"
        const among = part.split(', ');
        return among.some((one) => one.length < 20 && jobTypesIn(one).length) ? among : part;
      })
      .filter(Boolean);
    for (const [n, text] of pieces.entries()) {
      const said = n > 0 && fieldOf(pieces[n - 1] ?? '') === 'company';
      // A link beside a place, "Acme · Leeds", leads to the employer.
      const isLink = Math.abs(line.linked - text.length) < 4 && looksLikePlace(pieces[n + 1] ?? '', language);
      const fact =
        said || isLink ? { field: 'company' as const, text, weight: 0.95 } : factOf(text, line, outline);
      if (fact && !(isValue && fact.field === 'name'))
        found.push({ ...fact, weight: fact.weight * (i < title ? 0.8 : 1), line: i });
    }
  }
  return found;
}

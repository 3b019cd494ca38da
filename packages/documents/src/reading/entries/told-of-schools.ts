import { degreeScore, schoolScore } from '../words/schools.ts';
import type { Entry } from './group.ts';
import type { Item } from './items.ts';

const THESIS =
  /^(?:(?:\p{L}+[’']?s?[ -]?)?(?:thesis|dissertation)|(?:master|bachelor|diplom|abschluss|doktor|studien)-?arbeit|mémoire|trabajo (?:de )?fin de|tesi(?:s|na)?)(?!\p{L})/iu;

/** A thesis with its own day is told of the school above it. */
export function withTheses(entries: readonly Entry[]): Entry[] {
  const out: Entry[] = [];
  for (const entry of entries) {
    const above = out.at(-1);
    const told = [...entry.head, ...entry.body];
    const isThesis = THESIS.test(entry.head.flatMap(({ rest }) => rest)[0] ?? '');
    if (above && isThesis && told.every(({ text }) => schoolScore(text) === 0))
      out[out.length - 1] = { ...above, body: [...above.body, ...told] };
    else out.push(entry);
  }
  return out;
}

/** A day by itself, or behind a label or a verb: "Summer 2022", "Expected: August 2025", "Graduated 2020". */
const isDay = ({ dates, rest, text }: Item): boolean =>
  dates?.range === false &&
  (rest.length === 0 ||
    /^[\p{L} ]{3,30}:\s/u.test(text) ||
    /^(?:\p{Lu}\p{Ll}+ed|Class of)$/u.test(rest.join(' ')));

const isTerm = ({ head }: Entry): boolean => head[0] !== undefined && isDay(head[0]);

const isNamed = ({ head }: Entry): boolean => head.some((item) => !isDay(item) && schoolScore(item.text) > 0);

/** Terms and what was learnt in them are told of the school above, where no school has its dates so. */
export function withTerms(entries: readonly Entry[]): Entry[] {
  const named = entries.filter(isNamed);
  if (named.length < 2 || named.some(isTerm)) return [...entries];
  const out: Entry[] = [];
  for (const entry of entries) {
    const above = out.at(-1);
    if (above && isTerm(entry) && !isNamed(entry))
      out[out.length - 1] = { ...above, body: [...above.body, ...entry.head, ...entry.body] };
    else out.push(entry);
  }
  return out;
}

const LABEL = /^(\p{Lu}[\p{L}’'/& ]{2,30}?) ?: /u;
const ASIDES =
  /^(?:(?:awards?|honou?rs?|scholarships?|prizes?|achievements?)(?: ?(?:\/|&|and) ?(?:awards?|honou?rs?|scholarships?))?|(?:relevant )?(?:coursework|courses)|(?:dissertation|thesis)(?: title)?|committee|advis[eo]rs?|supervisors?|title|coursework|activities)$/iu;
const FIELDS = /^(?:major|minor|concentration|speciali[sz]ation|emphasis)s?$/iu;

/**
 * "Associations: …", "Internship: Keeper, May 2019" below a school is told of it, dates or not, where what heads an
 * entry is set otherwise; "Major: Botany" is so anywhere.
 */
export function withoutLabelled(items: readonly Item[]): Item[] {
  const [first] = items;
  return items.map((item) => {
    const [lead = '', label] = LABEL.exec(item.text) ?? [];
    if (label && ASIDES.test(label) && !item.bullet) return { ...item, prose: true, dates: null };
    if (!label || item.bullet || schoolScore(item.text) > 0) return item;
    // "Graduation: May 2019" is the day of the school.
    const says = (item.dates?.from ?? 0) > lead.length + 10;
    const told = first?.line.strong && !item.line.strong && degreeScore(label) === 0 && says;
    // "Major: BS in Botany" is the degree.
    if (FIELDS.test(label) && item.dates && degreeScore(item.text.slice(lead.length)) > 0)
      return { ...item, rest: item.rest.map((part) => part.replace(lead, '')) };
    if (FIELDS.test(label)) return { ...item, prose: true, dates: null };
    return told && item.dates ? { ...item, dates: null } : item;
  });
}

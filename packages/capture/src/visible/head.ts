import { jobTypesIn, readWorkplace } from '../normalise/employment.ts';
import { letters, words } from '../normalise/letters.ts';
import { plain } from '../normalise/months.ts';
import { hasSign, readMoney } from '../normalise/salary.ts';
import { type Line, partsOf } from '../page/lines.ts';
import type { FieldName } from '../posting.ts';
import { hintOf, linksToCompany } from './hints.ts';
import { fieldOf } from './labels.ts';
import type { Outline } from './outline.ts';
import { APPLY, GENERIC_TITLE, LOGIN, SECTIONS } from './words.ts';

/** A short text beside the title and what it seems to be. */
export interface HeadFact {
  field: FieldName | 'name';
  text: string;
  weight: number;
  line: number;
}

const COUNTRY =
  /\b(?:united states|usa|u\.s\.|united kingdom|uk|england|scotland|wales|ireland|canada|australia|new zealand|india|singapore|germany|deutschland|france|spain|espana|espanya|portugal|brazil|brasil|mexico|netherlands|nederland|belgium|belgique|denmark|danmark|sweden|sverige|norway|norge|finland|poland|polska|czech(?:ia| republic)|cesko|austria|osterreich|switzerland|schweiz|suisse|italy|italia|japan|korea|china|philippines|south africa|israel|uae|emea|apac|latam|europe|worldwide|anywhere|london|berlin|paris|new york|remote)\b/;
const PLACE =
  /^\p{Lu}[\p{L} .'’-]*,\s*(?:[A-Z]{1,3}\b|\p{Lu}\p{L}+)|^(?:[A-Z]{1,2}[- ])?\d{4,5}\s+\p{Lu}\p{L}+|^\p{Lu}[\p{L}. ]+ \d{1,4}(?:[/-]\d+)?[a-z]?,\s\p{Lu}|\b[A-Z]{2,3}\s\d{4,5}\b|,\s*[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2}$/u;
const NOISE =
  /^(?:save|saved|share|print|report|follow|back|view|see|show|more|new|featured|promoted|actively|be (?:an|among)|over \d|\d+ (?:applicants|views|reviews)|skip|home|jobs?|search|menu|close|dismiss|cookie|posted|published|easy apply|copy|email|send|add|refer|merken|teilen|drucken|zuruck|speichern|sauvegarder|partager|retour|guardar|compartir|volver|del\b|gem\b|tilbage|spara|dela|ulozit|sdilet|zpet|zapisz|drukuj|распечатать|поделиться|保存|共有|저장|공유|[|/·•,()-]+$)/;

/** Looks like a place by its writing alone: "Toronto, ON", "2880 Bagsværd", "Paris, France", "Remote (US)". */
export function looksLikePlace(text: string): boolean {
  if (text.length > 90 || /[.!?:]$|\b(?:and|und|et|y|of|the|we|you|our)\b/i.test(text.replace(/\(.*\)/, '')))
    return false;
  return PLACE.test(text) || (text.length < 50 && COUNTRY.test(plain(text)) && !/\d{3}/.test(text));
}

const AGO =
  /\bago\b|^vor \d|il y a|hace \d|fa \d|h[aá] \d|geleden|siden|sedan|temu|назад|前$|전$|^(?:today|yesterday|just (?:now|posted)|heute|hier|hoy|i dag|dnes|dzisiaj)$/i;

/** Without the marks that part facts on one line; brackets go only when they are not a pair. */
function trimMarks(text: string): string {
  const bare = text.replace(/^[\s\-–—|/·•,]+|[\s|/·•,-]+$/g, '');
  return /^\([^)]*$|^[^(]*\)$/.test(bare) ? bare.replace(/[()]/g, '').trim() : bare;
}

function factOf(text: string, line: Line, outline: Outline): Omit<HeadFact, 'line'> | null {
  const bare = trimMarks(text);
  const folded = words(bare);
  const own = letters(outline.lines[outline.title]?.text ?? '');
  if (
    bare.length < 2 ||
    bare.length > 120 ||
    letters(bare) === own ||
    NOISE.test(folded) ||
    APPLY.test(folded)
  )
    return null;
  if (AGO.test(bare) || LOGIN.test(folded) || GENERIC_TITLE.test(folded) || fieldOf(bare)) return null;
  const hint = hintOf(line);
  if (readMoney(bare, { country: '' }) && hasSign(bare)) return { field: 'salary', text: bare, weight: 0.85 };
  if (hint === 'locations' && !/\d{5,}|ago/.test(bare))
    return { field: 'locations', text: bare.replace(/^in /, ''), weight: 0.85 };
  if (hint === 'company' && !looksLikePlace(bare)) return { field: 'company', text: bare, weight: 0.85 };
  if (bare.length < 60 && jobTypesIn(bare).length && !/\d{4}/.test(bare))
    return { field: 'employmentTypes', text: bare, weight: 0.8 };
  if (looksLikePlace(bare)) return { field: 'locations', text: bare, weight: 0.72 };
  if (hint === 'department') return { field: 'department', text: bare, weight: 0.7 };
  if (bare.length < 30 && readWorkplace(bare)) return { field: 'workplace', text: bare, weight: 0.7 };
  if (linksToCompany(line)) return { field: 'company', text: bare, weight: 0.75 };
  return bare.length <= 60 && /^[\p{Lu}\p{N}].*\p{L}/u.test(bare) && !/[.!?:]$|\d{3,}/.test(bare)
    ? { field: 'name', text: bare, weight: 0.4 }
    : null;
}

const isSection = (text: string): boolean => Object.values(SECTIONS).some((pattern) => pattern.test(text));

/** The lines around the title that are not yet the text: up to three before it, then until the prose begins. */
export function headRange(outline: Outline): [number, number] {
  const { lines, title } = outline;
  let to = title + 1;
  for (; to < Math.min(lines.length, title + 22); to++) {
    const line = lines[to];
    if (!line) break;
    if (
      line.text.length > 140 ||
      (line.text.length >= 70 && /[.!?…:]$/.test(line.text)) ||
      (line.level > 0 && line.text.length > 3 && isSection(words(line.text)))
    )
      break;
  }
  return [Math.max(0, title - 4), to];
}

/** The short facts that stand beside the title. */
export function readHead(outline: Outline, labelled: ReadonlySet<number>): HeadFact[] {
  if (outline.title < 0) return [];
  const [from, to] = headRange(outline);
  const found: HeadFact[] = [];
  for (let i = from; i < to; i++) {
    const line = outline.lines[i];
    if (!line || i === outline.title || labelled.has(i) || line.text.length > 140) continue;
    // Before the title stand menus more often than facts.
    if (i < outline.title && (line.tag === 'li' || line.tag === 'button')) continue;
    const whole = looksLikePlace(line.text) ? factOf(line.text, line, outline) : null;
    // "Discipline: Management": whatever the label is, its value is no name.
    const isLabelled =
      /[:：]$/.test(outline.lines[i - 1]?.text ?? '') || /^[^:：]{2,30}[:：]\s/u.test(line.text);
    const pieces = whole ? [line.text] : partsOf(line).flatMap((part) => part.split(/\s*[|•·]\s+|\s+\/\s*$/));
    for (const [n, text] of pieces.entries()) {
      const said = n > 0 && fieldOf(pieces[n - 1] ?? '') === 'company';
      const fact = said ? { field: 'company' as const, text, weight: 0.9 } : factOf(text, line, outline);
      if (fact && !(isLabelled && fact.field === 'name'))
        found.push({ ...fact, weight: fact.weight * (i < outline.title ? 0.8 : 1), line: i });
    }
  }
  return found;
}

import type { PhraseHit } from '../text/phrases.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import { languageLevel } from './language-levels.ts';
import { isPersonal, languageList, licenceList, skillList } from './names.ts';
import type { Passage } from './passages.ts';
import { type Found, found } from './requirement.ts';

/**
 * Skills of the list; personal qualities are of the kind `other`. An everyday word ("maintenance", "strategy") and a
 * quality count only where the passage asks for them; in a posting without a requirements part its duties ask, too.
 */
export function findSkills(
  passage: Passage,
  tokens: readonly Token[] = tokenise(passage.text),
  hasMustSection = false,
): Found[] {
  const listed = passage.section === 'must' || passage.section === 'nice';
  const asks = listed || (passage.section === 'duty' ? !hasMustSection : ASKED.test(passage.text));
  return skillList()
    .find(passage.text, tokens)
    .filter((hit) => !isOtherWord(passage.text, hit))
    .filter((hit) => {
      if (isPersonal(hit.entry.name)) return asks && (!hit.weak || isMeant(passage.text, tokens, hit));
      return !hit.weak || (asks && isMeant(passage.text, tokens, hit));
    })
    .map((hit) => {
      const name = hit.entry.name;
      const need = isPersonal(name) ? ({ kind: 'other' } as const) : ({ kind: 'skill', name } as const);
      return found(passage, { from: hit.start, to: hit.end }, { need, label: name });
    });
}

const ASKED =
  /\b(?:looking for|seeking|you (?:have|are|bring|must|should|need)|experience|knowledge|proficien\w+|ability to|able to|skills?|required|must)\b/i;
const LEADS =
  /\b(?:experience\w*|knowledge|understanding|skill\w*|background|expertise|proficien\w*|familiar\w*|train(?:ed|ing)|qualified|competen\w*|able|ability|strong|excellent|good|highly|are|be|being)\b[^.;:]{0,40}$/i;
const FOLLOWS = /^\W*(?:\p{L}+\s){0,2}(?:experience|skills?|background|knowledge|abilit\w+)\b/iu;
/** Words of a passage that is a list's item rather than a sentence. */
const ITEM = 6;

/** Whether an everyday word stands for a skill: an item of its own, or beside a word that asks. */
function isMeant(text: string, tokens: readonly Token[], { start, end }: PhraseHit): boolean {
  if (tokens.length <= ITEM) return true;
  return LEADS.test(text.slice(0, start)) || FOLLOWS.test(text.slice(end));
}

const CLINICAL = /\b(?:clinical|ICH|GxP|GMP|trials?|pharma\w*)\b/i;
const COUNTED =
  /\b(?:series|vitamin|class|grade|level|hepatitis|category|type|plan|part|section|tier|option)\s*$/i;

/** "Series C", "C-suite" and "R&D" name no programming language, and GCP beside trials no cloud. */
function isOtherWord(text: string, { entry, start, end }: PhraseHit): boolean {
  if (entry.name === 'Google Cloud' && text.slice(start, end) === 'GCP') return CLINICAL.test(text);
  if (end - start > 1) return false;
  return COUNTED.test(text.slice(0, start)) || /^\s?(?:&|-?\s?(?:suite|level)\b|['’])/i.test(text.slice(end));
}

const CREDENTIAL =
  /\b(?:valid|current|active|hold|holds|holding|have|possess)\s+(?:an?\s+)?(?:valid\s+|current\s+|active\s+)?((?:[\p{L}&'’/-]+\s+){1,5}?(?:licen[cs]e|certification|certificate|registration|card|ticket))\b/giu;

/** Licences, registrations and certificates: those of the list, and any "valid X licence". */
export function findLicences(passage: Passage, tokens: readonly Token[] = tokenise(passage.text)): Found[] {
  const finds = licenceList()
    .find(passage.text, tokens)
    .map((hit) => {
      const name = hit.entry.name;
      return found(
        passage,
        { from: hit.start, to: hit.end },
        { need: { kind: 'licence', name }, label: name },
      );
    });
  for (const match of passage.text.matchAll(CREDENTIAL)) {
    const name = match[1] ?? '';
    const from = match.index + match[0].length - name.length;
    const at = { from, to: from + name.length };
    if (finds.some((other) => other.start < passage.start + at.to && passage.start + at.from < other.end))
      continue;
    finds.push(found(passage, at, { need: { kind: 'licence', name: name.trim() }, label: name.trim() }));
  }
  return finds;
}

const SPOKEN =
  /\b(?:fluen\w*|native|speak\w*|spoken|written|languages?|bilingual|multilingual|mother tongue|[abc][12]|proficien\w*|command|verbal|communicat\w*|conversational|working knowledge|knowledge of)\b/i;
const NOT_SPOKEN =
  /^\s*(?:teacher|teaching|department|literature|language arts|market|customers?|cuisine|food|company|curriculum|breakfast|lessons?|class\w*)/i;

/** Human languages that are asked for as such. */
export function findLanguages(passage: Passage, tokens: readonly Token[] = tokenise(passage.text)): Found[] {
  const listed = passage.section === 'must' || passage.section === 'nice';
  const short = listed && tokens.length <= 5;
  if (!short && !SPOKEN.test(passage.text)) return [];
  return languageList()
    .find(passage.text, tokens)
    .filter((hit) => !NOT_SPOKEN.test(passage.text.slice(hit.end)))
    .map((hit) => {
      const around = clauseAround(passage.text, hit.start, hit.end);
      const level = languageLevel(around);
      const language = hit.entry.name;
      return found(
        passage,
        { from: hit.start, to: hit.end },
        { need: { kind: 'language', language, level }, label: level ? `${language} (${level})` : language },
      );
    });
}

function clauseAround(text: string, start: number, end: number): string {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const from = Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf('.')) + 1;
  const stop = /[,;.]/.exec(after)?.index ?? after.length;
  return text.slice(from, end + stop);
}

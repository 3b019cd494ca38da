import * as WORDS from '../../lists/deeds.ts';
import { stem, stemsOf } from '../../text/stems.ts';
import type { EvidenceLine } from '../reading/rows.ts';
import type { Word } from '../reading/words.ts';

/** Verbs by which a person takes charge: never to be added to what a row says. */
export const CHARGE = stemsOf(WORDS.CHARGE);
const SAYS_PEOPLE = stemsOf(WORDS.SAYS_PEOPLE);
const NEW = stemsOf(WORDS.NEW);
const CHANGED = stemsOf(WORDS.CHANGED);
const KEPT = stemsOf(WORDS.KEPT);
const DECIDE = stemsOf(WORDS.DECIDE);
const RIGHT = stemsOf(WORDS.RIGHT);
const MADE = stemsOf(WORDS.MADE);
const GET = stemsOf(WORDS.GET);
const GREAT = stemsOf(WORDS.GREAT);
const SAYS_CHARGE = stemsOf(WORDS.SAYS_CHARGE);
const SAYS_NEW = stemsOf(WORDS.SAYS_NEW);
const SAYS_MADE = stemsOf(WORDS.SAYS_MADE);
const SAYS_CHANGED = stemsOf(WORDS.SAYS_CHANGED);
const SAYS_DECIDE = stemsOf(WORDS.SAYS_DECIDE);
const SAYS_GET = stemsOf(WORDS.SAYS_GET);
const SAYS_KEPT = stemsOf(WORDS.SAYS_KEPT);

const REPORTS =
  /\b(?:report(?:s|ing|ed)? to me|under me|^(?:team|section|crew|group|class)\b(?! of \d+ under)\D{0,8}\d|my (?:team|crew|staff|direct reports)|direct reports|in charge|i\/c)\b/i;

export type Rung = 'charge' | 'people' | 'new' | 'great' | 'changed' | 'decide' | 'right' | 'got' | 'made';

/** The class of a verb that claims much; null for one that claims no more than doing. */
export function rungOf(word: Word): Rung | null {
  if (CHARGE.has(word.stem)) return 'charge';
  if (GREAT.has(word.stem)) return 'great';
  if (NEW.has(word.stem)) return 'new';
  if (DECIDE.has(word.stem)) return 'decide';
  if (RIGHT.has(word.stem)) return 'right';
  if (GET.has(word.stem)) return 'got';
  if (MADE.has(word.stem)) return 'made';
  return CHANGED.has(word.stem) ? 'changed' : null;
}

/** Whether a word of a row claims as much as a verb of this class. */
export function claims(rung: Rung, word: Word): boolean {
  if (rung === 'people') return SAYS_PEOPLE.has(word.stem) && !/^leads$/i.test(word.text);
  if (rung === 'great') return GREAT.has(word.stem) || word.stem === stem('design');
  if (CHARGE.has(word.stem)) return true;
  if (rung === 'right') return RIGHT.has(word.stem);
  if (rung === 'charge') return SAYS_CHARGE.has(word.stem);
  if (rung === 'made')
    return (
      MADE.has(word.stem) ||
      SAYS_MADE.has(word.stem) ||
      NEW.has(word.stem) ||
      SAYS_NEW.has(word.stem) ||
      CHANGED.has(word.stem)
    );
  if (rung === 'got') return GET.has(word.stem) || SAYS_GET.has(word.stem);
  if (rung === 'decide') return DECIDE.has(word.stem) || SAYS_DECIDE.has(word.stem) || NEW.has(word.stem);
  if (rung === 'new') return NEW.has(word.stem) || SAYS_NEW.has(word.stem);
  return CHANGED.has(word.stem) || SAYS_CHANGED.has(word.stem) || NEW.has(word.stem);
}

const NO_REPORTS =
  /\b(?:not|no|never|without|\w+n['’]?t)\b[^.;,]{0,20}\b(?:report(?:s|ing)? to me|manage|line.manage\w*|disciplinary|reports|staff)\b/i;
/** Whether a line says that nobody reported to the person. */
export const deniesReports = (line: EvidenceLine): boolean => NO_REPORTS.test(line.text);

/** Whether a line says in other words that people reported to the person. */
export const hasReports = (line: EvidenceLine): boolean => REPORTS.test(line.text);

const PEOPLE =
  /^(?:teams?|staff|people|crews?|departments?|groups?|squads?|personnel|employees|colleagues|operations?|function|programmes?|programs?|office|division|region|strategy|\p{L}+(?:ers|ors|ists|ants|men|ees|ents|ives)|nurses|apprentices)$/u;
const VERBAL =
  /(?:ed|ing)$|^(?:ran|run|led|built|wrote|made|cut|took|won|set|did|gave|held|taught|sold|drove|kept)$/;

/** Whether what a verb of charge is about are people: "led twelve interns", "manage two squads". */
export function isOfPeople(word: Word, words: readonly Word[]): boolean {
  const object = words.slice(word.index + 1, word.index + 5);
  const end = object.findIndex((one) => /^(?:to|for|with|in|on|at|by|that|which|across|and)$/.test(one.norm));
  return (end < 0 ? object : object.slice(0, end)).some((one) => PEOPLE.test(one.text.toLowerCase()));
}

/** "Managed" of a thing that a row looks after, or names without any verb. */
export function keepsThing(word: Word, words: readonly Word[], line: EvidenceLine): boolean {
  if (!KEPT.has(word.stem)) return false;
  if (
    words
      .slice(word.index + 1, word.index + 6)
      .some((one) => PEOPLE.test(one.norm) || PEOPLE.test(one.text.toLowerCase()))
  )
    return false;
  if (line.words.some((one) => SAYS_KEPT.has(one.stem))) return true;
  return !line.words.some((one) => VERBAL.test(one.text.toLowerCase()) && one.index < 8);
}

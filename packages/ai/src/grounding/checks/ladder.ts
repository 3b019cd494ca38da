import { stem } from '../../text/stems.ts';
import type { EvidenceLine } from '../reading/rows.ts';
import type { Word } from '../reading/words.ts';

/** Data tables: how much of a thing a verb claims, in classes that hold for any trade. */
const stems = (words: string) => new Set(words.split(/\s+/).map(stem));

/** Verbs by which a person takes charge: never to be added to what a row says. */
export const CHARGE =
  stems(`lead led head direct manage supervise oversee command chair govern spearhead orchestrate mastermind captain steer
own control champion helm preside`);
/** What charge of people is told by: running or owning a thing is none. */
const SAYS_PEOPLE = stems(
  `lead led head headed direct manage supervise oversee command captain responsible resp mgmt mgt charge co-lead chief foreman train`,
);
/** Verbs by which something new begins. */
const NEW = stems(
  `design architect introduce establish founded launch initiate pioneer create devise invent conceive originate institute inaugurate instigate`,
);
/** Verbs by which something becomes another thing. */
const CHANGED = stems(
  `transform overhaul revolutionise revolutionize modernise modernize reinvent restructure reorganise`,
);
/** Verbs of charge that a thing, not a person, can be the object of. */
const KEPT = stems('manage oversee control run supervise');

/** Verbs by which somebody has the say. */
const DECIDE = stems('drive decide define determine dictate author');
/** Verbs of a right, a licence or a craft that doing something beside it does not give. */
const RIGHT = stems(
  `approve authorise authorize certify sign ratify veto negotiate prioritise prioritize hire recruit appoint dismiss diagnose
prescribe adjudicate investigate formulate rewrite restore repair teach coach mentor skipper pilot`,
);
/** The verb of making that says least. */
const MADE = stems('develop');
/** Verbs by which something was got. */
const GET = stems('obtain secure win land');
/** Those of something new that no plainer word carries. */
const GREAT = stems('architect pioneer invent founded originate devise conceive');

/** Plainer words for the same: what a row says by them carries the verbs above. */
const SAYS_CHARGE = stems('run ran responsible resp mgmt mgt charge accountable headed co-lead mine');
const SAYS_NEW = stems(
  'implement build built develop write wrote author make set stand stood start begin prototype draft produce bring roll open put invented opened code mine',
);
const SAYS_MADE = stems(
  'program implement code model work improve contribute extend refine test add customise configure script automate engineer edit shoot cook grow plan prepare help',
);
const SAYS_CHANGED = stems(
  'redesign rework rebuild rewrite replace change move switch migrate refactor redo swap convert simplify split consolidate',
);
const SAYS_DECIDE = stems(
  'set choose make fix agree specify write wrote build built develop run ran deliver ship complete finish implement bring roll draw drew produce land mine',
);
const SAYS_GET = stems(
  'get got win won receive reach raise close sign book sell sold bring brought save negotiate earn gain grant award pass achieve agree renew retain convert approve',
);
const SAYS_KEPT = stems(
  'run ran operate handle maintain look administer keep kept coordinate organise process cover plan do track monitor responsible charge caseload budget',
);
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

/** Words at whose end stands somebody who may have done what follows. */
export const ACTOR =
  /(?:\b\p{Lu}{2,}|\b(?!(?:neither|either|whether|however|[Nn]?ever|quarter|chapter|poster|layer|matter|over|under|after|further|together|rather|number|paper|newsletter|order|tracker|counter|folder|later|earlier|longer|shorter|larger|smaller|higher|lower|newer|older|fewer|better|bigger|faster|quicker|slower|minor|major|prior|summer|winter|ledger|water|timber|dinner|other|another|server|computer|printer|for|or)\b)\p{L}+(?:er|ers|or|ors|ist|ists|yst|ysts|eer|eers|ant|ants|ian|ians)|\b(?:team|agency|colleagues?|boss|staff|company|tooling|dept|department|office|nurse|physio|head|lead|committee|board|client|partners?|others?|surgeon|chef|foreman|firm|contractor|authority|supplier|vendor|system|software|he|she|somebody|someone|else|legal|marketing|finance|procurement|purchasing|compliance|payroll|accounts|engineering|sales|lads?|guys?|girl|boys?|students?|pupils?|principal|chair|council|ministry|university|studio|bank|consultancy|counsel|journeyman|spark|prof|mgrs?|devs?|admins?|architects?|science|design|product|dispatch|dispo|wife|husband|notary|secretary|clerk|vet|midwife|headquarters|hq|gaffer))\s*$/u;

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

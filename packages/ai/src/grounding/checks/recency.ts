import type { Finding } from '../finding.ts';
import { isEveryday, partOfSpeech } from '../reading/lexicon.ts';
import { finding, isContent, type Reading } from '../reading/reading.ts';
import { isCurrent, monthOfDay } from '../reading/row-dates.ts';
import type { GroundingRow } from '../reading/rows.ts';
import type { Word } from '../reading/words.ts';

const NOW =
  /\b(?:currently|presently|at present|still(?! (?:outstanding|pending|open|to be|under))|to this day|at the moment|right now|ongoing|continu(?:e|es|ing) to|(?<!\bup )to date|(?<!not )present(?= (?!for\b)(?:\w+ )?(?:\w+er|\w+or|\w+ist|\w+ant|role|job|position|head|lead)\b)|current(?= (?:\w+ ){0,2}(?:\w+er|\w+or|\w+ist|\w+ant|role|job|position|head|lead|employer)\b)|nowadays|these days|today|now(?! and (?:then|again))|this (?:week|month|term|semester|season|year))\b/gi;
const IN_FORCE =
  /\b(?:current|currently|valid|active|up-to-date|in force|in date|at present)\b(?!\s+(?:until|through|from|to|since|(?:[A-Z][a-z]+ |\d\d[/.])?\d{4} ?(?:to|until|till|[-–]))\b)/gi;
/** What a line puts into the past, whether the position is still held or not. */
const THEN =
  /\b(?:former(?:ly)?|previously|used to|back then|until|when I (?:left|moved)|(?:19|20)\d\d ?[-–] ?(?:19|20)\d\d)\b/i;
const SINCE = /\bsince (?:[A-Z][a-z]+ )?((?:19|20)\d\d)\b/g;

/** What was of late; where no line speaks of such a time, nothing was. */
const LATELY =
  /\b(?:(?<!\bmost )recently|lately|newly(?! qualified)|earlier this|this past|of this year|joined this|just (?:last|left|joined|issued|started|finished|completed|passed)|last (?:week|month|year|quarter|season|spring|summer|autumn|fall|winter)(?! of\b))\b/gi;
const LATELY_KNOWN = /\b(?:recent\w*|lately|last|latest|late|new\w*|this|just|past)\b/i;

/** "Currently" for a position that ended, "since" for one that is over, "valid" for what has run out. */
export function checkRecency(reading: Reading): Finding[] {
  const { statement } = reading;
  const findings: Finding[] = [];
  const mend = 'Say when it was, or leave out that it is so now.';
  const add = (match: RegExpMatchArray) => {
    const start = match.index ?? 0;
    findings.push(finding(reading, { start, end: start + match[0].length }, { kind: 'recency', mend }));
  };
  const said = reading.aligned.some((line) =>
    /\b(?:now|currently|still|today|present|so far|yet|to date)\b/i.test(line.text),
  );
  const wasThen = reading.aligned.some((line) => THEN.test(line.text)) && !THEN.test(statement);
  for (const match of statement.matchAll(NOW)) {
    const rows = positionsAround(reading, match.index);
    // "a current meter" of a line's own
    const own = reading.aligned.some(({ text }) => text.toLowerCase().includes(match[0].toLowerCase()));
    const isOver = rows.length > 0 && rows.every((row) => !isCurrent(row)) && !said && !own;
    if (isOver || (wasThen && !/^(?:still|now)/i.test(match[0]))) add(match);
  }
  for (const match of statement.matchAll(SINCE)) {
    const rows = positionsAround(reading, match.index).filter((row) => !isCurrent(row));
    const begun = rows.some((row) => String(row.start_date).startsWith(match[1] ?? '-'));
    const stated = reading.aligned.some((line) => line.text.includes(match[1] ?? '-'));
    if (begun && !stated) add(match);
  }
  if (!reading.lines.some(({ text }) => LATELY_KNOWN.test(text)))
    for (const match of statement.matchAll(LATELY)) add(match);
  const left = reading.cited.filter((row) => row.table === 'employment');
  const isOver = left.length > 0 && !left.some(isCurrent);
  const opening = isOver ? (AT_EMPLOYER.exec(statement) ?? PRESENT.exec(statement)) : null;
  if (opening && isInPresent(reading, left)) add(opening);
  for (const match of ENDED.test(statement) ? [] : statement.matchAll(EMPLOYED)) {
    const rest = statement.slice(match.index + match[0].length);
    const row = reading.rows.find((one) => isNamed(rest.slice(0, 40), one));
    if (row && !isCurrent(row)) add(match);
  }
  const lapsed = reading.cited.some((row) => hasLapsed(row, reading.asOf));
  if (lapsed) for (const match of statement.matchAll(IN_FORCE)) add(match);
  return findings;
}

const PRESENT = /^(?:I am\b|\p{Lu}\p{Ll}+)/u;
const SAME_IN_PAST = /^(?:bet|bid|broadcast|cast|cost|cut|hit|let|put|read|set|shut|split|spread)$/;
const AT_WORK = /^(?:Is|Am|Serving|Working(?! (?:with|as|under|alongside|from|to))|On (?:shift|duty))\b/;
/** "Licensed driver working for Cole & Sons" */
const EMPLOYED = /(?<!\b(?:experience|years|from|of|after) )\b(?:working|works?|employed) (?:at|for|with) /g;
const ENDED =
  /\b(?:until|till|former(?:ly)?|previous(?:ly)?|past|earlier|was|were|had|(?<!\bthe )(?:19|20)\d\d)\b/i;
/** "At Cole & Sons I tile", "At Cole & Sons, serving" */
const AT_EMPLOYER =
  /^(?:At|For|With) (?:\p{Lu}[\p{L}'’-]*|of|and|the|&| )+,? (?:I (?<verb>\p{Ll}+)\b(?! \p{L}+(?:ed|ing)\b)|\p{Ll}+ing\b)/u;

/** "Manage purchasing at Cole & Sons", "Lead a team" for "Led a team", of positions that all ended. */
function isInPresent(reading: Reading, left: readonly GroundingRow[]): boolean {
  const first = reading.words[0];
  if (!first || ENDED.test(reading.statement)) return false;
  const { norm } = first;
  const isPlainPresent = !/\b\p{L}+ed\b/u.test(reading.statement);
  const isAt = left.some((row) => isNamed(reading.statement, row));
  const at = isAt ? AT_EMPLOYER.exec(reading.statement) : null;
  if (at) return isPresent(at.groups?.verb ?? '') && (at.groups?.verb !== undefined || isPlainPresent);
  if (isPlainPresent && AT_WORK.test(reading.statement)) return true;
  const carriers = reading.support.exact(first, reading.words);
  // "Holds a degree"
  if (/^hold/.test(norm) && reading.cited.some(({ table }) => /^(?:education|certifications)$/.test(table)))
    return false;
  const isPast = /ed$/.test(norm) || !norm.startsWith(first.stem.slice(0, 3)) || SAME_IN_PAST.test(norm);
  // "Checks of the machines" and "Training for clerks" are no present.
  const isGerund =
    /\p{L}{3}ing$/u.test(norm) && isPlainPresent && !PREPOSITION.test(reading.words[1]?.norm ?? '');
  const isForm = carriers.some(({ word }) => word.norm === `${norm}ed` || word.norm === `${norm}d`);
  const isVerb =
    (partOfSpeech(first) === 'verb' || isGerund || isForm) && !isPast && reading.words[1]?.norm !== 'of';
  if (norm !== 'i' && !isVerb) return false;
  const wasPast = carriers.some(
    ({ word }) => word.stem === first.stem && !/s$|ing$/.test(word.norm) && word.norm !== norm,
  );
  if (wasPast && !/ing$/.test(norm) && partOfSpeech(first) === 'verb') return true;
  // "Support technician at Cole & Sons"
  const isTitle = reading.words
    .slice(0, 2)
    .some((word) => reading.carriers(word).some((one) => one.line.heading && one.word.stem === word.stem));
  return !isTitle && isAt;
}

const PREPOSITION = /^(?:of|for|at|in|with|on|to|and|by|from)$/;
const isPresent = (verb: string) => !/ed$/.test(verb) && !SAME_IN_PAST.test(verb) && !PAST.test(verb);
const PAST =
  /^(?:ran|led|took|made|built|wrote|gave|held|kept|taught|sold|bought|brought|drove|won|began|became|came|went|did|saw|set|met|found|grew|drew|spent|sent|dealt|learnt|worked|also|then|first|once)$/;

function hasLapsed(row: GroundingRow, asOf: string): boolean {
  const end = monthOfDay(row.expiration_date);
  return (
    row.table === 'certifications' &&
    row.does_not_expire !== true &&
    end !== null &&
    end < (monthOfDay(asOf) ?? 0)
  );
}

/** The cited positions that the words around a place speak of; by name where one is named. */
function positionsAround(reading: Reading, at: number): GroundingRow[] {
  const held = reading.cited.filter((row) => row.table === 'employment');
  const positions = held.length > 0 ? held : reading.rows.filter((row) => isNamed(reading.statement, row));
  const segment = reading.segments.find((one) => one.start <= at && at < one.end);
  const all = (segment?.words ?? []).filter(isContent);
  const rank = (row: GroundingRow, words: readonly Word[]) => {
    let score = 0;
    for (const word of words) {
      const lines = reading.carriers(word).map(({ line }) => line);
      const here = lines.filter((line) => line.row === row);
      // A word that several positions share tells nothing apart.
      const only =
        here.length > 0 && lines.every((line) => line.row === row || line.row.table !== 'employment');
      if (here.some((line) => line.heading)) score += only ? 3 : 1;
      else if (only) score += 1;
    }
    return score;
  };
  // "who helped at the library and now teaches at the school": what stands behind comes first.
  for (const words of [all.filter((word) => word.start >= at), all]) {
    const scores = positions.map((row) => rank(row, words));
    const best = Math.max(...scores);
    if (best > 0) return positions.filter((_, index) => scores[index] === best);
  }
  return positions;
}

/** Whether a statement names the employer of a position, by its first two words or by one that is nothing else. */
export function isNamed(statement: string, row: GroundingRow): boolean {
  if (row.table !== 'employment' || typeof row.company_name !== 'string') return false;
  const [first = '', second = ''] = row.company_name.split(/\s+/);
  const name = first.length > 4 && !isEveryday(first) ? first : `${first} ${second}`.trim();
  return name.length > 3 && statement.includes(name);
}

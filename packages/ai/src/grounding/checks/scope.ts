import { ACTOR } from '../../lists/deeds.ts';
import type { Finding } from '../finding.ts';
import { finding, isContent, isStrong, type Reading } from '../reading/reading.ts';
import type { EvidenceLine } from '../reading/rows.ts';
import type { Carrier } from '../reading/support.ts';
import type { Word } from '../reading/words.ts';
import {
  CHARGE,
  claims,
  deniesReports,
  hasReports,
  isOfPeople,
  keepsThing,
  type Rung,
  rungOf,
} from './ladder.ts';
import { isOthers, isRoleNoun } from './seniority.ts';

const PAST = /(?:ed|led|ing|saw|took|ran|founded)$/i;
const TITLES = new Set(['job_title', 'professional_title', 'role']);

const SOLO =
  /\b(?:alone|single[- ]handed(?:ly)?|solo|solely|sole(?! charge)|personally|by myself|(?:on|of) my own|my own|myself(?! and\b|, (?:an?|one|two|three|my|the)\b)|unaided|unassisted|unsupervised|independently|without (?:\w+ )?(?:help|supervision|assistance|support|oversight))\b/gi;
const SOLO_KNOWN =
  /\b(?:without (?:\w+ )?(?:help|supervision|assistance|support|oversight)|alone|lone|solo|sole|solely|single|personally|myself|own|independent(?:ly)?|mine|just me|one[- ]person)\b/i;

/** Verbs that stand above what the rows say. */
export function checkScope(reading: Reading): Finding[] {
  return [...verbs(reading), ...phrases(reading), ...sets(reading), ...alone(reading), ...runs(reading)];
}

function verbs(reading: Reading): Finding[] {
  return reading.words.flatMap((word) => {
    const claimed = rungOf(word);
    const rung = claimed === 'charge' && isOfPeople(word, reading.words) ? 'people' : claimed;
    if (!rung || !isVerb(reading, word)) return [];
    if (isSaid(reading, word, rung) || doneByOthers(reading.words, word)) return [];
    if (hasOtherSubject(reading, word) || isHarmless(reading, word)) return [];
    const mend = 'Use the verb of the row: how much of it was this person?';
    return [finding(reading, word, { kind: 'scope', line: reading.carriers(word)[0]?.line, mend })];
  });
}

const IN_CHARGE =
  /\b(?:(?:took|take|taking|taken|assumed|held|in|with|sole|full|overall|having) (?:\w+ )?(?:charge|ownership|command|control) (?:of|for)|(?:took|taking|assumed|with|sole|full|overall|complete|ultimate|total) (?:\w+ )?responsib\w+ (?:of|for)|at the helm|accountable for)\b/gi;

/** "Took sole charge of": charge that no line gives the person. */
function phrases(reading: Reading): Finding[] {
  return [...reading.statement.matchAll(IN_CHARGE)].flatMap((match) => {
    const end = match.index + match[0].length;
    // "a colleague in charge of time registration", "with no responsibility for"
    const before = reading.statement.slice(0, match.index);
    const others = ACTOR.test(before) || /\b(?:second|persons?) $/i.test(before) || /\bno\b/i.test(match[0]);
    if (others) return [];
    const verb = reading.words.find((word) => word.end === end) ?? reading.words[0];
    const said = reading.aligned.some(
      (line) => !line.heading && verb && lineSays(reading, verb, { line, rung: 'charge' }),
    );
    if (said) return [];
    return [
      finding(
        reading,
        { start: match.index, end },
        { kind: 'scope', mend: 'No row says that the person had charge of this.' },
      ),
    ];
  });
}

const SETS =
  /\b(?:(?:sets?|setting|(?:shap|defin|determin)(?:ed|es|ing)) (?:[\p{L}'’-]+ ){0,3}(?:strateg|priorit|pric|rates?\b|polic|budget|target|goal|direction|rules?\b|agenda|standard|terms\b|roadmap)\w*|c[oa]mes? up with|coming up with)/giu;
const SET =
  /\b(?:sets?|setting|decid\w*|decision|defin\w*|determin\w*|fix\w*|agreed?|priorit\w*|invented|my idea|idea mine|mine|by me)\b/i;

/** "Set the pay rates", "came up with": what had to be decided or thought of, where no line says so. */
const sets = (reading: Reading): Finding[] =>
  reading.aligned.some(({ heading, text }) => !heading && SET.test(text))
    ? []
    : [...reading.statement.matchAll(SETS)].map(({ index: start, 0: words }) =>
        finding(
          reading,
          { start, end: start + words.length },
          { kind: 'scope', mend: 'No row says that the person decided this.' },
        ),
      );

const VEHICLE =
  /^(?:truck|van|bus|car|tractor|lorry|tanker|forklift|vehicle|coach|taxi|train|tram|ambulance|combine|loader|digger|excavator|cab|rig|trailer|mile|kilometre|km|route)$/;

/** "led warm-ups", "lead a group class": what one does with those who came, no charge of anybody. */
const ACTIVITY =
  /^\s(?:[\p{L}\d'’-]+\s){0,4}(?:classe?s?|lessons?|sessions?|workshops?|rehearsals?|warm-ups?|tours?|walks?|exercises|games|sing-alongs?|prayers?|discussions?)\b/u;

/** "Drove a truck", "are decided in our favour". */
function isHarmless({ words, statement, aligned, lines }: Reading, word: Word): boolean {
  if (/^(?:is|are|was|were|been|be|being|who|ever)$/.test(words[word.index - 1]?.norm ?? '')) return true;
  // "reporting to head of sales"
  if (word.norm === 'head' && /^ of\b/.test(statement.slice(word.end))) return true;
  if (
    /^obtain/.test(word.norm) &&
    /^(?: \S+){0,3} (?:quot|price|bid|sample|signature|consent)/.test(statement.slice(word.end))
  )
    return true;
  // "introduced four clients to cloud invoicing"
  if (/^introduc/.test(word.norm) && isOfPeople(word, words)) return true;
  if (/^(?:lead|led|direct)/.test(word.norm) && ACTIVITY.test(statement.slice(word.end))) return true;
  if (!/^dr[io]ve?/.test(word.norm)) return false;
  if (lines.some(({ column, text }) => TITLES.has(column) && /driver|operator|haul|courier/i.test(text)))
    return true;
  return [...words.slice(word.index, word.index + 7), ...aligned.flatMap((line) => line.words)].some((one) =>
    VEHICLE.test(one.norm),
  );
}

/** "IT led the move": somebody named does it. */
function hasOtherSubject({ words, statement, carriers }: Reading, word: Word): boolean {
  const before = words[word.index - 1];
  if (word.hangs) return !word.opens && !/^(?:co|line)$/.test(before?.norm ?? '');
  if (/^(?:without|not|never|no)$/.test(before?.norm ?? '')) return true;
  if (!before || before.plain || /ly$/.test(before.norm)) return false;
  return (
    statement.slice(before.end, word.start) === ' ' && carriers(before).some(({ line }) => !line.heading)
  );
}

/** A past form or "-ing", or a base form where a clause begins. */
function isVerb({ words, statement }: Pick<Reading, 'words' | 'statement'>, word: Word): boolean {
  if (/^\p{Lu}{2,}$/u.test(word.text)) return false;
  const before = words[word.index - 1]?.norm ?? '';
  if (/^(?:a|an|the|of|new|team|shift|project|phase|no|its|their)$/.test(before)) return false;
  if (PAST.test(word.text))
    return (
      !/^(?:heading|owing|setting|directing|leading)$/i.test(word.text) ||
      /^\s+(?:an?|the|\d+|two|three|four|five|six|seven|eight|nine|ten|\w+teen|twelve|twenty|our|its)\b/.test(
        statement.slice(word.end),
      ) ||
      opensClause(statement, words, word)
    );
  return opensClause(statement, words, word);
}

function opensClause(statement: string, words: readonly Word[], word: Word): boolean {
  const before = words[word.index - 1];
  if (word.opens || (word.hangs && before?.opens)) return true;
  const gap = before ? statement.slice(before.end, word.start) : '';
  return (
    /[,;:(]/.test(gap) || /^(?:and|then|to|i|we|who|that|also|currently|now|which)$/.test(before?.norm ?? '')
  );
}

/** Whether a row says a verb of this class of the person: in a line, as the title of the position, in a name. */
function isSaid(reading: Reading, word: Word, rung: Rung): boolean {
  // A degree or a certificate was obtained.
  if (rung === 'right' && (reading.carriers(word).length > 0 || isDerived(reading, word))) return true;
  if (
    /^(?:got|right)$/.test(rung) &&
    reading.cited.some(({ table }) => /^(?:education|certifications)$/.test(table))
  )
    return true;
  if (rung === 'people' && reading.aligned.some(deniesReports)) return false;
  const carried = reading.carriers(word).some(({ line, word: other }) => {
    if (TITLES.has(line.column)) return isCharge(rung) && (same(word, other) || CHARGE.has(other.stem));
    if (isTerm(reading, word, { line, word: other })) return true;
    if (line.heading) return false;
    return ((same(word, other) && rung !== 'people') || claims(rung, other)) && isOwn(line, other, rung);
  });
  if (carried) return true;
  return reading.aligned.some((line) => !line.heading && lineSays(reading, word, { line, rung }));
}

/** "negotiate" where a line says "negotiations", "signed" where it says "signature". */
const isDerived = ({ aligned }: Reading, { stem }: Word) =>
  aligned.some(({ words }) => words.some(({ norm }) => norm.startsWith(stem.slice(0, 6))));

const isCharge = (rung: Rung) => rung === 'charge' || rung === 'people';
const DENIES = /^(?:not|never|no|without|nor|didnt|dont|wasnt)$/;
const same = (a: Word, b: Word) => a.stem === b.stem || a.root === b.root;

/** Verbs without "-ed", and nouns that say as much as a verb. */
const DOING =
  /^(?:built|wrote|written|made|set|stood|began|put|brought|drew|ran|run|won|sold|got|kept|led|chose|\w+ed|responsible|resp|mgmt|mgt|charge|budget|caseload|mine|head|lead|manager|supervisor|director|captain|chair|owner|founder|design|development|creation|author)$/i;

function lineSays(reading: Reading, word: Word, { line, rung }: { line: EvidenceLine; rung: Rung }): boolean {
  const asLine = { words: line.words, statement: line.text };
  const own = (other: Word) =>
    claims(rung, other) && isOwn(line, other, rung) && (DOING.test(other.text) || isVerb(asLine, other));
  if (line.words.some(own)) return true;
  return isCharge(rung) && (hasReports(line) || (rung === 'charge' && keepsThing(word, reading.words, line)));
}

/** "together with two colleagues designed": they are not the only ones who did. */
const COMPANIONS = /\b(?:with|alongside)\s+(?:[\p{L}\d’'-]+\s+){1,3}$/iu;

const isOwn = (line: EvidenceLine, other: Word, rung: Rung) =>
  !(isCharge(rung) && line.words[other.index - 1]?.norm === 'under') &&
  !(
    /^\S*(?:ed|made|built|led|ran|wrote|set)$/i.test(other.text) &&
    ACTOR.test(line.text.slice(0, other.start)) &&
    !COMPANIONS.test(line.text.slice(0, other.start)) &&
    other.index > 0
  ) &&
  !line.words.slice(Math.max(0, other.index - 3), other.index).some((one) => DENIES.test(one.norm)) &&
  !doneByOthers(line.words, other) &&
  !isOthers(line, other) &&
  !(isCharge(rung) && isRoleNoun(other) && other.index > 1);

/** "Managing Safely" of a certificate's name, the "steering committee" of a line. */
function isTerm({ words }: Reading, word: Word, { line, word: other }: Carrier): boolean {
  const next = words[word.index + 1];
  return (
    other.norm === word.norm &&
    next !== undefined &&
    isContent(next) &&
    line.words[other.index + 1]?.norm === next.norm &&
    (line.heading || /ing$/.test(word.norm))
  );
}

/** "led by Prof. Ashworth" */
const doneByOthers = (words: readonly Word[], word: Word) =>
  (/^(?:while|when|being)$/.test(words[word.index - 1]?.norm ?? '') && /ed$/.test(word.norm)) ||
  words
    .slice(word.index + 1, word.index + 3)
    .some(
      (one, at) =>
        one.norm === 'by' &&
        (at === 0 || words[word.index + 1]?.norm === 'upon') &&
        !/^(?:me|myself)$/.test(words[one.index + 1]?.norm ?? ''),
    );

function alone(reading: Reading): Finding[] {
  const known = reading.aligned.some((line) => SOLO_KNOWN.test(line.text));
  if (known) return [];
  const has = (word: RegExp) => reading.aligned.some(({ text }) => word.test(text));
  const own = has(/\b(?:my|self|by me)\b/i);
  // "In maths alone" is "only maths"; nobody does a thing on their own for that.
  const only = has(/\bonly\b/i);
  const solo = [...reading.statement.matchAll(SOLO)].filter(
    ([said]) =>
      !(own && /^(?:my own|myself|personally)$/i.test(said)) &&
      !(only && /^(?:alone|sole|solely)$/i.test(said)),
  );
  return solo.map((match) =>
    finding(
      reading,
      { start: match.index, end: match.index + match[0].length },
      {
        kind: 'scope',
        mend: 'No row says that nobody else took part.',
      },
    ),
  );
}

const RAN =
  /\b(?:ran|run|runs|running|headed|built up|oversaw|overs\w+|manag(?:ed?|ing))\s+(?:an?|the|our|its)\s+((?:[\p{L}'’-]+\s*){1,4})/giu;

/** Whether a line that was reworded, or the title, has a word. */
const isInLine = ({ carriers, aligned }: Reading, word: Word) =>
  carriers(word).some(({ line }) => TITLES.has(line.column) || (aligned.includes(line) && !line.heading));

const COUNTED = /^ of (?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)/;

/** "Ran the sales desk": running a thing that no row names. */
function runs(reading: Reading): Finding[] {
  return [...reading.statement.matchAll(RAN)].flatMap((match) => {
    const thing = match[1] ?? '';
    const from = match.index + match[0].length - thing.length;
    const stop =
      /\b(?:for|with|of|in|on|at|to|and|by|that|which|from|once|twice|three|four|each|every|single|alone|daily|weekly|monthly|mornings?|afternoons?|evenings?|together|built|using|handling|serving|processing|covering|\w+ed)\b/.exec(
        thing,
      )?.index ?? thing.length;
    const end = from + thing.slice(0, stop).trimEnd().length;
    const named = reading.words.filter((word) => word.start >= from && word.end <= end);
    const strange = named.some(
      (word, at) =>
        (isStrong(word) && reading.carriers(word).length === 0) ||
        (at === named.length - 1 && isContent(word) && !isInLine(reading, word)),
    );
    const mend = 'No row says that the person ran this.';
    const helped = /\bhelp\w* (?:to )?$/i.test(reading.statement.slice(0, match.index));
    // "a crew of eight seasonal workers": how many of whom is told by itself.
    const crew =
      /^(?:crew|team|group|squad)$/.test(thing.slice(0, stop).trim()) &&
      COUNTED.test(reading.statement.slice(end));
    return strange && !helped && !crew
      ? [finding(reading, { start: match.index, end }, { kind: 'scope', mend })]
      : [];
  });
}

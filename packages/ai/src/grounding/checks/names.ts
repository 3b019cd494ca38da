import { degreeHits, degreeLevel, rank } from '../../requirements/degrees.ts';
import { languageList, licenceList, softwareList } from '../../requirements/names.ts';
import { memoised } from '../../text/memoised.ts';
import type { Finding, FindingKind } from '../finding.ts';
import { currencyOf } from '../quantities/quantity.ts';
import { isEveryday } from '../reading/lexicon.ts';
import { finding, isStrong, type Reading } from '../reading/reading.ts';
import type { Word } from '../reading/words.ts';

/** Technologies, products, organisations, places, people, languages and credentials that no cited row names. */
export function checkNames(reading: Reading): Finding[] {
  const taken: { start: number; end: number }[] = [];
  const free = (at: { start: number; end: number }) =>
    !taken.some((one) => one.start < at.end && at.start < one.end);
  const findings: Finding[] = [];
  const add = (at: { start: number; end: number }, kind: FindingKind, mend: string) => {
    if (!free(at)) return;
    taken.push(at);
    findings.push(finding(reading, at, { kind, mend }));
  };
  for (const hit of unknownDegrees(reading))
    add(hit, 'credential', 'Name only the degree that the row states.');
  for (const hit of unknownListed(reading))
    add(hit, hit.kind, `No cited row names "${reading.statement.slice(hit.start, hit.end)}".`);
  for (const run of runs(
    reading.words.filter((word) => isUnknownName(reading, word)),
    reading.statement,
  )) {
    add(run, 'name', `The line does not name "${reading.statement.slice(run.start, run.end)}".`);
  }
  return findings;
}

const degreesOf = memoised(degreeHits);

function unknownDegrees({ statement, words, cited, lines, carriers }: Reading) {
  const known = new Set(lines.flatMap((line) => degreesOf(line.text).map((hit) => hit.level)));
  for (const row of cited) {
    const level = degreeLevel(`${row.education_level ?? ''} ${row.degree_type ?? ''}`);
    const stored = row.table === 'education' ? row.education_level : null;
    if (level) known.add(level);
    if (typeof stored === 'string')
      for (const one of ['associate', 'bachelor', 'master', 'phd'] as const)
        if (stored === one) known.add(one);
  }
  const named = lines.map((line) => line.text.toLowerCase()).join(' ; ');
  return degreeHits(statement).filter((hit) => {
    const said = statement.slice(hit.start, hit.end).toLowerCase();
    const own = words.filter((word) => word.start >= hit.start && word.end <= hit.end);
    if (/qualification/.test(said) && own.every((word) => carriers(word).length > 0)) return false;
    if (/^\s(?:celsius|fahrenheit|[CF]\b)/i.test(statement.slice(hit.end))) return false;
    // "degree" alone is any degree of that level or above.
    if (/^degree\b/.test(said))
      return ![...known].some((level) => rank(level) >= rank('bachelor')) && !named.includes('degree');
    if (/diploma|certificate|qualification/.test(said))
      return !known.has('associate') && !/diploma|certificate|hn[cd]|qualification/.test(named);
    return !known.has(hit.level);
  });
}

const CERTIFIED =
  /\b(?:\w+-)?(?:certified|certificates?|certifications?|licen[cs]ed|licen[cs]es?|chartered|accredited|endorsements?|credential(?:s|ed)?)\b/gi;

/** Names of the package's lists that stand in the statement and in no cited row. */
function unknownListed(reading: Reading): { start: number; end: number; kind: FindingKind }[] {
  const { statement, words, support } = reading;
  const unknown: { start: number; end: number; kind: FindingKind }[] = [];
  const lists: readonly [FindingKind, ReturnType<typeof softwareList>][] = [
    ['technology', softwareList()],
    ['credential', licenceList()],
    ['language', languageList()],
  ];
  for (const [kind, list] of lists) {
    for (const hit of list.find(statement, words)) {
      const own = words.filter((word) => word.start >= hit.start && word.end <= hit.end);
      const speaker = kind === 'language' && /^[\s-]speak/i.test(statement.slice(hit.end));
      if (speaker ? isSpokenIn(reading, hit.entry.name) : support.named(hit.entry.name)) continue;
      if (
        /^A\/B\b/.test(statement.slice(hit.start)) &&
        reading.lines.some(({ text }) => /\bA\/B\b/.test(text))
      )
        continue;
      if (kind === 'language' && (!own.every((word) => word.capital) || !isSpoken(statement, hit))) continue;
      const carried = own.every(
        (word) =>
          reading.carriers(word).length > 0 || (word.plain && word.text.length > 1) || VENDORS.has(word.norm),
      );
      const proper = own.some((word) => word.capital && !word.opens) || kind !== 'technology';
      const partly = own.some((word) => reading.carriers(word).length > 0);
      const rare = (own.length > 1 && !partly) || own.some((word) => !isEveryday(word.text));
      if ((speaker || !carried) && (proper || rare)) unknown.push({ ...hit, kind });
    }
  }
  const licences = licenceList().find(statement, words);
  for (const match of statement.matchAll(CERTIFIED)) {
    const word = words.find((one) => one.end === match.index + match[0].length);
    const licensed =
      /licen[cs]/i.test(match[0]) && reading.lines.some((line) => /licen[cs]/i.test(line.text));
    // "SHRM-CP certified", "HGV licence"
    const named = licences.some(
      (hit) =>
        hit.start <= match.index && match.index <= hit.end + 1 && support.named(hit.entry.name) !== undefined,
    );
    if (
      word &&
      !licensed &&
      !named &&
      support.exact(word, words).length === 0 &&
      !certificateCited(reading, /certified$/i.test(match[0]))
    ) {
      unknown.push({ start: match.index, end: match.index + match[0].length, kind: 'credential' });
    }
  }
  return unknown;
}

/** "in Spanish", "Spanish speaker", not "the Spanish site". */
const isSpoken = (statement: string, { start, end }: { start: number; end: number }) =>
  /\b(?:in|into|from|speak\w*|spoke|fluent|bilingual|conversational|native|learn\w*|translat\w*|and|or|knowledge of)[\s,]+(?:both )?$/i.test(
    statement.slice(0, start),
  ) || /^(?:[\s-]+(?:speak\w*|language|skills|and|or)\b|\s*[.,;)]|$)/i.test(statement.slice(end));

/** Whether the line of a statement, or one that says who speaks it, names a language: a Dutch market makes nobody Dutch-speaking. */
const isSpokenIn = ({ lines, aligned }: Reading, name: string) =>
  lines.some((line) =>
    languageList()
      .find(line.text, line.words)
      .some((hit) => hit.entry.name === name && (aligned.includes(line) || isSpoken(line.text, hit))),
  );

/** Whether the statement names what a cited certificate or school is for; a school certifies nobody. */
const certificateCited = ({ words, carriers }: Reading, isCertified: boolean) =>
  words.some(
    (word) =>
      isStrong(word) &&
      carriers(word).some(
        ({ line: { row, column } }) =>
          (row.table === 'certifications' && column === 'name') ||
          (!isCertified && row.table === 'education' && column === 'degree_type'),
      ),
  );

const NEVER_NAMES =
  /^(?:I|PCs?|I'm|I’ve|A|An|The|Mr|Mrs|Ms|Dr|Prof|OK|Jr|Sr|No|PhD|CV|EU|OKs|OKed|Celsius|Fahrenheit)$/;
const CALENDAR =
  /^(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?s?$|^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|ust|tember|ober|ember)?$/;
const VENDORS = new Set(
  'google microsoft ms amazon apache adobe oracle atlassian cisco autodesk apple ibm sap hp dell the'.split(
    ' ',
  ),
);
const VERBLIKE = /(?:ed|ing|ise|ize|ised|ized|ate|ify)$/;

function isUnknownName(reading: Reading, word: Word): boolean {
  const { words, support, quantities } = reading;
  const mixed = word.digits && /\p{L}/u.test(word.text);
  if (!word.capital && !mixed) return false;
  // "EUR 3,200,000", "US$90,000"
  if (currencyOf(word.text) && quantities.some((one) => one.unit === currencyOf(word.text))) return false;
  if (word.text === 'US' && reading.statement[word.end] === '$' && isDollars(reading)) return false;
  if (NEVER_NAMES.test(word.text) || CALENDAR.test(word.text) || word.text.length < 2) return false;
  if (quantities.some((one) => one.start < word.end && word.start < one.end)) return false;
  if (word.plain && !/^[A-Z]{2,}$/.test(word.text)) return false;
  if (isOfOtherLine(reading, word)) return true;
  if (support.exact(word, words).length > 0 || reading.isListed(word)) return false;
  const next = words[word.index + 1];
  if (VENDORS.has(word.norm) && next?.capital && support.exact(next, words).length > 0) return false;
  if (labelled(reading, word) || isPartOfYear(reading, word)) return false;
  if (/^Forms?$/.test(word.text)) return false;
  const acronym = /\p{Lu}.*\p{Lu}/u.test(word.text);
  if (acronym || mixed) return true;
  if (word.opens) return !isEveryday(word.text) && !VERBLIKE.test(word.norm) && next?.capital === true;
  // A word of everyday use with a capital may still be a heading's; where the rows say it otherwise, it is no name.
  return reading.carriers(word).length === 0 || !isEveryday(word.text);
}

/** "$90,000", not "$2,700 pesos". */
const isDollars = ({ aligned }: Reading) => {
  const money = aligned.flatMap(({ quantities }) => quantities.filter((one) => one.dimension === 'money'));
  return money.length > 0 && money.every(({ unit }) => /^(?:usd|dollar)$/.test(unit ?? ''));
};

/** "Acme" in a retelling of one line of a position, where only another line speaks of Acme. */
function isOfOtherLine({ entry, aligned, carriers }: Reading, word: Word): boolean {
  if (entry?.table === 'profiles' || word.opens || isEveryday(word.text)) return false;
  const found = carriers(word);
  return found.length > 0 && !found.some(({ line }) => line.heading || aligned.includes(line));
}

/** "Section 47" where the row says "S47", "Level 1" where it says "L1". */
function labelled({ lines, words }: Reading, word: Word): boolean {
  const next = words[word.index + 1];
  if (!next || !/^\d/.test(next.text)) return false;
  const short = `${word.norm[0]}${next.text}`.toLowerCase();
  return lines.some((line) =>
    line.words.some((other) => other.text.toLowerCase() === short || other.stem === word.stem),
  );
}

/** "H1" of "first half", "Q4" of "4th quarter". */
function isPartOfYear({ lines }: Reading, { text }: Word): boolean {
  const [, letter = '', digit] = /^([HQ])([1-4])$/.exec(text) ?? [];
  const part = new RegExp(
    `\\b(?:${digit}(?:st|nd|rd|th)|${{ 1: 'first', 2: 'second', 3: 'third', 4: '(?:fourth|last)' }[digit ?? '']}) ${letter === 'H' ? 'half' : '(?:quarter|qtr)'}`,
    'i',
  );
  return digit !== undefined && lines.some((line) => part.test(line.text));
}

/** Names that stand side by side are one. */
function runs(words: readonly Word[], statement: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const word of words) {
    const last = found[found.length - 1];
    if (last && /^[\s.&'’-]*(?:of |the |and )?$/.test(statement.slice(last.end, word.start)))
      last.end = word.end;
    else found.push({ start: word.start, end: word.end });
  }
  return found;
}

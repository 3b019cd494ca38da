import { ALONE, ANY, EXACT, HEDGES, type Hedge, SHARED, THROUGHOUT, WHOLLY } from '../../lists/limits.ts';
import type { Finding } from '../finding.ts';
import { isRough } from '../quantities/bounds.ts';
import { finding, isContent, near, type Reading } from '../reading/reading.ts';
import type { EvidenceLine } from '../reading/rows.ts';
import type { Word } from '../reading/words.ts';

/** Limits and hedges that a row states and the statement dropped while it kept what they limit. */
export function checkHedges(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  for (const hedge of HEDGES) {
    for (const line of reading.aligned) {
      const place = line.heading ? null : dropped(reading, line, hedge);
      if (!place) continue;
      findings.push(finding(reading, place, { kind: 'hedge', line, mend: hedge.mend }));
      break;
    }
  }
  return [...findings, ...broadened(reading)];
}

function dropped(reading: Reading, line: EvidenceLine, hedge: Hedge) {
  for (const match of line.text.matchAll(hedge.said)) {
    if (isLimitKept(reading, line, { hedge, match })) continue;
    const limited = limitedWords(line, match, hedge.reach);
    // "with" binds an action to a partner; between things it binds nothing.
    if (hedge.kept === SHARED && !limited.some((word) => isAction(word) && isKept(reading, line, word)))
      continue;
    if (hedge.reach === 'before' && partnerKept(reading, line, match)) continue;
    if (hedge.reach === 'limit' && limitKept(reading, line, match)) continue;
    if (hedge.reach === 'around' && numberGone(reading, line, match)) continue;
    // "API tests in Postman, load tests by a colleague": the tests may be the others.
    const kept = limited.filter(
      (word) => isKept(reading, line, word) && (hedge.reach !== 'before' || !isTwice(line, word)),
    );
    const place = kept.length > 0 ? placeOf(reading, line, kept) : null;
    if (place) return place;
  }
  return null;
}

const isTwice = ({ words }: EvidenceLine, word: Word) =>
  words.some((other) => other !== word && other.stem === word.stem);

const COMPANY = /^(?:with|w|among|in|an?|team|group|crew|pod|panel|committee|partner|member)$/;

/** Words that keep a limit; one that stands for something else in the line keeps nothing: the "group" of "a test group". */
function isLimitKept(
  { statement, words, carriers }: Reading,
  line: EvidenceLine,
  { hedge, match }: { hedge: Hedge; match: RegExpMatchArray },
): boolean {
  const [start, end] = [match.index ?? 0, (match.index ?? 0) + match[0].length];
  const from = Math.max(0, ...[...line.text.slice(0, start).matchAll(PAUSE)].map((one) => one.index));
  const to = end + (new RegExp(PAUSE).exec(line.text.slice(end))?.index ?? line.text.length);
  // "one of six members", "part of the 5-person team"
  const next = end + (/^(?:\s+[\w-]+){0,3}/.exec(line.text.slice(end))?.[0].length ?? 0);
  return [...statement.matchAll(new RegExp(hedge.kept.source, 'gi'))].some((kept) => {
    const all = words.filter((word) => word.start < kept.index + kept[0].length && word.end > kept.index);
    // Of "with cello and viola tutors" the tutors say who.
    const isSaid = all.some((word) =>
      carriers(word).some((one) => one.line === line && one.word.start >= start && one.word.end <= end),
    );
    const own = WITH.test(kept[0]) && !isSaid ? all.slice(-1) : all;
    return !own.every((word) => {
      const said = carriers(word).filter((one) => one.line === line && one.word.stem === word.stem);
      const beside = COMPANY.test(word.norm);
      const [first, last] = beside || WITH.test(kept[0]) ? [start, beside ? next : end] : [from, to];
      return said.length > 0 && said.every((one) => one.word.end <= first || one.word.start >= last);
    });
  });
}

const WITH = /^(?:with|w\/|alongside) /i;
const PAUSE = /[;:()]|,(?!\d)|\.\s| - /g;

/** "syringe drivers only": without "only" it still says no more, as long as it names what it was limited to. */
function limitKept(reading: Reading, line: EvidenceLine, match: RegExpMatchArray): boolean {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const stop = end + (/[;:.,()]| - |$/.exec(line.text.slice(end))?.index ?? 0);
  const content = line.words.filter(isContent);
  const from = Math.max(0, ...[...line.text.slice(0, start).matchAll(/[;:,(]/g)].map((one) => one.index));
  const behind = content.filter((word) => word.start >= end && word.end <= stop).slice(0, 2);
  const ahead = content.filter((word) => word.end <= start && word.start >= from).slice(-2);
  const nearest = behind.length > 0 ? behind : ahead;
  // "only IT person on site, 130 users": who was the only one, the statement does not say.
  const [first] = nearest;
  if (start === 0 && first && !isKept(reading, line, first)) return true;
  return nearest.length > 0 && nearest.every((word) => isKept(reading, line, word));
}

/** "usually nine residents": a limit on a number that the statement left out with it. */
function numberGone({ quantities }: Reading, line: EvidenceLine, match: RegExpMatchArray): boolean {
  const end = (match.index ?? 0) + match[0].length;
  // "6 clients/day avg"
  const start = match.index ?? 0;
  const averaged = /^av/i.test(match[0])
    ? line.quantities.findLast((one) => one.end <= start && start - one.end <= 16)
    : undefined;
  const next =
    line.quantities.find(
      (one) =>
        one.kind === 'count' &&
        one.start >= end &&
        one.start - end <= 12 &&
        !/[,;:(]/.test(line.text.slice(end, one.start)),
    ) ?? averaged;
  return (
    next !== undefined &&
    next.kind === 'count' &&
    !quantities.some((one) => near(one.value, next.value) || one.share !== null)
  );
}

const isAction = (word: Word) =>
  /(?:ed|ing|[ts]ions?|ments?)$/.test(word.text.toLowerCase()) ||
  /^(?:ran|run|led|built|wrote|write|made|make|cut|brought|took|take|won|set|did|do|gave|give|held|taught|sold|cook|drive|drove|serve|plan|draft|negotiate|handle|manage|train|review|convene|teach|support|did|fix|move)$/.test(
    word.text.toLowerCase(),
  );

/** Whether the others that a row names are still there. */
function partnerKept(reading: Reading, line: EvidenceLine, match: RegExpMatchArray): boolean {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const until =
    deedBehind(line, match)?.start ?? end + (/[;,.()]| - |$/.exec(line.text.slice(end))?.index ?? 0);
  const partner = line.words.filter(
    (word) => word.start >= end - 8 && word.start > start && word.end <= until && isContent(word),
  );
  return partner.some((word) => isKept(reading, line, word));
}

/** "Together with a colleague, wrote ...": where a line begins with who took part, the deed stands behind. */
const deedBehind = (line: EvidenceLine, match: RegExpMatchArray): Word | undefined =>
  match.index === 0 ? line.words.find((word) => word.start >= match[0].length && isAction(word)) : undefined;

/** The words of a line that a hedge limits: behind it, before it, or both, up to the next stop. */
function limitedWords(line: EvidenceLine, match: RegExpMatchArray, reach: Hedge['reach']): Word[] {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const content = line.words.filter(isContent);
  if (reach === 'line') {
    const opens = Math.max(0, ...[...line.text.slice(0, start).matchAll(/;|\.\s/g)].map((one) => one.index));
    return content.filter((word) => word.start >= opens && word.end <= start);
  }
  const deed = reach === 'before' ? deedBehind(line, match) : undefined;
  if (deed) return content.filter((word) => word.start >= deed.start).slice(0, 5);
  const after = line.text.slice(end);
  const until = end + (/[;:.()]|,|\bbut\b| - /.exec(after)?.index ?? after.length);
  // "(one of 6)" limits what stands before the bracket.
  const inside = /\(([^()]*)$/.exec(line.text.slice(0, start));
  const before = inside ? line.text.slice(0, inside.index) : line.text.slice(0, start);
  const from = Math.max(
    ...[...before.matchAll(/[;:(]|\.\s+(?=\p{Lu})|,(?!\d)|\bbut\b| - /gu)].map((one) => one.index),
    0,
  );
  const behind = content.filter((word) => word.start >= end && word.end <= until).slice(0, 5);
  const ahead = content.filter((word) => word.end <= start && word.start >= from).slice(-6);
  if (reach === 'after') return behind;
  return reach === 'before' ? ahead : [...ahead.slice(-3), ...behind.slice(0, 4)];
}

const isKept = (reading: Reading, line: EvidenceLine, word: Word) =>
  reading.words.some(
    (own) =>
      isContent(own) &&
      reading.carriers(own).some((carrier) => carrier.line === line && carrier.word === word),
  );

/** Where the statement says what was limited. */
function placeOf(reading: Reading, line: EvidenceLine, limited: readonly Word[]) {
  const own = reading.words.filter(
    (word) =>
      isContent(word) &&
      reading.carriers(word).some((carrier) => carrier.line === line && limited.includes(carrier.word)),
  );
  const first = own[0];
  const last = own[own.length - 1];
  return first && last ? { start: first.start, end: last.end } : null;
}

const BEGUN = /\b(?:start|beg[iau]n\w*|outset|first)\b/;

/** "no accident" for "no preventable accident". */
function broadened(reading: Reading): Finding[] {
  const text = reading.aligned.map((line) => line.text.toLowerCase()).join(' ; ');
  const found = [...reading.statement.matchAll(WHOLLY)]
    .filter(
      (match) => !text.includes(match[0].toLowerCase()) && !(/^from the/i.test(match[0]) && BEGUN.test(text)),
    )
    .map((match) => {
      const at = { start: match.index, end: match.index + match[0].length };
      return finding(reading, at, { kind: 'hedge', mend: 'Keep the limit that the row states.' });
    });
  const wider = [
    ...(isRough(text) ? reading.statement.matchAll(EXACT) : []),
    ...(/\b(?:all|any\w*|every\w*|always)\b/.test(text) ? [] : reading.statement.matchAll(ANY)),
    ...(/\b(?:all|always|each|every|since|no|never)\b/.test(text)
      ? []
      : reading.statement.matchAll(THROUGHOUT)),
    ...(/\b(?:alone|own|self|sole|only|lone|single|myself|solo|one[- ]man)\b/.test(text)
      ? []
      : reading.statement.matchAll(ALONE)),
  ].filter((match) => !text.includes(match[0].toLowerCase()));
  for (const match of wider) {
    const at = { start: match.index, end: match.index + match[0].length };
    found.push(finding(reading, at, { kind: 'hedge', mend: 'Keep the limit that the row states.' }));
  }
  for (const line of reading.aligned) {
    for (const match of line.text.matchAll(/\b(?:no|0|zero) (\p{L}{5,}) (\p{L}{4,})\b/giu)) {
      const adjective = line.words.find(
        (word) => word.start === match.index + match[0].indexOf(match[1] ?? ''),
      );
      const noun = adjective && line.words[adjective.index + 1];
      if (!adjective || !noun || adjective.plain || noun.plain) continue;
      const own = reading.words.find((word) => reading.carriers(word).some((one) => one.word === noun));
      if (!own || isKept(reading, line, adjective)) continue;
      const denied = /\b(?:no|not|never|without|zero|0|any)\b/i.test(
        reading.statement.slice(Math.max(0, own.start - 20), own.start),
      );
      if (denied)
        found.push(finding(reading, own, { kind: 'hedge', line, mend: `Keep "${adjective.text}".` }));
    }
  }
  return found;
}

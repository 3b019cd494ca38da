import { PARTLY } from '../../lists/limits.ts';
import type { Finding } from '../finding.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { finding, isContent, isStrong, near, type Reading } from '../reading/reading.ts';
import type { EvidenceLine } from '../reading/rows.ts';
import type { Word } from '../reading/words.ts';

/** "half paid back": what is done by a part stands before it. */
const DONE = /^\s*(?:done|finished|paid|complete|of them|of which|of those)\b/;
const NO_PART = /^\s*(?:year|day|hour|month|minute|dozen|-|an? )/;
const PAUSE = /[;:()]|,(?!\d)|\.\s| - |\b(?:and|but|after|before|when|which|since|while)\b/;
const WHOLE = /\b(?:the|our|its|their|all|my|every|each|across)\s+(?:[\p{L}'’-]+\s+){0,2}$/iu;
const EVERY = /\b(?:every|each|all(?! \d| day)|always|throughout|both|entire|whole|full)\b/i;
const VERBAL = /(?:ed|ing)$|^(?:ran|built|wrote|made|cut|took|won|did|sold|taught)$/;

/** "half of the jobs", "two of four sites", "70% of the fleet": what a line says of a part may not be said of the whole. */
export function checkPartForWhole(reading: Reading): Finding[] {
  const { statement, quantities, aligned } = reading;
  const all = allOfThem(reading);
  if (all.length > 0) return all;
  if (PARTLY.test(statement)) return [];
  if (quantities.some((one) => one.kind === 'fraction' || one.dimension === 'percent' || one.share !== null))
    return [];
  const counted = quantities.filter((one) => one.kind !== 'ordinal');
  return aligned.flatMap((line) => {
    if (line.heading) return [];
    return line.quantities.flatMap((part) => {
      // "900 new accounts" of 2,700 of which a third were new
      const worked = line.quantities.flatMap((all) => (part.value < 1 ? [all.value * part.value] : []));
      const told = [part.value * (part.share ?? 1), ...worked];
      if (!isPart(line, part) || counted.some((one) => told.some((value) => near(one.value, value))))
        return [];
      const every = part.share !== null ? EVERY.exec(statement) : null;
      const own = every
        ? { start: every.index, end: every.index + every[0].length }
        : wholeOf(reading, line, part);
      return own
        ? [finding(reading, own, { kind: 'hedge', line, mend: `Keep that it was ${part.text}.` })]
        : [];
    });
  });
}

/** "all nine shops", "31 ponds" of two of the nine and six of 31: a number of the whole in place of the part's. */
function allOfThem(reading: Reading): Finding[] {
  const { statement, quantities, aligned } = reading;
  return quantities.flatMap((said) => {
    if (said.kind !== 'count' || said.dimension !== null || said.value < 2) return [];
    const before = statement.slice(0, said.start);
    const isAll = /\b(?:all|every one of|each of|both)(?: of)?(?: the| our| my| its)? $/i.test(before);
    if (!isAll && (said.share !== null || /\b(?:of|among)(?: \p{L}+){0,2} $/u.test(before))) return [];
    return aligned.flatMap((line) => {
      const part = partOfAll(line, said.value);
      if (!part || PARTLY_SAID.test(statement)) return [];
      const told = quantities.some(
        (one) =>
          one !== said && (near(one.value, part.value) || one.share !== null || one.kind === 'fraction'),
      );
      if (told || quantities.some((one) => one.dimension === 'percent')) return [];
      const mend = `Keep that it was ${part.text} of them.`;
      return [finding(reading, said, { kind: isAll ? 'number' : 'hedge', line, mend })];
    });
  });
}

const PARTLY_SAID =
  /\b(?:some|several|part\w*|many|most\w*|few|half|certain|a (?:third|quarter|number|couple)|among|one of|not all|except\w*)\b/i;

/** What a line says of a part of this many: "two of the nine", "2 lines out of 18", "half of the 14". */
const partOfAll = ({ text, quantities }: EvidenceLine, whole: number): Quantity | undefined => {
  const all = quantities.filter((one) => near(one.value, whole) && one.kind === 'count');
  return quantities.find(
    (part) =>
      (part.kind === 'fraction' || (part.kind === 'count' && part.dimension === null)) &&
      part.value < whole &&
      all.some((one) => one.start > part.end && OF_ALL.test(text.slice(part.end, one.start))),
  );
};
const OF_ALL =
  /^(?:\s+[\p{L}-]+){0,3}?\s+(?:out of|of|from)(?:\s+(?:the|our|my|their|its|planned|about|around|some|ca\.?|approx\.?|abt\.?|~|total))*\s*$/iu;

/** "17 of about 40", "5 lawyers out of 11", "7 of them": the words between a part and its whole. */
const OF_WHOLE =
  /^(?:\s+of|(?:\s+[\p{L}-]+){0,2}\s+out of)(?:\s+(?:the|our|my|their|its|[\p{L}]+['’]s|about|around|some|ca\.?|approx\.?|abt\.?))*\s+$/iu;
const OF_THEM = /^\s+of (?:them|whom|which|those|these)\b/;

function isPart({ text, quantities }: EvidenceLine, part: Quantity): boolean {
  const after = text.slice(part.end, part.end + 30);
  if (part.kind === 'count' && part.share === null) {
    const whole = quantities.find((one) => one.start > part.end && one.value > part.value);
    if (part.value > 1 && whole && OF_WHOLE.test(text.slice(part.end, whole.start))) return true;
    if (OF_THEM.test(after)) return true;
  }
  if (part.kind === 'fraction')
    return part.value < 1 && !/^(?:a|the) (?:fourth|fifth|tenth)$/i.test(part.text) && !NO_PART.test(after);
  if (part.share !== null)
    return part.share < 1 && part.value * part.share > 1.5 && /^\s*(?!of\b|out\b|in\b)[\p{L}-]+/u.test(after);
  const of = part.unit === 'percent' && (/^\s*of\b/.test(after) || DONE.test(after));
  return of && part.value < 1 && !/(?:to|→|by|from|at|within)\s*$/.test(text.slice(0, part.start));
}

/** Where the statement says of the whole what the line says of a part. */
function wholeOf(reading: Reading, line: EvidenceLine, part: Quantity): Word | undefined {
  const rest = line.text.slice(part.end);
  const end = part.end + (PAUSE.exec(rest)?.index ?? rest.length);
  const behind = line.words
    .filter((word) => word.start >= part.end && word.end <= end && isContent(word))
    .slice(0, 4);
  const ahead = line.words.filter((word) => word.end <= part.start && isContent(word)).slice(-2);
  const verb = ahead[ahead.length - 1];
  const carriedBy = (own: Word, known: Word) =>
    isContent(own) && reading.carriers(own).some((one) => one.line === line && one.word === known);
  const find = (known: readonly Word[], whole: boolean) =>
    reading.words.find(
      (own) =>
        known.some((one) => ((whole && /s$/.test(one.text)) || isStrong(one)) && carriedBy(own, one)) &&
        (!whole || WHOLE.test(reading.statement.slice(Math.max(0, own.start - 40), own.start))),
    );
  if (part.kind === 'count' && OF_THEM.test(rest)) return find(behind, false);
  if (DONE.test(rest)) return find(ahead, false);
  // "recovered two-thirds" may not become "recovered".
  const did = part.kind === 'fraction' && verb && VERBAL.test(verb.text) ? find([verb], false) : undefined;
  return did ?? find(behind, true);
}

import type { Quantity } from '../quantities/quantity.ts';
import { partOfSpeech } from '../reading/lexicon.ts';
import { isContent, isStrong, near, type Reading } from '../reading/reading.ts';
import type { EvidenceLine } from '../reading/rows.ts';
import type { Word } from '../reading/words.ts';
import type { Known } from './shares.ts';

/** "A team of six" beside "one in six", where the line has one six. */
export function isToldTwice({ quantities, aligned }: Reading, said: Quantity): boolean {
  const isSame = (one: Quantity) =>
    one.kind === 'count' &&
    [...one.readings, ...one.bare, 1 / (one.share ?? 1)].some((value) => near(value, said.value));
  const plain = said.dimension === null && said.share === null && said.value > 2;
  const later = plain
    ? quantities.filter((one) => one !== said && one.kind === 'count' && near(one.value, said.value))
    : [];
  return (
    later.length === 1 &&
    (later[0]?.start ?? 0) > said.start &&
    aligned.flatMap((line) => line.quantities.filter(isSame)).length === 1
  );
}

/** "110 pallets an hour" of a line's 110 lines: what is counted is new, and what was counted is gone. */
export function isOtherThing(
  { words, carriers, aligned }: Reading,
  said: Quantity,
  { line, quantity }: Known,
): boolean {
  const behind = (all: readonly Word[], { end, dimension }: Quantity) => {
    const next = dimension === null ? all.find((word) => word.start >= end) : undefined;
    return next && next.start <= end + 2 && isContent(next) && partOfSpeech(next) === 'noun'
      ? next
      : undefined;
  };
  const [own, other] = [behind(words, said), behind(line.words, quantity)];
  // "two weekends" of two summers
  if (own && quantity.dimension === 'time' && PART_OF_TIME.test(own.norm)) return carriers(own).length === 0;
  if (!own || !other) return false;
  const named = carriers(own).filter((one) => aligned.includes(one.line));
  const counts = ({ line: of, word }: (typeof named)[number]) =>
    of.quantities.some((one) => one !== quantity && behind(of.words, one) === word);
  // "400 tables" of 400 guests at 3 tables each; without a period, only where the line counts both.
  if (named.length > 0 ? !named.every(counts) : said.per === null || !isStrong(own)) return false;
  return !words.some((word) => carriers(word).some((one) => one.word === other));
}

const PART_OF_TIME = /^(?:weekend|evening|morning|afternoon|night|season|term|shift)s?$/;

/** "112 servers each" of a line that tells their sum. */
export const isApiece = ({ statement, aligned }: Reading, said: Quantity, line: EvidenceLine): boolean =>
  aligned.includes(line) &&
  said.range === null &&
  said.dimension !== 'time' &&
  /^(?: [\p{L}-]+){0,2} (?:each|apiece)\b(?! \p{L})/u.test(statement.slice(said.end)) &&
  !APIECE.test(line.text);
const APIECE =
  /\b(?:each|apiece|every|per|all|both|avg|average)\b|[@×à]|\/(?!\s?(?:h|hr|d|day|wk|week|mo|mth|month|q|yr|year|a)\b)/i;

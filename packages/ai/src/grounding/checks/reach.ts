import { ALL_OF, BODIES, LARGE, PLACES } from '../../lists/spans.ts';
import { stemsOf } from '../../text/stems.ts';
import type { Finding } from '../finding.ts';
import { finding, type Reading } from '../reading/reading.ts';
import type { Word } from '../reading/words.ts';

let bodies: ReadonlySet<string> | undefined;
let large: ReadonlySet<string> | undefined;
let places: ReadonlySet<string> | undefined;

const EACH_OF = /\b(?:across|throughout|whole|entire|all over|any of)\b[^,;:.]{0,18}$/i;
const WHOLE = /\b(?:across|throughout|whole|entire|all|every|our|its|all over)\b[^,;:.]{0,18}$/i;
const THE = /\bthe (?:[\p{L}'’-]+ )?$/iu;
/** "with the department" and "at the company" name where, not how much. */
const WHERE = /\b(?:with|at|within|left|joined|in|by|to|for|of|represent\w*) the (?:[\p{L}'’-]+ )?$/iu;
const SPREAD = /\b(?:all over|across|throughout)\s+(?:the )?\p{Lu}[\p{L}-]+/gu;

/** "across the county", "the whole warehouse", "all over Ireland", "large": more than any row names. */
export function checkReach(reading: Reading): Finding[] {
  bodies ??= stemsOf(BODIES);
  large ??= stemsOf(LARGE);
  places ??= stemsOf(PLACES);
  const mend = 'No row speaks of this much.';
  const wide = reading.words.filter((word) =>
    isUnknown(reading, word) ? isWide(reading, word) : isAllPlaces(reading, word),
  );
  const spread = [...reading.statement.matchAll(SPREAD)].flatMap((match) => {
    const place = reading.words.find((word) => word.end === match.index + match[0].length);
    return place && !isNear(reading, place) ? [place] : [];
  });
  return [...wide, ...spread, ...wholes(reading)].map((at) => finding(reading, at, { kind: 'scope', mend }));
}

const SAYS_ALL = /\b(?:across|throughout|over|all|whole|entire|full|complete)\b/i;

/** "across the entire township", "the full network" of a line that speaks of a part of it. */
function wholes({ statement, aligned }: Reading): { start: number; end: number }[] {
  if (aligned.some(({ text }) => SAYS_ALL.test(text))) return [];
  return [...statement.matchAll(ALL_OF)].map(({ index, 0: all }) => ({
    start: index,
    end: index + all.length,
  }));
}

const isUnknown = ({ carriers }: Reading, word: Word) => carriers(word).length === 0;
const isNear = ({ carriers, aligned }: Reading, word: Word) =>
  carriers(word).some(({ line }) => aligned.includes(line) && !line.heading);

/** "across the depot", which only another line speaks of. */
const isAllPlaces = (reading: Reading, word: Word) =>
  places?.has(word.stem) === true &&
  isWide(reading, word) &&
  !reading.carriers(word).some(({ line }) => reading.aligned.includes(line));

function isWide({ statement }: Reading, word: Word): boolean {
  if (large?.has(word.stem)) return !word.opens && !word.capital;
  const before = statement.slice(Math.max(0, word.start - 32), word.start);
  if (places?.has(word.stem)) return EACH_OF.test(before);
  if (!bodies?.has(word.stem)) return false;
  return WHOLE.test(before) || (THE.test(before) && !WHERE.test(before));
}

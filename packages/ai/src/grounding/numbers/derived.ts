import { type Quantity, sameCurrency } from '../quantities/quantity.ts';
import { near, type Reading } from '../reading/reading.ts';
import { isInPlaceOf } from './compare-quantities.ts';
import { type Figure, figuresFor, pairs, type Way } from './figures.ts';

const TOTAL =
  /\b(?:total\w*|combined|altogether|in all|overall|between|across|together|members?|people|colleagues|of us|one of|part of|(?:me|myself) (?:and|among|includ\w+)|includ\w+ (?:me|myself)|over (?:two|both)|(?:team|group|crew|staff|brigade|class) of)\b|-(?:person|strong|people|man|member)\b/i;
const COMPANY =
  /\b(?:team|group|crew|squad|gang|brigade|kitchen|staff|shift|people|persons?|colleagues|members?|of us|us|one of|part of|total\w*|in all|altogether|between|across|(?:me|myself) (?:and|among|includ\w+)|includ\w+ (?:me|myself)|work\w* (?:as|in) an?)\b|-(?:person|strong|people|man|member|handed)\b/i;
const MOVED =
  /\b(?:by|off|out|shorter|longer|quicker|faster|slower|earlier|later|sooner|extra|additional|added|under|over|fewer|more|less|down|up|within|came|gain\w*|above|below|ahead|behind|better|worse|higher|lower\w*|short|rose|risen|rise|fell|fall\w*|cut\w*|shav\w+|sav\w+|spend|spent|grew|grow\w*|increas\w+|reduc\w+|decreas\w+|improv\w+|rais\w+|boost\w*|lift\w*|drop\w*|trimm?\w*|slash\w*|climb\w*|shrank|shrunk|exceed\w*|beat|surpass\w*|difference|gap|remov\w*|eliminat\w*|free(?:d|ing))\b/i;
const MEAN = /\b(?:each|every|per|apiece|averag\w*|avg|mean|typical\w*|an?)\b|\//i;
const REST =
  /\b(?:rest|remain\w*|not|never|none|no|without|else|all but|the others?|other than|still|off|absent|miss\w*|except\w*|apart|non|pass\w*|fail\w*|accept\w*|reject\w*|succe\w*|correct\w*|intact|left)\b|n['’]t\b/i;
const CUES: Record<Way, RegExp> = {
  others: /\bothers?\b|\bcolleagues\b|\bpeers\b|\bteammates\b/i,
  sum: TOTAL,
  company: COMPANY,
  difference: MOVED,
  product: /(?:)/,
  mean: MEAN,
  rest: REST,
  rate: /(?:)/,
};

function isLike(said: Quantity, { way, like }: Figure): boolean {
  if (said.dimension === 'money' && like.dimension === null) return true;
  if (said.dimension === 'money' && like.dimension === 'money') return sameCurrency(said.unit, like.unit);
  if (like.dimension === 'clock' && way === 'difference') return said.dimension === 'time';
  return said.dimension === like.dimension;
}

function fits(said: Quantity, { value, exact, like, way }: Figure): boolean {
  // Hours and minutes, or minutes and seconds.
  if (like.dimension === 'clock' && way === 'difference')
    return [1440, 86_400].some((unit) => isRounded(said, value / unit, exact));
  return isRounded(said, value, exact);
}

/** Whether a number may be told for a value: rounded only where it says so, and in the direction it says. */
export function isRounded(said: Quantity, value: number, exact = true): boolean {
  const own = said.value;
  if (said.range) {
    const { low, high } = said.range;
    return !exact && value >= low && value <= high && high <= 1.5 * low;
  }
  if (said.bound === 'over' || said.bound === 'min') return value >= own * 0.999 && value <= own * 1.25;
  if (said.bound === 'under' || said.bound === 'max') return value <= own * 1.001 && value >= own * 0.8;
  if (said.approximate) return Math.abs(value - own) <= 0.06 * value;
  return near(own, value) || (!exact && Math.abs(value - own) <= 0.012 * value);
}

/** Whether a statement still says of every summand how many, or of every one what it is. */
function isNamed({ words, quantities, carriers }: Reading, said: Quantity, of: readonly Quantity[]): boolean {
  if (of.length < 2) return false;
  const named = (nouns: readonly string[]) => words.some((word) => nouns.includes(word.stem));
  const told = of.filter(
    ({ value, after }) =>
      quantities.filter((one) => one !== said && near(one.value, value)).length >=
        of.filter((one) => near(one.value, value)).length ||
      (value === 1 && named(after)),
  );
  if (told.length > 0) return told.length === of.length;
  const nouns = of.map(({ after }) =>
    after.filter((noun) =>
      words.some((word) => word.stem === noun || carriers(word).some((one) => one.word.stem === noun)),
    ),
  );
  return nouns.every((some) => some.length > 0) && new Set(nouns.map(([noun]) => noun)).size > 1;
}

/** What stands around a number, without the "more than" of the number itself. */
const around = ({ statement }: Reading, said: Quantity, before = 40) =>
  statement
    .slice(Math.max(0, said.start - before), said.start)
    .replace(/\b(?:over|under|above|below|(?:more|less|fewer|higher|lower) than)(?: an?| the)?\s*$/i, '') +
  statement.slice(said.start, said.end + 40);

/** Whether a number is worked out from those of the lines that were reworded, and the statement says how. */
export function isDerived(reading: Reading, said: Quantity): boolean {
  const named = /(?<!\b(?:came|amount\w*) )\b(?:from|to)\s+$/i.test(reading.statement.slice(0, said.start));
  const all = reading.aligned.flatMap(({ quantities }) => quantities);
  const words = around(reading, said);
  const texts = reading.aligned.map(({ text }) => text).join(' ; ');
  return figuresFor(reading, said).some((figure) => {
    if (!isLike(said, figure) || !fits(said, figure)) return false;
    if (said.dimension === null && said.bare[0] === 1 && !BUT.test(reading.statement.slice(0, said.start)))
      return false;
    if ((figure.way === 'difference' || figure.way === 'rest') && named) return false;
    if (figure.way === 'mean' && said.dimension !== null && isInPlaceOf(reading, said)) return false;
    // "three copywriters" of a copywriter, a designer and me
    const alike = (figure.of ?? []).filter(({ after }) => after.some((noun) => said.after.includes(noun)));
    if (figure.way === 'company' && alike.length > 0 && alike.length < (figure.of ?? []).length) return false;
    // What stands in the line itself is held to its bounds elsewhere.
    if (all.some((one) => near(one.value, said.value)) && figure.way !== 'rate') return false;
    if (CUES[figure.way].test(words) || isNamed(reading, said, figure.of ?? [])) return true;
    if (isWholeOf(said, figure) || (figure.way === 'rest' && said.share !== null && ALL_BUT.test(texts)))
      return true;
    // A difference that is no small number is hardly chance, unless it replaces another.
    const rare = figure.way === 'difference' && (said.dimension !== null || said.value > 12);
    return rare && !isInPlaceOf(reading, said);
  });
}

/** "three of seven" of three and four. */
const isWholeOf = (said: Quantity, { way, of = [] }: Figure): boolean =>
  way === 'sum' &&
  of.length > 1 &&
  said.share !== null &&
  of.some(({ value }) => near(value, said.value * (said.share ?? 0)));

const BUT = /\b(?:but|bar|except(?: for)?|save(?: for)?) $/i;
/** "in time but one" */
const ALL_BUT = /\b(?:all|every\w*|none)\b[^;.]{0,30}\b(?:but|bar|except(?: for)?|save(?: for)?) /i;

/** Whether a number is told as what is left of another of the line: "seven were not" of nine and two. */
export const isToldAsRest = (reading: Reading, said: Quantity): boolean =>
  REST.test(around(reading, said, 0)) && isRest(reading, said);

/** Whether a number is what is left of another of the line, or of all of it: 12 of 19 less 7, 62% of 38%. */
export const isRest = (reading: Reading, said: Quantity): boolean =>
  !reading.aligned.some(({ quantities }) => quantities.some((one) => near(one.value, said.value))) &&
  (figuresFor(reading, said).some(
    ({ way, value, like }) =>
      (way === 'rest' || (way === 'product' && like.share !== null)) && near(value, said.value),
  ) ||
    sharesOf(reading, said).some(({ value }) => near(value, said.value)));

/** "five points" of 34% and 29%. */
export function isPoints(reading: Reading, said: Quantity): boolean {
  const [bare = 0] = said.bare;
  return pairs(reading).some(({ from, to }) => {
    const difference = Math.abs(from.value - to.value);
    return [difference, difference * 100].some((step) => isRounded({ ...said, value: bare }, step));
  });
}

/** "30% over target" is how far beyond it. */
const BEYOND =
  /^ (?:over|above|beyond|below|under|more|less|fewer|higher|lower|faster|slower|quicker|up|down)\b/;

/** "60/40", as shares. */
const halvesOf = (text: string): number[] =>
  [...text.matchAll(/(?<![\d.,/:-])(\d\d)\s?[/:]\s?(\d\d)(?![\d/:]|[.,]\d)/g)].flatMap(([, one, other]) =>
    Number(one) + Number(other) === 100 ? [Number(one) / 100, Number(other) / 100] : [],
  );

/** Shares that two numbers of a line make: one of the other, a change of one to the other, what is left. */
export function sharesOf(reading: Reading, said: Quantity): { value: number; alike: boolean }[] {
  const words = around(reading, said, 60);
  const left = /\brest\b|\bremain/i;
  const rest =
    !left.test(reading.statement) &&
    (REST.test(words) || reading.aligned.some(({ text }) => left.test(text)));
  const moved = MOVED.test(words) && said.share === null;
  const replaced = said.dimension === 'percent' && isInPlaceOf(reading, said);
  const stepped = BEYOND.test(reading.statement.slice(said.end));
  return [
    ...pairs(reading).flatMap(({ from, to }) => {
      // "over a fifth" of "about 1/5" is held to its bound elsewhere.
      if (from.dimension !== to.dimension || (from.share !== null && from.share === to.share)) return [];
      const share = to.value / from.value;
      // "124% of target"
      const times = / of\b/.test(reading.statement.slice(said.end, said.end + 3))
        ? [{ value: share, alike: false }]
        : [];
      if (share > 1) return moved ? [...times, { value: share - 1, alike: false }] : times;
      const part =
        !replaced &&
        !(said.dimension === 'percent' && (stepped ? from.dimension === null : from.dimension === 'percent'));
      return [...(part ? [share] : []), ...(moved || rest ? [1 - share] : [])].map((value) => ({
        value,
        alike: false,
      }));
    }),
    ...reading.aligned.flatMap(({ text }) => halvesOf(text)).map((value) => ({ value, alike: true })),
    ...reading.aligned.flatMap(({ quantities }) =>
      quantities.flatMap((one) => {
        const share = one.share ?? (one.unit === 'percent' || one.kind === 'fraction' ? one.value : null);
        if (share === null) return [];
        // "8% over quota" of 108%
        if (share > 1) return moved ? [{ value: share - 1, alike: false }] : [];
        return rest ? [{ value: 1 - share, alike: false }] : [];
      }),
    ),
  ];
}

/** "Doubled", "four times as fast", "2.5-fold" of two numbers of a line. */
export function isMultiple(reading: Reading, said: Quantity): boolean {
  const { value, bound, approximate } = said;
  return pairs(reading).some(({ from, to }) => {
    if (from.dimension !== to.dimension) return false;
    const times = to.value / from.value;
    const least = bound === 'under' || approximate ? 0.88 : 0.97;
    if (value < 1) return times <= value / least && times >= value * (bound === 'over' ? 0.3 : 0.9);
    return times >= value * least && times <= value * (bound === 'over' || bound === 'min' ? 1.5 : 1.25);
  });
}

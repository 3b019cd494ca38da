import type { Finding } from '../finding.ts';
import { isRough } from '../quantities/bounds.ts';
import { hasPeriod } from '../quantities/period-words.ts';
import { periodOf, type Quantity } from '../quantities/quantity.ts';
import { finding, near, type Reading } from '../reading/reading.ts';
import type { EvidenceLine } from '../reading/rows.ts';
import { compareIn, type Mismatch, sameThing } from './compare-quantities.ts';
import { isApiece, isOtherThing, isToldTwice } from './counted.ts';
import { isDerived, isToldAsRest } from './derived.ts';
import { factorKnown, isShareDerived, type Known, shareFinding, shareKnown } from './shares.ts';
import { tenureFinding } from './tenure.ts';
import { isTimeSpan } from './time-spans.ts';
import { isInSlot, isToldOtherwise } from './told-otherwise.ts';

/** Numbers, amounts, units, shares and counts that the rows do not carry. */
export function checkNumbers(reading: Reading): Finding[] {
  const known = knownQuantities(reading);
  const own = known.filter(({ line }) => reading.aligned.includes(line));
  return reading.quantities.flatMap((said) => {
    if (said.kind === 'year' || said.kind === 'month' || isFrequency(reading, said)) return [];
    const found =
      said.kind === 'ordinal'
        ? ordinalFinding(reading, said)
        : said.kind === 'count'
          ? countFinding(reading, said, known)
          : shareFinding(reading, said, own);
    return found ? [found] : [];
  });
}

/** "every two weeks" is no number of weeks; how often things happen is looked at elsewhere. */
function isFrequency({ statement }: Reading, said: Quantity): boolean {
  return said.dimension === 'time' && /\b(?:every|each)\s+$/i.test(statement.slice(0, said.start));
}

/** Quantities of the lines the statement was made from first, then of the other cited lines. */
function knownQuantities({ aligned, lines }: Reading): Known[] {
  const rest = lines.filter((line) => !aligned.includes(line));
  return [...aligned, ...rest].flatMap((line) => line.quantities.map((quantity) => ({ line, quantity })));
}

/** "the third quarter" for "Q3", "the first half" for "H1". */
const isLabelled = ({ aligned }: Reading, said: Quantity): boolean => {
  const label = new RegExp(`\\bp${said.value}\\b`, 'i');
  if (aligned.some(({ text }) => label.test(text))) return true;
  const letter = { quarter: 'Q', half: 'H', semester: 'S', year: 'Y' }[said.after[0] ?? ''];
  return (
    letter !== undefined && aligned.some(({ text }) => new RegExp(`\\b${letter}${said.value}\\b`).test(text))
  );
};

/** "1st place" for a row's "3rd", "the first quarter" for its "first year"; "first" alone is a claim of its own. */
function ordinalFinding(reading: Reading, said: Quantity): Finding | null {
  const ranked = (lines: readonly EvidenceLine[]) =>
    lines.flatMap(({ quantities }) => quantities).filter((one) => one.kind === 'ordinal');
  const own = reading.aligned.flatMap((line) => line.quantities.map((quantity) => ({ line, quantity })));
  // Where the reworded line ranks the same thing, no other rank stands for it.
  const alike = ranked(reading.aligned).filter((one) => sameThing(said, one));
  const counted = reading.lines
    .flatMap(({ quantities }) => quantities)
    .filter((one) => one.kind === 'ordinal' || one.kind === 'count');
  const ranks = alike.length > 0 ? alike : counted;
  const period = periodOf(said.after[0] ?? '');
  const same = ranks.filter(
    (one) => one.kind === 'ordinal' && one.value === said.value && periodOf(one.after[0] ?? ''),
  );
  if (period && same.length > 0 && same.every((one) => periodOf(one.after[0] ?? '') !== period)) {
    return finding(reading, said, { kind: 'unit', mend: 'Keep the period that the row states.' });
  }
  const spelled = /^\D*$/.test(said.text) && said.value <= 2;
  const nth = /\bevery\s+$/i.test(reading.statement.slice(0, said.start));
  if (nth && shareKnown(reading, { share: 1 / said.value, said }, own)) return null;
  if (
    (spelled && alike.length === 0) ||
    isLabelled(reading, said) ||
    ranks.some((one) => one.bare.includes(said.value))
  )
    return null;
  return finding(reading, said, { kind: 'number', mend: 'Use the rank that the row states.' });
}

const RANK = { bound: 0, period: 1, unit: 2, value: 3 } as const;

function countFinding(reading: Reading, said: Quantity, known: readonly Known[]): Finding | null {
  if (isArticle(reading, said) || said.value === 0) return null;
  if (isToldTwice(reading, said)) return asFinding(reading, said, null);
  const tenure = said.dimension === 'time' ? tenureFinding(reading, said) : undefined;
  if (tenure !== undefined && EMPLOYED.test(reading.statement.slice(said.end))) return tenure;
  const stepped = isStep(reading.statement, said);
  let worst: (Known & { mismatch: Exclude<Mismatch, null>; far: number }) | null = null;
  for (const one of known) {
    if (one.quantity.kind !== 'count' && one.quantity.kind !== 'ordinal') continue;
    const end = stepped && isEnd(one.line.text, one.quantity);
    const mismatch = end ? 'value' : mismatchOf(reading, said, one);
    if (mismatch === null) return null;
    // What stands in the line that was reworded comes nearest.
    const far = reading.aligned.includes(one.line) ? 0 : 10;
    if (!worst || far + RANK[mismatch] < worst.far + RANK[worst.mismatch]) worst = { ...one, mismatch, far };
  }
  const own = known.filter(
    ({ line, quantity }) => reading.aligned.includes(line) && !(stepped && isEnd(line.text, quantity)),
  );
  // "over 2,000 of 9,000" of about 2,000 of them
  const rebound = worst?.mismatch === 'bound' && said.bound !== null && worst.quantity.approximate;
  if (!rebound && isCarriedOtherwise(reading, said, own)) return null;
  return tenure === undefined ? asFinding(reading, said, worst) : tenure;
}

function mismatchOf(reading: Reading, said: Quantity, known: Known): Mismatch {
  const { line, quantity } = known;
  const compared = compareIn(said, known);
  const mismatch = compared === 'bound' && bothEnds(reading, quantity) ? null : compared;
  if (mismatch !== null) return mismatch;
  if (isTaken(reading, said, quantity)) return 'value';
  const thing = thingMismatch(reading, said, known);
  if (thing !== null) return thing;
  if (isOtherThing(reading, said, known)) return 'unit';
  if (isApiece(reading, said, line)) return 'unit';
  if (isSharpened(reading, said, quantity)) return 'bound';
  const loose = said.per === 'time' || said.per === 'season' || said.per === 'term';
  return said.per && !loose && !quantity.per && !hasPeriod(line.text, said.per) ? 'period' : null;
}

/** "fourteen years at Cole & Sons" */
const EMPLOYED = /^ (?:[\p{Ll}-]+ ){0,2}(?:at|with|for) \p{Lu}/u;

/** "15 at most" does not stand for the 12 lessons that the statement tells as well. */
const isTaken = ({ quantities }: Reading, said: Quantity, { value, kind, dimension }: Quantity): boolean =>
  kind === 'count' &&
  dimension === null &&
  said.dimension === null &&
  !near(said.value, value) &&
  quantities.some((one) => one !== said && one.dimension === null && near(one.value, value));

/** "rose by 24%": how much, not where to. */
const isStep = (text: string, { start }: Quantity) =>
  /\b(?:by|down|up|rose|risen|fell|fallen|dropped|grew|grown|increased|decreased|improved) (?:about |around |over |nearly |almost |some |up to )?[$€£]?$/i.test(
    text.slice(0, start),
  );
const isEnd = (text: string, { start, end }: Quantity) =>
  /(?:(?<!\bup )\bto|→|->|=>|\bvs\.?)\s?(?:about |around |under |over )?[$€£~]?$/i.test(
    text.slice(0, start),
  ) || /^\s?(?:to|→|->|=>|vs\.?)\s?(?:about )?\S*\d/i.test(text.slice(end));

function isCarriedOtherwise(reading: Reading, said: Quantity, known: readonly Known[]): boolean {
  if (isInSlot(reading, said) || isOtherPart(reading, said)) return isToldAsRest(reading, said);
  if (
    isTimeSpan(reading, said) ||
    isDerived(reading, said) ||
    isLabel(reading, said) ||
    isToldOtherwise(reading, said)
  )
    return true;
  // "one of four technicians" of four
  const whole = said.value === 1 && said.share !== null ? 1 / said.share : null;
  if (whole && known.some(({ quantity }) => near(quantity.value, whole) && quantity.share === null))
    return true;
  const all = whole && reading.quantities.find((one) => one !== said && near(one.value, whole));
  if (all && isDerived(reading, { ...all, share: null })) return true;
  if (isTimes(reading, said) && factorKnown(reading, said, known)) return true;
  const share = said.share ?? (said.unit === 'percent' ? said.value : null);
  // "6 of 50" tells 6,000 of 50,000 by less; by more, it would be another count.
  const alike = known.filter(({ quantity }) => said.share !== null && quantity.share !== null);
  if (alike.length > 0 && alike.every(({ quantity }) => quantity.value < said.value)) return false;
  if (share !== null && shareKnown(reading, { share, said }, known)) return true;
  return (
    (share !== null || said.unit === 'point' || said.after[0] === 'point') && isShareDerived(reading, said)
  );
}

/** "38 of 40" of a line's 34 of 40. */
const isOtherPart = ({ aligned, quantities }: Reading, said: Quantity): boolean =>
  said.share !== null &&
  aligned.some((line) =>
    line.quantities.some(
      (one) =>
        one.share !== null &&
        one.value < said.value &&
        !near(one.share + (said.share ?? 0), 1) &&
        near(one.value / one.share, said.value / (said.share ?? 1)) &&
        !quantities.some(({ value }) => near(value, one.value)),
    ),
  );

/** "twice", "four times as fast", "2.5-fold"; not "four times a year". */
const isTimes = ({ statement }: Reading, said: Quantity): boolean =>
  /^(?:twice|thrice)$/i.test(said.text) ||
  /^[\s-]?(?:fold|x|×|times)\b(?!\s+(?:an?|per|each|every|daily|weekly|monthly|yearly)\b)/i.test(
    statement.slice(said.end),
  );

function asFinding(
  reading: Reading,
  said: Quantity,
  worst: (Known & { mismatch: Mismatch }) | null,
): Finding {
  const line = worst?.line;
  if (worst?.mismatch === 'unit' && sameNumber(reading, said)) {
    const mend = `Keep what the number counts${line ? ` as in "${line.text}"` : ''}.`;
    return finding(reading, said, { kind: 'unit', line, mend });
  }
  if (worst?.mismatch === 'period') {
    return finding(reading, said, { kind: 'frequency', line, mend: 'Keep the period that the row states.' });
  }
  if (worst?.mismatch === 'bound') {
    const mend = 'Keep the limit ("up to", "less than", the range, the part) that the row states.';
    // "over 40" of "about 40" is another number; "40" may be rounded.
    const other =
      worst.quantity.approximate || worst.quantity.bound !== null || worst.quantity.range !== null;
    return finding(reading, said, { kind: said.bound !== null && other ? 'number' : 'hedge', line, mend });
  }
  return finding(reading, said, {
    kind: 'number',
    line,
    mend: `Use a number of the row, or leave "${said.text}" out.`,
  });
}

/** "one" that is hardly a number; "from 20 to 1" is. */
const isArticle = ({ statement }: Reading, said: Quantity) =>
  said.value === 1 &&
  said.dimension === null &&
  said.share === null &&
  said.range === null &&
  !/\d\S* to $/.test(statement.slice(0, said.start));

/** "45" for "about 45". */
const isSharpened = ({ statement }: Reading, said: Quantity, known: Quantity) =>
  known.approximate && !said.approximate && said.bound === null && said.range === null && !isRough(statement);

/** "taking $700 to $1,100": both ends of the row's range are there. */
const bothEnds = ({ quantities }: Reading, { range }: Quantity) =>
  range !== null &&
  [range.low, range.high].every((end) =>
    quantities.some((one) => one.readings.some((value) => near(value, end))),
  );

/** A number that is part of a name, where the word before it is: day six of "WD6", level 2 of "L2". */
function isLabel({ aligned, statement }: Reading, said: Quantity): boolean {
  if (said.dimension !== null) return false;
  // "under-14 hockey" of "U14"
  const isUnder = /\bunder[- ]$/i.test(statement.slice(0, said.start));
  return aligned.some((line) =>
    line.words.some((word) => {
      const label = /^(\p{L}+)(\d+)$/u.exec(word.text);
      const name = (label?.[1] ?? ' ').toLowerCase();
      return (
        label !== null &&
        said.bare.includes(Number(label[2])) &&
        (isUnder ? ['under'] : said.before).some(
          (noun) => noun.startsWith(name) || noun.startsWith(name.slice(-1)),
        )
      );
    }),
  );
}

const sameNumber = ({ lines }: Reading, said: Quantity) =>
  lines.some((line) =>
    line.quantities.some(
      (quantity) =>
        quantity.readings.some((value) => said.readings.some((own) => near(own, value))) ||
        sameDigits(said, quantity),
    ),
  );

/** "3 cm" and "3mm" share their digits. */
function sameDigits(a: Quantity, b: Quantity): boolean {
  const digits = (text: string) => /[\d.,]*\d/.exec(text)?.[0];
  return digits(a.text) !== undefined && digits(a.text) === digits(b.text);
}

/** In another line than the one that was reworded, the same number of another thing is chance. */
function thingMismatch(reading: Reading, said: Quantity, { line, quantity }: Known): Mismatch {
  // Where one position is cited, "two of which" counts what its own line counts.
  const alone =
    reading.cited.length === 1 &&
    line.row.table === 'employment' &&
    said.share === null &&
    !/^(?:top|the)$/.test(said.before[0] ?? '');
  if (reading.aligned.includes(line) || said.value > 100) return null;
  // "a team of four" that another line counts
  if (sameThing(said, quantity)) return null;
  if (said.after.length === 0) return said.dimension === null && (alone || said.value > 12) ? 'value' : null;
  return 'value';
}

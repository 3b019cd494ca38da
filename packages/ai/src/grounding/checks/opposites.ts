import { OPPOSITES } from '../../lists/opposites.ts';
import { stem } from '../../text/stems.ts';
import type { Finding } from '../finding.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { finding, near, type Reading } from '../reading/reading.ts';

/** What a statement says the other way round: up for down, in another's place, refused for agreed. */
export function opposed(reading: Reading): Finding[] {
  const text = reading.aligned.map((line) => line.text).join(' ; ');
  const found = [...turned(reading, text), ...replaced(reading, text), ...opposites(reading, text)].map(
    (match) => ({ start: match.index, end: match.index + match[0].length }),
  );
  const mend = 'The row says the opposite, or that it was for others to do.';
  return [...found, ...undone(reading, text), ...reversed(reading)].map((at) =>
    finding(reading, at, { kind: 'negation', mend }),
  );
}

/** "Auditioned" of "non-auditioned", "paid" of "unpaid". */
const undone = ({ words, statement }: Reading, text: string) =>
  [...text.matchAll(/\b(?:un|non-?)(\p{L}{4,})/giu)].flatMap(([, rest = '']) => {
    const same = stem(rest);
    const word = words.find((one) => one.stem === same && !one.hangs);
    const denied = /\b(?:no|not|never|without)\b|n['’]t\b/i.test(statement.slice(0, word?.start));
    return word && !denied && !new RegExp(`(?<!\\b(?:un|non-?))\\b${rest}`, 'i').test(text) ? [word] : [];
  });

const AWAY =
  /^\W{0,2}(?:\p{L}+ ){0,3}?(?:->|→|=>|>>|to) ?(?:about |around |roughly )?[~$£€]?(?:1 in |one in )?$/u;
const BACK = /^,? (?:down |up )?(?:was|from) [~$£€]?$/;

/** The numbers of a text of which one became the other, as it went: "from 5 to 2", "2, was 5". */
const moves = (text: string, quantities: readonly Quantity[]) =>
  quantities.flatMap((one, index) =>
    quantities.slice(index + 1, index + 3).flatMap((other) => {
      const between = text.slice(one.end, other.start);
      if (near(one.value, other.value) || one.dimension !== other.dimension) return [];
      if (AWAY.test(between)) return [{ from: one, to: other }];
      return BACK.test(between) ? [{ from: other, to: one }] : [];
    }),
  );

/** "From 29% to 34%" of "34% -> 29%". */
const reversed = ({ statement, quantities, aligned }: Reading) => {
  const known = aligned.flatMap((line) => moves(line.text, line.quantities));
  const has = (from: Quantity, to: Quantity) =>
    known.some((one) => near(one.from.value, from.value) && near(one.to.value, to.value));
  return moves(statement, quantities)
    .filter(({ from, to }) => has(to, from) && !has(from, to))
    .map(({ from }) => from);
};

const opposites = ({ statement }: Reading, text: string) =>
  OPPOSITES.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]).flatMap(([own, other]) => {
    const match = own.exec(statement);
    return match && !own.test(text) && other.test(text) && !other.test(statement) ? [match] : [];
  });

/** What stands in for another, or for another thing, and what of a line speaks of either. */
const INSTEAD: readonly (readonly [RegExp, RegExp])[] = [
  [/\bin (?:place|lieu) of\b|['’]s? (?:stead|behalf)\b/i, /\b(?:place|stead|behalf|for|relief|replac\w+)\b/i],
  [
    /\b(?:instead of|rather than)(?= \p{L})/iu,
    /->|→|\b(?:replac\w+|swap\w*|instead|rather|not|no|only|vs|target|plan|before|previously|without)\b|n['’]t\b/i,
  ],
];

/** "In the senior's stead" of what the line leaves to the senior. */
const replaced = ({ statement, quantities }: Reading, text: string) =>
  INSTEAD.flatMap(([instead, told]) => {
    const match = instead.exec(statement);
    const end = match ? match.index + match[0].length : 0;
    // "in an hour rather than two days": both numbers are held against the line.
    const counted = quantities.some(
      (one) => one.start > end && /^ (?:the \w+ )?$/.test(statement.slice(end, one.start)),
    );
    return match && !counted && !told.test(text) ? [match] : [];
  });

/** "+2 %" of "-2 %". */
const turned = ({ statement }: Reading, text: string) =>
  [...statement.matchAll(/\+\s?(\d+(?:[.,]\d+)?)\s?%/g)].filter((match) => {
    const flat = text.replace(/[−–]/g, '-').replace(/\s/g, '');
    return flat.includes(`-${match[1]}%`) && !flat.includes(`+${match[1]}%`);
  });

import type { Quantity } from './quantity.ts';
import { knowsRate, readRates } from './rates.ts';
import { near, type Reading } from './reading.ts';
import type { EvidenceLine } from './rows.ts';

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.?';

/** The 12 of "12 March" and "March 12". */
const isDayOfMonth = (statement: string, said: Quantity): boolean =>
  new RegExp(`^(?:st|nd|rd|th)?(?: of)? ${MONTH}`, 'iu').test(statement.slice(said.end)) ||
  new RegExp(`\\b${MONTH} (?:the )?$`, 'iu').test(statement.slice(0, said.start));

const TOTAL =
  /\b(?:total\w*|combined|altogether|in all|overall|between them|(?:team|group|crew|staff|brigade|class) of)\b/i;

/** "a team of seven" of four nurses and three carers: neighbouring counts of a line, added up. */
const isSum = (aligned: readonly EvidenceLine[], said: Quantity): boolean =>
  said.dimension === null &&
  said.bound === null &&
  said.value > 2 &&
  aligned.some(({ quantities }) => {
    const counts = quantities.filter(
      (one) => one.kind === 'count' && one.dimension === null && one.share === null && one.range === null,
    );
    return counts.some((_, from) =>
      [2, 3, 4].some((length) => {
        const some = counts.slice(from, from + length);
        return (
          some.length === length &&
          near(
            said.value,
            some.reduce((sum, one) => sum + one.value, 0),
          )
        );
      }),
    );
  });

const COMPANY = /\b(?:with|w|together|alongside)\b|w\//i;
const TWO = /\b(?:both|pair|couple|twin|dual|another|other)\b/i;

/** "four times a year" of "quarterly", "two companies" of two rows, "1 PM" who is a person. */
export function isTold({ aligned, cited, quantities, statement }: Reading, said: Quantity): boolean {
  const texts = aligned.map((line) => line.text).join(' ; ');
  const known = readRates(texts);
  const small =
    said.bound === null && said.range === null && said.value <= 60 && !/[.,]\d|days/.test(said.text);
  const often = small
    ? readRates(statement).filter((one) => one.start <= said.start && said.end <= one.end)
    : [];
  if (often.some(({ yearly }) => knowsRate(known, yearly))) return true;
  if (
    isDayOfMonth(statement, said) &&
    aligned.some((line) => new RegExp(`\\b0?${said.value}\\b`).test(line.text))
  )
    return true;
  if (TOTAL.test(statement.slice(Math.max(0, said.start - 24), said.end + 24)) && isSum(aligned, said))
    return true;
  // "under-14s" of "U14"
  if (
    /\bunder[- ]$/i.test(statement.slice(0, said.start)) &&
    new RegExp(`\\bU-?${said.bare[0]}s?\\b`).test(texts)
  )
    return true;
  // "a team of three" of somebody with two colleagues
  if (TOTAL.test(statement.slice(Math.max(0, said.start - 24), said.start)) && COMPANY.test(texts)) {
    const others = aligned.flatMap((line) => line.quantities).filter((one) => one.value === said.value - 1);
    if (
      others.some((one) =>
        one.after.some((noun) => /^(?:colleagu|other|cowork|peer|others|teammat|coleagu)/.test(noun)),
      )
    )
      return true;
  }
  if (said.value === 2 && said.dimension === null && TWO.test(texts)) return true;
  if (/^(?:figur|digit)$/.test(said.after[0] ?? '')) {
    const digits = said.bare[0] ?? 0;
    return aligned.some((line) =>
      line.quantities.some(({ bare }) => String(Math.floor(bare[0] ?? 0)).length === digits),
    );
  }
  const all = aligned.flatMap((line) => line.quantities);
  const hours = all.filter((one) => one.dimension === 'clock').map((one) => Math.floor(one.value / 60) % 12);
  if (said.dimension === null && said.value <= 12 && hours.includes(said.value % 12)) return true;
  const named = all.filter((one) => one.kind === 'year').map((one) => one.value);
  if (
    said.unit === 'year' &&
    named.some((from) =>
      named.some((to) => to > from && [to - from, to - from + 1].includes(said.bare[0] ?? 0)),
    )
  )
    return true;
  if (said.dimension === 'clock') return /\b[AP]M\b/.test(texts) && !/\d\s?[ap]m\b/i.test(texts);
  const years = quantities.filter((one) => one.kind === 'year').length;
  if (said.after.includes('year') && years > 1 && said.value === years) return true;
  const held = cited.filter((row) => row.table === 'employment').length;
  return said.after.some((noun) => EMPLOYERS.test(noun)) && said.value === held;
}

const EMPLOYERS =
  /^(?:company|employ|employer|firm|role|job|position|post|organiz\w*|workplac|plac|school|hospital)$/;

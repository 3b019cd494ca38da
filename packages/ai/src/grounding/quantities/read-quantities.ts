import { boundAfter, boundBefore, isApproximate, isApproximateLater } from './bounds.ts';
import type { Numeral } from './date-reader.ts';
import type { Piece } from './pieces.ts';
import { periodOf, type Quantity } from './quantity.ts';
import { UnitReader } from './unit-reader.ts';

/** Every number in a text: digits of any script, words, fractions, "doubled", ranges, each with what it counts. */
export const readQuantities = (text: string): Quantity[] => new QuantityReader(text).read();

class QuantityReader extends UnitReader {
  read(): Quantity[] {
    const numbers: Numeral[] = [];
    let at = 0;
    while (at < this.pieces.length) {
      const found = this.numberAt(at);
      if (found) numbers.push(found);
      at = found ? found.to : at + 1;
    }
    const quantities = numbers.map((number, index) => this.complete(number, numbers[index + 1]?.from));
    this.joinDurations(quantities, numbers);
    this.sharePeriods(quantities);
    this.joinRanges(quantities, numbers);
    this.joinShares(quantities, numbers);
    return quantities;
  }

  private complete(number: Numeral, nextNumber: number | undefined): Quantity {
    const { from, to, kind } = number;
    const first = this.pieces[from] as Piece;
    const last = this.pieces[to - 1] as Piece;
    const unit = kind === 'count' || kind === 'fraction' ? this.unitAround(number) : { end: to };
    const { values } = number;
    const factor = unit.factor ?? 1;
    const lead = this.latin.slice(0, first.start);
    const said =
      boundBefore(lead) ??
      boundAfter(this.latin.slice(last.end)) ??
      boundAfter(this.latin.slice(this.pieces[unit.end - 1]?.end ?? last.end)) ??
      (this.low(unit.end) === '+' ? 'over' : null);
    // "over three years" may mean "during", "over four sites" "across".
    const few = kind === 'count' && (values[0] ?? 0) <= 14 && /\bover\s+$/i.test(lead);
    const bound = said === 'over' && (unit.dimension === 'time' || few) ? 'min' : said;
    const quantity: Quantity = {
      start: first.start,
      end: this.pieces[Math.max(unit.end, to) - 1]?.end ?? last.end,
      text: '',
      kind: number.kind,
      value: (values[0] ?? 0) * factor,
      readings: values.map((value) => value * factor),
      bare: values,
      dimension: unit.dimension ?? null,
      unit: unit.unit ?? null,
      per: this.periodAfter(unit.end, nextNumber) ?? periodBefore(lead),
      after: this.nounsAfter(unit.end),
      before: this.nounsBefore(from),
      approximate:
        isApproximate(lead) ||
        /\bcouple of\b/.test(this.latin.slice(first.start, last.end)) ||
        /^(?:ish|some|odd)$/.test(this.wordAfter(unit.end)) ||
        isApproximateLater(this.until(last.end, nextNumber)),
      bound,
      range: null,
      share: null,
    };
    return { ...quantity, text: this.text.slice(quantity.start, quantity.end) };
  }

  /** "14 min 20 s", "1h 20", "two euros forty" are one number; the first alone is another reading of it. */
  private joinDurations(quantities: Quantity[], numbers: Numeral[]): void {
    for (let index = 0; index + 1 < quantities.length; index += 1) {
      const first = quantities[index] as Quantity;
      const next = quantities[index + 1] as Quantity;
      const gap = this.latin.slice(first.end, next.start);
      const rest = first.kind === 'count' ? restBehind(first, next, gap) : 0;
      if (rest <= 0 || rest >= first.value) continue;
      const value = first.value + rest;
      quantities[index] = { ...first, value, readings: [value, ...first.readings] };
      quantities[index] = {
        ...quantities[index],
        end: next.end,
        per: next.per,
        after: next.after,
      } as Quantity;
      quantities.splice(index + 1, 1);
      numbers.splice(index, 2, { ...(numbers[index] as Numeral), to: (numbers[index + 1] as Numeral).to });
    }
  }

  /** "250 letters and 30 calls a week" are both a week's. */
  private sharePeriods(quantities: Quantity[]): void {
    for (let index = quantities.length - 2; index >= 0; index -= 1) {
      const [first, next] = [quantities[index] as Quantity, quantities[index + 1] as Quantity];
      const joined = /^ (?:\p{L}+ ){1,3}(?:and|&|\+) $/u.test(this.latin.slice(first.end, next.start));
      if (joined && first.kind === 'count' && first.dimension === next.dimension && next.per && !first.per)
        quantities[index] = { ...first, per: next.per };
    }
  }

  /** What stands behind a number, without the word that belongs to the next: "3 sites, approx. 45 visits". */
  private until(end: number, nextNumber: number | undefined): string {
    const next = this.pieces[nextNumber ?? -1];
    return next ? this.latin.slice(end, next.start).replace(/\p{L}+\.?\s*$/u, '') : this.latin.slice(end);
  }

  private wordAfter(at: number): string {
    return this.low(at) === '-' ? this.low(at + 1) : this.low(at);
  }

  /** "6 to 8", "6-8", "between 30 and 40"; and "from 34 to 29 %", which is a change and no range. */
  private joinRanges(quantities: Quantity[], numbers: readonly Numeral[]): void {
    for (let index = 0; index + 1 < quantities.length; index += 1) {
      const low = quantities[index] as Quantity;
      const high = quantities[index + 1] as Quantity;
      const end = this.pieces[(numbers[index] as Numeral).to - 1]?.end ?? low.end;
      const joint = this.jointOf(low, {
        high,
        text: this.latin.slice(Math.min(end, low.end), high.start).toLowerCase(),
      });
      const counts =
        (low.kind === 'count' || low.kind === 'fraction') &&
        (high.kind === 'count' || high.kind === 'fraction');
      if (!joint || !counts) continue;
      // "6 to 8 weeks", "from 34 to 29 percent": the unit stands behind the second number only.
      const value = sharedValue(low, high);
      // "from 24 days to 17", where it stands behind the first.
      const stepped = /\b(?:by|down|up)\s+[^.;,]{0,16}$/i.test(this.latin.slice(0, low.start));
      const later = value === null && joint === 'change' && !stepped ? sharedValue(high, low) : null;
      if (later !== null) {
        const { dimension, unit } = low;
        quantities[index + 1] = { ...high, dimension, unit, value: later, readings: [later] };
      }
      if (value !== null) {
        const { dimension, unit, per, after } = high;
        const own = low.after.length > 0 ? low.after : after;
        quantities[index] = {
          ...low,
          dimension,
          unit,
          per: low.per ?? per,
          after: own,
          value,
          readings: [value],
        };
      }
      const from = quantities[index] as Quantity;
      quantities[index + 1] = {
        ...(quantities[index + 1] as Quantity),
        before: from.before,
        approximate: from.approximate || high.approximate,
      };
      const fits =
        from.dimension === high.dimension &&
        from.value < high.value &&
        high.value <= 25 * Math.max(from.value, 1e-9);
      if (joint === 'change' || !fits) continue;
      const range = { low: from.value, high: high.value };
      quantities[index] = {
        ...from,
        per: from.per ?? high.per,
        after: from.after.length > 0 ? from.after : high.after,
        range,
      };
      quantities[index + 1] = { ...(quantities[index + 1] as Quantity), range };
    }
  }

  private jointOf(low: Quantity, next: { high: Quantity; text: string }): 'range' | 'change' | null {
    const between = next.text;
    // "lessons 30/45 min"
    if (between === '/' && low.dimension === null && next.high.dimension === 'time') return 'change';
    const before = this.latin.slice(Math.max(0, low.start - 32), low.start).toLowerCase();
    if (
      /^[^\d]{0,14}(?:->|→|down to|to (?:roughly|nearly|almost|some)|up to about|against|vs\.?|to (?:less than|under|below|over|more than))\s*(?:~|about |around |approx\.? )?(?:[$£€])?$/.test(
        between,
      )
    )
      return 'change';
    if (/\bbetween\s*(?:[$£€]|about )?$/.test(before) && /^[\s\w]{0,12}\band\s*$/.test(between))
      return 'range';
    if (
      low.dimension !== null &&
      !STEPS.test(this.latin.slice(next.high.end)) &&
      next.high.dimension === null &&
      next.high.after.length === 0 &&
      /\b(?:from|instead of|rather than)\s*$/.test(between) &&
      between.length < 24
    )
      return 'change';
    const to =
      /^[\s-]*(?:[%a-zµ°"]{0,8}(?![a-z])\s*)?(?:-|–|—|to|or|up to)\s*(?:~|about |around |approx\.? )?(?:[$£€])?$/.test(
        between,
      );
    if (!to) return null;
    const moved = MOVED.test(before) && /\bto\b|up to/.test(between);
    const size = ['length', 'power', 'peak power', 'mass', 'volume', 'money'].includes(
      next.high.dimension ?? '',
    );
    return moved && !size ? 'change' : 'range';
  }

  /** "one in six", "640 of 900", "4.6 / 5". */
  private joinShares(quantities: Quantity[], numbers: readonly Numeral[]): void {
    for (let index = 0; index + 1 < quantities.length; index += 1) {
      const part = quantities[index] as Quantity;
      const whole = quantities[index + 1] as Quantity;
      if (part.kind !== 'count' || whole.kind !== 'count' || part.value > whole.value || part.value <= 0)
        continue;
      const end = this.pieces[(numbers[index] as Numeral).to - 1]?.end ?? part.end;
      const between = this.latin.slice(end, whole.start).toLowerCase();
      // "640 of 900", "one day in ten"; "4 groups of 18" is no share.
      if (
        !/^\s*(?:(?:\p{L}+\s+){0,2}in|of|out of|\/)(?: every| the| a| my| our)?(?: last| past| first)?\s*$/u.test(
          between,
        )
      )
        continue;
      // "seven in ten of the 600"
      if (part.share !== null) continue;
      // "7 of 8 quarters"
      const timed =
        whole.dimension === 'time' &&
        part.dimension === null &&
        /^\s*(?:out )?of(?: the| my| our)?(?: last| past| first)?\s*$/.test(between);
      const apart = part.dimension !== null || whole.dimension === 'time';
      if (apart && !timed && whole.dimension !== part.dimension) continue;
      const share = part.value / (timed ? (whole.bare[0] ?? 1) : whole.value);
      const { bound, approximate } = part;
      quantities[index] = { ...part, share };
      quantities[index + 1] = {
        ...whole,
        share,
        bound: whole.bound ?? bound,
        approximate: whole.approximate || approximate,
      };
    }
  }
}

/** "a weekly sample of 15". */
function periodBefore(lead: string): string | null {
  const word =
    /\b(daily|weekly|monthly|quarterly|yearly|annual) (?:\p{L}+ ){1,2}of (?:about |around |some )?$/iu.exec(
      lead,
    )?.[1];
  return (word && periodOf(word)) ?? null;
}

/** What a number adds to the one before it: the minutes of "1h 20", the cents of "two euros forty". */
function restBehind(first: Quantity, next: Quantity, gap: string): number {
  const [bare = 0] = next.bare;
  if (first.dimension === 'money') {
    const coins = gap === ' ' && bare < 100 && next.value === bare && /\p{L}$/u.test(first.text);
    return coins ? bare / 100 : 0;
  }
  if (first.dimension !== 'time' || !/^,? ?(?:and )?$/.test(gap)) return 0;
  if (next.dimension === 'time') return next.value;
  const part = first.unit === 'hour' ? 1440 : first.unit === 'minute' ? 86_400 : 0;
  return next.dimension === null && part > 0 && bare < 60 && !gap.startsWith(',') ? bare / part : 0;
}

/** The first number of "6 to 8 weeks" in the unit of the second; null when it has its own or neither has one. */
function sharedValue(low: Quantity, high: Quantity): number | null {
  if (low.dimension || low.kind !== 'count') return null;
  const [bare = 0] = low.bare;
  const [unit = 1] = high.bare;
  // "sixty-one to thirty-eight thousand pounds", "110-120k"
  const [, word = ''] = /(thousand|(?<=\d)k|(?<! and )hundred$|million|mio)\b/i.exec(high.text) ?? [];
  const scale = { thousand: 1e3, k: 1e3, hundred: 100, million: 1e6, mio: 1e6 }[word.toLowerCase()];
  const scaled = scale !== undefined && bare < (scale === 100 ? unit / 100 : 1000);
  if (!high.dimension && !scaled) return null;
  const times = scaled ? scale : 1;
  return unit === 0 ? null : bare * times * (high.value / unit);
}

/** "from 31 (Q1) to 8": the first number stands with the one behind, not with one before. */
const STEPS = /^(?: \p{L}+)?(?: \([^)]*\))? ?(?:(?:down |up )?to\b|->|→|=>)/u;

const MOVED =
  /\b(?:rose|rise|risen|rising|fell|fall\w*|went|going|from|dropp?\w*|improv\w+|increas\w+|reduc\w+|moved?|lifted|raised|lower\w*|decreas\w+|climb\w*|grew)\b[^.;]{0,24}$/;

import { stem } from '../text/stems.ts';
import { boundAfter, boundBefore, isApproximate } from './bounds.ts';
import { digitValues, latinDigits, ordinal, partOf, scaleOf, smallNumber } from './numerals.ts';
import { currencyOf, type Dimension, periodOf, type Quantity, unitOf } from './quantity.ts';

/** A piece of text between blanks and joints: a number, a word or a sign. */
type Piece = { text: string; low: string; start: number; end: number };

const PIECE =
  /\d{1,2}:\d{2}(?!\d)|['’]\d\d(?!\d)|(?:\d{1,3}(?:[,.'’\u00a0\u202f ]\d{3})+(?![\d])(?:[.,]\d+)?|\d+(?:[.,]\d+)?|(?<![\d\p{L}])[.,]\d+)|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?³?|[$£€₹¥₺₽%~≈<>≤≥+/&()–—:;,.!?"×±→°-]/gu;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthOf = (word: string) => (word.length >= 3 ? MONTHS.indexOf(word.slice(0, 3)) : -1);
const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

/** Every number in a text: digits of any script, words, fractions, "doubled", ranges, each with what it counts. */
export function readQuantities(text: string): Quantity[] {
  const latin = latinDigits(text);
  const pieces: Piece[] = [...latin.matchAll(PIECE)].map((match) => ({
    text: match[0],
    low: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const reader = new Reader(text, latin, pieces);
  return reader.read();
}

type Number_ = {
  from: number;
  to: number;
  values: number[];
  kind: Quantity['kind'];
  unit?: { dimension: Dimension; unit: string };
};

class Reader {
  private readonly text: string;
  private readonly latin: string;
  private readonly pieces: readonly Piece[];

  constructor(text: string, latin: string, pieces: readonly Piece[]) {
    this.text = text;
    this.latin = latin;
    this.pieces = pieces;
  }

  read(): Quantity[] {
    const numbers: Number_[] = [];
    let at = 0;
    while (at < this.pieces.length) {
      const found = this.numberAt(at);
      if (found) numbers.push(found);
      at = found ? found.to : at + 1;
    }
    const quantities = numbers.map((number, index) => this.complete(number, numbers[index + 1]?.from));
    this.joinRanges(quantities, numbers);
    this.joinShares(quantities, numbers);
    return quantities;
  }

  private low(at: number): string {
    return this.pieces[at]?.low ?? '';
  }

  /** Whether nothing but the given kind of joint stands between two pieces. */
  private tight(a: number, b: number): boolean {
    const first = this.pieces[a];
    const second = this.pieces[b];
    return first !== undefined && second !== undefined && first.end === second.start;
  }

  private numberAt(at: number): Number_ | null {
    const low = this.low(at);
    if (/^\d{1,2}:\d{2}$/.test(low)) return this.clockAt(at);
    if (/^['’]\d\d$/.test(low)) {
      const year = Number(low.slice(1));
      return { from: at, to: at + 1, values: [year > 45 ? 1900 + year : 2000 + year], kind: 'year' };
    }
    if (/\d/.test(low)) return this.digitsAt(at);
    if (MONTH.test(low)) return this.monthAt(at);
    return this.fractionAt(at) ?? this.wordsAt(at) ?? this.factorAt(at);
  }

  private clockAt(at: number): Number_ {
    const [a = '0', b = '0'] = this.low(at).split(':');
    return {
      from: at,
      to: at + 1,
      values: [Number(a) * 60 + Number(b)],
      kind: 'count',
      unit: { dimension: 'clock', unit: 'clock' },
    };
  }

  private monthAt(at: number): Number_ | null {
    let next = at + 1;
    while (/^[.,']$/.test(this.low(next))) next += 1;
    const year = this.low(next);
    if (!/^(?:19|20)\d\d$/.test(year)) return null;
    const months = Number(year) * 12 + monthOf(this.low(at));
    return { from: at, to: next + 1, values: [months], kind: 'month' };
  }

  private digitsAt(at: number): Number_ | null {
    const piece = this.pieces[at] as Piece;
    // "WD6", "VF-2" and "9606-1" are names.
    const before = this.latin.slice(0, piece.start);
    if (/\p{L}$/u.test(before) && !/(?:^|[^\p{L}])[x×]$/iu.test(before) && !this.moneyBefore(at)) return null;
    if (/\p{L}-$/u.test(this.latin.slice(0, piece.start)) && !/^\d+$/.test(piece.low)) return null;
    const after = this.low(at + 1);
    if (this.tight(at, at + 1) && /^(?:st|nd|rd|th)$/.test(after)) {
      return { from: at, to: at + 2, values: [Number(piece.low)], kind: 'ordinal' };
    }
    const slashed =
      /^(\d{1,2})$/.test(piece.low) && after === '/' && /^(?:19|20)\d\d$/.test(this.low(at + 2));
    if (slashed && Number(piece.low) <= 12) {
      return {
        from: at,
        to: at + 3,
        values: [Number(this.low(at + 2)) * 12 + Number(piece.low) - 1],
        kind: 'month',
      };
    }
    if (/^(?:19[5-9]|20[0-4])\d$/.test(piece.low) && this.isYear(at)) {
      return { from: at, to: at + 1, values: [Number(piece.low)], kind: 'year' };
    }
    // The second half of "2018/19" and "2022-23".
    if (/^\d\d$/.test(piece.low) && /(?:19|20)\d\d\s?[/–-]\s?$/.test(this.latin.slice(0, piece.start))) {
      const century = /((?:19|20))\d\d\s?[/–-]\s?$/.exec(this.latin.slice(0, piece.start))?.[1] ?? '20';
      return { from: at, to: at + 1, values: [Number(century + piece.low)], kind: 'year' };
    }
    return this.scaled(at, at + 1, digitValues(piece.low));
  }

  private isYear(at: number): boolean {
    if (this.moneyBefore(at) || this.moneyAfter(at + 1)) return false;
    const next = this.low(at + 1);
    return (
      !(
        unitOf(next) &&
        !/^(?:m|s|h|d|t|l|g|v|w|in|min|mo|quarter|second|summer|winter|season|month|week|day|night|year|hour|minute)$/.test(
          next,
        )
      ) && next !== '%'
    );
  }

  private moneyBefore(at: number): string | undefined {
    const before = this.pieces[at - 1];
    if (!before) return undefined;
    const letters =
      /([\p{L}$£€₹¥₺₽]{1,3}\.?)\s?$/u.exec(this.latin.slice(0, this.pieces[at]?.start ?? 0))?.[1] ?? '';
    // A lone letter is a currency only when it touches the number: "R310k".
    if (/^r$/i.test(letters)) return this.tight(at - 1, at) && letters === 'R' ? 'zar' : undefined;
    return currencyOf(letters) ?? currencyOf(before.low);
  }

  private moneyAfter(at: number): string | undefined {
    const word = this.low(at);
    return /^r$/i.test(word) ? undefined : currencyOf(word);
  }

  /** "40k", "1.8 million", "2.4 crore". */
  private scaled(from: number, to: number, values: number[]): Number_ {
    const word = this.pieces[to];
    const scale = word && scaleOf(word.low);
    const touching = this.tight(to - 1, to);
    const letter = word ? /^[kmb]$/i.test(word.text) : false;
    if (word && scale && (!letter || touching)) {
      const scaled = values.map((value) => value * scale);
      // "3m" may be metres; "14.2m" behind a currency may not.
      const metres = word.text === 'm' && !this.moneyBefore(from);
      return { from, to: to + 1, values: metres ? [...scaled, ...values] : scaled, kind: 'count' };
    }
    return { from, to, values, kind: 'count' };
  }

  private wordsAt(at: number): Number_ | null {
    const low = this.low(at);
    if (low === 'a' || low === 'an') return this.articleNumber(at);
    return this.spelledAt(at) ?? this.rankAt(at);
  }

  /** "forty-one", "a hundred and sixty", "two and a half", "dozens". */
  private spelledAt(from: number, article = false): Number_ | null {
    const low = this.low(from);
    const vague = { dozens: 24, hundreds: 200, thousands: 2000, millions: 2e6, billions: 2e9, scores: 40 }[
      low
    ];
    if (vague) return { from, to: from + 1, values: [vague], kind: 'vague' };
    if (low === 'dozen') return { from, to: from + 1, values: [12], kind: 'count' };
    let to = from;
    let total = 0;
    let part: number | null = article ? 1 : null;
    for (;;) {
      const word = this.low(to);
      const small = smallNumber(word);
      const scale = word.length > 2 || part !== null ? scaleOf(word) : undefined;
      if (
        small !== undefined &&
        (part === null || (part >= 20 && part % 10 === 0 && small < 10) || part % 100 === 0)
      ) {
        part = (part ?? 0) + small;
      } else if (scale && part !== null && word.length > 1) {
        if (scale === 100) part *= 100;
        else {
          total += part * scale;
          part = 0;
        }
      } else if (word === 'dozen' && part !== null) {
        part *= 12;
      } else if (word === '-' && part !== null) {
        const next = this.low(to + 1);
        const goesOn = part >= 20 && part % 10 === 0 && smallNumber(next) !== undefined;
        if (!goesOn && !(next.length > 2 && scaleOf(next))) break;
      } else if (word === 'and' && part !== null && smallNumber(this.low(to + 1)) !== undefined) {
        if (part % 100 !== 0 || (part === 0 && total === 0)) break;
      } else break;
      to += 1;
    }
    if (part === null) return null;
    let value = total + part;
    // "two and a half"
    if (this.low(to) === 'and' && this.low(to + 1) === 'a' && this.low(to + 2) === 'half') {
      value += 0.5;
      to += 3;
    }
    return { from: article ? from - 1 : from, to, values: [value], kind: 'count' };
  }

  private rankAt(at: number): Number_ | null {
    const low = this.low(at);
    if (low === 'twice') return { from: at, to: at + 1, values: [2], kind: 'count' };
    const rank = ordinal(low);
    if (rank && low !== 'second') return { from: at, to: at + 1, values: [rank], kind: 'ordinal' };
    if (low === 'second' && !/^(?:s|\d+)$/.test(this.low(at - 1))) {
      return { from: at, to: at + 1, values: [2], kind: 'ordinal' };
    }
    return null;
  }

  private articleNumber(at: number): Number_ | null {
    const word = this.low(at + 1);
    const scale = word.length > 4 ? scaleOf(word) : undefined;
    if (word === 'dozen') return { from: at, to: at + 2, values: [12], kind: 'count' };
    if (word === 'couple' || word === 'pair') return { from: at, to: at + 2, values: [2], kind: 'count' };
    if (word === 'decade') return { from: at, to: at + 1, values: [1], kind: 'count' };
    return scale ? this.spelledAt(at + 1, true) : this.fractionAt(at);
  }

  private fractionAt(at: number): Number_ | null {
    const low = this.low(at);
    const count = low === 'a' || low === 'an' ? 1 : smallNumber(low);
    let next = at + 1;
    if (count !== undefined) {
      // "a year and a half" belongs to the year.
      if (this.low(at - 1) === 'and' && partOf(this.low(next)) === 2) return null;
      if (this.low(next) === '-') next += 1;
      const part = partOf(this.low(next));
      if (!part || (part === 4 && count === 1 && !this.readsAsShare(at, next))) return null;
      if (count === 1 && low !== 'one' && part > 2 && !this.readsAsShare(at, next)) return null;
      if (count > 1 && !this.low(next).endsWith('s') && part !== 2) return null;
      return { from: at, to: next + 1, values: [count / part], kind: 'fraction' };
    }
    if (
      low === 'half' &&
      !/^(?:first|second|1st|2nd|other|and|a)$/.test(this.low(at - 1)) &&
      this.low(at + 1) !== '-'
    ) {
      next = at + 1;
      if (this.low(next) === 'a' && this.low(next + 1) === 'dozen') {
        return { from: at, to: next + 2, values: [6], kind: 'count' };
      }
      return { from: at, to: at + 1, values: [0.5], kind: 'fraction' };
    }
    return null;
  }

  /** "a quarter of", "by an eighth", "nearly a quarter had", not "for a quarter". */
  private readsAsShare(at: number, part: number): boolean {
    if (/^(?:of|had|were|was|are|is)$/.test(this.low(part + 1))) return true;
    return /^(?:by|nearly|about|around|almost|over|than|under|roughly|some|to|up|down)$/.test(
      this.low(at - 1),
    );
  }

  private factorAt(at: number): Number_ | null {
    const low = this.low(at);
    const value = /^doubl(?:e|ed|ing)$/.test(low)
      ? 2
      : /^tripl(?:e|ed|ing)$/.test(low)
        ? 3
        : /^quadrupl(?:e|ed|ing)$/.test(low)
          ? 4
          : /^halv(?:e|ed|ing)$/.test(low)
            ? 0.5
            : /^tenfold$/.test(low)
              ? 10
              : undefined;
    return value ? { from: at, to: at + 1, values: [value], kind: 'factor' } : null;
  }

  private complete(number: Number_, nextNumber: number | undefined): Quantity {
    const { from, to, values, kind } = number;
    const first = this.pieces[from] as Piece;
    const last = this.pieces[to - 1] as Piece;
    const unit = kind === 'count' || kind === 'fraction' ? this.unitAround(number) : { end: to };
    const factor = unit.factor ?? 1;
    const lead = this.latin.slice(0, first.start);
    const said =
      boundBefore(lead) ??
      boundAfter(this.latin.slice(last.end)) ??
      (this.low(unit.end) === '+' ? 'over' : null);
    // "over three years" may mean "during".
    const bound = said === 'over' && unit.dimension === 'time' ? 'min' : said;
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
      per: this.periodAfter(unit.end, nextNumber),
      after: this.nounsAfter(unit.end),
      before: this.nounsBefore(from),
      approximate: isApproximate(lead) || /^(?:ish|some|odd)$/.test(this.wordAfter(unit.end)),
      bound,
      range: null,
      share: null,
    };
    return { ...quantity, text: this.text.slice(quantity.start, quantity.end) };
  }

  private wordAfter(at: number): string {
    return this.low(at) === '-' ? this.low(at + 1) : this.low(at);
  }

  private unitAround(number: Number_): {
    end: number;
    dimension?: Dimension;
    unit?: string;
    factor?: number;
  } {
    if (number.unit) return { end: number.to, ...number.unit };
    const { from, to } = number;
    let next = to;
    if (this.low(next) === '+') next += 1;
    if (this.low(next) === '(' && /^(?:percent|pct|%)$/.test(this.low(next + 1))) next += 1;
    if (this.low(next) === '-' && this.tight(next, next + 1)) next += 1;
    const word = this.low(next);
    const clock = /^(am|pm|a|p)$/.exec(word)?.[1];
    const meridiem =
      clock &&
      (clock.length === 2 ||
        /^\.?m/.test(this.latin.slice(this.pieces[next]?.end ?? 0, (this.pieces[next]?.end ?? 0) + 2)))
        ? clock[0]
        : null;
    if (meridiem && number.kind === 'count' && (number.values[0] ?? 99) <= 12) {
      const hour = ((number.values[0] ?? 0) % 12) + (meridiem === 'p' ? 12 : 0);
      number.values = [hour * 60];
      return { end: next + 1, dimension: 'clock', unit: 'clock', factor: 1 };
    }
    const percent =
      word === '%' || /^(?:percent|pct|pc)$/.test(word) || (word === 'per' && this.low(next + 1) === 'cent');
    if (percent || /^percentage$/.test(word)) {
      const end = word === 'per' ? next + 2 : next + 1;
      if (/^(?:points?|pts|pp)$/.test(this.low(end)) || word === 'percentage') {
        return {
          end: end + (word === 'percentage' ? 1 : 1),
          dimension: 'percent',
          unit: 'point',
          factor: 0.01,
        };
      }
      return { end, dimension: 'percent', unit: 'percent', factor: 0.01 };
    }
    const time = number.kind === 'fraction' && /^an?$/.test(word) ? unitOf(this.low(next + 1)) : undefined;
    if (time?.dimension === 'time') {
      number.kind = 'count';
      return { end: next + 2, dimension: 'time', unit: time.unit, factor: time.factor };
    }
    if (number.kind === 'fraction' && word === 'a' && /^percent|%$/.test(this.low(next + 1))) {
      return { end: next + 2, dimension: 'percent', unit: 'percent', factor: 0.01 };
    }
    const money = this.moneyBefore(from) ?? this.moneyAfter(next);
    if (money) return { end: this.moneyBefore(from) ? to : next + 1, dimension: 'money', unit: money };
    if (number.kind === 'fraction') return { end: to };
    if (
      word === '"' &&
      /^["”]/.test(this.latin.slice(this.pieces[next]?.start ?? 0)) &&
      this.isInchMark(next)
    ) {
      return { end: next + 1, dimension: 'length', unit: 'inch', factor: 0.0254 };
    }
    if (/^(?:cubic|square)$/.test(word) && unitOf(this.low(next + 1))?.unit === 'm') {
      return { end: next + 2, dimension: 'volume', unit: `${word} m`, factor: word === 'cubic' ? 1000 : 1 };
    }
    if (word === 'm' && this.low(next + 1) === '3' && this.tight(next, next + 1)) {
      return { end: next + 2, dimension: 'volume', unit: 'cubic m', factor: 1000 };
    }
    const unit = unitOf(word);
    const letter = /^(?:s|h|d|t|l|g|v|w|m|in|b)$/.test(word);
    if (unit && (!letter || this.isUnitLetter(next, to))) {
      // "a year and a half"
      const half =
        this.low(next + 1) === 'and' && this.low(next + 2) === 'a' && this.low(next + 3) === 'half';
      if (half) number.values = number.values.map((value) => value + 0.5);
      if (half) return { end: next + 4, dimension: unit.dimension, unit: unit.unit, factor: unit.factor };
      return { end: next + 1, dimension: unit.dimension, unit: unit.unit, factor: unit.factor };
    }
    return { end: to };
  }

  private isInchMark(at: number): boolean {
    // An opening quote stands behind a blank; an inch mark touches its number.
    return this.tight(at - 1, at);
  }

  /** "5 m" and "24h" are units; "5 in 10" and "6 s" of nothing are not. */
  private isUnitLetter(at: number, to: number): boolean {
    if (this.low(at) === 'in') {
      const next = this.low(at + 1);
      return next === '' || /^[.,;)]$/.test(next);
    }
    if (this.low(at) === 's') return this.tight(to - 1, at) || /\d[.,]\d/.test(this.low(to - 1));
    return this.tight(to - 1, at) || /^(?:m|h|t|l|g|v|w)$/.test(this.low(at));
  }

  /** "a week", "/hr", "per shift", "daily" within the next words, before the next number. */
  private periodAfter(from: number, nextNumber: number | undefined): string | null {
    const stop = Math.min(this.pieces.length, from + 9, nextNumber ?? Number.POSITIVE_INFINITY);
    for (let at = from; at < stop; at += 1) {
      const word = this.low(at);
      if (/^[.;:()]$/.test(word)) return null;
      if (word === ',' && at > from) return null;
      if (/^(?:per|a|an|each|every|\/|p)$/.test(word)) {
        const next = this.low(at + 1) === '-' ? at + 2 : at + 1;
        const period = periodOf(this.low(next));
        if (period && !(word === 'p' && !this.tight(at, at + 1))) return period;
      }
      if (
        /^(?:daily|weekly|monthly|yearly|annually|hourly|nightly|quarterly|pa|pw|pcm|ph|wkly|fortnightly)$/.test(
          word,
        )
      ) {
        return periodOf(word) ?? null;
      }
    }
    return null;
  }

  private nounsAfter(from: number): string[] {
    const nouns: string[] = [];
    for (let at = from; at < Math.min(this.pieces.length, from + 5); at += 1) {
      const word = this.low(at);
      if (/^(?:the|an?)$/.test(word) && at > from) break;
      if (/^[-+]$/.test(word) || /^(?:of|the|a|an|new|other)$/.test(word)) continue;
      if (!/^\p{L}/u.test(word) || STOPS.test(word) || smallNumber(word) !== undefined) break;
      nouns.push(stem(word));
      if (nouns.length === 3) break;
    }
    return nouns;
  }

  private nounsBefore(from: number): string[] {
    const nouns: string[] = [];
    for (let at = from - 1; at >= Math.max(0, from - 4); at -= 1) {
      const word = this.low(at);
      if (
        /^(?:of|about|around|approx|approximately|some|avg|average|is|was|were|incl|including|x|to|up|~|=|x|roughly)$/.test(
          word,
        )
      )
        continue;
      if (/^[~,(:×-]$/.test(word) && nouns.length === 0) continue;
      if (!/^\p{L}/u.test(word) || STOPS.test(word)) break;
      nouns.push(stem(word));
      if (nouns.length === 2) break;
    }
    return nouns;
  }

  /** "6 to 8", "6-8", "between 30 and 40"; and "from 34 to 29 %", which is a change and no range. */
  private joinRanges(quantities: Quantity[], numbers: readonly Number_[]): void {
    for (let index = 0; index + 1 < quantities.length; index += 1) {
      const low = quantities[index] as Quantity;
      const high = quantities[index + 1] as Quantity;
      const end = this.pieces[(numbers[index] as Number_).to - 1]?.end ?? low.end;
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
      const later = value === null && joint === 'change' ? sharedValue(high, low) : null;
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
    const before = this.latin.slice(Math.max(0, low.start - 32), low.start).toLowerCase();
    if (
      /^[^\d]{0,14}(?:->|→|down to|up to about|against|vs\.?)\s*(?:~|about |around |approx\.? )?(?:[$£€])?$/.test(
        between,
      )
    )
      return 'change';
    if (/\bbetween\s*(?:[$£€]|about )?$/.test(before) && /^[\s\w]{0,12}\band\s*$/.test(between))
      return 'range';
    const to =
      /^\s*(?:[%a-zµ°"]{0,8}\s*)?(?:-|–|—|to|or|up to)\s*(?:~|about |around |approx\.? )?(?:[$£€])?$/.test(
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
  private joinShares(quantities: Quantity[], numbers: readonly Number_[]): void {
    for (let index = 0; index + 1 < quantities.length; index += 1) {
      const part = quantities[index] as Quantity;
      const whole = quantities[index + 1] as Quantity;
      if (part.kind !== 'count' || whole.kind !== 'count' || part.value > whole.value || part.value <= 0)
        continue;
      const end = this.pieces[(numbers[index] as Number_).to - 1]?.end ?? part.end;
      const between = this.latin.slice(end, whole.start).toLowerCase();
      // "640 of 900", "one day in ten"; "4 groups of 18" is no share.
      if (!/^\s*(?:(?:\p{L}+\s+){0,2}in|of|out of|\/)(?: every| the| a)?\s*$/u.test(between)) continue;
      if (whole.dimension !== null && whole.dimension !== part.dimension) continue;
      const share = part.value / whole.value;
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

/** The first number of "6 to 8 weeks" in the unit of the second; null when it has its own or neither has one. */
function sharedValue(low: Quantity, high: Quantity): number | null {
  if (low.dimension || !high.dimension || low.kind !== 'count') return null;
  const [bare = 0] = low.bare;
  const [unit = 1] = high.bare;
  return unit === 0 ? null : bare * (high.value / unit);
}

const MOVED =
  /\b(?:rose|rise|risen|rising|fell|fall\w*|went|going|from|dropp?\w*|improv\w+|increas\w+|reduc\w+|moved?|lifted|raised|lower\w*|decreas\w+|climb\w*|grew)\b[^.;]{0,24}$/;

const STOPS =
  /^(?:in|on|at|by|for|from|with|and|or|to|under|over|per|each|every|which|that|who|is|are|was|were|had|has|have|while|when|as|after|before|since|against|via|using|across|into|than|but|so|then|plus|during|through|within|w|inc|a|an|vs|versus|against)$/;

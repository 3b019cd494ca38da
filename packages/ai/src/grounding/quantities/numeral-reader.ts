import { MONTH, type Numeral } from './date-reader.ts';
import { FractionReader } from './fraction-reader.ts';
import { digitValues, ordinal, scaleOf, smallNumber } from './numerals.ts';
import type { Piece } from './pieces.ts';
import { unitOf } from './quantity.ts';

/** Reads numbers: digits, words, fractions, dates, "doubled". */
export class NumeralReader extends FractionReader {
  protected numberAt(at: number): Numeral | null {
    const low = this.low(at);
    // "0545"
    if (/^\d{1,2}:\d{2}$|^0[1-9][0-5]\d$/.test(low)) return this.clockAt(at);
    if (/^['’]\d\d$/.test(low)) {
      return { from: at, to: at + 1, values: [this.shortYear(low.slice(1))], kind: 'year' };
    }
    if (/[½¼¾⅓⅔]$/.test(low)) return this.signAt(at);
    if (/\d/.test(low)) return this.digitsAt(at);
    if (MONTH.test(low)) return this.monthAt(at);
    return (
      this.pastAt(at) ?? this.andAHalf(at) ?? this.fractionAt(at) ?? this.wordsAt(at) ?? this.factorAt(at)
    );
  }

  protected digitsAt(at: number): Numeral | null {
    const piece = this.pieces[at] as Piece;
    // "WD6", "VF-2", "ICD-10" and "9606-1" are names.
    const before = this.latin.slice(0, piece.start);
    const rest = this.latin.slice(piece.end);
    // "24/7" counts nothing.
    if (/^24\/7(?!\d)/.test(`${piece.low}${rest}`) || (piece.low === '7' && /(?<!\d)24\/$/.test(before)))
      return null;
    // A meeting of two is a "1:1".
    if (piece.low === '1' && (/^:1s?(?!\d)/.test(rest) || /(?:^|\D)1:$/.test(before))) return null;
    if (/\b(?:FY|CY)\s?['’]?$/.test(before) && /^(?:(?:19|20)\d\d|\d\d)$/.test(piece.low)) {
      const year = Number(piece.low);
      return { from: at, to: at + 1, values: [year < 100 ? 2000 + year : year], kind: 'year' };
    }
    if (/\p{L}$/u.test(before) && !/(?:^|[^\p{L}])[x×]$|\d[hm]$/iu.test(before) && !this.moneyBefore(at))
      return null;
    if (/\p{L}-$/u.test(this.latin.slice(0, piece.start)) && !/^\d+$/.test(piece.low)) return null;
    if (/\p{Lu}{2}-$/u.test(before)) return null;
    const after = this.low(at + 1);
    if (this.tight(at, at + 1) && /^(?:st|nd|rd|th)$/.test(after)) {
      return { from: at, to: at + 2, values: [Number(piece.low)], kind: 'ordinal' };
    }
    const slashed =
      /^(?:0?[1-9]|1[0-2])$/.test(piece.low) && after === '/' && /^(?:19|20)\d\d$/.test(this.low(at + 2));
    if (slashed) {
      return {
        from: at,
        to: at + 3,
        values: [Number(this.low(at + 2)) * 12 + Number(piece.low) - 1],
        kind: 'month',
      };
    }
    const dated = this.writtenDate(at);
    if (dated) return dated;
    if (/^(?:19[5-9]|20[0-4])\d$/.test(piece.low) && this.isYear(at)) {
      return { from: at, to: at + 1, values: [Number(piece.low)], kind: 'year' };
    }
    // The second half of "2018/19" and "2022-23".
    if (
      /^\d\d$/.test(piece.low) &&
      !unitOf(after) &&
      /(?:(?:19|20)\d\d|FY\s?\d\d)\s?[/–-]\s?$/.test(this.latin.slice(0, piece.start))
    ) {
      const [, century = '20', first = ''] =
        /(19|20)(\d\d)\s?[/–-]\s?$/.exec(this.latin.slice(0, piece.start)) ?? [];
      // "in 2022 - 40 devices" goes on with something else.
      const spaced = /\s[–-]\s$/.test(this.latin.slice(0, piece.start)) && /^\p{L}/u.test(after);
      if (!spaced && piece.low >= first)
        return { from: at, to: at + 1, values: [Number(century + piece.low)], kind: 'year' };
    }
    if (/^10{1,3}$/.test(piece.low) && after === 's' && this.tight(at, at + 1) && !this.isSeconds(at)) {
      return { from: at, to: at + 2, values: [2 * Number(piece.low)], kind: 'vague' };
    }
    return this.partsAt(at) ?? this.digitsAndAHalf(at) ?? this.scaled(at, at + 1, digitValues(piece.low));
  }

  /** "40k", "1.8 million", "2.4 crore". */
  protected scaled(from: number, end: number, values: number[]): Numeral {
    // "1.8-million"
    const tied = this.low(end) === '-' && this.low(end + 1).length > 4 && scaleOf(this.low(end + 1));
    const to = tied ? end + 1 : end;
    const word = this.pieces[to];
    const money = this.scaleOfMoney(from, to);
    if (money)
      return { from, to: money.to, values: values.map((value) => value * money.scale), kind: 'count' };
    if (this.low(to) === 'dozen')
      return { from, to: to + 1, values: values.map((value) => 12 * value), kind: 'count' };
    // "350m2"
    const raised = /^[23]$/.test(this.low(to + 1)) && this.tight(to, to + 1);
    const scale = word && !raised && (word.text === 'MM' && this.moneyBefore(from) ? 1e6 : scaleOf(word.low));
    const touching = this.tight(to - 1, to);
    const letter = word ? /^[kmb]$/i.test(word.text) : false;
    // "USD 9.4 m"
    if (word && scale && (!letter || touching || this.moneyBefore(from))) {
      const scaled = values.map((value) => value * scale);
      // "5m40" and "5m 10s" are minutes and seconds; "3m" may be metres; "14.2m" behind a currency may not.
      const seconds = this.tight(to, to + 1) || /^s(?:ecs?)?$/.test(this.low(to + 2));
      if (word.text === 'm' && /^\d\d$/.test(this.low(to + 1)) && seconds)
        return {
          from,
          to: to + 1,
          values: values.map((value) => value / 1440),
          kind: 'count',
          unit: { dimension: 'time', unit: 'minute' },
        };
      const metres = word.text === 'm' && !this.moneyBefore(from);
      return { from, to: to + 1, values: metres ? [...scaled, ...values] : scaled, kind: 'count' };
    }
    return { from, to, values, kind: 'count' };
  }

  protected wordsAt(at: number): Numeral | null {
    const low = this.low(at);
    if (low === 'a' || low === 'an') return this.articleNumber(at);
    return this.spelledAt(at) ?? this.rankAt(at);
  }

  /** "forty-one", "a hundred and sixty", "two and a half", "dozens". */
  protected spelledAt(from: number, article = false): Numeral | null {
    const low = this.low(from);
    // "5 in hundred", "four of every thousand"
    if (/^(?:hundred|thousand)$/.test(low) && /^(?:in|every)$/.test(this.low(from - 1)))
      return { from, to: from + 1, values: [scaleOf(low) ?? 100], kind: 'count' };
    const vague = { dozens: 24, hundreds: 200, thousands: 2000, millions: 2e6, billions: 2e9, scores: 40 }[
      low
    ];
    if (vague) return { from, to: from + 1, values: [vague], kind: 'vague' };
    if (low === 'dozen') {
      const many = /^(?:several|few)$/.test(this.low(from - 1));
      return { from, to: from + 1, values: [many ? 24 : 12], kind: many ? 'vague' : 'count' };
    }
    // "six-figure": at least 100,000.
    if (this.low(from + 1) === '-' && this.low(from + 2) === 'figure')
      return { from, to: from + 3, values: [2 * 10 ** ((smallNumber(low) ?? 1) - 1)], kind: 'vague' };
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
    const decimals = this.decimalsAt(to);
    let value = total + part;
    if (decimals) {
      const scale = scaleOf(this.low(decimals.to)) ?? 1;
      const end = scale > 1 ? decimals.to + 1 : decimals.to;
      return { from, to: end, values: [(value + decimals.value) * scale], kind: 'count' };
    }
    // "two and a half", "two-and-a-half"
    const [half] =
      /^(?:- )?and (?:- )?a (?:- )?half\b/.exec(
        this.pieces
          .slice(to, to + 6)
          .map((one) => one.low)
          .join(' '),
      ) ?? [];
    if (half) {
      value += 0.5;
      to += half.split(' ').length;
      const scale = this.low(to).length > 2 ? scaleOf(this.low(to)) : undefined;
      if (scale) return { from, to: to + 1, values: [value * scale], kind: 'count' };
    }
    return { from: article ? from - 1 : from, to, values: [value], kind: 'count' };
  }

  /** "point four" of "one point four". */
  protected decimalsAt(at: number): { value: number; to: number } | null {
    if (this.low(at) !== 'point') return null;
    let digits = '';
    let to = at + 1;
    for (
      let one = smallNumber(this.low(to));
      one !== undefined && one < 10;
      one = smallNumber(this.low(to))
    ) {
      digits += one;
      to += 1;
    }
    return digits ? { value: Number(`0.${digits}`), to } : null;
  }

  protected rankAt(at: number): Numeral | null {
    const low = this.low(at);
    if (low === 'thrice') return { from: at, to: at + 1, values: [3], kind: 'count' };
    if (/^(?:pair|couple)$/.test(low) && this.low(at + 1) === 'of')
      return { from: at, to: at + 1, values: [2], kind: 'count' };
    if (low === 'twice') return { from: at, to: at + 1, values: [2], kind: 'count' };
    const rank = ordinal(low);
    if (rank && low !== 'second') return { from: at, to: at + 1, values: [rank], kind: 'ordinal' };
    if (low === 'second' && !/^(?:s|\d+)$/.test(this.low(at - 1))) {
      return { from: at, to: at + 1, values: [2], kind: 'ordinal' };
    }
    return null;
  }

  protected articleNumber(at: number): Numeral | null {
    const word = this.low(at + 1);
    const scale = word.length > 4 ? scaleOf(word) : undefined;
    if (word === 'dozen') return { from: at, to: at + 2, values: [12], kind: 'count' };
    const many =
      this.low(at + 2) === 'of' ? { dozen: 12, hundred: 100, thousand: 1000 }[this.low(at + 3)] : undefined;
    if (word === 'couple' && many) return { from: at, to: at + 4, values: [2 * many], kind: 'count' };
    if (word === 'couple' || word === 'pair') return { from: at, to: at + 2, values: [2], kind: 'count' };
    const more = this.low(at + 2) === 'and' ? this.numberAt(at + 3) : null;
    const longer = unitOf(word)?.dimension === 'time' && more?.kind === 'count';
    // "from a day to half a day"
    const changed = unitOf(word)?.dimension === 'time' && word.length > 2 && this.isEndOfChange(at, at + 2);
    if (word === 'decade' || longer || changed) return { from: at, to: at + 1, values: [1], kind: 'count' };
    return scale ? this.spelledAt(at + 1, true) : this.fractionAt(at);
  }

  /** The "10s" of "5m 10s". */
  private isSeconds(at: number): boolean {
    return /\d\s?m(?:ins?)?\s?$/.test(this.latin.slice(0, this.pieces[at]?.start));
  }

  /** Whether what stands between two places is one end of "from ... to ...". */
  private isEndOfChange(from: number, to: number): boolean {
    const joint = this.low(from - 1);
    if (joint === 'from') return /^(?:to|down)$/.test(this.low(to));
    return (
      joint === 'to' &&
      /\bfrom \S+(?: \S+){0,3} (?:down )?to $/.test(this.latin.slice(0, this.pieces[from]?.start))
    );
  }

  protected factorAt(at: number): Numeral | null {
    const low = this.low(at);
    const value = /^doubl(?:e|ed|ing)$/.test(low)
      ? 2
      : /^tripl(?:e|ed|ing)$/.test(low)
        ? 3
        : /^quadrupl(?:e|ed|ing)$/.test(low)
          ? 4
          : /^halv(?:e|ed|ing)$/.test(low)
            ? 0.5
            : low.endsWith('fold')
              ? (smallNumber(low.slice(0, -4)) ?? { hundred: 100 }[low.slice(0, -4)])
              : undefined;
    return value ? { from: at, to: at + 1, values: [value], kind: 'factor' } : null;
  }
}

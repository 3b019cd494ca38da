import { partOf, smallNumber } from './numerals.ts';
import { Pieces } from './pieces.ts';
import { type Dimension, type Quantity, unitOf } from './quantity.ts';

export const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The month a name stands for, short or long, counted from 0. */
export const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase());
export const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

/** A number as it stands: its pieces, and the values it may have. */
export type Numeral = {
  from: number;
  to: number;
  values: number[];
  kind: Quantity['kind'];
  unit?: { dimension: Dimension; unit: string };
};

/** Reads years, months, times of day, and the signs of fractions. */
export class DateReader extends Pieces {
  /** "½", "2¼". */
  protected signAt(at: number): Numeral {
    const low = this.low(at);
    const part = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 }[low.slice(-1)] ?? 0;
    const whole = low.length > 1 ? Number(low.slice(0, -1)) : 0;
    return { from: at, to: at + 1, values: [whole + part], kind: whole > 0 ? 'count' : 'fraction' };
  }

  /** "3/4 hr", "1 1/2 hours". */
  protected partsAt(at: number): Numeral | null {
    const whole = /^\d+$/.test(this.low(at)) && /^\d$/.test(this.low(at + 1)) ? at + 1 : at;
    const [top, line, bottom] = [this.low(whole), this.low(whole + 1), this.low(whole + 2)];
    if (line !== '/' || !/^[1-7]$/.test(top) || !/^[23458]$/.test(bottom) || Number(top) >= Number(bottom))
      return null;
    if (unitOf(this.low(whole + 3))?.dimension !== 'time') return null;
    const value = Number(top) / Number(bottom) + (whole > at ? Number(this.low(at)) : 0);
    return { from: at, to: whole + 3, values: [value], kind: 'count' };
  }

  protected clockAt(at: number): Numeral {
    const [a = '0', b = '0'] = this.low(at).split(/:|(?<=^\d\d)(?=\d\d$)/);
    return {
      from: at,
      to: at + 1,
      values: [Number(a) * 60 + Number(b)],
      kind: 'count',
      unit: { dimension: 'clock', unit: 'clock' },
    };
  }

  /** "half past four", "a quarter to six". */
  protected pastAt(at: number): Numeral | null {
    const before = this.low(at) === 'quarter' && this.low(at + 1) === 'to';
    const part = before || this.low(at + 1) === 'past' ? partOf(this.low(at)) : undefined;
    const hour = smallNumber(this.low(at + 2)) ?? Number(this.low(at + 2) || Number.NaN);
    if (!part || !(hour <= 12)) return null;
    const values = [hour * 60 + (before ? -15 : 60 / part)];
    return { from: at, to: at + 3, values, kind: 'count', unit: { dimension: 'clock', unit: 'clock' } };
  }

  /** "an hour and a half", "a day and a quarter", "year-and-a-half" without a number before it. */
  protected andAHalf(at: number): Numeral | null {
    const from = /^an?$/.test(this.low(at)) ? at + 1 : at;
    const unit = unitOf(this.low(from));
    if (unit?.dimension !== 'time' || this.low(from).length < 3 || /^\d/.test(this.low(from - 1)))
      return null;
    if (smallNumber(this.low(from - 1)) !== undefined) return null;
    let to = from + 1;
    for (const word of [/^and$/, /^a$/, /^(?:half|quarter)$/]) {
      if (this.low(to) === '-') to += 1;
      if (!word.test(this.low(to))) return null;
      to += 1;
    }
    return {
      from: at,
      to,
      values: [(1 + 1 / (partOf(this.low(to - 1)) ?? 1)) * unit.factor],
      kind: 'count',
      unit: { dimension: 'time', unit: unit.unit },
    };
  }

  /** "22 and a half". */
  protected digitsAndAHalf(at: number): Numeral | null {
    const half = ['and', 'a', 'half'].every((word, index) => this.low(at + 1 + index) === word);
    return half ? { from: at, to: at + 4, values: [Number(this.low(at)) + 0.5], kind: 'count' } : null;
  }

  /** The year that two digits stand for. */
  protected shortYear(digits: string): number {
    return (Number(digits) > 45 ? 1900 : 2000) + Number(digits);
  }

  /** The place behind the "." of "Feb.". */
  private behindDot(at: number): number {
    let next = at;
    while (/^[.,']$/.test(this.low(next))) next += 1;
    return next;
  }

  protected monthAt(at: number): Numeral | null {
    const next = this.behindDot(at + 1);
    // "Jan-Apr 2016", "between March and October 2021"
    const joint = this.low(at - 1) === 'between' ? /^(?:and|&)$/ : /^(?:[-–]|to)$/;
    const until =
      joint.test(this.low(next)) && MONTH.test(this.low(next + 1)) ? this.behindDot(next + 2) : null;
    const year = this.low(until ?? next);
    const short = /^['’]\d\d$/.test(year) ? this.shortYear(year.slice(1)) : null;
    if (short === null && !/^(?:19|20)\d\d$/.test(year)) return null;
    const months = (short ?? Number(year)) * 12 + monthOf(this.low(at));
    return { from: at, to: until === null ? next + 1 : at + 1, values: [months], kind: 'month' };
  }

  /** "12.03.2021", "2021-03-12", "03.2021": the month of it. */
  protected writtenDate(at: number): Numeral | null {
    const text = this.latin.slice(this.pieces[at]?.start ?? 0);
    const european = /^(\d{1,2})[./](\d{1,2})[./]((?:19|20)\d\d)(?!\d)/.exec(text);
    const iso = /^((?:19|20)\d\d)-(0\d|1[0-2])(?:-\d\d)?(?!\d)/.exec(text);
    const short = /^(0?[1-9]|1[0-2])\.((?:19|20)\d\d)(?![\d,.]\d|\d)/.exec(text);
    const found = european ?? iso ?? short;
    if (!found) return null;
    const [year, months] = european
      ? [Number(found[3]), [Number(found[2]), Number(found[1])]]
      : iso
        ? [Number(found[1]), [Number(found[2])]]
        : [Number(found[2]), [Number(found[1])]];
    const end = (this.pieces[at]?.start ?? 0) + found[0].length;
    let to = at + 1;
    while (to < this.pieces.length && (this.pieces[to]?.start ?? 0) < end) to += 1;
    const values = months.filter((month) => month >= 1 && month <= 12).map((month) => year * 12 + month - 1);
    return { from: at, to, values, kind: 'month' };
  }

  protected isYear(at: number): boolean {
    if (this.moneyBefore(at) || this.moneyAfter(at + 1)) return false;
    const next = this.low(at + 1);
    return (
      !(
        unitOf(next) &&
        !/^(?:m|s|h|d|t|l|g|v|w|y|in|min|mo|quarter|second|summer|winter|season|month|week|day|night|year|hour|minute)$/.test(
          next,
        )
      ) && next !== '%'
    );
  }
}

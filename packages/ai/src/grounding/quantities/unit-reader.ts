import { NATIONS } from '../../lists/units.ts';
import { stem } from '../../text/stems.ts';
import type { Numeral } from './date-reader.ts';
import { NumeralReader } from './numeral-reader.ts';
import { smallNumber } from './numerals.ts';
import { currencyOf, type Dimension, isCent, periodOf, unitOf } from './quantity.ts';

/** What stands around a number: where it ends, and the unit it counts in. */
type Around = { end: number; dimension?: Dimension; unit?: string; factor?: number };

const BETWEEN =
  /^(?:consecutive|full|straight|whole|more|additional|calendar|working|business|school|further|successive|daily|weekly|monthly|annual|yearly)$/;

/** Reads what stands around a number: its unit, its period, what it counts. */
export class UnitReader extends NumeralReader {
  protected unitAround(number: Numeral): Around {
    if (number.unit) return { end: number.to, ...number.unit };
    const next = this.unitPlace(number.to);
    const plain =
      this.clockUnit(number, next) ??
      this.percentAt(next) ??
      this.partUnit(number, next) ??
      this.moneyAround(number, next);
    if (plain) return plain;
    if (number.kind === 'fraction') return { end: number.to };
    return (
      this.markUnit(number, next) ?? this.cubicAt(next) ?? this.wordUnit(number, next) ?? { end: number.to }
    );
  }

  /** Where the unit of a number may stand: behind "+", "(", "-", "full", "weekly". */
  private unitPlace(to: number): number {
    let next = to;
    if (this.low(next) === '+') next += 1;
    if (this.low(next) === '(' && /^(?:percent|pct|%)$/.test(this.low(next + 1))) next += 1;
    if (this.low(next) === '-' && this.tight(next, next + 1)) next += 1;
    // "three consecutive years", "20 weekly hours"
    if (BETWEEN.test(this.low(next)) && unitOf(this.low(next + 1))?.dimension === 'time') next += 1;
    return next;
  }

  private clockUnit(number: Numeral, next: number): Around | null {
    const clock = /^(am|pm|a|p)$/.exec(this.low(next))?.[1];
    const end = this.pieces[next]?.end ?? 0;
    const meridiem =
      clock && (clock.length === 2 || /^\.?m/.test(this.latin.slice(end, end + 2))) ? clock[0] : null;
    if (!meridiem || number.kind !== 'count' || (number.values[0] ?? 99) > 12) return null;
    const hour = ((number.values[0] ?? 0) % 12) + (meridiem === 'p' ? 12 : 0);
    // "6.30 p.m."
    number.values = [Math.floor(hour) * 60 + Math.round((hour % 1) * 100)];
    return { end: next + 1, dimension: 'clock', unit: 'clock', factor: 1 };
  }

  /** "half a day", "a quarter of an hour", "half a percentage point". */
  private partUnit(number: Numeral, next: number): Around | null {
    if (number.kind !== 'fraction') return null;
    const article = this.low(next) === 'of' ? next + 1 : next;
    const whole = /^an?$/.test(this.low(article)) ? unitOf(this.low(article + 1)) : undefined;
    if (whole && this.low(article + 1).length > 1) {
      number.kind = 'count';
      return { end: article + 2, dimension: whole.dimension, unit: whole.unit, factor: whole.factor };
    }
    // "a half day"
    const plain = this.low(next).length > 2 ? unitOf(this.low(next)) : undefined;
    // not "a third year on year"
    if (plain?.dimension === 'time' && (number.values[0] ?? 1) < 1 && this.low(next + 1) !== 'on') {
      number.kind = 'count';
      return { end: next + 1, dimension: 'time', unit: plain.unit, factor: plain.factor };
    }
    if (this.low(next) !== 'a') return null;
    if (this.low(next + 1) === 'percentage') {
      number.kind = 'count';
      return { end: next + 3, dimension: 'percent', unit: 'point', factor: 0.01 };
    }
    const percent = /^percent|%$/.test(this.low(next + 1));
    return percent ? { end: next + 2, dimension: 'percent', unit: 'percent', factor: 0.01 } : null;
  }

  private moneyAround({ from, to }: Numeral, next: number): Around | null {
    const word = this.low(next);
    // "200A" of a circuit, "a" of nothing.
    if (word === 'a' && this.tight(to - 1, to) && this.pieces[to]?.text === 'A') {
      return { end: to + 1, dimension: 'current', unit: 'amp', factor: 1 };
    }
    if (word in NATIONS && currencyOf(this.low(next + 1)))
      return { end: next + 2, dimension: 'money', unit: NATIONS[word] ?? 'usd' };
    if (word in NATIONS && isCent(this.low(next + 1)))
      return { end: next + 2, dimension: 'money', unit: 'cent', factor: 0.01 };
    const before = this.moneyBefore(from);
    const c = this.pieces[to]?.text === 'c' && this.tight(to - 1, to);
    // "62c", but "28 CT patients"
    const cent = isCent(word) && !/^\p{Lu}{2}/u.test(this.pieces[next]?.text ?? '');
    if (!before && (cent || c)) return { end: next + 1, dimension: 'money', unit: 'cent', factor: 0.01 };
    // "10 mil. CZK"
    const short = this.low(next) === '.' && /^(?:mi[lo]|ml?n|mill|bn|tsd)$/.test(this.low(next - 1));
    const sign = short ? next + 1 : next;
    const money = before ?? this.moneyAfter(sign);
    return money ? { end: before ? to : sign + 1, dimension: 'money', unit: money } : null;
  }

  /** 12', 12", 12 °C and -22C. */
  private markUnit({ to }: Numeral, next: number): Around | null {
    const mark = this.low(next);
    const letter = /^(?:°|deg|degrees)$/.test(mark) ? next + 1 : this.tight(to - 1, to) ? to : -1;
    if (/^(?:[CF]|[Cc]elsius|[Ff]ahrenheit)$/.test(this.pieces[letter]?.text ?? '')) {
      const [unit, factor] =
        this.low(letter)[0] === 'c' ? (['celsius', 1] as const) : (['fahrenheit', 5 / 9] as const);
      return { end: letter + 1, dimension: 'temperature', unit, factor };
    }
    if (/^['’′]$/.test(mark) && this.tight(to - 1, to)) {
      return { end: to + 1, dimension: 'length', unit: 'foot', factor: 0.3048 };
    }
    const inch = mark === '"' && /^["”]/.test(this.latin.slice(this.pieces[next]?.start ?? 0));
    return inch && this.isInchMark(next)
      ? { end: next + 1, dimension: 'length', unit: 'inch', factor: 0.0254 }
      : null;
  }

  private wordUnit(number: Numeral, next: number): Around | null {
    // "curtain sider 24 to" carries tonnes.
    const tonnes = this.low(next) === 'to' && /^[,;)]?$/.test(this.low(next + 1));
    const word = tonnes ? 't' : this.low(next);
    // "nine-year-olds"
    if (/^years?$/.test(word) && /^[- ]olds?\b/.test(this.latin.slice(this.pieces[next]?.end ?? 0))) {
      return { end: next + 1 };
    }
    // "22 second-shift associates", "nine day-shift officers"
    const tied =
      this.low(next + 1) === '-' &&
      this.tight(next, next + 1) &&
      !/^(?:long|and|old|a)$/.test(this.low(next + 2));
    const unit = tied && /^(?:second|day|night|week|year|month|hour)$/.test(word) ? undefined : unitOf(word);
    const letter = /^(?:s|h|d|t|l|g|v|w|m|in|b)$/.test(word);
    // "5 w/ catheter" counts no watts, "one S/4HANA" no seconds, "22 NS 9410 reports" and "3 G-Cloud deals" neither.
    const joint =
      (/^[sw]$/.test(word) && this.low(next + 1) === '/') ||
      /^(?:NS|PS)$/.test(this.pieces[next]?.text ?? '') ||
      (this.pieces[next]?.text === 'G' && this.low(next + 1) === '-');
    // "1 in 4 winter sailings"
    const season = /^(?:summer|winter)$/.test(word) && /^\p{L}+s$/u.test(this.low(next + 1));
    // "27 Year 9 pupils"
    const grade = word === 'year' && (number.values[0] ?? 0) > 1 && /^\d/.test(this.low(next + 1));
    if (!unit || joint || season || grade || (letter && !tonnes && !this.isUnitLetter(next, number.to)))
      return null;
    // "a year and a half"
    const half = this.low(next + 1) === 'and' && this.low(next + 2) === 'a' && this.low(next + 3) === 'half';
    if (half) number.values = number.values.map((value) => value + 0.5);
    return { ...unit, end: half ? next + 4 : next + 1 };
  }

  /** "30 %", "2 percentage points", "50 bps". */
  protected percentAt(
    next: number,
  ): { end: number; dimension: Dimension; unit: string; factor: number } | null {
    const word = this.low(next);
    const points = (end: number, factor: number) =>
      ({ end, dimension: 'percent', unit: 'point', factor }) as const;
    const basis = word === 'basis' && /^points?$/.test(this.low(next + 1));
    if (basis || /^bps?$/.test(word)) return points(basis ? next + 2 : next + 1, 0.0001);
    if (word === 'percentage') return points(next + 2, 0.01);
    // "96 pp" are pages.
    if (word === 'pp') return Number(this.low(next - 1)) >= 30 ? null : points(next + 1, 0.01);
    const spelled = word === 'per' && this.low(next + 1) === 'cent';
    if (!spelled && !/^(?:%|percents?|pct|pc)$/.test(word)) return null;
    const end = spelled ? next + 2 : next + 1;
    if (/^(?:points?|pts|pp)$/.test(this.low(end))) return points(end + 1, 0.01);
    return { end, dimension: 'percent', unit: 'percent', factor: 0.01 };
  }

  /** "12 cubic metres", "40 m3". */
  protected cubicAt(next: number) {
    const word = this.low(next);
    if (/^(?:k?m|ft)$/.test(word) && this.low(next + 1) === '2' && this.tight(next, next + 1)) {
      return {
        end: next + 2,
        dimension: 'area' as const,
        unit: word === 'ft' ? 'sqft' : 'sqm',
        factor: { m: 1, km: 1e6, ft: 0.0929 }[word] ?? 1,
      };
    }
    const area = /^(?:square|sq)$/.test(word)
      ? unitOf(this.low(this.low(next + 1) === '.' ? next + 2 : next + 1))
      : undefined;
    if (area?.dimension === 'length') {
      const end = this.low(next + 1) === '.' ? next + 3 : next + 2;
      const factor = area.factor * area.factor;
      return { end, dimension: 'area' as const, unit: area.unit === 'm' ? 'sqm' : 'sqft', factor };
    }
    const cube = word === 'm' && this.low(next + 1) === '3' && this.tight(next, next + 1);
    if (cube || (word === 'cubic' && unitOf(this.low(next + 1))?.unit === 'm'))
      return { end: next + 2, dimension: 'volume' as const, unit: 'cubic m', factor: 1000 };
    return null;
  }

  protected isInchMark(at: number): boolean {
    // An opening quote stands behind a blank; an inch mark touches its number.
    return this.tight(at - 1, at);
  }

  /** "5 m" and "24h" are units; "5 in 10" and "6 s" of nothing are not. */
  protected isUnitLetter(at: number, to: number): boolean {
    if (this.low(at) === 'in') {
      const next = this.low(at + 1);
      return this.tight(to - 1, at) || next === '' || /^[.,;)]$/.test(next);
    }
    if (this.low(at) === 's') return !/^['’]$/.test(this.latin[(this.pieces[at]?.start ?? 0) - 1] ?? '');
    return this.tight(to - 1, at) || /^(?:d|m|h|t|l|g|v|w)$/.test(this.low(at));
  }

  /** "a week", "/hr", "per shift", "daily" within the next words, before the next number. */
  protected periodAfter(from: number, nextNumber: number | undefined): string | null {
    // "£120k annual budget", and not "6 annual services a day"
    return this.periodBehind(from, nextNumber) ?? (this.low(from) === 'annual' ? 'year' : null);
  }

  private periodBehind(from: number, nextNumber: number | undefined): string | null {
    const stop = Math.min(this.pieces.length, from + 9, nextNumber ?? Number.POSITIVE_INFINITY);
    for (let at = from; at < stop; at += 1) {
      const word = this.low(at);
      // "p.a.", "p.w."
      if (word === 'p' && this.low(at + 1) === '.') return periodOf(`p${this.low(at + 2)}`) ?? null;
      if (/^[.;:()]$/.test(word)) return null;
      if (word === ',' && at > from) return null;
      if (/^(?:per|a|an|each|every|\/|p)$/.test(word)) {
        const close = this.low(at + 1) === '-' ? at + 2 : at + 1;
        // "per 12-hour shift"
        const sized = /^\d+$/.test(this.low(close)) && this.low(close + 1) === '-' ? close + 3 : close;
        const next = BETWEEN.test(this.low(sized)) ? sized + 1 : sized;
        const period = periodOf(this.low(next));
        const object =
          /^an?$/.test(word) &&
          /^(?:to|of|in|for|within|over|about|after|than|under|and|by|from|with)$/.test(this.low(at - 1));
        // "checked a second time", "48 a year earlier"
        const turn =
          (period === 'second' && /^\p{L}/u.test(this.low(at + 2))) ||
          /^(?:ago|before|earlier|later)$/.test(this.low(next + 1));
        if (period && !object && !turn && !(word === 'p' && !this.tight(at, at + 1))) return period;
      }
      // "an 86-lift route with quarterly servicing", "21 suppliers and review scorecards each quarter"
      if (
        word === 'with' ||
        (word === 'and' && at > from && !this.isPeriod(at + 2) && !this.isPeriod(at + 3))
      )
        return null;
      // "80 hourly production staff" are paid so.
      const paid = word === 'hourly' && HANDS.test(this.latin.slice(this.pieces[at]?.end ?? 0));
      // "6-monthly" is every six months.
      if (paid || (word !== 'daily' && this.low(at - 1) === '-')) continue;
      if (
        /^(?:daily|weekly|monthly|yearly|annually|hourly|nightly|quarterly|pa|pw|pcm|pm|ph|wkly|fortnightly)$/.test(
          word,
        )
      ) {
        return periodOf(word) ?? null;
      }
    }
    return null;
  }

  private isPeriod(at: number): boolean {
    return /^(?:per|an?|each|every|\/|p)$/.test(this.low(at)) || periodOf(this.low(at)) !== undefined;
  }

  protected nounsAfter(from: number): string[] {
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

  protected nounsBefore(from: number): string[] {
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
}

const HANDS = /^ (?:\p{L}+ )?(?:staff|employees?|workers?|hires?|personnel|associates?|crew)\b/u;

const STOPS =
  /^(?:in|on|at|by|for|from|with|and|or|to|under|over|per|each|every|which|that|who|is|are|was|were|had|has|have|while|when|as|after|before|since|against|via|using|across|into|than|but|so|then|plus|during|through|within|w|inc|a|an|vs|versus|against)$/;

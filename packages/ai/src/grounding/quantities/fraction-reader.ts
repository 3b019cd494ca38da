import { DateReader, type Numeral } from './date-reader.ts';
import { partOf, scaleOf, smallNumber } from './numerals.ts';
import { unitOf } from './quantity.ts';

/** Reads parts of a whole: "a third of", "two fifths", "half a million". */
export class FractionReader extends DateReader {
  protected fractionAt(at: number): Numeral | null {
    return this.partOfScale(at) ?? this.plainFractionAt(at);
  }

  /** "half a million", "a half-million", "a quarter of a million". */
  private partOfScale(at: number): Numeral | null {
    let next = at;
    if (/^an?$/.test(this.low(next))) next += 1;
    const count = smallNumber(this.low(next));
    if (count !== undefined) next += 1;
    if (this.low(next) === '-') next += 1;
    const part = partOf(this.low(next));
    if (!part) return null;
    next += 1;
    while (/^(?:of|an?|-)$/.test(this.low(next))) next += 1;
    const word = this.low(next);
    const scale = word.length > 2 ? scaleOf(word) : undefined;
    return scale ? { from: at, to: next + 1, values: [((count ?? 1) * scale) / part], kind: 'count' } : null;
  }

  private plainFractionAt(at: number): Numeral | null {
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
      const lasts = low === 'two' && this.low(next) === 'quarters' && this.low(next + 1) !== 'of';
      if (count >= part || lasts) return null;
      return { from: at, to: next + 1, values: [count / part], kind: 'fraction' };
    }
    if (low === 'half' && this.low(at + 1) === '-' && this.low(at + 2) === 'dozen') {
      return { from: at, to: at + 3, values: [6], kind: 'count' };
    }
    if (
      low === 'half' &&
      !/^(?:first|second|1st|2nd|other|and|a)$/.test(this.low(at - 1)) &&
      (this.low(at + 1) !== '-' || unitOf(this.low(at + 2))?.dimension === 'time')
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
    if (
      /^(?:of|had|ha(?:ve|s)|were|was|are|is|do|did|go|went|come|came|still|now|less|more|fewer|\p{L}+er)$/u.test(
        this.low(part + 1),
      )
    )
      return true;
    // "by a third party", "to a third grade"
    const next = this.low(part + 1);
    if (/^(?:-|part(?:y|ies)|person|grade|class|term|time|round|language)$/.test(next)) return false;
    if (next === 'year' && this.low(part + 2) !== 'on') return false;
    const before = this.low(this.low(at - 1) === '.' ? at - 2 : at - 1);
    return /^(?:by|nearly|about|abt|around|approx|approximately|circa|ca|almost|over|than|under|roughly|some|to|up|down|as)$/.test(
      before,
    );
  }
}

import type { Reading } from '../lines/line.ts';
import type { Answer } from './port.ts';

/** A value with where it stands. */
export interface Grounded {
  readonly text: string;
  readonly places: readonly number[];
}

/** Letters between facts of one entry. */
const NEAR = 320;

/** The words of a file as a model is shown them: a line a line, columns one after the other. */
export const textOf = ({ streams }: Reading): string =>
  streams.map((lines) => lines.map(({ parts }) => parts.join('  ')).join('\n')).join('\n\n');

const EDGE = /[\p{L}\p{N}]/u;

/** Finds verbatim quotes in a text; only how the blanks between words are set is left open. */
export class Grounds {
  readonly #text: string;
  refused = 0;

  constructor(text: string) {
    this.#text = text.replace(/\s+/g, ' ');
  }

  /** The value with its places; null when it is no quote, or only a piece of a word. */
  find(value: string | null): Grounded | null {
    const wanted = (value ?? '').replace(/\s+/g, ' ').trim();
    if (wanted.length < 2) return null;
    const places: number[] = [];
    for (let at = this.#text.indexOf(wanted); at >= 0; at = this.#text.indexOf(wanted, at + 1)) {
      const [before = ' ', after = ' '] = [this.#text[at - 1], this.#text[at + wanted.length]];
      const cut =
        (EDGE.test(before) && EDGE.test(wanted[0] ?? '')) ||
        (EDGE.test(after) && EDGE.test(wanted.at(-1) ?? ''));
      if (!cut) places.push(at);
    }
    if (places.length === 0) this.refused += 1;
    return places.length ? { text: wanted, places } : null;
  }

  /** The value, when it stands near one of the others; a quote from elsewhere in the file is none here. */
  beside(value: string | null, others: readonly (Grounded | null)[]): Grounded | null {
    const found = this.find(value);
    const anchors = others.flatMap((other) => other?.places ?? []);
    if (!found || anchors.length === 0) return found;
    const places = found.places.filter((at) => anchors.some((anchor) => Math.abs(at - anchor) < NEAR));
    if (places.length === 0) this.refused += 1;
    return places.length ? { ...found, places } : null;
  }
}

export interface GroundedPost {
  readonly title: string | null;
  readonly employer: string | null;
  readonly location: string | null;
  readonly dates: string | null;
}

export interface GroundedSchool {
  readonly school: string | null;
  readonly degree: string | null;
  readonly field: string | null;
  readonly dates: string | null;
}

/** A post's facts stand together; an employer may stand above several posts, named by the one before. */
export function postsIn(answer: Answer, grounds: Grounds): GroundedPost[] {
  let above: string | null = null;
  return answer.employment.flatMap(({ title, employer, location, dates }) => {
    const role = grounds.find(title);
    const when = grounds.beside(dates, [role]);
    const inherited = employer !== null && employer === above;
    const firm = inherited ? grounds.find(employer) : grounds.beside(employer, [role, when]);
    above = firm?.text ?? above;
    if (!firm && !(role && when)) return [];
    const where = grounds.beside(location, [role, when, firm]);
    return [
      {
        title: role?.text ?? null,
        employer: firm?.text ?? null,
        location: where?.text ?? null,
        dates: when?.text ?? null,
      },
    ];
  });
}

export function schoolsIn(answer: Answer, grounds: Grounds): GroundedSchool[] {
  return answer.education.flatMap(({ school, degree, field, dates }) => {
    const name = grounds.find(school);
    if (!name) return [];
    const rank = grounds.beside(degree, [name]);
    return [
      {
        school: name.text,
        degree: rank?.text ?? null,
        field: grounds.beside(field, [name, rank])?.text ?? null,
        dates: grounds.beside(dates, [name, rank])?.text ?? null,
      },
    ];
  });
}

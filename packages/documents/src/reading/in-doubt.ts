import { NOT_STATED, UNKNOWN_DAY } from '../career/draft.ts';
import type { Line, Reading } from './lines/line.ts';
import { type Understood, understand } from './understand.ts';
import { datesIn } from './words/dates.ts';
import { roleScore } from './words/roles.ts';
import { schoolScore } from './words/schools.ts';

export interface Understanding {
  readonly reading: Reading;
  readonly understood: Understood;
}

const isBareDate = ({ text }: Line): boolean => {
  const dates = datesIn(text);
  return dates?.range === true && text.length - dates.text.length < 4;
};

/** Dates by themselves that head no row: what they belong to stands in another column. */
function orphans({ reading, understood }: Understanding): number {
  const { employment, education, projects, certifications } = understood;
  const quotes = [...employment, ...education, ...projects, ...certifications]
    .map(({ quote }) => quote)
    .join('\n');
  return reading.streams.flat().filter((line) => isBareDate(line) && !quotes.includes(line.text)).length;
}

const textOf = ({ streams }: Reading): string =>
  streams.map((lines) => lines.map(({ text }) => text).join('\n')).join('\f');

/** What a row says where and when, and its worth: whole in words of its kind, or lacking one of the two. */
function worths({ employment, education }: Understood): (readonly [row: string, worth: number])[] {
  const posts = employment.map(({ row }) => {
    const key = `${row.company_name} ${row.start_date}`;
    if (row.job_title === NOT_STATED || row.company_name === NOT_STATED) return [key, -0.5] as const;
    const told = roleScore(row.job_title) > 0 && roleScore(row.company_name) === 0;
    return [key, told && row.start_date !== UNKNOWN_DAY ? 1 : 0] as const;
  });
  const schools = education.map(({ row }) => {
    const key = `${row.institution_name} ${row.start_date}`;
    if (row.institution_name === NOT_STATED) return [key, -0.5] as const;
    return [key, schoolScore(row.institution_name) > 0 && row.start_date !== UNKNOWN_DAY ? 1 : 0] as const;
  });
  return [...posts, ...schools];
}

const whole = (understood: Understood): number =>
  worths(understood).reduce((sum, [, worth]) => sum + worth, 0);

/** Every row of the one that says what and where is a row of the other, which names more employers or schools. */
function isMore(one: Understood, other: Understood): boolean {
  const rows = new Set(worths(other).map(([row]) => row));
  return (
    worths(one).every(([row, worth]) => worth < 0 || rows.has(row)) && namesOf(other).size > namesOf(one).size
  );
}

const namesOf = ({ employment, education }: Understood): Set<string> =>
  new Set([
    ...employment.map(({ row }) => row.company_name),
    ...education.map(({ row }) => row.institution_name),
  ]);

/**
 * Understands a file as it is first read and as it may be read otherwise. Another reading is taken that keeps every
 * row and makes more whole ones; where dates were left by themselves, also one that leaves at most half of them
 * and makes more than twice as many whole rows. Who the person is stays as it was read, since that stands apart
 * from entries.
 */
export function understandBest(first: Reading, others: () => readonly Reading[]): Understanding {
  const plain = { reading: first, understood: understand(first) };
  const left = orphans(plain);
  const had = whole(plain.understood);
  const isBetter = (other: Understanding): boolean => {
    const has = whole(other.understood);
    const fewer = other.understood.employment.length * 2 < plain.understood.employment.length;
    if (left > 0 && !fewer && orphans(other) <= left / 2 && has > Math.max(1, 2 * had)) return true;
    return has >= had + 1 && isMore(plain.understood, other.understood);
  };
  const better = others()
    .filter((reading) => textOf(reading) !== textOf(first))
    .map((reading) => ({
      reading,
      understood: { ...understand(reading), profile: plain.understood.profile },
    }))
    .filter(isBetter);
  return better.sort((a, b) => whole(b.understood) - whole(a.understood))[0] ?? plain;
}

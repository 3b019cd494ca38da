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

/** Rows that say what, where and when in words of that kind; a row that lacks one of the two counts against. */
function whole({ employment, education }: Understood): number {
  const posts = employment.map(({ row }) => {
    if (row.job_title === NOT_STATED || row.company_name === NOT_STATED) return -0.5;
    const told = roleScore(row.job_title) > 0 && roleScore(row.company_name) === 0;
    return told && row.start_date !== UNKNOWN_DAY ? 1 : 0;
  });
  const schools = education.map(({ row }) => {
    if (row.institution_name === NOT_STATED) return -0.5;
    return schoolScore(row.institution_name) > 0 && row.start_date !== UNKNOWN_DAY ? 1 : 0;
  });
  return [...posts, ...schools].reduce<number>((sum, each) => sum + each, 0);
}

/**
 * Understands a file; where dates are left by themselves, also as it is read otherwise. A reading that leaves at
 * most half of them and makes more than twice as many whole rows is taken; who the person is stays as it was read,
 * since that stands apart from entries.
 */
export function understandBest(first: Reading, others: () => readonly Reading[]): Understanding {
  const plain = { reading: first, understood: understand(first) };
  const left = orphans(plain);
  if (left === 0) return plain;
  const enough = Math.max(1, 2 * whole(plain.understood));
  const better = others()
    .map((reading) => ({
      reading,
      understood: { ...understand(reading), profile: plain.understood.profile },
    }))
    .filter((other) => orphans(other) <= left / 2 && whole(other.understood) > enough);
  return better.sort((a, b) => whole(b.understood) - whole(a.understood))[0] ?? plain;
}

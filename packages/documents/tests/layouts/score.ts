import type { ResumeContent } from '@ats/core';
import type { ResumeReading } from '@ats/documents';

export const FIELDS = ['name', 'email', 'phone', 'employers', 'titles', 'dates', 'schools'] as const;
export type Field = (typeof FIELDS)[number];

export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

export type Tallies = Record<Field, Tally>;

export const emptyTallies = (): Tallies =>
  Object.fromEntries(FIELDS.map((field) => [field, { right: 0, wrong: 0, missed: 0 }])) as Tallies;

const plain = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();

const digits = (text: string | null | undefined): string => (text ?? '').replace(/\D/g, '');

/** A layout that shows years only can't be read to the month. */
const day = (date: string | null | undefined, years: boolean): string =>
  (date ?? 'now').slice(0, years ? 4 : 7);

const spans = (
  rows: readonly { start: string | null | undefined; end: string | null | undefined }[],
  years: boolean,
): string[] => rows.map(({ start, end }) => `${day(start, years)}..${day(end, years)}`);

function values(content: ResumeContent, years: boolean): Record<Field, string[]> {
  const { header, sections } = content;
  return {
    name: [plain(header.name)],
    email: header.email ? [header.email] : [],
    phone: header.phone ? [digits(header.phone)] : [],
    employers: sections.experience.map(({ company }) => plain(company)),
    titles: sections.experience.map(({ role }) => plain(role)),
    dates: spans(
      sections.experience.map((row) => ({ start: row.start_date, end: row.end_date })),
      years,
    ),
    schools: sections.education.map(({ institution }) => plain(institution)),
  };
}

function readValues(
  { profile, employment, education }: ResumeReading,
  years: boolean,
): Record<Field, string[]> {
  return {
    name: profile.full_name ? [plain(profile.full_name)] : [],
    email: profile.email ? [profile.email] : [],
    phone: profile.phone ? [digits(profile.phone)] : [],
    employers: employment.map((row) => plain(row.company_name)),
    titles: employment.map((row) => plain(row.job_title)),
    dates: spans(
      employment.map((row) => ({ start: row.start_date, end: row.current_position ? null : row.end_date })),
      years,
    ),
    schools: education.map((row) => plain(row.institution_name)),
  };
}

/** Adds a reading to the tallies and returns what was missed (-) and what was made up (+). */
export function score(
  tallies: Tallies,
  pair: { content: ResumeContent; reading: ResumeReading; years: boolean },
): string[] {
  const wanted = values(pair.content, pair.years);
  const got = readValues(pair.reading, pair.years);
  return FIELDS.flatMap((field) => {
    const rest = [...got[field]];
    const missed = wanted[field].filter((value) => {
      const at = rest.indexOf(value);
      if (at >= 0) rest.splice(at, 1);
      return at < 0;
    });
    tallies[field].right += wanted[field].length - missed.length;
    tallies[field].missed += missed.length;
    tallies[field].wrong += rest.length;
    return [...missed.map((value) => `-${value}`), ...rest.map((value) => `+${value}`)];
  });
}

export const f1 = ({ right, wrong, missed }: Tally): number =>
  (2 * right) / Math.max(1, 2 * right + wrong + missed);

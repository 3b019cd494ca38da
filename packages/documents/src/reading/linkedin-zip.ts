import { writeDescription } from '../career/description.ts';
import type { CareerDraft } from '../career/draft.ts';
import { NOT_STATED, UNKNOWN_DAY } from '../career/draft.ts';
import { educationLevelOf, proficiencyOf } from '../career/known-words.ts';
import { endDay, type PartialDate, startDay } from '../career/partial-date.ts';
import { DocumentError } from '../errors.ts';
import { unpack } from '../extract/zip.ts';
import { readCsv } from './csv.ts';
import type { Drafted } from './entries/drafted.ts';
import { unbulleted } from './lines/line.ts';
import type { Understood } from './understand.ts';
import { readPoint } from './words/dates.ts';

type Row = Readonly<Record<string, string>>;

/** The files of LinkedIn's "download your data" that tell of the person; messages and contacts stay packed. */
const FILES = [
  'Profile.csv',
  'Positions.csv',
  'Education.csv',
  'Skills.csv',
  'Languages.csv',
  'Certifications.csv',
  'Projects.csv',
  'Email Addresses.csv',
  'PhoneNumbers.csv',
  'Phone Numbers.csv',
] as const;

type FileName = (typeof FILES)[number];

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** True for an archive with at least one of LinkedIn's tables in it. */
export const isLinkedInExport = (names: readonly string[]): boolean =>
  names.some((name) => ['Profile.csv', 'Positions.csv', 'Education.csv'].includes(baseName(name)));

/** What stands in the table, as a quote: its cells that say something. */
const quote = (row: Row): string => Object.values(row).filter(Boolean).join(' | ').slice(0, 300);

const drafted = <T>(row: T, from: Row): Drafted<T> => ({ row, quote: quote(from), confidence: 0.98 });

interface Span {
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
}

const spanOf = (started: string | undefined, finished: string | undefined): Span => ({
  start: started ? readPoint(started) : null,
  end: finished ? readPoint(finished) : null,
});

function days({ start, end }: Span): { start: string; end: string | null } {
  const last = end ? endDay(end) : null;
  if (!start) return { start: last ?? UNKNOWN_DAY, end: last ?? UNKNOWN_DAY };
  const first = startDay(start);
  return { start: first, end: last && last >= first ? last : null };
}

/** LinkedIn keeps line breaks and signs of lists as they were typed. */
function told(text: string | undefined): string | null {
  const lines = (text ?? '').split(/\r?\n| {2,}(?=[•-])/).map(unbulleted);
  const bullets = lines.filter(({ bullet }) => bullet).map((line) => line.text);
  return writeDescription({
    prose: lines
      .filter(({ bullet }) => !bullet)
      .map((line) => line.text)
      .join('\n'),
    bullets,
  });
}

function employment(row: Row): Drafted<CareerDraft['employment'][number]> {
  const span = spanOf(row['Started On'], row['Finished On']);
  const { start, end } = days(span);
  return drafted(
    {
      job_title: row.Title || NOT_STATED,
      company_name: row['Company Name'] || NOT_STATED,
      location: row.Location || null,
      start_date: start,
      end_date: end,
      current_position: span.start !== null && !row['Finished On'],
      job_description: told(row.Description),
    },
    row,
  );
}

function education(row: Row): Drafted<CareerDraft['education'][number]> {
  const { start, end } = days(spanOf(row['Start Date'], row['End Date']));
  const [degree = '', ...field] = (row['Degree Name'] ?? '').split(/\s*,\s*/);
  const details = [row.Notes, row.Activities].flatMap((each) => each || []);
  return drafted(
    {
      institution_name: row['School Name'] || NOT_STATED,
      degree_type: degree || NOT_STATED,
      field_of_study: field.join(', ') || null,
      start_date: start,
      graduation_date: end,
      education_level: degree ? educationLevelOf(degree) : null,
      meta: details.length ? { details } : null,
    },
    row,
  );
}

function spoken(row: Row): Drafted<CareerDraft['skills'][number]> {
  const fluency = row.Proficiency ?? '';
  const level = proficiencyOf(fluency);
  return drafted(
    {
      skill_name: row.Name ?? '',
      skill_category: 'Language',
      ...(level ? { proficiency_level: level } : {}),
      ...(fluency ? { meta: { fluency } } : {}),
    },
    row,
  );
}

function certification(row: Row): Drafted<CareerDraft['certifications'][number]> {
  const { start, end } = spanOf(row['Started On'], row['Finished On']);
  return drafted(
    {
      name: row.Name || NOT_STATED,
      issuing_org: row.Authority || null,
      date_earned: start ? startDay(start) : null,
      expiration_date: end ? endDay(end) : null,
      cert_id: row['License Number'] || null,
    },
    row,
  );
}

function project(row: Row): Drafted<CareerDraft['projects'][number]> {
  const { start, end } = days(spanOf(row['Started On'], row['Finished On']));
  return drafted(
    {
      proj_name: row.Title || NOT_STATED,
      proj_description: row.Description || null,
      project_url: row.Url || null,
      start_date: start,
      end_date: end,
      status: end ? 'completed' : 'ongoing',
    },
    row,
  );
}

/** "[COMPANY:https://…,PORTFOLIO:https://…]" */
const websites = (text: string | undefined): string[] => (text ?? '').match(/https?:\/\/[^\s,\]]+/g) ?? [];

function profile(rows: (name: FileName) => Row[]): Understood['profile'] {
  const about: Row = rows('Profile.csv')[0] ?? {};
  const emails = rows('Email Addresses.csv');
  const email =
    (emails.find((row) => /yes/i.test(row.Primary ?? '')) ?? emails[0])?.['Email Address'] ?? null;
  const phone = [...rows('PhoneNumbers.csv'), ...rows('Phone Numbers.csv')][0]?.Number ?? null;
  const [city, ...region] = (about['Geo Location'] ?? '').split(/\s*,\s*/);
  const first = about['First Name'] ?? '';
  const last = about['Last Name'] ?? '';
  const links = websites(about.Websites).map((url) => ({ label: 'Website', url }));
  return {
    ...drafted(
      {
        first_name: first,
        last_name: last,
        full_name: [first, last].filter(Boolean).join(' ') || null,
        email: email || null,
        phone: phone || null,
        professional_title: about.Headline || null,
        summary: about.Summary || null,
        industry: about.Industry || null,
        city: city || null,
        state: region.join(', ') || null,
        meta: links.length ? { links } : null,
      },
      about,
    ),
    fields: {},
  };
}

/** LinkedIn's data export. Throws `file_unreadable` when the archive is broken, `file_too_large` for bombs. */
export function readLinkedInExport(bytes: Uint8Array): Understood {
  const wanted = new Set<string>(FILES);
  const parts = unpack(bytes, (name) => wanted.has(baseName(name)));
  const tables = new Map(
    [...parts].map(([name, csv]) => [baseName(name), readCsv(new TextDecoder().decode(csv))]),
  );
  const rows = (name: FileName): Row[] => tables.get(name) ?? [];
  if (![...tables.values()].some((table) => table.length > 0))
    throw new DocumentError(
      'file_without_text',
      'This LinkedIn export holds nothing about a career. Ask LinkedIn for “the works”.',
    );
  return {
    profile: profile(rows),
    employment: rows('Positions.csv').map(employment),
    education: rows('Education.csv').map(education),
    skills: [
      ...rows('Skills.csv').flatMap((row) => (row.Name ? [drafted({ skill_name: row.Name }, row)] : [])),
      ...rows('Languages.csv').flatMap((row) => (row.Name ? [spoken(row)] : [])),
    ],
    projects: rows('Projects.csv').map(project),
    certifications: rows('Certifications.csv').map(certification),
  };
}

import type { CareerDraft, QuotedRow, ResumeReading } from '@ats/documents';

type Columns = Readonly<Record<string, unknown>>;

/** One entry of a résumé as it was read, and as the person has it before it is kept. */
export type ReviewEntry = {
  readonly row: Columns;
  /** The words it was read from. */
  readonly quote: string;
  /** It may have been misread. */
  readonly doubtful: boolean;
  readonly included: boolean;
  /** What its fields say now, by column. */
  readonly texts: Readonly<Record<string, string>>;
};

export const LISTS = ['employment', 'education', 'projects', 'certifications'] as const;
export type ListName = (typeof LISTS)[number];

/** A résumé that was read from a file laid out for people; nothing of it is kept before they have seen it. */
export type Review = {
  readonly fileName: string;
  readonly profile: ReviewEntry;
  readonly lists: Readonly<Record<ListName, readonly ReviewEntry[]>>;
  readonly skills: readonly Columns[];
  /** Their names as the person has them now, a line each. */
  readonly skillNames: string;
};

export type Field = {
  readonly column: string;
  readonly label: string;
  /** A month is "2021-03", or empty. */
  readonly type: 'text' | 'month' | 'lines';
  /** Its column always holds something. */
  readonly required?: true;
};

/** What can be set right before an entry is kept. */
export const FIELDS: Readonly<Record<'profile' | ListName, readonly Field[]>> = {
  profile: [
    { column: 'full_name', label: 'Name', type: 'text', required: true },
    { column: 'email', label: 'E-mail', type: 'text' },
    { column: 'phone', label: 'Phone', type: 'text' },
    { column: 'professional_title', label: 'What you are', type: 'text' },
    { column: 'city', label: 'City', type: 'text' },
    { column: 'summary', label: 'About you', type: 'lines' },
  ],
  employment: [
    { column: 'job_title', label: 'Title', type: 'text', required: true },
    { column: 'company_name', label: 'Employer', type: 'text', required: true },
    { column: 'location', label: 'Place', type: 'text' },
    { column: 'start_date', label: 'From, like 2021-03', type: 'month', required: true },
    { column: 'end_date', label: 'Until, empty if you are still there', type: 'month' },
    { column: 'job_description', label: 'What you did, a line each', type: 'lines' },
  ],
  education: [
    { column: 'degree_type', label: 'Degree', type: 'text' },
    { column: 'field_of_study', label: 'Subject', type: 'text' },
    { column: 'institution_name', label: 'School', type: 'text', required: true },
    { column: 'start_date', label: 'From, like 2021-03', type: 'month', required: true },
    { column: 'graduation_date', label: 'Until', type: 'month' },
  ],
  projects: [
    { column: 'proj_name', label: 'Name', type: 'text', required: true },
    { column: 'proj_description', label: 'What it was, a line each', type: 'lines' },
  ],
  certifications: [
    { column: 'name', label: 'Name', type: 'text', required: true },
    { column: 'issuing_org', label: 'Given by', type: 'text' },
    { column: 'date_earned', label: 'Since', type: 'month' },
  ],
};

/** Below it an entry is shown as one that may have been misread. */
const SURE = 0.75;

/** What stands in a required column of a file that does not say it (@ats/documents). */
export type Unsaid = { readonly NOT_STATED: string; readonly UNKNOWN_DAY: string };

/** What was read, for the person to look at. */
export function reviewOf(fileName: string, reading: ResumeReading, unsaid: Unsaid): Review {
  const entryOf = (
    name: 'profile' | ListName,
    { quote, confidence, ...row }: QuotedRow<object>,
  ): ReviewEntry => {
    const texts = FIELDS[name].map((field) => [field.column, shown(field, row, unsaid)] as const);
    return { row, quote, doubtful: confidence < SURE, included: true, texts: Object.fromEntries(texts) };
  };
  const entriesOf = (name: ListName) => reading[name].map((row) => entryOf(name, row));
  const { fields: _fields, ...profile } = reading.profile;
  return {
    fileName,
    profile: entryOf('profile', profile),
    lists: {
      employment: entriesOf('employment'),
      education: entriesOf('education'),
      projects: entriesOf('projects'),
      certifications: entriesOf('certifications'),
    },
    skills: reading.skills.map(({ quote: _quote, confidence: _confidence, ...row }) => row),
    skillNames: reading.skills.map(({ skill_name }) => skill_name).join('\n'),
  };
}

function shown({ column, type }: Field, row: Columns, { NOT_STATED, UNKNOWN_DAY }: Unsaid): string {
  const value = row[column];
  if (typeof value !== 'string' || value === NOT_STATED || value === UNKNOWN_DAY) return '';
  return type === 'month' ? value.slice(0, 7) : value;
}

/** A sentence about the first thing that cannot be kept; null when all can. */
export function troubleIn({ profile, lists }: Review): string | null {
  if (!profile.texts.full_name?.trim()) return 'Your name is missing.';
  for (const name of LISTS)
    for (const { included, texts } of lists[name]) {
      const trouble = included && troubleInMonths(FIELDS[name], texts);
      if (trouble) return trouble;
    }
  return null;
}

function troubleInMonths(fields: readonly Field[], texts: ReviewEntry['texts']): string | null {
  const months = fields
    .filter(({ type }) => type === 'month')
    .map(({ column }) => (texts[column] ?? '').trim())
    .filter(Boolean);
  const wrong = months.find((month) => !/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month));
  if (wrong) return `“${wrong}” is no month. Write it like 2021-03.`;
  const [from = '', until = from] = months;
  return until < from ? `${until} is before ${from}. An end cannot come before its start.` : null;
}

/** What is to be kept, as rows. */
export function careerFrom({ profile, lists, skills, skillNames }: Review, unsaid: Unsaid): CareerDraft {
  const kept = (name: ListName) => lists[name].filter(({ included }) => included);
  const rows = (name: ListName) => kept(name).map((entry) => rowOf(entry, FIELDS[name], unsaid));
  const names = new Set(skillNames.split('\n').map((each) => each.trim()));
  const draft = {
    profile: named(rowOf(profile, FIELDS.profile, unsaid), profile.row.full_name),
    employment: kept('employment').map((entry) => {
      const row = rowOf(entry, FIELDS.employment, unsaid);
      return row.end_date === entry.row.end_date ? row : { ...row, current_position: row.end_date === null };
    }),
    education: rows('education'),
    skills: [...names]
      .filter(Boolean)
      .map((skill_name) => skills.find((each) => each.skill_name === skill_name) ?? { skill_name }),
    projects: rows('projects'),
    certifications: rows('certifications'),
  };
  // The rows came as a CareerDraft's, and the person changed texts and months of theirs only.
  return draft as unknown as CareerDraft;
}

/** A column that was not touched keeps what was read, to the day. */
function rowOf({ row, texts }: ReviewEntry, fields: readonly Field[], unsaid: Unsaid): Columns {
  const written = fields
    .filter((field) => (texts[field.column] ?? '') !== shown(field, row, unsaid))
    .map(({ column, type, required }) => {
      const said = texts[column]?.trim() ?? '';
      const month = type === 'month';
      if (said !== '') return [column, month ? `${said}-01` : said] as const;
      return [column, required ? (month ? unsaid.UNKNOWN_DAY : unsaid.NOT_STATED) : null] as const;
    });
  const now: Columns = { ...row, ...Object.fromEntries(written) };
  // Where no day was known, both ends are the unknown one; once there is a start, the end is open.
  const opened = ['end_date', 'graduation_date'].filter(
    (column) => now[column] === unsaid.UNKNOWN_DAY && now.start_date !== unsaid.UNKNOWN_DAY,
  );
  return { ...now, ...Object.fromEntries(opened.map((column) => [column, null])) };
}

/** The parts of a name that was set right. */
function named(profile: Columns, before: unknown): Columns {
  const name = profile.full_name;
  if (name === before || typeof name !== 'string') return profile;
  const words = name.split(/\s+/);
  return { ...profile, first_name: words.slice(0, -1).join(' '), last_name: words.at(-1) ?? '' };
}

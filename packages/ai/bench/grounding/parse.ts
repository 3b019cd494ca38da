import * as z from 'zod/mini';

/** One row of a user's table as the checker receives it: the table, the id and the columns. */
export interface Row {
  table: string;
  id: string;
  summary?: string | null;
  name?: string;
  skill_name?: string;
  field_of_study?: string | null;
  degree_type?: string | null;
  job_description?: string;
  proj_description?: string;
  proj_outcomes?: string;
  [column: string]: unknown;
}

export interface Person {
  person: string;
  profession: string;
  rows: Row[];
}

export interface Pair {
  id: string;
  person: string;
  cited: string[];
  entry: string;
  source: string;
  statement: string;
  label: 'truthful' | 'lie';
  type: string;
  note?: string;
}

export interface Written {
  people: Person[];
  pairs: Pair[];
}

interface State extends Written {
  person: Person | undefined;
  row: Row | undefined;
  source: string | undefined;
  sources: number;
  told: number;
}

const personLine = z.tuple([z.string(), z.string()]);

const day = (month: string): string => (month.length === 7 ? `${month}-01` : month);

function span(text: string | undefined): { start: string; end: string | null; now: boolean } {
  const [from = '', to = ''] = (text ?? '').split('..');
  if (!/^\d{4}-\d\d/.test(from)) throw new Error(`not a span of months: "${text}"`);
  return { start: day(from), end: to === 'now' || to === '' ? null : day(to), now: to === 'now' };
}

type Columns = Record<string, unknown>;

const rowKinds: Record<string, (cells: string[]) => Columns> = {
  profile: ([first, last, title, city, state, summary]) => ({
    table: 'profiles',
    first_name: first,
    last_name: last,
    full_name: `${first} ${last}`,
    professional_title: title || null,
    city: city || null,
    state: state || null,
    summary: summary || null,
  }),
  job: ([title, company, location, when]) => {
    const { start, end, now } = span(when);
    return {
      table: 'employment',
      job_title: title,
      company_name: company,
      location: location || null,
      start_date: start,
      end_date: end,
      current_position: now,
      job_description: '',
    };
  },
  school: ([institution, degree, field, when, level, honors]) => {
    const { start, end, now } = span(when);
    return {
      table: 'education',
      institution_name: institution,
      degree_type: degree || null,
      field_of_study: field || null,
      start_date: start,
      graduation_date: end,
      enrollment_status: now ? 'enrolled' : 'not_enrolled',
      education_level: level || null,
      honors: honors || null,
    };
  },
  cert: ([name, org, when]) => {
    const { start, end } = span(when);
    return {
      table: 'certifications',
      name,
      issuing_org: org || null,
      date_earned: start,
      expiration_date: end,
      does_not_expire: end === null,
    };
  },
  skill: ([name, level, category]) => ({
    table: 'skills',
    skill_name: name,
    proficiency_level: level || 'intermediate',
    skill_category: category || 'Technical',
  }),
  project: ([name, role, when, tech, team, kind]) => {
    const { start, end, now } = span(when);
    return {
      table: 'projects',
      proj_name: name,
      role: role || null,
      start_date: start,
      end_date: end,
      tech_and_skills: tech ? tech.split(';').map((item) => item.trim()) : [],
      team_size: team ? Number(team) : null,
      industry_proj_type: kind || null,
      status: now ? 'ongoing' : 'completed',
      proj_description: '',
      proj_outcomes: '',
    };
  },
};

/** The text that statements under a row without bullets of its own are measured against. */
const rowSource = (row: Row): string =>
  row.summary ?? row.name ?? row.skill_name ?? row.field_of_study ?? row.degree_type ?? '';

function addRow(state: State, kind: string, rest: string): void {
  const { person } = state;
  const make = rowKinds[kind];
  if (!person || !make) throw new Error(`unknown row kind or no person yet: ${kind}`);
  const [local = '', ...cells] = rest.split('|').map((cell) => cell.trim());
  const row = { table: '', id: `${person.person}.${local}`, ...make(cells) };
  person.rows.push(row);
  state.row = row;
  state.source = rowSource(row) || undefined;
  state.sources += 1;
  state.told = 0;
}

function addLine(state: State, mark: string, text: string): void {
  const { row } = state;
  if (!row) throw new Error('a line before its row');
  const column =
    row.table === 'employment' ? 'job_description' : mark === '>' ? 'proj_outcomes' : 'proj_description';
  if (typeof row[column] !== 'string') throw new Error(`a ${row.table} row holds no lines`);
  const line = mark === '.' ? text : `- ${text}`;
  row[column] = row[column] ? `${row[column]}\n${line}` : line;
  state.source = text;
  state.sources += 1;
  state.told = 0;
}

const statementLine = /^([a-z_]+)(?: \[([^\]]+)\])?: (.+?)(?: ## (.+))?$/;

function addStatement(state: State, mark: string, text: string): void {
  const { person, row, source } = state;
  const match = statementLine.exec(text);
  if (!person || !row || !source || !match) throw new Error(`not a statement: ${text}`);
  const [, type = '', where, statement = '', note] = match;
  const id = (local: string): string => `${person.person}.${local.trim()}`;
  const [entry, cited] = (where ?? '').split('<');
  state.told += 1;
  state.pairs.push({
    id: `${person.person}.${String(state.sources).padStart(2, '0')}.${state.told}`,
    person: person.person,
    cited: cited ? cited.split(',').map(id) : [row.id],
    entry: entry ? id(entry) : row.id,
    source,
    statement,
    label: mark === '+' ? 'truthful' : 'lie',
    type,
    ...(note ? { note } : {}),
  });
}

function addPerson(state: State, rest: string): void {
  const [person, profession] = z.parse(
    personLine,
    rest.split('|').map((cell) => cell.trim()),
  );
  state.person = { person, profession, rows: [] };
  state.people.push(state.person);
  state.row = undefined;
  state.source = undefined;
  state.sources = 0;
}

function readLine(state: State, line: string): void {
  const mark = line[0] ?? '';
  const gap = line.indexOf(' ');
  const [kind, rest] = [line.slice(0, gap), line.slice(gap + 1)];
  if (mark === '-' || mark === '.' || mark === '>') addLine(state, mark, rest);
  else if (mark === '+' || mark === '!') addStatement(state, mark, rest);
  else if (kind === 'person') addPerson(state, rest);
  else addRow(state, kind, rest);
}

/**
 * Reads one hand-written file (its form is in README.md).
 * @throws Error naming the file, the line and what is wrong with it.
 */
export function readWritten(text: string, file: string): Written {
  const state: State = {
    people: [],
    pairs: [],
    person: undefined,
    row: undefined,
    source: undefined,
    sources: 0,
    told: 0,
  };
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('//')) continue;
    try {
      readLine(state, line);
    } catch (cause) {
      throw new Error(`${file}:${index + 1}: ${cause instanceof Error ? cause.message : line}`, { cause });
    }
  }
  return { people: state.people, pairs: state.pairs };
}

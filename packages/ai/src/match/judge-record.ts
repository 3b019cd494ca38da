import { type HistoryLine, sourceOf } from '../history/history-lines.ts';
import type { EducationRow, EmploymentRow } from '../history/rows.ts';
import { monthsIn } from '../history/tenure.ts';
import { DEGREE_LEVELS, type DegreeLevel, degreeLevel, rank } from '../requirements/degrees.ts';
import { skillList } from '../requirements/names.ts';
import type { Need } from '../requirements/requirement.ts';
import { contentStems } from '../text/stems.ts';
import { type Case, EVIDENCE_LIMIT, missing, type Verdict } from './verdict.ts';

type NeedOf<K extends Need['kind']> = Extract<Need, { kind: K }>;

/**
 * Years: the months of the positions that speak of the subject, overlaps counted once. Where none does, positions
 * of the same calling (by the posting's title) meet it partly.
 */
export function judgeYears(need: NeedOf<'years'>, { history, lines, asOf, jobTitle }: Case): Verdict {
  const asked = contentStems(need.subject);
  const skills = skillList()
    .find(need.subject)
    .map((hit) => hit.entry.name);
  const carriers = new Map<EmploymentRow, HistoryLine>();
  // The newest first: what a person does now says more than where they began.
  const newestFirst = [...history.employment].sort((a, b) =>
    (b.start_date ?? '').localeCompare(a.start_date ?? ''),
  );
  for (const row of newestFirst) {
    const line = carrierOf(
      lines.filter((one) => one.table === 'employment' && one.id === row.id),
      asked,
      skills,
    );
    if (line) carriers.set(row, line);
  }
  const what = need.subject ? `years of ${need.subject}` : 'years of experience';
  const question = `Do you have ${need.years} ${what}?`;
  if (carriers.size === 0) {
    const calling = contentStems(jobTitle);
    const titles = lines.filter((line) => line.column === 'job_title' && overlap(line, calling) > 0);
    if (titles.length === 0) return missing(question);
    return { status: 'partly', evidence: titles.slice(0, EVIDENCE_LIMIT).map(sourceOf), question };
  }
  const months = monthsIn([...carriers.keys()], asOf);
  const evidence = [...carriers.values()].slice(0, EVIDENCE_LIMIT).map(sourceOf);
  return { status: months >= need.years * 12 ? 'met' : 'partly', evidence };
}

/** The line of a position that shows it was about the subject; its title, when no subject is asked for. */
function carrierOf(lines: readonly HistoryLine[], asked: readonly string[], skills: readonly string[]) {
  const title = lines.find((line) => line.column === 'job_title');
  if (asked.length === 0) return title;
  const named = lines.find((line) =>
    skills.some((skill) => line.skills.has(skill) || line.implied.has(skill)),
  );
  if (named) return named;
  const said = new Set(lines.flatMap((line) => [...line.stems]));
  const share = asked.filter((stem) => said.has(stem)).length / asked.length;
  if (share < 0.5) return undefined;
  return [...lines].sort((a, b) => overlap(b, asked) - overlap(a, asked))[0];
}

const overlap = (line: HistoryLine, stems: readonly string[]) =>
  stems.filter((stem) => line.stems.has(stem)).length;

/** A degree: met at its level in one of its fields; partly in another field, unfinished, or "or equivalent". */
export function judgeDegree(need: NeedOf<'degree'>, { history, lines, asOf }: Case): Verdict {
  const rows = history.education
    .map((row) => ({ row, level: levelOf(row) }))
    .filter((one) => one.level !== null && rank(one.level) >= rank(need.level));
  const source = (row: EducationRow) =>
    lines
      .filter((line) => line.table === 'education' && line.id === row.id && line.column !== 'honors')
      .slice(0, 2)
      .map(sourceOf);
  const fitting = rows.find(({ row }) => inField(row, need.fields) && isDone(row, asOf));
  if (fitting) return { status: 'met', evidence: source(fitting.row) };
  const close = rows[0];
  if (close) return { status: 'partly', evidence: source(close.row) };
  const worked = lines.filter((line) => line.column === 'job_title').slice(0, 1);
  if (need.orEquivalent && worked.length > 0) return { status: 'partly', evidence: worked.map(sourceOf) };
  return missing('Do you have this degree, or an equivalent one?');
}

function levelOf(row: EducationRow): DegreeLevel | null {
  const stored = DEGREE_LEVELS.find((level) => level === row.education_level);
  return stored ?? degreeLevel(`${row.degree_type ?? ''} ${row.field_of_study ?? ''}`);
}

function inField(row: EducationRow, fields: string): boolean {
  const asked = contentStems(fields).filter((stem) => !/^(?:field|disciplin|area|subject|degre)$/.test(stem));
  if (asked.length === 0) return true;
  const studied = new Set(contentStems(`${row.field_of_study ?? ''} ${row.degree_type ?? ''}`));
  return asked.some((stem) => studied.has(stem));
}

const isDone = (row: EducationRow, asOf: string) =>
  row.enrollment_status !== 'enrolled' && (!row.graduation_date || row.graduation_date <= asOf);

/** Place: the profile's town meets "based in"; everything else is the person's to answer. */
export function judgePlace(need: NeedOf<'place'>, { history }: Case): Verdict {
  const { city, state, id } = history.profile;
  if (need.ask === 'travel') return missing('Are you willing to travel for this job?');
  if (need.ask === 'relocate') return missing('Are you willing to relocate?');
  if (need.ask === 'present') return missing('Can you work at their place on those days?');
  const asked = (need.place ?? '').toLowerCase();
  if (city && asked.includes(city.toLowerCase())) {
    return {
      status: 'met',
      evidence: [{ table: 'profiles', id, quote: city, column: 'city', start: 0, end: city.length }],
    };
  }
  if (state && new RegExp(`\\b${escapeForPattern(state.toLowerCase())}\\b`).test(asked)) {
    const evidence = [
      { table: 'profiles' as const, id, quote: state, column: 'state', start: 0, end: state.length },
    ];
    return { status: 'partly', evidence };
  }
  return missing(`Can you work in ${need.place}?`);
}

const escapeForPattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Permission to work: met only where a row of the person's speaks of it. */
export function judgeAuthorisation({ lines }: Case): Verdict {
  const said = lines.filter((line) =>
    /\b(?:authori[sz]ed to work|right to work|work permit|citizen|permanent resident|clearance)\b/i.test(
      line.text,
    ),
  );
  if (said.length > 0) return { status: 'partly', evidence: said.slice(0, EVIDENCE_LIMIT).map(sourceOf) };
  return missing('Do you have this permission?');
}

/** Anything else: how many of its words one line of the person's carries. */
export function judgeOther(text: string, { lines }: Case): Verdict {
  const asked = [...new Set(contentStems(text))];
  const named = skillList()
    .find(text)
    .map((hit) => hit.entry.name);
  const question = `Does this apply to you: "${text}"?`;
  const byName = lines.filter((line) => named.some((name) => line.skills.has(name)));
  const scored = lines
    .map((line) => ({ line, share: asked.length > 0 ? overlap(line, asked) / asked.length : 0 }))
    .filter(({ line, share }) => share >= 0.3 && overlap(line, asked) >= Math.min(2, asked.length))
    .sort((a, b) => b.share - a.share);
  const best = scored[0];
  const evidence = [...new Set([...byName, ...scored.map(({ line }) => line)])]
    .slice(0, EVIDENCE_LIMIT)
    .map(sourceOf);
  if (evidence.length === 0) return missing(question);
  return { status: byName.length > 0 || (best && best.share >= 0.6) ? 'met' : 'partly', evidence };
}

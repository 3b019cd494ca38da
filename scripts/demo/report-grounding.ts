import { checkGrounding, type GroundingRow, groundingRows, loadHistory, statementsOf } from '@ats/ai';
import type { MatchContent, ResumeContent, SourceRef, UserAts } from '@ats/core';
import pc from 'picocolors';
import { cut, heading } from './terminal.ts';

/** The person's rows that a résumé is made of, by id. */
export type Rows = ReadonlyMap<string, GroundingRow>;

export async function readRows(me: UserAts): Promise<Rows> {
  return new Map(groundingRows(await loadHistory(me)).map((row) => [row.id, row]));
}

const COUNTS = { met: 'met', partly: 'partly met', missing: 'not shown' } as const;
const MARKS = { met: pc.green('●'), partly: pc.yellow('◐'), missing: pc.red('○') } as const;

/** Requirement by requirement: the posting's words, and the person's that meet them. */
export function matchReport({ requirements, overall_score }: MatchContent, rows: Rows): string {
  const counts = (['met', 'partly', 'missing'] as const)
    .map((status) => [status, requirements.filter((each) => each.status === status).length] as const)
    .filter(([status, count]) => status === 'met' || count > 0)
    .map(([status, count]) =>
      status === 'met' ? `${count} of ${requirements.length} requirements met` : `${count} ${COUNTS[status]}`,
    );
  const score = overall_score === null ? '' : ` (${Math.round(overall_score)} of 100)`;
  const lines = [heading(`Match: ${counts.join(', ')}${score}`)];
  for (const { text, quote, priority, status, evidence, question } of requirements) {
    const wish = priority === 'nice' ? pc.dim(' (nice to have)') : '';
    lines.push(`${MARKS[status]} ${text}${wish}`);
    if (quote && quote !== text) lines.push(pc.dim(`    they ask  “${cut(quote, 60).trimEnd()}”`));
    const [own] = evidence;
    if (own?.quote)
      lines.push(pc.dim(`    you have  “${cut(own.quote, 40).trimEnd()}” in ${nameOf(own, rows)}`));
    else if (question) lines.push(pc.dim(`    to answer ${question}`));
  }
  lines.push(pc.dim('How the score is counted stands in the saved match, as its formula.'));
  return lines.join('\n');
}

/** Every line of the résumé with the place it was read from, and what the check says of it. */
export function groundingReport(resume: ResumeContent, rows: Rows): string {
  const statements = statementsOf(resume);
  const blocked = statements.flatMap(({ text, sources }) => {
    const cited = sources.map(({ id }) => id);
    const [entry = ''] = cited;
    const findings = checkGrounding(text, { rows: [...rows.values()], cited, entry });
    return findings.filter((finding) => finding.severity === 'block').map((finding) => ({ text, finding }));
  });
  const verbatim = statements.filter(({ text, sources }) =>
    sources.some((source) => isFrom(text, source, rows)),
  );
  const lines = [
    heading(
      `Grounding: ${statements.length} lines, ${verbatim.length} word for word yours, ${blocked.length} blocked by the check`,
    ),
  ];
  for (const { role, company, bullets } of [...resume.sections.experience].slice(0, 4)) {
    lines.push(`${role}, ${company}`);
    for (const { text, sources } of bullets) {
      lines.push(`  • ${cut(text, 66).trimEnd()}`);
      for (const source of sources) lines.push(pc.dim(`    from ${placeOf(source, rows)}`));
    }
  }
  for (const { text, finding } of blocked) {
    lines.push(pc.red(`✗ ${cut(text, 66).trimEnd()}`), pc.dim(`    ${finding.words}: ${finding.mend}`));
  }
  return lines.join('\n');
}

function textOf({ id, column }: SourceRef, rows: Rows): string {
  const value = rows.get(id)?.[column ?? ''];
  return typeof value === 'string' ? value : '';
}

const isFrom = (text: string, source: SourceRef, rows: Rows): boolean =>
  textOf(source, rows).slice(source.start, source.end) === text;

/** "Data analyst, Tramline Transit": what the person calls a row. */
function nameOf({ id, table }: SourceRef, rows: Rows): string {
  const row = rows.get(id);
  const called = [
    row?.job_title ?? row?.proj_name ?? row?.degree_type ?? row?.name,
    row?.company_name ?? row?.institution_name ?? row?.issuing_org,
  ].filter((part) => typeof part === 'string' && part !== '');
  if (table === 'skills') return 'your skills';
  return called.length > 0 ? cut(called.join(', '), 34).trimEnd() : `your ${table}`;
}

/** The row, and the line of it, that words were read from. */
function placeOf(source: SourceRef, rows: Rows): string {
  const line = textOf(source, rows)
    .slice(0, source.start ?? 0)
    .split('\n').length;
  return `${source.table} ${source.id.slice(0, 8)}, ${source.column ?? 'row'}, line ${line}`;
}

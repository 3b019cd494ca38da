import { checkGrounding, type FindingKind } from '@ats/ai';

/** What blocks a statement that rests on one line of a stagehand's, by default of a position that is over. */
export function blocksOn(
  line: string,
  statement: string,
  columns: Record<string, unknown> = {},
): FindingKind[] {
  const row = {
    table: 'employment',
    id: 'e1',
    job_title: 'Stagehand',
    company_name: 'Northlight',
    start_date: '2019-01-01',
    end_date: '2024-01-01',
    current_position: false,
    job_description: `- ${line}`,
    ...columns,
  };
  return checkGrounding(statement, { rows: [row], cited: ['e1'], entry: 'e1', asOf: '2026-11-01' })
    .filter((one) => one.severity === 'block')
    .map((one) => one.kind);
}

import type { Finding } from '../finding.ts';
import { finding, type Reading } from '../reading/reading.ts';
import type { GroundingRow } from '../reading/rows.ts';

const isPosition = ({ table }: GroundingRow) => table === 'employment' || table === 'projects';

/** A fact of one employer or project under another. */
export function checkEntry(reading: Reading): Finding[] {
  const { entry, cited, statement } = reading;
  if (!entry || !isPosition(entry)) return [];
  const foreign = cited.filter((row) => row.id !== entry.id && row.table === 'employment');
  const missing = !cited.includes(entry) && cited.some(isPosition);
  const stranger = foreign[0] ?? (missing ? cited.find(isPosition) : undefined);
  if (!stranger) return [];
  const line = reading.lines.find((one) => one.row === stranger);
  const mend = 'Put this under the position it belongs to, or rest it on this one.';
  return [finding(reading, { start: 0, end: statement.length }, { kind: 'wrong_entry', line, mend })];
}

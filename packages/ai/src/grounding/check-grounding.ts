import { checkAdditions } from './additions.ts';
import { checkCauses } from './causes.ts';
import { checkClaims } from './claims.ts';
import { checkDates } from './dates.ts';
import { checkEntry } from './entry.ts';
import type { Finding } from './finding.ts';
import { checkFrequency } from './frequency.ts';
import { checkHedges } from './hedges.ts';
import { checkNames } from './names.ts';
import { checkNegation } from './negation.ts';
import { checkNumbers } from './numbers.ts';
import { checkOthers } from './others.ts';
import { checkParts } from './parts.ts';
import { type Reading, readStatement } from './reading.ts';
import { checkRecency } from './recency.ts';
import type { GroundingRow } from './rows.ts';
import { checkScope } from './scope.ts';
import { checkSeniority } from './seniority.ts';
import { checkSpans } from './spans.ts';

export type GroundingSources = {
  /** All the user's rows, as `{ table, id, ...columns }`. */
  rows: readonly GroundingRow[];
  /** Ids of the rows the statement rests on. */
  cited: readonly string[];
  /** Id of the row under which it stands: a position, a project, or the profile for a summary. */
  entry?: string | null;
  /** The day that tenure and "currently" are judged by, YYYY-MM-DD; today by default. */
  asOf?: string;
};

/** Every check but the last one, which weighs what they left. */
export const CHECKS: readonly ((reading: Reading) => Finding[])[] = [
  checkEntry,
  checkNumbers,
  checkDates,
  checkFrequency,
  checkRecency,
  checkNames,
  checkScope,
  checkSpans,
  checkSeniority,
  checkHedges,
  checkParts,
  checkOthers,
  checkNegation,
  checkClaims,
  checkCauses,
];

/**
 * Says what a statement claims beyond the rows it rests on, in the order of the statement; nothing when the rows
 * carry it. Deterministic: no model, no network, no state. English.
 */
export function checkGrounding(statement: string, sources: GroundingSources): Finding[] {
  const { rows, entry = null, asOf = new Date().toISOString().slice(0, 10) } = sources;
  const cited = rows.filter((row) => sources.cited.includes(row.id));
  const own = rows.find((row) => row.id === entry) ?? null;
  const unknown = sources.cited.filter((id) => !rows.some((row) => row.id === id));
  if (cited.length === 0 || unknown.length > 0) {
    const mend =
      cited.length === 0
        ? 'Name the rows the statement rests on.'
        : `These rows do not exist: ${unknown.join(', ')}.`;
    return [
      {
        kind: 'source',
        severity: 'block',
        words: statement,
        start: 0,
        end: statement.length,
        nearest: null,
        mend,
      },
    ];
  }
  const reading = readStatement(statement, { rows, cited, entry: own, asOf });
  return [...CHECKS, checkAdditions]
    .flatMap((check) => check(reading))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

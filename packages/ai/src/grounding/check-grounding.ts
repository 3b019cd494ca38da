import { checkCauses } from './checks/causes.ts';
import { checkClaims } from './checks/claims.ts';
import { checkDates } from './checks/dates.ts';
import { checkDeedsOfOthers } from './checks/deeds-of-others.ts';
import { checkEntry } from './checks/entry.ts';
import { checkFrequency } from './checks/frequency.ts';
import { checkHedges } from './checks/hedges.ts';
import { checkNames } from './checks/names.ts';
import { checkNegation } from './checks/negation.ts';
import { checkPartForWhole } from './checks/part-for-whole.ts';
import { checkReach } from './checks/reach.ts';
import { checkRecency } from './checks/recency.ts';
import { checkReplaced } from './checks/replaced.ts';
import { checkScope } from './checks/scope.ts';
import { checkSeniority } from './checks/seniority.ts';
import { checkTeams } from './checks/teams.ts';
import { checkWholes } from './checks/wholes.ts';
import type { Finding } from './finding.ts';
import { checkNumbers } from './numbers/check-numbers.ts';
import { type Reading, readStatement } from './reading/reading.ts';
import type { GroundingRow } from './reading/rows.ts';
import { weigh } from './weighing/weigh.ts';

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

const CHECKS: readonly ((reading: Reading) => Finding[])[] = [
  checkEntry,
  checkNumbers,
  checkDates,
  checkFrequency,
  checkWholes,
  checkReplaced,
  checkRecency,
  checkNames,
  checkScope,
  checkReach,
  checkSeniority,
  checkTeams,
  checkHedges,
  checkPartForWhole,
  checkDeedsOfOthers,
  checkNegation,
  checkClaims,
  checkCauses,
];

/** What the checks find, which is weighed together in the end. */
export const findAll = (reading: Reading): Finding[] =>
  CHECKS.flatMap((check) => check(reading)).filter((one) => !isSpelledOut(reading, one));

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
  if (isVerbatim(reading)) return checkEntry(reading);
  return weigh(reading, findAll(reading)).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A line as it stands says no more than itself; signs count, since "$5M" is no "€5M". */
const isVerbatim = ({ statement, lines }: Reading) =>
  lines.some(({ text }) => asItStands(text) === asItStands(statement));

const asItStands = (text: string) => text.trim().replace(/\s+/g, ' ').replace(/\.$/, '').toLowerCase();

/** "First in, first out" of "FIFO", "frequently asked questions" of "FAQ", "Control of Substances ..." of "COSHH": what a line has in initials is no claim. */
const isSpelledOut = ({ words, support }: Reading, { start, end, kind }: Finding): boolean =>
  /^(?:scope|superlative|frequency)$/.test(kind) &&
  words.some((word) => word.start === start) &&
  words
    .filter((word) => word.start >= start && word.end <= end)
    .every((word) => support.exact(word, words).some((one) => /^[A-Z][A-Z&]+s?$/.test(one.word.text)));

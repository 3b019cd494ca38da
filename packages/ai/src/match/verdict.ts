import type { SourceRef } from '@ats/core';
import type { HistoryLine } from '../history/history-lines.ts';
import type { History } from '../history/rows.ts';

export type Status = 'met' | 'partly' | 'missing';

/** How far a requirement is met, the lines that show it, and what to ask when nothing does. */
export type Verdict = { status: Status; evidence: SourceRef[]; question?: string };

/** What a requirement is held against. */
export type Case = {
  history: History;
  lines: readonly HistoryLine[];
  /** The day that years are counted to, YYYY-MM-DD. */
  asOf: string;
  jobTitle: string;
};

export const missing = (question: string): Verdict => ({ status: 'missing', evidence: [], question });

/** The most rows named for one requirement. */
export const EVIDENCE_LIMIT = 4;

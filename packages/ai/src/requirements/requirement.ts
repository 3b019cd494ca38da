import type { RequirementKind } from '@ats/core';
import type { Span } from '../text/lines.ts';
import type { DegreeLevel } from './degree-levels.ts';
import type { LanguageLevel } from './language-levels.ts';
import type { Priority } from './priority.ts';

/** What exactly is asked for. */
export type Need =
  | { kind: 'skill'; name: string }
  | { kind: 'years'; years: number; subject: string }
  | { kind: 'degree'; level: DegreeLevel; fields: string; orEquivalent: boolean }
  | { kind: 'language'; language: string; level: LanguageLevel | null }
  | { kind: 'licence'; name: string }
  | { kind: 'place'; ask: 'based' | 'present' | 'travel' | 'relocate'; place: string | null }
  | { kind: 'authorisation' }
  | { kind: 'other' };

/** One thing a posting asks for: `description.slice(start, end) === quote`. */
export type Requirement = {
  /** "r1", "r2", ... in the order of the posting. */
  id: string;
  kind: RequirementKind;
  /** In short: "PostgreSQL", "5 years of backend work". */
  text: string;
  /** The posting's own words. */
  quote: string;
  start: number;
  end: number;
  priority: Priority;
  need: Need;
};

/** What a reader found in one passage, before it is numbered. */
export type Found = Span & { need: Need; label: string };

/** A stretch of a passage as a find; `from` and `to` count from the passage's start. */
export function found(
  passage: Span,
  at: { from: number; to: number },
  what: { need: Need; label: string },
): Found {
  const raw = passage.text.slice(at.from, at.to);
  const from = at.from + raw.length - raw.trimStart().length;
  const text = raw.trim();
  return { ...what, text, start: passage.start + from, end: passage.start + from + text.length };
}

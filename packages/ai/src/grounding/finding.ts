/** Facts that the rows do not have: they block in any wording. */
export const FACT_KINDS = [
  /** No row is cited, or a cited row does not exist. */
  'source',
  /** A fact of one employer under another, or of a row that is not cited. */
  'wrong_entry',
  'number',
  'unit',
  'date',
  'tenure',
  'recency',
  'technology',
  'credential',
  'language',
  'name',
  'quote',
  'soft_claim',
] as const;

/** What a statement says beyond its rows. */
export const FINDING_KINDS = [
  ...FACT_KINDS,
  'frequency',
  'scope',
  'seniority',
  'hedge',
  'negation',
  'superlative',
  'cause',
  'outcome',
  /** Something else that no row says. */
  'addition',
] as const;

export type FindingKind = (typeof FINDING_KINDS)[number];

/** Where the rows come nearest to what a finding is about. */
export type NearestSource = {
  table: string;
  id: string;
  column: string;
  quote: string;
  start: number;
  end: number;
};

/** One thing wrong with a statement. `statement.slice(start, end)` is `words`. */
export type Finding = {
  kind: FindingKind;
  /** `block`: must not be saved. `warn`: worth a look. */
  severity: 'block' | 'warn';
  words: string;
  start: number;
  end: number;
  nearest: NearestSource | null;
  /** What would make the statement true, as an instruction. */
  mend: string;
};

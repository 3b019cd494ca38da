import { softwareList } from '../../requirements/names.ts';
import type { Finding, FindingKind, NearestSource } from '../finding.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { readQuantities } from '../quantities/read-quantities.ts';
import { isFunctionWord, isLightWord } from './plain-words.ts';
import { type EvidenceLine, evidenceOf, type GroundingRow } from './rows.ts';
import { type Carrier, Support } from './support.ts';
import { readWords, type Word } from './words.ts';

/** A stretch of a statement between commas, brackets and connecting words. */
export type Segment = { start: number; end: number; text: string; words: readonly Word[] };

/** A statement and its rows, read once and looked at by every check. */
export type Reading = {
  statement: string;
  words: readonly Word[];
  quantities: readonly Quantity[];
  segments: readonly Segment[];
  rows: readonly GroundingRow[];
  cited: readonly GroundingRow[];
  entry: GroundingRow | null;
  asOf: string;
  lines: readonly EvidenceLine[];
  /** The lines the statement was made from, best first. */
  aligned: readonly EvidenceLine[];
  support: Support;
  carriers(word: Word): readonly Carrier[];
  /** Whether a word belongs to a name that a row has under another. */
  isListed(word: Word): boolean;
};

const CUT =
  /[;:()]|,(?!\d)|\.(?=\s)|\s[-–—]\s|\b(?:which|who|because|so that|after which|whereby|thanks to|owing to|due to|resulting|leading to|as a result|while|whereas|plus)\b/giu;

export function readStatement(
  statement: string,
  sources: {
    rows: readonly GroundingRow[];
    cited: readonly GroundingRow[];
    entry: GroundingRow | null;
    asOf: string;
  },
): Reading {
  const words = readWords(statement);
  const lines = sources.cited.flatMap(evidenceOf);
  const support = new Support(lines);
  const known = new Map<Word, readonly Carrier[]>();
  const listed = listedNames(statement, words, support);
  const carriers = (word: Word): readonly Carrier[] => {
    let found = known.get(word) ?? support.of(word, words);
    const name = listed.get(word);
    if (found.length === 0 && name) found = [name];
    known.set(word, found);
    return found;
  };
  const quantities = readQuantities(statement);
  return {
    statement,
    words,
    quantities,
    segments: segmentsOf(statement, words),
    ...sources,
    lines,
    support,
    carriers,
    isListed: (word) => listed.has(word),
    aligned: align(words, quantities, { lines, carriers }),
  };
}

/** Words of a name that a row has under another: "Engine" of "Unreal Engine" where it says "Unreal 5". */
function listedNames(statement: string, words: readonly Word[], support: Support): Map<Word, Carrier> {
  const found = new Map<Word, Carrier>();
  for (const hit of softwareList().find(statement, words)) {
    const carrier = support.named(hit.entry.name);
    if (!carrier) continue;
    for (const word of words) if (word.start >= hit.start && word.end <= hit.end) found.set(word, carrier);
  }
  return found;
}

function segmentsOf(statement: string, words: readonly Word[]): Segment[] {
  const cuts = [...statement.matchAll(CUT)].map((match) => match.index);
  const segments: Segment[] = [];
  let start = 0;
  for (const end of [...cuts, statement.length]) {
    const within = words.filter((word) => word.start >= start && word.end <= end);
    if (within.length > 0) segments.push({ start, end, text: statement.slice(start, end), words: within });
    start = end;
  }
  return segments;
}

/** Whether a word says something of its own. */
export const isContent = (word: Word): boolean => !word.digits && !isFunctionWord(word.norm);
export const isStrong = (word: Word): boolean => isContent(word) && !isLightWord(word.norm);

/** The lines that carry most of the statement's words; more than one when facts were merged. */
function align(
  words: readonly Word[],
  quantities: readonly Quantity[],
  evidence: { lines: readonly EvidenceLine[]; carriers: (word: Word) => readonly Carrier[] },
): EvidenceLine[] {
  const { lines, carriers } = evidence;
  const facts = words.filter(isContent).map((word) => ({
    weight: isLightWord(word.norm) ? 0.3 : 1,
    lines: new Set(carriers(word).map((carrier) => carrier.line)),
  }));
  for (const quantity of quantities) {
    const same = lines.filter((line) => line.quantities.some((other) => near(other.value, quantity.value)));
    if (quantity.value !== 1) facts.push({ weight: 0.6, lines: new Set(same) });
  }
  const chosen: EvidenceLine[] = [];
  let open = facts.filter((fact) => fact.lines.size > 0);
  while (chosen.length < 4) {
    const best = bestLine(lines, open);
    if (!best || (chosen.length > 0 && best.score < 1.5)) break;
    chosen.push(best.line);
    open = open.filter((fact) => !fact.lines.has(best.line));
  }
  return chosen;
}

export const near = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-6 * Math.max(1e-3, Math.abs(a), Math.abs(b));

function bestLine(
  lines: readonly EvidenceLine[],
  open: readonly { weight: number; lines: Set<EvidenceLine> }[],
) {
  let best: { line: EvidenceLine; score: number } | null = null;
  for (const line of lines) {
    let score = 0;
    for (const fact of open) if (fact.lines.has(line)) score += fact.weight / Math.sqrt(fact.lines.size);
    if (score > 0 && (!best || score > best.score)) best = { line, score };
  }
  return best;
}

export function nearestOf(line: EvidenceLine | undefined): NearestSource | null {
  if (!line) return null;
  const { row, column, text, start, end } = line;
  return { table: row.table, id: row.id, column, quote: text, start, end };
}

/** A finding at a place of the statement. */
export function finding(
  reading: Reading,
  at: { start: number; end: number },
  what: { kind: FindingKind; mend: string; severity?: Finding['severity']; line?: EvidenceLine | undefined },
): Finding {
  return {
    kind: what.kind,
    severity: what.severity ?? 'block',
    words: reading.statement.slice(at.start, at.end),
    start: at.start,
    end: at.end,
    nearest: nearestOf(what.line ?? reading.aligned[0]),
    mend: what.mend,
  };
}

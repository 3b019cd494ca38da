import { LEARNED_BAR, LEARNED_WEIGHTS } from '../../lists/weights.ts';
import { FACT_KINDS, type Finding, type FindingKind } from '../finding.ts';
import { finding, isStrong, type Reading } from '../reading/reading.ts';
import { joinedOtherwise, readSigns, wordsOfNoRow } from './signs.ts';

const FACTS: ReadonlySet<FindingKind> = new Set(FACT_KINDS);

let weights: Map<string, number> | undefined;

function weightOf(sign: string): number {
  if (!weights) {
    weights = new Map();
    for (const line of LEARNED_WEIGHTS.split('\n')) {
      const [family, weight, ...names] = line.split(' ');
      for (const name of names) weights.set(`${family} ${name.replace(/_/g, ' ')}`, Number(weight));
    }
  }
  return weights.get(sign) ?? 0;
}

/** How far over the bar a statement has to weigh where no check found anything and no word is new. */
const CAUTION = 8;

/**
 * How far over the bar a statement has to weigh to be blocked. A fact that the rows do not have blocks in any wording,
 * and whatever a check found does in a statement that keeps to the words of its lines; where nothing was found in such
 * a one, it has to weigh much.
 */
export function marginOf(reading: Reading, findings: readonly Finding[]): number {
  const isFree = wordsOfNoRow(reading).some(isStrong) || joinedOtherwise(reading).length > 3;
  const blocks = findings.filter((one) => one.severity === 'block');
  if (blocks.some((one) => !isFree || FACTS.has(one.kind))) return -Infinity;
  return isFree ? 0 : CAUTION;
}

/**
 * Decides what of the findings blocks. A statement is weighed as a whole, how it says things included: one word that no
 * line has, or one limit gone, is style in one sentence and a claim in another. The weights are learned
 * (scripts/generate-weights.ts).
 */
export function weigh(reading: Reading, findings: readonly Finding[]): Finding[] {
  const added = additionsOf(reading);
  const margin = marginOf(reading, findings);
  const weight = readSigns(reading, findings).reduce((sum, sign) => sum + weightOf(sign), 0);
  if (weight < LEARNED_BAR + margin) return [...findings.map(asWarning), ...added];
  const isBlocked = findings.some((one) => one.severity === 'block');
  return [...findings, ...(isBlocked ? added : asBlocks(reading, added))];
}

const asWarning = (one: Finding): Finding => ({ ...one, severity: 'warn' });

/** What stands in a statement and in no row, by the part of the statement that says it. */
function additionsOf(reading: Reading): Finding[] {
  const added = new Set(wordsOfNoRow(reading));
  return reading.segments.flatMap((segment) => {
    const own = segment.words.filter((word) => added.has(word));
    const [first] = own;
    const last = own[own.length - 1];
    if (!first || !last) return [];
    const words = own.map((word) => `"${word.text}"`).join(', ');
    const mend = `No cited row says ${words}: leave it out or ask the person.`;
    return [
      finding(reading, { start: first.start, end: last.end }, { kind: 'addition', severity: 'warn', mend }),
    ];
  });
}

function asBlocks(reading: Reading, added: readonly Finding[]): Finding[] {
  if (added.length > 0) return added.map((one) => ({ ...one, severity: 'block' }));
  const mend = 'This says more than its lines do: keep to their words, and to all that limits them.';
  const at = { start: 0, end: reading.statement.length };
  return [finding(reading, at, { kind: 'addition', severity: 'block', mend })];
}

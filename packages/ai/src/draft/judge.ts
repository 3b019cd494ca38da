import type { Statement } from '@ats/core';
import { checkGrounding } from '../grounding/check-grounding.ts';
import { isUnitWord } from '../grounding/checks/causes.ts';
import type { Finding } from '../grounding/finding.ts';
import { isEveryday } from '../grounding/reading/lexicon.ts';
import { isLightWord } from '../grounding/reading/plain-words.ts';
import { finding, readStatement } from '../grounding/reading/reading.ts';
import type { GroundingRow } from '../grounding/reading/rows.ts';
import { visibleText } from '../text/clean-text.ts';
import { tokenise } from '../text/tokens.ts';
import { type Book, sourcesOf } from './book.ts';

/** A statement as a model drafted it. */
export type Drafted = {
  /** Stable over streaming, repair and saving. */
  key: string;
  text: string;
  /** Aliases of the lines it says to rest on. */
  from: readonly string[];
  /** Alias of the entry it stands under; null where it may draw on all of them. */
  entry: string | null;
};

export type Verdict = { ok: true; statement: Statement } | { ok: false; findings: readonly Finding[] };

export type Court = { book: Book; posting: string; asOf: string };

/** Holds a drafted statement against the very lines it rests on: stricter than against their whole rows. */
export function judge(drafted: Drafted, court: Court): Verdict {
  const text = visibleText(drafted.text).replace(/\s+/g, ' ').trim();
  const lines = [...new Set(drafted.from)].map((alias) => court.book.line(alias));
  const foreign = lines.some((one) => !one || (drafted.entry !== null && one.entry.alias !== drafted.entry));
  if (text === '' || lines.length === 0 || foreign) return { ok: false, findings: [unfounded(text)] };
  const found = lines.flatMap((one) => one ?? []);
  const source = found.map(({ line }) => line.text).join(' ');
  if (FORM.test(text) && !source.includes(text)) return { ok: false, findings: [unfounded(text)] };
  if (text.length > 2 * source.length + 120) return { ok: false, findings: [unfounded(text)] };
  const cited = [...new Set(found.map(({ entry }) => entry.row.id))];
  const rows = court.book.rows.map((row) => (cited.includes(row.id) ? narrowed(row, found) : row));
  const entry = drafted.entry === null ? null : (court.book.entry(drafted.entry)?.row.id ?? null);
  const findings = checkGrounding(text, { rows, cited, entry, asOf: court.asOf });
  const own = rows.filter((row) => cited.includes(row.id));
  const against = [...findings.filter((one) => one.severity === 'block'), ...leaks(text, court, own)];
  if (against.length > 0) return { ok: false, findings: against };
  return { ok: true, statement: { text, sources: sourcesOf(court.book, [...new Set(drafted.from)]) } };
}

/** Links, markup and code have no place in a rewritten sentence. */
const FORM = /https?:|www\.|[<>{}`\\]|\]\(|\S+@\S+\.\S+/;

/** A finding on the whole of a text. */
export const unfounded = (
  text: string,
  mend = 'Rest it on lines of this entry, in plain words, no longer than they are.',
): Finding => ({
  kind: 'source',
  severity: 'block',
  words: text,
  start: 0,
  end: text.length,
  nearest: null,
  mend,
});

/** A row with the cited lines alone, so that a number of another line carries nothing. */
function narrowed(
  row: GroundingRow,
  found: readonly { entry: { row: GroundingRow }; line: { column: string; text: string } }[],
) {
  const own = found.filter(({ entry }) => entry.row.id === row.id);
  const narrow: GroundingRow = { ...row };
  for (const column of ['job_description', 'proj_description', 'proj_outcomes', 'summary', 'honors']) {
    if (typeof narrow[column] !== 'string') continue;
    narrow[column] = own
      .filter(({ line }) => line.column === column)
      .map(({ line }) => `- ${line.text}`)
      .join('\n');
  }
  return narrow;
}

/**
 * Words that the rows do not have, in style or in fact. An everyday word may be style; one out of the posting is how
 * a posting would speak through a model, and any other one is a fact of the model's own.
 */
function leaks(text: string, court: Court, cited: readonly GroundingRow[]): Finding[] {
  const reading = readStatement(text, { rows: cited, cited, entry: null, asOf: court.asOf });
  const asked = new Set(tokenise(visibleText(court.posting)).map((token) => token.norm));
  return reading.words
    .filter((word) => !word.plain && !isLightWord(word.norm) && !isUnitWord(reading, word))
    .filter((word) => reading.carriers(word).length === 0)
    .filter((word) => !isEveryday(word.text) || asked.has(word.norm))
    .map((word) =>
      finding(reading, word, { kind: 'addition', mend: `Leave out "${word.text}": no cited line says it.` }),
    );
}

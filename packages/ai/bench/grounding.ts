/**
 * How well checkGrounding tells truthful rewordings from lies, per lie type, on the set in bench/grounding
 * (written without sight of the checker; the test half is held out). `npm run bench -- grounding`;
 * `--list dev lie` prints what got through in the dev half, `--list dev truthful` what was blocked wrongly.
 */
import { readFileSync } from 'node:fs';
import { checkGrounding, type GroundingRow } from '@ats/ai';

type Pair = {
  id: string;
  person: string;
  cited: string[];
  entry: string | null;
  source: string;
  statement: string;
  label: 'truthful' | 'lie';
  type: string;
};
type Person = { person: string; profession: string; rows: GroundingRow[] };

const AS_OF = '2026-11-01';
const folder = new URL('./grounding/', import.meta.url);
const lines = (name: string): unknown[] =>
  readFileSync(new URL(name, folder), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

const people = new Map((lines('people.jsonl') as Person[]).map((person) => [person.person, person]));

function judge(pair: Pair) {
  const rows = people.get(pair.person)?.rows ?? [];
  const { statement, cited, entry } = pair;
  const findings = checkGrounding(statement, { rows, cited, entry, asOf: AS_OF });
  return { pair, findings, blocked: findings.some((finding) => finding.severity === 'block') };
}

const percent = (part: number, whole: number) =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;

function report(split: string) {
  const judged = (lines(`pairs.${split}.jsonl`) as Pair[]).map(judge);
  const rows: string[] = [];
  for (const label of ['lie', 'truthful'] as const) {
    const own = judged.filter(({ pair }) => pair.label === label);
    const blocked = own.filter((one) => one.blocked).length;
    rows.push(
      `${split}: ${label === 'lie' ? 'lies caught' : 'truthful blocked'} ${percent(blocked, own.length)} (${blocked} of ${own.length})`,
    );
    for (const type of new Set(own.map(({ pair }) => pair.type))) {
      const some = own.filter(({ pair }) => pair.type === type);
      const count = some.filter((one) => one.blocked).length;
      rows.push(
        `  ${type.padEnd(24)} ${String(count).padStart(3)} of ${String(some.length).padStart(3)}  ${percent(count, some.length)}`,
      );
    }
  }
  return rows.join('\n');
}

const [flag, split = 'dev', label = 'lie', type] = process.argv.slice(2);
if (flag === '--list') {
  if (split !== 'dev') throw new Error('Only the dev half may be looked at.');
  const judged = (lines('pairs.dev.jsonl') as Pair[]).map(judge);
  for (const { pair, findings, blocked } of judged) {
    if (pair.label !== label || blocked === (label === 'lie') || (type && pair.type !== type)) continue;
    const why = findings
      .map((one) => `${one.severity === 'warn' ? '?' : ''}${one.kind}(${one.words})`)
      .join(' ');
    console.log(`${pair.id} ${pair.type}\n  S: ${pair.source}\n  >: ${pair.statement}\n     ${why}`);
  }
} else {
  const splits = flag === '--dev' ? ['dev'] : ['dev', 'test'];
  for (const one of splits) console.log(report(one));
}

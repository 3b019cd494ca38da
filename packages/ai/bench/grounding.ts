/**
 * How well checkGrounding tells truthful rewordings from lies, per lie type, on the set in bench/grounding
 * (written without sight of the checker; `test` and `blind` are held out). `npm run bench -- grounding`;
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

/** Lines written beside the checker, for tuning it: no measure of anything. */
function ownPairs(): { pairs: Pair[]; people: Map<string, Person> } {
  const pairs: Pair[] = [];
  const own = new Map<string, Person>();
  let source = '';
  const text = readFileSync(new URL('./tuning/lines.txt', import.meta.url), 'utf8');
  for (const line of text.split('\n')) {
    const [mark, rest] = [line.slice(0, 2), line.slice(2).trim()];
    const id = `own${own.size}`;
    if (mark === '@ ') {
      const [job_title = '', company_name = '', from, to] = rest.split('|').map((part) => part.trim());
      const dates = { start_date: `${from}-01`, end_date: to ? `${to}-01` : null, current_position: !to };
      const row = { table: 'employment', id: `own${own.size + 1}`, job_title, company_name, ...dates };
      own.set(row.id, { person: row.id, profession: job_title, rows: [{ ...row, job_description: '' }] });
    }
    if (mark === 'S:') {
      source = rest;
      const row = own.get(id)?.rows[0];
      if (row) row.job_description = `${row.job_description}- ${rest}\n`;
    }
    if (mark === 'T:' || mark === 'L:') {
      const label = mark === 'T:' ? 'truthful' : 'lie';
      pairs.push({
        id: `${id}.${pairs.length}`,
        person: id,
        cited: [id],
        entry: id,
        source,
        statement: rest,
        label,
        type: 'own',
      });
    }
  }
  return { pairs, people: own };
}

function judge(pair: Pair) {
  const rows = people.get(pair.person)?.rows ?? [];
  const { statement, cited, entry } = pair;
  const findings = checkGrounding(statement, { rows, cited, entry, asOf: AS_OF });
  return { pair, findings, blocked: findings.some((finding) => finding.severity === 'block') };
}

function pairsOf(split: string): Pair[] {
  if (split !== 'own') return lines(`pairs.${split}.jsonl`) as Pair[];
  const own = ownPairs();
  for (const [id, person] of own.people) people.set(id, person);
  return own.pairs;
}

const percent = (part: number, whole: number) =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;

function report(split: string) {
  const judged = pairsOf(split).map(judge);
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
  if (split === 'test' || split === 'blind') throw new Error('What is held out may not be looked at.');
  const judged = pairsOf(split).map(judge);
  for (const { pair, findings, blocked } of judged) {
    if (pair.label !== label || blocked === (label === 'lie') || (type && pair.type !== type)) continue;
    const why = findings
      .map((one) => `${one.severity === 'warn' ? '?' : ''}${one.kind}(${one.words})`)
      .join(' ');
    console.log(`${pair.id} ${pair.type}\n  S: ${pair.source}\n  >: ${pair.statement}\n     ${why}`);
  }
} else {
  const splits = flag === '--dev' ? ['dev', 'own'] : ['dev', 'test', 'blind'];
  for (const one of splits) console.log(report(one));
}

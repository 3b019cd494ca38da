/**
 * How well checkGrounding tells truthful rewordings from lies, per lie type, on the set in bench/grounding
 * (written without sight of the checker; `test` and `blind` are held out). `npm run bench:grounding`;
 * `--dev` measures the dev part alone, `--list lie [type]` prints what got through in it, `--list truthful` what was
 * blocked wrongly.
 */
import { checkGrounding } from '@ats/ai';
import type { Pair } from './grounding/parse.ts';
import { PARTS, type Part, readPart } from './grounding/set.ts';

const AS_OF = '2026-11-01';

function judge(part: Part) {
  const { people, pairs } = readPart(part);
  const rowsOf = new Map(people.map(({ person, rows }) => [person, rows]));
  return pairs.map((pair) => {
    const { statement, cited, entry } = pair;
    const rows = rowsOf.get(pair.person) ?? [];
    const findings = checkGrounding(statement, { rows, cited, entry, asOf: AS_OF });
    return { pair, findings, blocked: findings.some((finding) => finding.severity === 'block') };
  });
}

type Judged = ReturnType<typeof judge>;

function counted(name: string, some: Judged, width: number): string {
  const blocked = some.filter((one) => one.blocked).length;
  const percent = ((100 * blocked) / some.length).toFixed(1);
  return `${name.padEnd(width)} ${percent.padStart(5)} % (${blocked} of ${some.length})`;
}

function report(part: Part): string {
  const judged = judge(part);
  return (['lie', 'truthful'] as const)
    .flatMap((label) => {
      const own = judged.filter(({ pair }) => pair.label === label);
      const types = [...new Set(own.map(({ pair }) => pair.type))];
      return [
        counted(`${part}: ${label === 'lie' ? 'lies caught' : 'truths blocked'}`, own, 0),
        ...types.map((type) => {
          const some = own.filter(({ pair }) => pair.type === type);
          return `  ${counted(type, some, 24)}`;
        }),
      ];
    })
    .join('\n');
}

/** What of the dev part was judged wrongly; what is held out may not be looked at. */
function wrong(label: Pair['label'], type: string | undefined): string {
  return judge('dev')
    .filter(({ pair, blocked }) => pair.label === label && blocked !== (label === 'lie'))
    .filter(({ pair }) => !type || pair.type === type)
    .map(({ pair, findings }) => {
      const why = findings.map((one) => `${one.severity === 'warn' ? '?' : ''}${one.kind}(${one.words})`);
      return `${pair.id} ${pair.type}\n  S: ${pair.source}\n  >: ${pair.statement}\n     ${why.join(' ')}`;
    })
    .join('\n');
}

const [flag, label, type] = process.argv.slice(2);
if (flag === '--list') console.log(wrong(label === 'truthful' ? label : 'lie', type));
else for (const part of flag === '--dev' ? (['dev'] as const) : PARTS) console.log(report(part));

// npm run bench:reading: F1 of what is read in 24 layouts with ten histories each.
import { readResume } from '@ats/documents';
import { TEN } from '../tests/histories.ts';
import { drawLayout } from '../tests/layouts/draw.ts';
import { emptyTallies, FIELDS, f1, score, type Tallies } from '../tests/layouts/score.ts';
import { DOUBLE, SINGLE, type Spec } from '../tests/layouts/specs.ts';

const line = (tallies: Tallies): string =>
  FIELDS.map((field) => `${field} ${f1(tallies[field]).toFixed(3)}`).join('  ');

async function measured(label: string, specs: readonly Spec[]): Promise<void> {
  const all = emptyTallies();
  for (const spec of specs) {
    const own = emptyTallies();
    for (const content of Object.values(TEN)) {
      const reading = await readResume(await drawLayout(spec, content));
      const pair = { content, reading, years: spec.dates === 'YYYY' };
      score(all, pair);
      score(own, pair);
    }
    console.log(spec.name.padEnd(26), line(own));
  }
  console.log(label.padEnd(26), line(all));
}

await measured('ONE COLUMN', SINGLE);
await measured('TWO COLUMNS', DOUBLE);

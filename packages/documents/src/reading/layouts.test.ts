import { expect, test } from 'vitest';
import { TEN } from '../../tests/histories.ts';
import { drawLayout } from '../../tests/layouts/draw.ts';
import { emptyTallies, FIELDS, f1, score } from '../../tests/layouts/score.ts';
import { DOUBLE, SINGLE, type Spec } from '../../tests/layouts/specs.ts';
import { readResume } from '../index.ts';

const people = Object.values(TEN);

/** Every layout with two of the histories; `npm run bench:reading` takes all ten. */
async function measured(specs: readonly Spec[]) {
  const tallies = emptyTallies();
  for (const [at, spec] of specs.entries())
    for (const content of [people[at % 10], people[(at + 5) % 10]]) {
      if (!content) continue;
      const reading = await readResume(await drawLayout(spec, content));
      score(tallies, { content, reading, years: spec.dates === 'YYYY' });
    }
  return Object.fromEntries(FIELDS.map((field) => [field, f1(tallies[field])]));
}

test('one column: name, e-mail, phone, employers, titles, dates and schools are found nine times in ten', async () => {
  for (const [field, found] of Object.entries(await measured(SINGLE)))
    expect(found, field).toBeGreaterThanOrEqual(0.9);
});

test('two columns: they are found eight times in ten', async () => {
  for (const [field, found] of Object.entries(await measured(DOUBLE)))
    expect(found, field).toBeGreaterThanOrEqual(0.8);
});

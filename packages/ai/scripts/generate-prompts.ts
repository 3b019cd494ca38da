// Writes docs/prompts.md and, for a new version of a prompt, its golden text. `--check` only compares.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { changedInPlace, documentOf, renderAll } from '../tests/prompts/render.ts';

const golden = (version: string) => new URL(`../tests/prompts/golden/${version}.txt`, import.meta.url);
const known = (version: string) =>
  existsSync(golden(version)) ? readFileSync(golden(version), 'utf8') : null;
const docs = new URL('../../../docs/prompts.md', import.meta.url);

// The formatter moves blanks in Markdown.
const flat = (text: string) => text.replace(/\s+/g, '');

const rendered = await renderAll();
const changed = changedInPlace(rendered, known);
const problems = changed.map(
  (version) =>
    `The words of ${version} changed. Artifacts name that version: give the prompt the next one, then run npm run generate.`,
);
const check = process.argv.includes('--check');
if (check) {
  for (const { version } of rendered)
    if (known(version) === null) problems.push(`${version} has no golden text: run npm run generate.`);
  if (flat(existsSync(docs) ? readFileSync(docs, 'utf8') : '') !== flat(documentOf(rendered)))
    problems.push('docs/prompts.md is stale: run npm run generate.');
} else if (changed.length === 0) {
  for (const { version, text } of rendered) writeFileSync(golden(version), text);
  writeFileSync(docs, documentOf(rendered));
}
if (problems.length > 0) {
  process.exitCode = 1;
  process.stderr.write(`${problems.join('\n')}\n`);
}

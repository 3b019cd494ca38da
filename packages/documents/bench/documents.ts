// npm run bench:documents: sizes and times of what is written, after a first run has loaded the libraries.
import { exportResume, type Format, readBack, renderResume, TEMPLATE_NAMES } from '@ats/documents';
import { nurse, TEN } from '../tests/histories.ts';

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function measured(format: Format, template: (typeof TEMPLATE_NAMES)[number]) {
  const times: number[] = [];
  let bytes = 0;
  for (let round = 0; round < 9; round += 1) {
    const start = performance.now();
    bytes = (await renderResume(nurse, { format, template })).length;
    times.push(performance.now() - start);
  }
  return { first: times[0] ?? 0, usual: median(times.slice(2)), bytes };
}

const show = (number: number): string => number.toFixed(0).padStart(7);

console.log('format   template     first ms  usual ms    bytes   (one page, A4)');
for (const format of ['pdf', 'docx', 'html', 'markdown', 'text'] as const)
  for (const template of TEMPLATE_NAMES) {
    const { first, usual, bytes } = await measured(format, template);
    console.log(format.padEnd(8), template.padEnd(10), show(first), '  ', show(usual), show(bytes));
  }

const start = performance.now();
const bytes = await renderResume(nurse, { format: 'pdf' });
const rendered = performance.now();
await readBack(bytes);
console.log(
  `read back: ${(performance.now() - rendered).toFixed(0)} ms after ${(rendered - start).toFixed(0)} ms`,
);

let largest = 0;
for (const content of Object.values(TEN))
  for (const template of TEMPLATE_NAMES) {
    const file = await exportResume(content, { format: 'pdf', template, pages: 1 });
    largest = Math.max(largest, file.bytes.length);
    if (file.warnings.length) console.log(file.fileName, template, file.warnings);
  }
console.log(`largest one-page PDF of ten histories in four templates: ${largest} bytes (budget 80,000)`);
if (largest > 80_000) process.exitCode = 1;

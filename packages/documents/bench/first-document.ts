// npm run build, then npm run bench:first-document: what the first file of a process costs, in the package
// as users have it. Each measure runs in a process of its own.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { renderResume } from '@ats/documents';
import { nurse } from '../tests/histories.ts';

const FORMATS = ['pdf', 'docx'] as const;
const ROUNDS = 9;

interface Cost {
  readonly clock: number;
  /** Of the processor, all threads together. */
  readonly work: number;
}

async function costOf(format: (typeof FORMATS)[number]): Promise<Cost> {
  const before = process.cpuUsage();
  const start = performance.now();
  await renderResume(nurse, { format });
  const clock = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { clock, work: (user + system) / 1000 };
}

/** Without the condition that leads to the sources. */
const inNewProcess = (format: string): Cost[] =>
  JSON.parse(execFileSync(process.execPath, [fileURLToPath(import.meta.url), format], { encoding: 'utf8' }));

const spread = (values: readonly number[]): string => {
  const sorted = values.toSorted((a, b) => a - b);
  return [sorted[0], sorted[Math.floor(sorted.length / 2)]]
    .map((value) => (value ?? 0).toFixed(0).padStart(6))
    .join('');
};

const asked = FORMATS.find((format) => format === process.argv[2]);
if (asked) console.log(JSON.stringify([await costOf(asked), await costOf(asked)]));
else {
  console.log('ms, least and median of nine processes: by the clock, of the processor');
  for (const format of FORMATS) {
    const rounds = Array.from({ length: ROUNDS }, () => inNewProcess(format));
    for (const [at, which] of ['first', 'second'].entries()) {
      const costs = rounds.flatMap((costs) => costs[at] ?? []);
      const [clock, work] = [costs.map((cost) => cost.clock), costs.map((cost) => cost.work)];
      console.log(format.padEnd(5), which.padEnd(7), spread(clock), '   ', spread(work));
    }
  }
}

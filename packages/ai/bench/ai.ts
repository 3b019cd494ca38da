/**
 * `npm run bench:ai`: how long the offline engine takes for a long history, beside the least that any engine has to
 * do (reading every word once), and what its lists hold.
 */
import { findRequirements, tailorResume } from '@ats/ai';
import { CLDR_LANGUAGES } from '../src/lists/languages.cldr.ts';
import { LICENCES } from '../src/lists/licences.ts';
import { TECHNOLOGIES } from '../src/lists/technologies.onet.ts';
import { languageList, licenceList, skillList } from '../src/requirements/names.ts';
import { contentStems } from '../src/text/stems.ts';
import { longHistory } from '../tests/pairs/long-history.ts';
import { PAIRS } from '../tests/pairs/pairs.ts';

const RUNS = 60;

function median(work: (run: number) => unknown): string {
  for (let run = 0; run < 10; run += 1) work(run);
  const times = Array.from({ length: RUNS }, (_, run) => {
    const started = performance.now();
    work(run);
    return performance.now() - started;
  }).sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
  return `median ${at(0.5)} ms, 90 % within ${at(0.9)} ms`;
}

const say = (what: string, figure: string): unknown => process.stdout.write(`${what.padEnd(46)} ${figure}\n`);

const started = performance.now();
tailorResume(longHistory(), { asOf: '2026-11-01' });
say('tailoring 200 bullets, first call', `${(performance.now() - started).toFixed(1)} ms`);
say(
  'tailoring 200 bullets (goal: 30 ms)',
  median((run) => tailorResume(longHistory(run), { asOf: '2026-11-01' })),
);
say(
  'floor: reading the words of both once',
  median((run) => {
    const { employment, job } = longHistory(run);
    for (const row of employment) contentStems(row.job_description ?? '');
    contentStems(job.job_description ?? '');
  }),
);
say(
  'requirements of a posting',
  median((run) => findRequirements(PAIRS[run % PAIRS.length]?.job.job_description ?? '')),
);

const lines = (list: string): string[] => list.split('\n').filter(Boolean);
const names = (list: readonly string[]): number =>
  list.reduce((sum, line) => sum + line.split('|').length, 0);
const distinct = (list: { entries: readonly { name: string }[] }): number =>
  new Set(list.entries.map((entry) => entry.name)).size;
say('skills and technologies', `${distinct(skillList())}, ${lines(TECHNOLOGIES).length} of them from O*NET`);
say('licences and certificates', `${distinct(licenceList())} under ${names(lines(LICENCES))} names`);
say(
  'languages',
  `${distinct(languageList())}, with ${names(lines(CLDR_LANGUAGES)) - lines(CLDR_LANGUAGES).length} names in other languages from CLDR`,
);

// npm run bench:snapshot -- --corpus <folder>: whether the snapshot of a page is read as the page itself, how long it
// is, and how long taking and reading it take.
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { injected } from '../scripts/injected.ts';
import { readCorpus } from './measure/corpus.ts';
import { openBrowser, openSaved } from './measure/open-saved.ts';

const { values } = parseArgs({ options: { corpus: { type: 'string' }, chromium: { type: 'string' } } });
if (!values.corpus) {
  process.stderr.write(
    'Say where the pages are: npm run bench:snapshot -- --corpus <folder with manifest.json>\n',
  );
  process.exit(2);
}

const bundle = await injected(`import { capture, captureSnapshot } from '@ats/capture';
import { takeSnapshot } from '@ats/capture/snapshot';
const timed = (work) => { const t = performance.now(); const of = work(); return { of, ms: performance.now() - t }; };
Object.assign(globalThis, { ats: {
  take: (url) => ({ ...timed(() => takeSnapshot(document)), live: capture(document, url) }),
  read: (snapshot, url) => timed(() => captureSnapshot(snapshot, url)),
} });`);

/** What the functions of the bundle answer. */
interface Timed {
  of: unknown;
  ms: number;
}

const percentiles = (all: readonly number[], digits = 0): string => {
  const sorted = all.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(digits);
  return `${at(0.5)} / ${at(0.95)} / ${at(1)}`;
};

const pages = readCorpus(values.corpus);
const browser = await openBrowser(values.chromium);
try {
  const reader = await browser.newPage();
  await reader.evaluate(bundle);
  const [lengths, taking, reading]: [number[], number[], number[]] = [[], [], []];
  const others: string[] = [];
  for (const page of pages) {
    const tab = await browser.newPage();
    await openSaved(tab, page);
    await tab.evaluate(bundle);
    const url = JSON.stringify(page.url);
    // What `take` and `read` above answer.
    const taken = (await tab.evaluate(`ats.take(${url})`)) as Timed & { live: unknown };
    await tab.close();
    const read = (await reader.evaluate(`ats.read(${JSON.stringify(taken.of)}, ${url})`)) as Timed;
    lengths.push(String(taken.of).length / 1000);
    taking.push(taken.ms);
    reading.push(read.ms);
    if (!isDeepStrictEqual(taken.live, read.of)) others.push(page.id);
  }
  console.log(`${pages.length} pages, read otherwise than in the page: ${others.join(', ') || 'none'}`);
  console.log(`thousand characters, p50 / p95 / max: ${percentiles(lengths)}`);
  console.log(`ms to take it: ${percentiles(taking, 1)}`);
  console.log(`ms to read it: ${percentiles(reading, 1)}`);
} finally {
  await browser.close();
}

// npm run bench:capture -- --corpus <folder>: how well and how fast job pages are read, beside other readers. Each page
// is loaded in real Chromium under its own address, with its scripts and the network off.
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'puppeteer-core';
import { type CorpusPage, readCorpus } from './measure/corpus.ts';
import { linearity } from './measure/linear.ts';
import { openBrowser, openSaved } from './measure/open-saved.ts';
import { type Reader, readers } from './measure/readers.ts';
import { type Figures, figuresOf, type Record_, tableOf } from './measure/table.ts';
import { threadTime } from './measure/thread-time.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    chromium: { type: 'string' },
    misses: { type: 'string', default: '10' },
    only: { type: 'string' },
  },
});
if (!values.corpus) {
  process.stderr.write(
    'Say where the pages are: npm run bench:capture -- --corpus <folder with manifest.json>\n',
  );
  process.exit(2);
}

async function readOne(browser: Browser, page: CorpusPage, reader: Reader): Promise<Record_> {
  const tab = await browser.newPage();
  try {
    await openSaved(tab, page);
    if (reader.bundle) await tab.evaluate(`${reader.bundle}\n;0`);
    const answer =
      (await tab.evaluate(`(() => { const URL_ = ${JSON.stringify(page.url)}; let best = Infinity, r;
      for (let i = 0; i < 4; i++) { const t = performance.now(); r = ${reader.answer}; best = Math.min(best, performance.now() - t); }
      return { ...r, ms: best }; })()`)) as Omit<Record_, 'page' | 'worked'>; // the expression's own shape
    const worked = await threadTime(
      tab,
      `(() => { const URL_ = ${JSON.stringify(page.url)}; ${reader.answer} })()`,
    );
    return { page, isPosting: answer.isPosting, fields: answer.fields, ms: answer.ms, worked };
  } catch (error) {
    return {
      page,
      isPosting: false,
      fields: {},
      ms: 20_000,
      worked: 20_000,
      error: String(error).slice(0, 200),
    };
  } finally {
    await tab.close();
  }
}

const sizeOf = (bundle: string): string =>
  bundle ? `${(gzipSync(bundle, { level: 9 }).length / 1000).toFixed(1)} kB gzipped` : '';

function bySite(records: readonly Record_[]): void {
  console.log('Ours by site: right fields of the stated ones');
  for (const site of [...new Set(records.map(({ page }) => page.site))].sort()) {
    const own = records.filter((r) => r.page.site === site && r.page.kind === 'posting');
    const f1 = Object.values(figuresOf(own).fields).filter((f) => f.recall + f.precision > 0);
    if (own.length)
      console.log(
        `- ${site}: ${own.length} pages, mean F1 ${(f1.reduce((s, f) => s + f.f1, 0) / Math.max(1, f1.length)).toFixed(2)}`,
      );
  }
}

function report(figures: ReadonlyMap<string, Figures>, sizes: ReadonlyMap<string, string>): void {
  console.log(tableOf(figures, sizes));
  const ours = figures.get('ours');
  if (!ours) return;
  console.log(
    `\nTaken for a posting: ${ours.falsePostings.join(', ') || 'none'}. Missed: ${ours.missedPostings.join(', ') || 'none'}.`,
  );
  console.log('\nOurs, worst misses:');
  for (const { id, field, want, got } of ours.misses.slice(0, Number(values.misses))) {
    console.log(
      `- ${id} ${field}: expected ${JSON.stringify(want)}, got ${JSON.stringify(got)?.slice(0, 120)}`,
    );
  }
}

const pages = readCorpus(values.corpus);
const browser = await openBrowser(values.chromium);
try {
  const chosen = (await readers()).filter(({ name }) => !values.only || name.startsWith(values.only));
  const records = new Map<string, Record_[]>(chosen.map(({ name }) => [name, []]));
  // Page by page, so that what else the machine does falls on all alike.
  for (const page of pages)
    for (const reader of chosen) records.get(reader.name)?.push(await readOne(browser, page, reader));
  const figures = new Map([...records].map(([name, all]) => [name, figuresOf(all)]));
  const sizes = new Map(chosen.map(({ name, bundle }) => [name, sizeOf(bundle)]));
  bySite(records.get('ours') ?? []);
  console.log(
    `\n${pages.length} pages, ${pages.filter((page) => page.kind === 'posting').length} of them postings\n`,
  );
  report(figures, sizes);
  const own = chosen.find(({ name }) => name === 'ours');
  if (own) console.log(`\nOurs, pages of megabytes:\n${(await linearity(browser, own.bundle)).join('\n')}`);
} finally {
  await browser.close();
}

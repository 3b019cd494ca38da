import type { Browser } from 'puppeteer-core';
import { threadTime } from './thread-time.ts';

/** Pages that may be made as long as one likes, by what is repeated in them. */
const SHAPES: Record<string, (n: number) => string> = {
  'a long text': (n) =>
    `<p>You open gate ${n} for boats on a busy flight of locks, for £${20 + (n % 9)}.50 an hour until ${1 + (n % 28)} March 2026.</p>`,
  'rows of a list': (n) =>
    `<li><a href="/job/${n}"><h3>Lock Keeper ${n}</h3></a><span>Leeds, UK</span><span>£${n % 50}k</span></li>`,
  'labels with values': (n) => `<dl><dt>Location:</dt><dd>Leeds ${n}</dd><dt>Salary:</dt><dd>£${n}</dd></dl>`,
};
const MEGABYTES = [1, 2, 4];
const ADDRESS = 'https://jobs.example.org/job/48213';

function pageOf(piece: (n: number) => string, bytes: number): string {
  const pieces: string[] = [];
  for (let size = 0; size < bytes; size += pieces.at(-1)?.length ?? 0) pieces.push(piece(pieces.length));
  return `<!doctype html><html lang="en"><head><title>Lock Keeper</title></head><body><main><h1>Lock Keeper</h1>${pieces.join('')}</main></body></html>`;
}

async function perMegabyte(browser: Browser, script: string, html: string): Promise<number> {
  const tab = await browser.newPage();
  await tab.setContent(html, { waitUntil: 'domcontentloaded', timeout: 60_000 });
  await tab.evaluate(`${script}\n;0`);
  const ms = await threadTime(tab, `AtsCapture.capture(document, '${ADDRESS}')`);
  await tab.close();
  return ms / (html.length / 1e6);
}

/** Milliseconds per megabyte at 1, 2 and 4 MB, a line for each shape of page. */
export async function linearity(browser: Browser, script: string): Promise<string[]> {
  const lines: string[] = [];
  for (const [name, piece] of Object.entries(SHAPES)) {
    const rates: number[] = [];
    for (const size of MEGABYTES) rates.push(await perMegabyte(browser, script, pageOf(piece, size * 1e6)));
    const spread = Math.max(...rates) / Math.min(...rates);
    lines.push(
      `- ${name}: ${rates.map((rate) => rate.toFixed(0)).join(' / ')} ms per MB at ${MEGABYTES.join(' / ')} MB, ${spread.toFixed(2)} between the ends`,
    );
  }
  return lines;
}

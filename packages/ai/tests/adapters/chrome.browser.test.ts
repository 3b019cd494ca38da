import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from './server.ts';

const SOURCE = fileURLToPath(new URL('../../src/', import.meta.url));
// What a page would write; the result is told as plain data.
const ENTRY = `
  import { chromeModel } from '@ats/ai/chrome';
  import * as z from 'zod/mini';
  globalThis.ask = async () => {
    const schema = z.object({ order: z.array(z.string()) });
    const request = { instructions: 'Order.', input: 'a, b', name: 'order', schema };
    return chromeModel().generate(request).then(
      () => 'answered',
      (error) => ({ code: error.code, message: error.message }),
    );
  };`;

/** The adapter as a script for a page. */
async function bundled(): Promise<string> {
  const bundle = await rolldown({
    input: 'entry',
    resolve: { conditionNames: ['@ats/source', 'import'] },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? `${SOURCE}entry.ts` : null),
        load: (id) => (id === `${SOURCE}entry.ts` ? ENTRY : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return output[0].code;
}

describe('the model built into a browser, in a real one', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    server = await serve((response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<!doctype html><title>A page</title>');
    });
    browser = await puppeteer.launch({
      executablePath: process.env.ATS_CHROMIUM ?? '/usr/bin/chromium',
      headless: true,
      args: ['--no-sandbox', '--disable-gpu'],
    });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('that has none, or says that it is unavailable, is told as such', async () => {
    const page = await browser.newPage();
    await page.goto(server.url);
    await page.addScriptTag({ content: await bundled() });
    const there = await page.evaluate(async () => {
      const { LanguageModel } = globalThis as { LanguageModel?: { availability(): Promise<string> } };
      return LanguageModel ? LanguageModel.availability() : 'none';
    });
    // A browser of this test's own has downloaded no model; one that could would begin to, and is not asked.
    expect(['none', 'unavailable', 'downloadable']).toContain(there);
    if (there === 'downloadable') return;
    const told = await page.evaluate(() => (globalThis as unknown as { ask(): Promise<unknown> }).ask());
    expect(told).toEqual({
      code: 'unavailable',
      message: 'The model is not available here. Go on without a model, or try again later.',
    });
  });
});

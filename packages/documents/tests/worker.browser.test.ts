import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { FAMILIES } from '../src/fonts/faces.ts';
import { readResume } from '../src/index.ts';
import { type Bundle, bundled } from './bundle.ts';
import { nurse } from './histories.ts';

const done = z.object({
  size: z.number(),
  bytes: z.string(),
  warnings: z.array(z.unknown()),
  name: z.string(),
  employers: z.array(z.string()),
  schools: z.array(z.string()),
});

/** The bundle, and the fonts under their file names. */
async function serve({ files }: Bundle): Promise<{ server: Server; base: string; asked: string[] }> {
  const require = createRequire(import.meta.url);
  const fonts = new Map(
    Object.values(FAMILIES)
      .flatMap((family) => Object.values(family))
      .map(({ path }) => [path.slice(path.lastIndexOf('/') + 1), require.resolve(path)]),
  );
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const name = (request.url ?? '/').split('/').at(-1) ?? '';
    asked.push(name);
    const font = fonts.get(name);
    const body = font ? await readFile(font) : files.get(name);
    const type = name.endsWith('.js') ? 'text/javascript' : font ? 'font/ttf' : 'text/html';
    response.writeHead(body || name === '' ? 200 : 404, { 'content-type': type });
    response.end(body ?? '<!doctype html><title>x</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { server, base: `http://127.0.0.1:${port}/`, asked };
}

describe('in a worker of a real Chromium', () => {
  let browser: Browser;
  let page: Page;
  let web: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    web = await serve(await bundled('tests/page/worker.ts'));
    browser = await puppeteer.launch({
      executablePath: process.env.ATS_CHROMIUM ?? '/usr/bin/chromium',
      headless: true,
      args: ['--no-sandbox', '--disable-gpu'],
    });
    page = await browser.newPage();
    await page.goto(web.base);
  });
  afterAll(async () => {
    await browser?.close();
    web?.server.close();
  });

  /** Gives the worker a task and waits for what it says; bytes come as base64. */
  const inWorker = async (format: string) =>
    done.parse(
      JSON.parse(
        await page.evaluate(
          async (task) => {
            const worker = new Worker('/worker.js', { type: 'module' });
            const answer = await new Promise<{ error?: string; bytes: Uint8Array }>((resolve, reject) => {
              worker.onmessage = ({ data }) => resolve(data);
              worker.onerror = ({ message }) => reject(new Error(message));
              worker.postMessage(JSON.parse(task));
            });
            worker.terminate();
            if (answer.error) throw new Error(answer.error);
            let binary = '';
            for (const byte of answer.bytes) binary += String.fromCharCode(byte);
            return JSON.stringify({ ...answer, size: answer.bytes.length, bytes: btoa(binary) });
          },
          JSON.stringify({ content: nurse, format, base: `${web.base}fonts/` }),
        ),
      ),
    );

  test.each(['pdf', 'docx'] as const)(
    'a %s is written and read back there, and is sound here',
    async (format) => {
      const file = await inWorker(format);
      const employers = nurse.sections.experience.map(({ company }) => company);
      expect(file.warnings).toEqual([]);
      expect(file.name).toBe(nurse.header.name);
      expect(file.employers).toEqual(employers);
      expect(file.schools).toEqual(nurse.sections.education.map(({ institution }) => institution));
      expect(file.size).toBeLessThan(80_000);
      const here = await readResume(new Uint8Array(Buffer.from(file.bytes, 'base64')));
      expect(here.kind).toBe(format);
      expect(here.employment.map((row) => row.company_name)).toEqual(employers);
    },
  );

  test('a DOCX takes no font and no PDF writer; those are loaded for a PDF only', async () => {
    web.asked.length = 0;
    await inWorker('docx');
    expect(web.asked.filter((name) => name.endsWith('.ttf'))).toEqual([]);
    await inWorker('pdf');
    expect(web.asked.filter((name) => name.endsWith('.ttf')).length).toBe(3);
  });
});

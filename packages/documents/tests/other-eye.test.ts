import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ResumeContent } from '@ats/core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { readBack, renderResume, TEMPLATE_NAMES } from '../src/index.ts';
import { TEN } from './histories.ts';

// A parser of résumés by others, found in the registry: what it makes of our files is what a stranger would.

const parsed = z.object({
  parts: z.looseObject({
    email: z.optional(z.string()),
    experience: z.optional(z.string()),
    education: z.optional(z.string()),
  }),
});
const library = z.custom<new (file: string) => { parseToJSON(): Promise<unknown> }>(
  (value) => typeof value === 'function',
);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ats-documents-'));
  // It says every step that it takes.
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function asOthersReadIt(file: string, bytes: Uint8Array | string) {
  const path = join(folder, file);
  await writeFile(path, bytes);
  const Parser = library.parse(createRequire(import.meta.url)('simple-resume-parser'));
  return parsed.parse(await new Parser(path).parseToJSON()).parts;
}

const folded = (text = ''): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** It would look up profiles on the web, so the links stay away. */
const offline = (content: ResumeContent): ResumeContent => ({
  ...content,
  header: { ...content.header, links: [] },
});

async function expectSame(content: ResumeContent, read: Awaited<ReturnType<typeof asOthersReadIt>>) {
  const { header, sections } = content;
  expect(read.email).toBe(header.email);
  const worked = folded(read.experience);
  let from = 0;
  for (const { role, company, start_date, end_date } of sections.experience) {
    const at = worked.indexOf(folded(company), from);
    expect(at, company).toBeGreaterThanOrEqual(0);
    from = at + 1;
    for (const fact of [role, (start_date ?? end_date ?? '').slice(0, 4)])
      expect(worked).toContain(folded(fact));
  }
  const learnt = folded(read.education);
  for (const { institution } of sections.education) expect(learnt).toContain(folded(institution));
}

// It takes its time, so each history is set in one template, and each template is used.
Object.entries(TEN).forEach(([who, content], at) => {
  const template = TEMPLATE_NAMES[at % TEMPLATE_NAMES.length] ?? 'classic';
  test(`${who} in ${template}: another parser finds the same employers, titles, years and schools`, async () => {
    const docx = await renderResume(offline(content), { format: 'docx', template });
    await expectSame(content, await asOthersReadIt(`${who}.docx`, docx));
    // It reads PDFs through a program that may not be here, so it gets the words as pdf.js finds them.
    const pdf = await readBack(await renderResume(offline(content), { format: 'pdf', template }));
    await expectSame(content, await asOthersReadIt(`${who}.txt`, pdf.text));
  });
});

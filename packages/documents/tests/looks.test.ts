import type { ResumeContent } from '@ats/core';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readPdf } from '../src/extract/pdf.ts';
import { renderResume, TEMPLATE_NAMES } from '../src/index.ts';
import { nurse } from './histories.ts';

// What an eye would see, asked of the places at which the words stand.

type Experience = ResumeContent['sections']['experience'][number];

const withJobs = (...experience: Experience[]): ResumeContent => ({
  ...nurse,
  sections: { ...nurse.sections, experience },
});

const [job] = nurse.sections.experience as [Experience];
const placesOf = async (content: ResumeContent, options: Parameters<typeof renderResume>[1]) =>
  (await readPdf(await renderResume(content, options))).pages;

const has = (text: string) => (item: { text: string }) => item.text.includes(text);

test.each(['classic', 'modern', 'academic'] as const)(
  '%s: a short place stands at the right edge',
  async (template) => {
    const [page] = await placesOf(withJobs({ ...job, location: 'Whitby, WA' }), { format: 'pdf', template });
    expect(page?.items.find(has('Whitby'))?.x).toBeGreaterThan(400);
  },
);

test.each(TEMPLATE_NAMES)(
  '%s: a place too long for that follows the name, and crowds nothing',
  async (template) => {
    const long = {
      ...job,
      company: 'The Amalgamated International Trading Company',
      location: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch, Wales',
    };
    const [page] = await placesOf(withJobs(long), { format: 'pdf', template });
    const first = page?.items.find(has('The Amalgamated'));
    // One line holds the name: it is not squeezed into a narrow column.
    const line = page?.items.filter(({ y }) => Math.abs(y - (first?.y ?? 0)) < 1).map(({ text }) => text);
    expect(line?.join('')).toContain('Trading Company');
  },
);

test('in a document that reads from the right, an English sentence ends with its stop at the right', async () => {
  const arabic = withJobs({ ...job, bullets: [{ text: 'Walked the ward.', sources: [] }] });
  const [page] = await placesOf(arabic, { format: 'pdf', locale: 'ar' });
  const words = page?.items.filter(({ text }) => /Walked|ward|\./.test(text)) ?? [];
  const sentence = words.filter(({ y }) => Math.abs(y - (words.find(has('Walked'))?.y ?? 0)) < 1);
  const ordered = [...sentence].sort((a, b) => a.x - b.x).map(({ text }) => text.trim());
  expect(ordered.join(' ')).toMatch(/Walked the ward\.$/);
  // And it stands at the right all the same.
  expect(Math.min(...sentence.map(({ x }) => x))).toBeGreaterThan(300);
});

test.each([
  ['classic', 9],
  ['modern', 15],
  ['academic', 14],
] as const)(
  '%s, %d jobs: no page begins with the one line that is left of a list',
  async (template, jobs) => {
    const two = Array.from({ length: jobs }, (_, at) => ({
      ...job,
      employment_id: `job ${at}`,
      bullets: ['First of two.', 'Second of two.'].map((text) => ({ text, sources: [] })),
    }));
    const pages = await placesOf(withJobs(...two), { format: 'pdf', template });
    expect(pages.length).toBeGreaterThan(1);
    for (const { items } of pages.slice(1)) {
      const top = items.filter(({ text }) => text.trim().length > 3).sort((a, b) => a.y - b.y)[0];
      expect(top?.text).not.toContain('Second of two');
    }
  },
);

/** The words of the line that holds one, from left to right. */
const lineWith = (page: Awaited<ReturnType<typeof placesOf>>[number] | undefined, word: string): string => {
  const y = page?.items.find(has(word))?.y ?? 0;
  const line = page?.items.filter((item) => Math.abs(item.y - y) < 1 && item.text.trim()) ?? [];
  return [...line]
    .sort((a, b) => a.x - b.x)
    .map(({ text }) => text.trim())
    .join(' ');
};

test('in a document that reads from the right, the facts of a row stand from right to left', async () => {
  const english = withJobs({ ...job, role: 'Clerk', company: 'Northwind', location: 'Whitby' });
  const [page] = await placesOf(english, { format: 'pdf', template: 'compact', locale: 'he' });
  expect(lineWith(page, 'Northwind')).toMatch(/Whitby.*Northwind.*Clerk$/);
});

const HEBREW = 'הובלתי צוות (Go, Kafka).';

test('in a document that reads from the right, a telephone number is read from the left', async () => {
  const options = { template: 'compact', locale: 'he' } as const;
  const [page] = await placesOf(nurse, { ...options, format: 'pdf' });
  expect(lineWith(page, '503')).toContain('+1 (503) 555-0148');
  const parts = unzipSync(await renderResume(nurse, { ...options, format: 'docx' }));
  expect(strFromU8(parts['word/document.xml'] as Uint8Array)).toContain('\u202a+1 (503) 555-0148\u202c');
});

test('a Hebrew sentence in an English document ends with its stop at the left', async () => {
  const mixed = withJobs({ ...job, bullets: [{ text: HEBREW, sources: [] }] });
  const [page] = await placesOf(mixed, { format: 'pdf', template: 'classic' });
  expect(lineWith(page, 'Kafka')).toMatch(/^• \. ?\(/);
});

test('HTML and Word hold a sentence together that is read the other way', async () => {
  const there = withJobs({ ...job, bullets: [{ text: 'Walked the ward.', sources: [] }] });
  const here = withJobs({ ...job, bullets: [{ text: HEBREW, sources: [] }] });
  const html = async (content: ResumeContent, locale: string): Promise<string> =>
    new TextDecoder().decode(await renderResume(content, { format: 'html', locale }));
  expect(await html(there, 'ar')).toContain('<li class="bullet"><bdi>Walked the ward.</bdi></li>');
  expect(await html(here, 'en')).toContain(`<bdi>${HEBREW}</bdi>`);
  expect(await html(there, 'en')).not.toContain('<bdi>');
  const word = async (content: ResumeContent, locale: string): Promise<string> => {
    const parts = unzipSync(await renderResume(content, { format: 'docx', locale }));
    return strFromU8(parts['word/document.xml'] as Uint8Array);
  };
  expect(await word(there, 'ar')).toContain('>\u202aWalked the ward.\u202c<');
  expect(await word(here, 'en')).toContain(`>\u202b${HEBREW}\u202c<`);
  expect(await word(there, 'en')).not.toMatch(/[\u200e\u200f\u202a-\u202e]/);
});

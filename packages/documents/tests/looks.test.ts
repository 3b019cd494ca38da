import type { ResumeContent } from '@ats/core';
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

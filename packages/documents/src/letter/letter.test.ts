import type { CoverLetterContent } from '@ats/core';
import { expect, test } from 'vitest';
import { exportCoverLetter, FORMATS, readBack, renderCoverLetter, TEMPLATE_NAMES } from '../index.ts';

const said = (text: string) => ({ text, sources: [] });

const letter: CoverLetterContent = {
  schema_version: 1,
  header: {
    name: 'Maren Okafor',
    address: '12 Harbor Street\nPortland, OR 97201',
    phone: '+1 (503) 555-0148',
    email: 'maren.okafor@example.org',
    date: 'March 3, 2026',
    companyName: 'St. Brendan Hospital',
    companyAddress: '1 Hospital Way\nSeattle, WA',
    hiringManager: 'Ms. Ruth Alder',
  },
  greeting: 'Dear Ms. Alder,',
  sections: {
    opening: said('I am writing about the post of ICU charge nurse.'),
    body: [
      said('Nine years at the bedside have taught me calm.'),
      said('I teach the night shift.\n\nI like it.'),
    ],
    closing: said('I would be glad to visit your unit.'),
  },
  signature: 'Sincerely,\nMaren Okafor',
  tone: 'formal',
  length: 'brief',
  culture: 'corporate',
};

const inOrder = [
  'Maren Okafor',
  'maren.okafor@example.org',
  '12 Harbor Street, Portland, OR 97201',
  'March 3, 2026',
  'Ms. Ruth Alder',
  'St. Brendan Hospital',
  '1 Hospital Way',
  'Dear Ms. Alder,',
  'I am writing about the post of ICU charge nurse.',
  'Nine years at the bedside have taught me calm.',
  'I teach the night shift.',
  'I like it.',
  'I would be glad to visit your unit.',
  'Sincerely,',
];

test.each(TEMPLATE_NAMES)('a letter in %s says everything in order, on one page', async (template) => {
  for (const format of ['pdf', 'docx'] as const) {
    const file = await exportCoverLetter(letter, { format, template });
    expect(file.warnings).toEqual([]);
    const { text, pages, title } = await readBack(file.bytes);
    const flat = text.replace(/\s+/g, ' ');
    let from = 0;
    for (const part of inOrder) {
      const at = flat.indexOf(part, from);
      expect(at, part).toBeGreaterThanOrEqual(from);
      from = at + part.length;
    }
    expect(title).toBe('Maren Okafor, St. Brendan Hospital');
    expect(pages ?? 1).toBe(1);
  }
});

test('a letter of a few words, without a head, is written too', async () => {
  const bare = { ...letter, header: null, greeting: null, signature: null };
  for (const format of FORMATS)
    expect((await renderCoverLetter(bare, { format })).length).toBeGreaterThan(50);
});

test('a letter that can’t fit is refused, not cut', async () => {
  const long = {
    ...letter,
    sections: { ...letter.sections, body: Array.from({ length: 60 }, () => said('word '.repeat(90))) },
  };
  await expect(renderCoverLetter(long, { format: 'pdf', pages: 1 })).rejects.toMatchObject({
    code: 'does_not_fit',
  });
});

test('a paragraph that goes on on the next page is found whole, past the page’s number', async () => {
  const sentence = 'Nine years at the bedside of an eighteen-bed unit have taught me to be calm. ';
  for (const count of [6, 7, 8]) {
    const body = Array.from({ length: count }, (_, at) => said(`${at + 1}. ${sentence.repeat(7)}`));
    const file = await exportCoverLetter(
      { ...letter, sections: { ...letter.sections, body } },
      { format: 'pdf', template: 'classic', pages: 2 },
    );
    expect(file.pages).toBe(2);
    expect(file.warnings).toEqual([]);
  }
});

test('lines that begin with a bullet are a list in a letter too', async () => {
  const body = [said('I bring three things:\n- a calm head\n- a steady hand\n- nine years')];
  const html = await renderCoverLetter(
    { ...letter, sections: { ...letter.sections, body } },
    { format: 'html', template: 'modern' },
  );
  expect(new TextDecoder().decode(html)).toContain(
    '<p class="paragraph">I bring three things:</p>\n<ul>\n<li class="bullet">a calm head</li>\n' +
      '<li class="bullet">a steady hand</li>\n<li class="bullet">nine years</li>\n</ul>',
  );
});

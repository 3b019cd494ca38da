import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { ResumeContent } from '@ats/core';
import { expect, test } from 'vitest';
import { job, nurse, person, STRANGE, TEN } from '../../tests/histories.ts';
import { exportResume, NOT_STATED, readBack, renderResume, TEMPLATE_NAMES, UNKNOWN_DAY } from '../index.ts';

/** The formats that another library can read back. */
const BINARY = ['pdf', 'docx'] as const;

const flat = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/([-–/]) /g, '$1')
    .trim();

/** Every field of a résumé, in groups whose order the file has to keep. */
function groups({ header, sections }: ResumeContent): string[][] {
  const said = (list: readonly { text: string }[]): string[] => list.map(({ text }) => text);
  return [
    [header.name, ...sections.experience.flatMap((row) => [row.role, ...said(row.bullets)])],
    sections.experience.map((row) => row.company),
    sections.education.flatMap((row) => [row.degree ?? '', ...said(row.details)]),
    sections.education.map((row) => row.institution),
    sections.projects.flatMap((row) => [row.name, ...said(row.bullets)]),
    sections.certifications.flatMap((row) => [row.name, row.issuing_org ?? '']),
    ...[header.professional_title, header.email, header.phone, header.city].map((each) => [each ?? '']),
    ...sections.experience.map((row) => [row.location ?? '']),
    ...sections.education.map((row) => [row.field_of_study ?? '']),
  ];
}

for (const template of TEMPLATE_NAMES)
  for (const format of BINARY)
    test(`${template} as ${format}: another reader finds every field of ten histories, in order`, async () => {
      for (const content of Object.values(TEN)) {
        const { text } = await readBack(await renderResume(content, { template, format }));
        const all = flat(text);
        for (const group of groups(content)) {
          let from = 0;
          for (const field of group) {
            const at = all.indexOf(flat(field), from);
            expect(at, field).toBeGreaterThanOrEqual(from);
            from = at + flat(field).length;
          }
        }
        for (const { name } of content.ordered_skills) expect(all).toContain(name);
      }
    });

test.each(Object.entries({ nurse, ...STRANGE }))(
  '%s passes its own read-back in every template',
  async (_name, content) => {
    for (const template of TEMPLATE_NAMES)
      for (const format of BINARY) {
        const { warnings } = await exportResume(content, { template, format });
        expect(warnings, `${template} ${format}`).toEqual([]);
      }
  },
);

test('a PDF carries its title, language, tags and clickable links', async () => {
  const back = await readBack(await renderResume(nurse, { format: 'pdf', locale: 'en-US' }));
  expect(back).toMatchObject({
    title: 'Maren Okafor, Registered Nurse, Intensive Care',
    language: 'en-US',
    tagged: true,
  });
  expect(back.links).toEqual([
    'mailto:maren.okafor@example.org',
    'tel:+15035550148',
    'https://www.linkedin.com/in/maren-okafor/',
    'https://quietnights.example.org',
  ]);
});

test('a DOCX carries its title, language and links', async () => {
  const back = await readBack(await renderResume(nurse, { format: 'docx', locale: 'de' }));
  expect(back).toMatchObject({ title: 'Maren Okafor, Registered Nurse, Intensive Care', language: 'de' });
  expect(back.links).toContain('https://www.linkedin.com/in/maren-okafor/');
  expect(back.text).toContain('Berufserfahrung');
});

test('letters that fonts like to join stay single letters in the text', async () => {
  const content = person(
    { name: 'Effie Fflewddur' },
    { summary: 'Office, affluent, fjord, fluffy, ffi, Tht.' },
  );
  for (const template of TEMPLATE_NAMES) {
    const { text } = await readBack(await renderResume(content, { template, format: 'pdf' }));
    expect(text).toContain('Effie Fflewddur');
    expect(text).toContain('Office, affluent, fjord, fluffy, ffi, Tht.');
  }
});

test('a document is the same whichever documents were made before it', async () => {
  // Embedding a font once left later documents without the text of some letters.
  const text = async (): Promise<string> =>
    (await readBack(await renderResume(TEN.professor, { template: 'modern', format: 'pdf' }))).text;
  const first = await text();
  await renderResume(person({ name: 'i: j; é ü … Dr.' }, {}), { template: 'modern', format: 'pdf' });
  expect(await text()).toBe(first);
  expect(first).toContain('Dr. Katarína Hrušková');
});

test.each([
  ['Vietnamese', 'Nguyễn Thị Hồng Ánh', 'Kỹ sư phần mềm ở Đà Nẵng'],
  ['Greek', 'Ελένη Παπαδοπούλου', 'Μηχανικός λογισμικού στη Θεσσαλονίκη'],
  ['Cyrillic', 'Щербак Ігор Олегович', 'Інженер-програміст, ґрунтовний'],
  ['Polish', 'Łucja Święcicka-Źdźbło', 'Księgowa z długoletnią praktyką'],
])('%s is set in the embedded fonts and reads back', async (_language, name, summary) => {
  for (const template of TEMPLATE_NAMES)
    for (const format of BINARY) {
      const { text } = await readBack(
        await renderResume(person({ name }, { summary }), { template, format }),
      );
      expect(text).toContain(name);
      expect(text).toContain(summary);
    }
});

test('right-to-left names read as they are written', async () => {
  for (const format of BINARY) {
    const { text } = await readBack(await renderResume(STRANGE.arabicName, { template: 'modern', format }));
    expect(text).toContain('محمد عبد الله');
    expect(text).toContain('شركة المثال');
    const hebrew = await readBack(await renderResume(STRANGE.hebrew, { format, locale: 'he' }));
    expect(hebrew.text).toContain('יעל בן-דוד');
  }
});

test('a letter that no font has is a clear error, not an empty box', async () => {
  const content = person({ name: '山田太郎' }, { summary: 'Engineer' });
  await expect(renderResume(content, { format: 'pdf' })).rejects.toMatchObject({
    name: 'DocumentError',
    code: 'font_missing',
    message: expect.stringContaining('extraFonts'),
  });
});

test('a font of the caller’s own has the letters that the built-in ones lack', async () => {
  const content = person({ name: 'Leyla Əliyeva' }, { summary: 'Saved 9,000 ₼ and 2,000 ₪ a year.' });
  await expect(renderResume(content, { format: 'pdf' })).rejects.toMatchObject({ code: 'font_missing' });
  const path = '@expo-google-fonts/vazirmatn/400Regular/Vazirmatn_400Regular.ttf';
  const regular = new Uint8Array(await readFile(createRequire(import.meta.url).resolve(path)));
  const { warnings } = await exportResume(content, { format: 'pdf', extraFonts: [{ regular }] });
  expect(warnings).toEqual([]);
});

test('a font that is none, or can’t be loaded, is a clear error', async () => {
  const extraFonts = [{ regular: new Uint8Array([1, 2, 3]) }];
  await expect(renderResume(nurse, { format: 'pdf', extraFonts })).rejects.toMatchObject({
    code: 'font_unreadable',
  });
  const fonts = async (): Promise<Uint8Array> => Promise.reject(new Error('offline'));
  await expect(renderResume(nurse, { format: 'pdf', fonts })).rejects.toMatchObject({
    code: 'font_unreadable',
    retryable: true,
  });
});

test.each([
  [{ template: 'fancy' }, 'There is no template "fancy"'],
  [{ format: 'odt' }, 'There is no format "odt"'],
  [{ page: 'A3' }, 'There is no page size "A3"'],
  [{ locale: 'not a locale' }, 'no language tag'],
  [{ accent: 'red' }, 'The accent colour is written like'],
  [{ pages: 0 }, 'whole number from 1 to 20'],
])('the option %o is refused with what to do', async (option, message) => {
  const options = { format: 'pdf', ...option } as Parameters<typeof renderResume>[1];
  await expect(renderResume(nurse, options)).rejects.toMatchObject({
    code: 'invalid_input',
    message: expect.stringContaining(message),
  });
});

test('dates on the bounds of years are shown in years, others in months', async () => {
  const { text } = await readBack(await renderResume(nurse, { format: 'pdf' }));
  expect(text).toContain('Mar 2020 – Present');
  expect(text).toContain('Jul 2015 – Feb 2020');
  expect(text).toContain('2013 – 2015');
});

test('what a file did not say is left out, never printed', async () => {
  const content = person(
    { name: 'Ada' },
    { experience: [{ ...job(['Cook', NOT_STATED, null, UNKNOWN_DAY, UNKNOWN_DAY]) }] },
  );
  const { text } = await readBack(await renderResume(content, { format: 'pdf' }));
  expect(flat(text)).toBe('Ada EXPERIENCE Cook');
});

test('an empty history still gives a document with the name on it', async () => {
  const { text, pages } = await readBack(await renderResume(person({ name: 'Ada' }, {}), { format: 'pdf' }));
  expect(text.trim()).toBe('Ada');
  expect(pages).toBe(1);
});

test('controls, zero-width and tag characters do not reach the file', async () => {
  const content = person({ name: 'A\u0000d\u200ba\u{e0041}' }, { summary: 'x\u0007y\ufeff\u202ez\ud800' });
  for (const format of [...BINARY, 'text'] as const) {
    const bytes = await renderResume(content, { format });
    const text = format === 'text' ? new TextDecoder().decode(bytes) : (await readBack(bytes)).text;
    expect(flat(text)).toMatch(/^Ada summary xyz$/i);
  }
});

test('only addresses that are safe to click become links', async () => {
  const content = person(
    {
      name: 'Eve',
      links: [
        { label: 'x', url: 'javascript:alert(1)' },
        { label: 'y', url: 'eve.example.org' },
      ],
    },
    {},
  );
  for (const format of BINARY) {
    const { links } = await readBack(await renderResume(content, { format }));
    expect(links).toEqual(['https://eve.example.org']);
  }
});

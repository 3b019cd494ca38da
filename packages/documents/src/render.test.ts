import type { ResumeContent } from '@ats/core';
import { expect, test } from 'vitest';
import { job, nurse, person } from '../tests/histories.ts';
import { FORMATS, NOT_STATED, readBack, renderResume, TEMPLATE_NAMES, UNKNOWN_DAY } from './index.ts';

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Every field of a résumé's sections as it is written there, section by section. */
function fields({ sections }: ResumeContent): Record<string, string[]> {
  const said = (list: readonly { text: string }[]): string[] => list.map(({ text }) => text);
  return {
    experience: sections.experience.flatMap((row) => [row.role, ...said(row.bullets)]),
    education: sections.education.flatMap((row) => [row.degree ?? '', ...said(row.details)]),
    projects: sections.projects.flatMap((row) => [row.name, ...said(row.bullets)]),
    certifications: sections.certifications.map((row) => row.name),
  };
}

const others = ({ header, sections }: ResumeContent): string[] => [
  ...sections.experience.flatMap((row) => [row.company, row.location ?? '']),
  ...sections.education.flatMap((row) => [row.institution, row.field_of_study ?? '']),
  ...sections.projects.map((row) => row.role ?? ''),
  ...sections.certifications.map((row) => row.issuing_org ?? ''),
  header.professional_title ?? '',
  header.email ?? '',
  header.phone ?? '',
];

for (const template of TEMPLATE_NAMES)
  for (const format of FORMATS)
    test(`${template} as ${format}: another reader finds every field, in order`, async () => {
      const text = flat((await readBack(await renderResume(nurse, { template, format }))).text);
      expect(text.startsWith(nurse.header.name)).toBe(true);
      for (const list of Object.values(fields(nurse))) {
        let from = 0;
        for (const field of list) {
          const at = text.indexOf(flat(field), from);
          expect(at, field).toBeGreaterThanOrEqual(from);
          from = at + field.length;
        }
      }
      for (const field of others(nurse)) expect(text).toContain(field);
    });

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
  const { text } = await readBack(await renderResume(content, { format: 'pdf' }));
  expect(text).toContain('Effie Fflewddur');
  expect(text).toContain('Office, affluent, fjord, fluffy, ffi, Tht.');
});

test.each([
  ['Vietnamese', 'Nguyễn Thị Hồng Ánh', 'Kỹ sư phần mềm ở Đà Nẵng'],
  ['Greek', 'Ελένη Παπαδοπούλου', 'Μηχανικός λογισμικού στη Θεσσαλονίκη'],
  ['Cyrillic', 'Щербак Ігор Олегович', 'Інженер-програміст, ґрунтовний'],
  ['Polish', 'Łucja Święcicka-Źdźbło', 'Księgowa z długoletnią praktyką'],
])('%s is set in the embedded fonts and reads back', async (_language, name, summary) => {
  for (const format of FORMATS) {
    const { text } = await readBack(await renderResume(person({ name }, { summary }), { format }));
    expect(text).toContain(name);
    expect(text).toContain(summary);
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

test.each([
  [{ template: 'fancy' }, 'There is no template "fancy"'],
  [{ format: 'odt' }, 'There is no format "odt"'],
  [{ page: 'A3' }, 'There is no page size "A3"'],
  [{ locale: 'not a locale' }, 'no language tag'],
  [{ accent: 'red' }, 'The accent colour is written like'],
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

import { strToU8, zipSync } from 'fflate';
import PDFDocument from 'pdfkit';
import { toBytes } from 'pdfkit/output';
import { expect, test } from 'vitest';
import { engineer, nurse, TEN } from '../../tests/histories.ts';
import { careerOf, readResume, renderResume, TEMPLATE_NAMES } from '../index.ts';

const jobs = (reading: Awaited<ReturnType<typeof readResume>>) =>
  reading.employment.map((row) => [row.job_title, row.company_name, row.start_date, row.end_date]);

const wanted = nurse.sections.experience.map((row) => [
  row.role,
  row.company,
  row.start_date,
  row.current ? null : row.end_date,
]);

async function pdfOf(draw: (pdf: PDFKit.PDFDocument) => void, options: PDFKit.PDFDocumentOptions = {}) {
  const pdf = new PDFDocument(options);
  const bytes = toBytes(pdf);
  draw(pdf);
  pdf.end();
  return bytes;
}

for (const format of ['pdf', 'docx', 'markdown', 'text'] as const)
  test.each(TEMPLATE_NAMES)(`our own ${format} in %s is read as it was written`, async (template) => {
    const bytes = await renderResume(nurse, { format, template });
    const reading = await readResume(bytes);
    expect(reading.kind).toBe(format);
    expect(reading.profile).toMatchObject({
      first_name: 'Maren',
      last_name: 'Okafor',
      email: 'maren.okafor@example.org',
      phone: '+1 (503) 555-0148',
      professional_title: 'Registered Nurse, Intensive Care',
      city: 'Portland',
      state: 'OR',
    });
    expect(jobs(reading)).toEqual(wanted);
    expect(reading.education.map((row) => row.institution_name)).toEqual(['University of Portland']);
    expect(reading.skills.map((row) => row.skill_name)).toEqual(nurse.ordered_skills.map(({ name }) => name));
    expect(reading.certifications.map((row) => row.name)).toEqual([
      'CCRN (Adult)',
      'Advanced Cardiac Life Support',
    ]);
    expect(reading.employment[0]?.job_description).toContain(
      '- Cut central-line infections from 11 to 3 a year by auditing dressing changes each week with the unit educator.',
    );
  });

test('each row names the words it was read from, and how sure that is', async () => {
  const reading = await readResume(await renderResume(nurse, { format: 'pdf' }));
  expect(reading.employment[0]?.quote).toContain('Charge Nurse, ICU');
  expect(reading.profile.fields.email).toEqual({
    quote: expect.stringContaining('maren.okafor@example.org'),
    confidence: expect.any(Number),
  });
  const rows = [...reading.employment, ...reading.education, ...reading.skills, ...reading.certifications];
  for (const { quote, confidence } of rows) {
    expect(quote.length).toBeGreaterThan(0);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
});

test('a reading becomes a draft to import, without quotes and confidences', async () => {
  const draft = careerOf(await readResume(await renderResume(nurse, { format: 'pdf' })));
  expect(draft.employment[0]).not.toHaveProperty('quote');
  expect(draft.profile).not.toHaveProperty('fields');
  expect(draft.employment).toHaveLength(3);
});

test('histories from other countries are read too', async () => {
  for (const content of Object.values(TEN)) {
    const reading = await readResume(await renderResume(content, { format: 'docx', template: 'compact' }));
    expect(reading.employment.map((row) => row.company_name)).toEqual(
      content.sections.experience.map((row) => row.company),
    );
  }
});

test('JSON Resume is read as it says, with what it leaves open', async () => {
  const json = { basics: { name: 'Al Gore' }, work: [{ name: 'Tree Inc', position: 'Planter' }] };
  const reading = await readResume(strToU8(JSON.stringify(json)), { fileName: 'resume.txt' });
  expect(reading.kind).toBe('json-resume');
  expect(reading.employment[0]).toMatchObject({ company_name: 'Tree Inc', confidence: 1 });
  expect(reading.assumed.map(({ path }) => path)).toContain('work[0].startDate');
});

const csv = (...rows: string[][]): Uint8Array =>
  strToU8(rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n'));

test('LinkedIn’s data export is read from its tables', async () => {
  const zip = zipSync({
    'Profile.csv': csv(
      ['First Name', 'Last Name', 'Headline', 'Summary', 'Geo Location', 'Websites'],
      [
        'Ana',
        'Pérez',
        'Cook',
        'Likes "fire", and\nsalt.',
        'Madrid, Spain',
        '[PORTFOLIO:https://ana.example.org]',
      ],
    ),
    'Positions.csv': csv(
      ['Company Name', 'Title', 'Description', 'Location', 'Started On', 'Finished On'],
      ['Casa Lola', 'Head Cook', 'Leads.\n• Cut waste by half', 'Madrid', 'Mar 2019', ''],
      ['Bar Sol', 'Cook', '', '', '2016', 'Feb 2019'],
    ),
    'Education.csv': csv(
      ['School Name', 'Start Date', 'End Date', 'Notes', 'Degree Name', 'Activities'],
      ['Escuela de Cocina', '2014', '2016', '', 'Diploma, Cookery', ''],
    ),
    'Skills.csv': csv(['Name'], ['Grilling'], ['Stocks']),
    'Languages.csv': csv(['Name', 'Proficiency'], ['Spanish', 'Native or bilingual proficiency']),
    'Email Addresses.csv': csv(
      ['Email Address', 'Confirmed', 'Primary', 'Updated On'],
      ['old@example.org', 'Yes', 'No', ''],
      ['ana@example.org', 'Yes', 'Yes', ''],
    ),
    'messages.csv': csv(['CONTENT'], ['private']),
  });
  const reading = await readResume(zip);
  expect(reading.kind).toBe('linkedin-export');
  expect(reading.profile).toMatchObject({
    full_name: 'Ana Pérez',
    email: 'ana@example.org',
    summary: 'Likes "fire", and\nsalt.',
    city: 'Madrid',
  });
  expect(jobs(reading)).toEqual([
    ['Head Cook', 'Casa Lola', '2019-03-01', null],
    ['Cook', 'Bar Sol', '2016-01-01', '2019-02-01'],
  ]);
  expect(reading.employment[0]?.job_description).toBe('Leads.\n- Cut waste by half');
  expect(reading.education[0]).toMatchObject({ degree_type: 'Diploma', field_of_study: 'Cookery' });
  expect(reading.skills.map((row) => row.skill_name)).toEqual(['Grilling', 'Stocks', 'Spanish']);
  expect(JSON.stringify(reading)).not.toContain('private');
});

test('LinkedIn’s PDF: a sidebar, and several posts at one employer', async () => {
  const bytes = await pdfOf(
    (pdf) => {
      const at = (x: number, [y, size, text]: readonly [number, number, string]): unknown =>
        pdf
          .font(size > 11 ? 'Helvetica-Bold' : 'Helvetica')
          .fontSize(size)
          .text(text, x, y, { lineBreak: false });
      [
        'Contact',
        '',
        'ines@example.org',
        'www.linkedin.com/in/ines-example',
        '(LinkedIn)',
        '',
        'Top Skills',
        'Negotiation',
        'Forecasting',
        'SQL',
        '',
        'Languages',
        'Spanish (Native or Bilingual)',
        'English (Full Professional)',
      ].forEach((text, line) => {
        if (text)
          at(22, [50 + line * 16, ['Contact', 'Top Skills', 'Languages'].includes(text) ? 13 : 10.5, text]);
      });
      const main: [number, number, string][] = [
        [50, 26, 'Inés Calderón'],
        [82, 12, 'Head of Sales Operations'],
        [100, 12, 'Cádiz, Andalusia, Spain'],
        [140, 16, 'Summary'],
        [164, 10.5, 'I like clear numbers and short meetings.'],
        [200, 16, 'Experience'],
        [228, 12, 'Puerto Foods'],
        [244, 10.5, '5 years 2 months'],
        [262, 11.5, 'Head of Sales Operations'],
        [278, 10.5, 'January 2021 - Present (3 years 2 months)'],
        [294, 10.5, 'Cádiz, Spain'],
        [318, 11.5, 'Sales Analyst'],
        [334, 10.5, 'January 2019 - December 2020 (2 years)'],
        [372, 12, 'Mercado Azul'],
        [388, 11.5, 'Trainee'],
        [404, 10.5, 'June 2017 - December 2018 (1 year 7 months)'],
        [440, 16, 'Education'],
        [468, 12, 'Universidad de Cádiz'],
        [484, 10.5, 'Bachelor of Business Administration, Commerce · (2013 - 2017)'],
      ];
      for (const each of main) at(224, each);
      at(500, [780, 9, 'Page 1 of 1']);
    },
    { margin: 0 },
  );
  const reading = await readResume(bytes, { fileName: 'Profile.pdf' });
  expect(reading.profile).toMatchObject({ full_name: 'Inés Calderón', email: 'ines@example.org' });
  expect(jobs(reading)).toEqual([
    ['Head of Sales Operations', 'Puerto Foods', '2021-01-01', null],
    ['Sales Analyst', 'Puerto Foods', '2019-01-01', '2020-12-01'],
    ['Trainee', 'Mercado Azul', '2017-06-01', '2018-12-01'],
  ]);
  expect(reading.education[0]?.institution_name).toBe('Universidad de Cádiz');
  expect(reading.skills.map((row) => row.skill_name)).toEqual([
    'Negotiation',
    'Forecasting',
    'SQL',
    'Spanish',
    'English',
  ]);
});

// Hostile and broken files.

const refused = (bytes: Uint8Array, code: string, says: string) =>
  expect(readResume(bytes)).rejects.toMatchObject({
    name: 'DocumentError',
    code,
    message: expect.stringContaining(says),
  });

test('what is no résumé is refused in a sentence that says what to do', async () => {
  await refused(new Uint8Array(), 'file_without_text', 'empty');
  await refused(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), 'file_type_unknown', 'use PDF, DOCX');
  await refused(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'file_type_unknown', 'Save it as .docx');
  await refused(strToU8('{\\rtf1 hello}'), 'file_type_unknown', 'Save it as .docx');
  await refused(strToU8('<!doctype html><p>Hello'), 'file_type_unknown', 'Print the page to PDF');
  await refused(zipSync({ 'a.txt': strToU8('hi') }), 'file_type_unknown', 'neither a Word document');
  await refused(strToU8('{"basics": '), 'file_unreadable', 'JSON file is broken');
  await refused(strToU8('{"a": 1}'), 'invalid_input', 'not a JSON Resume');
  await refused(strToU8('   \n '), 'file_without_text', 'no text');
});

test('broken files are refused as broken', async () => {
  const pdf = await renderResume(nurse, { format: 'pdf' });
  const docx = await renderResume(nurse, { format: 'docx' });
  await refused(strToU8('%PDF-1.7\nnothing of the kind'), 'file_unreadable', 'broken');
  await refused(docx.slice(0, docx.length / 2), 'file_unreadable', 'broken');
  // A PDF that lost its end is mended by the reader, or refused; it never hangs or crashes.
  await readResume(pdf.slice(0, pdf.length / 2)).then(
    (reading) => expect(reading.kind).toBe('pdf'),
    (error: unknown) => expect(error).toMatchObject({ name: 'DocumentError' }),
  );
});

test('a protected PDF says so', async () => {
  const bytes = await pdfOf((pdf) => pdf.text('secret'), { userPassword: 'x', ownerPassword: 'y' });
  await refused(bytes, 'file_encrypted', 'protected by a password');
});

test('a PDF of pictures says that it holds no text', async () => {
  await refused(
    await pdfOf((pdf) => pdf.rect(10, 10, 100, 100).fill('red')),
    'file_without_text',
    'as a scan',
  );
});

test('a book is refused before it is read', async () => {
  const bytes = await pdfOf((pdf) => {
    for (let page = 0; page < 60; page += 1) pdf.addPage();
  });
  await refused(bytes, 'file_too_large', '61 pages');
  await refused(new Uint8Array(11 * 1024 * 1024).fill(65), 'file_too_large', '10 MB');
});

test('archives that swell are not opened, whatever they say of their size', async () => {
  const zeros = new Uint8Array(80 * 1024 * 1024);
  const bomb = zipSync({ 'word/document.xml': zeros, '[Content_Types].xml': strToU8('<x/>') });
  expect(bomb.length).toBeLessThan(200_000);
  await refused(bomb, 'file_too_large', 'unpacks to far more');
  // The same, with its sizes forged to a few bytes in both headers.
  const forged = bomb.slice();
  const view = new DataView(forged.buffer);
  for (let at = 0; at < forged.length - 46; at += 1) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50 && view.getUint32(at + 22, true) === zeros.length)
      view.setUint32(at + 22, 10, true);
    if (signature === 0x02014b50 && view.getUint32(at + 24, true) === zeros.length)
      view.setUint32(at + 24, 10, true);
  }
  await refused(forged, 'file_too_large', 'unpacks to far more');
  const many = Object.fromEntries(Array.from({ length: 2_500 }, (_, at) => [`${at}.xml`, new Uint8Array()]));
  await refused(zipSync(many), 'file_too_large', 'unpacks to far more');
});

test('a Word file with entities that swell is not opened', async () => {
  const xml = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document>&b;</w:document>`;
  const bytes = zipSync({ 'word/document.xml': strToU8(xml), '[Content_Types].xml': strToU8('<Types/>') });
  await refused(bytes, 'file_unreadable', 'something unusual');
});

test('random bytes behind every sign are refused or read, and never crash', async () => {
  let seed = 7;
  const random = (): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % 256;
  };
  const pdf = await renderResume(engineer, { format: 'pdf' });
  const docx = await renderResume(engineer, { format: 'docx' });
  for (const [file, step] of [
    [pdf, 211],
    [docx, 97],
  ] as const)
    for (let round = 0; round < 12; round += 1) {
      const bytes = file.slice();
      for (let at = 60 + round; at < bytes.length; at += step * (round + 1)) bytes[at] = random();
      await readResume(bytes).catch((error: unknown) =>
        expect(error).toMatchObject({ name: 'DocumentError' }),
      );
    }
});

test('letters set apart are words, in names too', async () => {
  const bytes = await pdfOf((pdf) => {
    pdf.font('Helvetica-Bold').fontSize(20).text('ZOE BRIGHTWATER-NKEMELU', 60, 60, { characterSpacing: 4 });
    pdf.font('Helvetica').fontSize(10).text('zoe@example.org', 60, 100);
    pdf.font('Helvetica-Bold').fontSize(12).text('WORK EXPERIENCE', 60, 130, { characterSpacing: 5 });
    pdf.font('Helvetica').fontSize(10).text('Cook, Acme Ltd, 2019 – 2021', 60, 160);
  });
  const { profile, employment } = await readResume(bytes);
  expect(profile.full_name).toBe('Zoe Brightwater-Nkemelu');
  expect(employment.map((row) => row.company_name)).toEqual(['Acme Ltd']);
});

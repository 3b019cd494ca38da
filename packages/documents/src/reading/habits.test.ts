import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { nurse } from '../../tests/histories.ts';
import { drawn, jobs, read, schools } from '../../tests/written.ts';
import { readResume, renderResume } from '../index.ts';

// How people write their résumés, one habit a test.

test('who works for themself has “Freelance” for an employer, where no other is named', async () => {
  expect(
    await jobs(
      'Electrical Contractor\t03/2022 – Present\nFreelance\n- Rewired houses\n\nElectrician\t02/2013 – 10/2017\nHowarth Ltd, full-time\n- Saw lines',
    ),
  ).toEqual([
    'Electrical Contractor | Freelance | 2022-03..',
    'Electrician | Howarth Ltd | 2013-02..2017-10',
  ]);
});

test('German trades are read in their compounds', async () => {
  expect(
    await jobs(
      'Bremen\tNordlicht\t03/2012 – 07/2014\nWerkstudentin\n- Zeichnungen\n\nAugsburg\tOberhuber KG\t10/2014 – 01/2020\nKonstruktionsingenieurin\n- Greifer',
    ),
  ).toEqual([
    'Werkstudentin | Nordlicht | 2012-03..2014-07',
    'Konstruktionsingenieurin | Oberhuber KG | 2014-10..2020-01',
  ]);
});

test('a sentence below the head is no employer, short as it is', async () => {
  expect(
    await jobs(
      'Kettle & Crumb\nEmail Specialist\tJun 2016 – Mar 2019\nBakery chain with 40 stores.\n- Wrote letters\n\nBrightloom\nCoordinator\tJan 2014 – May 2016\nKept the books in order.\n- Fairs',
    ),
  ).toEqual([
    'Email Specialist | Kettle & Crumb | 2016-06..2019-03',
    'Coordinator | Brightloom | 2014-01..2016-05',
  ]);
});

test('title and employer on one line below the dates, then what is told', async () => {
  expect(
    await jobs(
      'MARCH 2022 – PRESENT\nELECTRICIAN, HOWARTH TIMBER\nRewiring of houses and fault finding on machines\n\nMAY 2017 – APRIL 2020\nFITTER, PENNINE COLD STORES\nNight work in the cold',
    ),
  ).toEqual(['ELECTRICIAN | HOWARTH TIMBER | 2022-03..', 'FITTER | PENNINE COLD STORES | 2017-05..2020-04']);
});

test('an employer with the years of all posts is above them, and is no post', async () => {
  expect(
    await jobs(
      'Tallgrass Outdoor, Whitby\tApr 2019 – Present\nDirector of Growth\tSep 2021 – Present\n- Cut cost\nMarketing Manager\tApr 2019 – Aug 2021\n- Tests\n',
    ),
  ).toEqual([
    'Director of Growth | Tallgrass Outdoor | 2021-09..',
    'Marketing Manager | Tallgrass Outdoor | 2019-04..2021-08',
  ]);
});

test('the person’s own town behind an employer is a place', async () => {
  expect(await jobs('Class Teacher\tSep 2023 – Present\nSaint Hilda, Whitby\n- Second form')).toEqual([
    'Class Teacher | Saint Hilda | 2023-09..',
  ]);
});

test('an unknown firm in a known town is a firm', async () => {
  expect(
    await jobs(
      'Royal Severn Infirmary, Bristol\nSpecialty Registrar, Cardiology\tAug 2010 – Dec 2014\n- Rotations\n\nSaint Brannock, London\nConsultant Cardiologist\tAug 2018 – Present\n- Clinic',
    ),
  ).toEqual([
    'Specialty Registrar, Cardiology | Royal Severn Infirmary | 2010-08..2014-12',
    'Consultant Cardiologist | Saint Brannock | 2018-08..',
  ]);
});

test('everything on one line, with a single year among stretches of time', async () => {
  expect(
    await jobs(
      'Software Intern, Harborview Robotics, Pittsburgh, PA, 2025\nStudent Assistant, Westmere Library, Columbus, OH, 2023–Present\nShift Lead, Scoops on Third, Columbus, OH, 2021–23\n',
    ),
  ).toEqual([
    'Software Intern | Harborview Robotics | 2025-12..2025-12',
    'Student Assistant | Westmere Library | 2023-01..',
    'Shift Lead | Scoops on Third | 2021-01..2023-12',
  ]);
});

test('a form: labels say what stands beside them', async () => {
  expect(
    await jobs(
      'Dates: 09/2021 – Present\nPosition held: Director of Growth\nMain activities and responsibilities: Cut cost per order\nName and address of employer: Tallgrass, Whitby\n\n' +
        'Dates: 04/2019 – 08/2021\nPosition held: Head of Beans\nMain activities and responsibilities: Tests\nName and address of employer: Kettle & Crumb, London',
    ),
  ).toEqual([
    'Director of Growth | Tallgrass | 2021-09..',
    'Head of Beans | Kettle & Crumb | 2019-04..2021-08',
  ]);
});

test('a high school diploma is no school', async () => {
  expect(
    await schools(
      'Westmere University\nB.S. in Computer Science\t2022 – 2026\nOlentangy High School\nHigh School Diploma\t2018 – 2022',
    ),
  ).toEqual(['Westmere University', 'Olentangy High School']);
});

test('a birthday is no phone number', async () => {
  const { profile } = await read(
    'Ida Marsh\nida@example.org\nDate of birth: 14.03.1986\n\nExperience\nCook, Acme, 2019 – 2021',
  );
  expect(profile.phone).toBeNull();
});

test('an address that a word is stuck to, and a form with both names in one line', async () => {
  const { profile } = await read(
    'Name, Vorname:\tMarsh, Ida\n(+44) 2079460111 ida.marsh@example.orgWhitby, England\n\nSkills\n\nSQL',
  );
  expect(profile).toMatchObject({ full_name: 'Ida Marsh', email: 'ida.marsh@example.org' });
});

test('a day in brackets is no phone number, and “Tlf.” stands before one', async () => {
  const { profile } = await read(
    'Ida Marsh\nida.marsh@example.org\n\nProjects\n\nVending Machine\n- Shown at a fair in Leeds (28.02.2018).',
  );
  expect(profile.phone).toBeNull();
  expect((await read('Ida Marsh\nTlf. 48210143\nida.marsh@example.org\n\nSkills\n\nSQL')).profile.phone).toBe(
    '48210143',
  );
});

test('headings that no list knows are told by a word in them', async () => {
  const { employment, education } = await read(
    '# Ida Marsh\n\n## Relevant Clinical Experience\n\n**Nurse**, Saint Hilda Hospital, 2019 – 2021\n\n## Schulische und akademische Ausbildung\n\nWestmere University, B.S. in Nursing, 2014 – 2018\n',
  );
  expect(employment.map((row) => row.company_name)).toEqual(['Saint Hilda Hospital']);
  expect(education.map((row) => row.institution_name)).toEqual(['Westmere University']);
});

test('what is set otherwise is another fact, without any sign between', async () => {
  const { employment, education } = await read(
    '# Ida Marsh\n\n## Experience\n\n**Northwind** _Keeper of Lists_ (2019-03 – 2021-08)\n\n## Education\n\n**IAE de Nantes**, _Master Audit_ (2013 – 2015)\n',
  );
  expect(employment.map((row) => [row.company_name, row.job_title])).toEqual([
    ['Northwind', 'Keeper of Lists'],
  ]);
  expect(education.map((row) => row.institution_name)).toEqual(['IAE de Nantes']);
});

test('a school that no word gives away stands behind the degree', async () => {
  expect(await schools('Master Audit, IAE de Nantes, 2015\nB.E. from Anna University, 2010')).toEqual([
    'IAE de Nantes',
    'Anna University',
  ]);
});

test('schools side by side are read one after the other', async () => {
  expect(
    await schools(
      'King Athelstan University\tCairo University\n2011 – 2014\t2001 – 2008\nPhD Cardiology\tMBBCh Medicine',
    ),
  ).toEqual(['King Athelstan University', 'Cairo University']);
});

test('schools in German compounds, and degrees that are letters before “in”', async () => {
  expect(
    await schools(
      'Fachabitur\t2007 – 2009\nHerderschule Kassel\n\nPGDM in Human Resources\t2017 – 2018\nXLRI Jamshedpur',
    ),
  ).toEqual(['Herderschule Kassel', 'XLRI Jamshedpur']);
});

test('dates in a narrow margin with a town below them, whoever knows the town', async () => {
  const { employment } = await drawn([
    [40, 40, 20, 'Ida Marsh'],
    [40, 70, 10, 'ida.marsh@example.org'],
    [40, 100, 13, 'Experience'],
    [40, 124, 10, '03.2019 – 12.2021'],
    [134, 124, 10, 'Northwind'],
    [40, 138, 10, 'Telford'],
    [134, 138, 10, 'Keeper of Lists'],
    [40, 160, 10, '07.2015 – 06.2016'],
    [134, 160, 10, 'Lantern House'],
    [40, 174, 10, 'Whitby'],
    [134, 174, 10, 'Industrial Placement'],
  ]);
  expect(employment.map((row) => [row.job_title, row.company_name, row.location])).toEqual([
    ['Keeper of Lists', 'Northwind', 'Telford'],
    ['Industrial Placement', 'Lantern House', 'Whitby'],
  ]);
});

test('a name over three lines, a word each', async () => {
  const { profile } = await drawn([
    [40, 40, 24, 'Marisol'],
    [40, 68, 24, 'Echeverría'],
    [40, 96, 24, 'Quintana'],
    [40, 130, 10, 'Keeper of Lists'],
    [40, 146, 10, 'marisol@example.org'],
  ]);
  expect(profile.full_name).toBe('Marisol Echeverría Quintana');
});

test('a stretch of time that goes on in the next line', async () => {
  expect(
    await jobs(
      'Research Assistant 12/2024 –\n02/2025\nCalder University\n\nLaboratory Clerk\t03/2024 – 09/2024\nCalder University',
    ),
  ).toEqual([
    'Research Assistant | Calder University | 2024-12..2025-02',
    'Laboratory Clerk | Calder University | 2024-03..2024-09',
  ]);
});

const HEADER =
  '<w:hdr xmlns:w="x"><w:p><w:r><w:rPr><w:b/><w:sz w:val="40"/></w:rPr><w:t>Ida Marsh</w:t></w:r></w:p>' +
  '<w:p><w:r><w:t>ida@example.org</w:t></w:r><w:r><w:tab/><w:t>+44 20 7946 0111</w:t></w:r></w:p></w:hdr>';

test('a Word file’s header holds the name and how to reach the person', async () => {
  const parts = unzipSync(await renderResume(nurse, { format: 'docx' }));
  const xml = strFromU8(parts['word/document.xml'] as Uint8Array);
  // Everything above the first heading goes into the header.
  const body = xml.indexOf('<w:body>') + 8;
  const start = xml.lastIndexOf('<w:p>', xml.indexOf('Heading1'));
  const bytes = zipSync({
    ...parts,
    'word/document.xml': strToU8(xml.slice(0, body) + xml.slice(start)),
    'word/header1.xml': strToU8(HEADER),
  });
  const { profile, employment } = await readResume(bytes);
  expect(profile).toMatchObject({
    full_name: 'Ida Marsh',
    email: 'ida@example.org',
    phone: '+44 20 7946 0111',
  });
  expect(employment).toHaveLength(3);
});

test('a Word file’s footer may hold how to reach the person', async () => {
  const parts = unzipSync(await renderResume(nurse, { format: 'docx' }));
  const xml = strFromU8(parts['word/document.xml'] as Uint8Array);
  const body = xml.indexOf('<w:body>') + 8;
  const start = xml.lastIndexOf('<w:p>', xml.indexOf('Heading1'));
  const bytes = zipSync({
    ...parts,
    'word/document.xml': strToU8(
      `${xml.slice(0, body)}<w:p><w:r><w:t>Ida Marsh</w:t></w:r></w:p>${xml.slice(start)}`,
    ),
    'word/footer1.xml': strToU8(HEADER.replace('Ida Marsh', 'Page')),
  });
  const { profile, employment } = await readResume(bytes);
  expect(profile).toMatchObject({
    full_name: 'Ida Marsh',
    email: 'ida@example.org',
    phone: '+44 20 7946 0111',
  });
  expect(employment).toHaveLength(3);
});

test('signs without width in a Word file are none', async () => {
  const parts = unzipSync(await renderResume(nurse, { format: 'docx' }));
  const xml = strFromU8(parts['word/document.xml'] as Uint8Array);
  const marked = xml.replace(/(<w:t[^>]*>)/g, '$1\u00ad\u200b');
  const { profile } = await readResume(zipSync({ ...parts, 'word/document.xml': strToU8(marked) }));
  expect(profile.full_name).toBe((await readResume(zipSync(parts))).profile.full_name);
});

const NUMBERING =
  '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="7">' +
  '<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="7"><w:abstractNumId w:val="7"/></w:num></w:numbering>';

test('posts that are bullets in a Word file, with bullets a level deeper told of them', async () => {
  const parts = unzipSync(await renderResume(nurse, { format: 'docx' }));
  const xml = strFromU8(parts['word/document.xml'] as Uint8Array);
  const plain = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const heading = (text: string) =>
    `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const bullet = (level: number, text: string) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const body = [
    plain('Ida Marsh'),
    plain('ida.marsh@example.org'),
    heading('Experience'),
    bullet(0, 'June 2019 - March 2021: Fitter'),
    bullet(1, 'Doors of the Howarth Timber yard'),
    bullet(0, 'May 2014 - May 2019: Welder at Calder Boats'),
    bullet(1, 'Welding of hulls'),
  ].join('');
  const start = xml.indexOf('<w:body>') + 8;
  const { employment } = await readResume(
    zipSync({
      ...parts,
      'word/document.xml': strToU8(xml.slice(0, start) + body + xml.slice(xml.lastIndexOf('<w:sectPr'))),
      'word/numbering.xml': strToU8(NUMBERING),
    }),
  );
  expect(employment.map((row) => `${row.job_title} | ${row.company_name}`)).toEqual([
    'Fitter | (not stated)',
    'Welder | Calder Boats',
  ]);
});

test('numbers that count the posts are no part of their titles', async () => {
  expect(
    await jobs(
      '1. Fitter, Howarth Ltd\t03/2019 – Present\n- Fitted doors\n\n2. Welder, Calder Boats\t02/2013 – 10/2017\n- Welded hulls',
    ),
  ).toEqual(['Fitter | Howarth Ltd | 2019-03..', 'Welder | Calder Boats | 2013-02..2017-10']);
});

import { expect, test } from 'vitest';
import { drawn, jobs, read, schools, told } from '../../tests/written.ts';

// What PDF files from portfolios showed: links drawn unseen, raised letters, gaps within dates, heads without signs.

const NAME = [50, 40, 22, 'Ida Marsh'] as const;

test('an address that is drawn unseen behind itself is there once', async () => {
  const { profile } = await drawn([
    NAME,
    [38, 70, 7, 'mailto:ida.marsh@example.org'],
    [53, 70, 8, 'ida.marsh@example.org'],
    [293, 70, 7, 'https://idamarsh.example.org/'],
    [300, 70, 8, 'idamarsh.example.org'],
    [50, 100, 12, 'Experience'],
    [50, 120, 10, 'Fitter, Calder Boats'],
    [400, 120, 10, '2015 - 2019'],
  ]);
  expect(profile.email).toBe('ida.marsh@example.org');
});

test('an address whose letters were set apart', async () => {
  const { profile } = await read(
    'Ida Marsh\ni.marsh @gmx.de\n\nExperience\n\nFitter, Calder Boats\t2015 - 2019',
  );
  expect(profile.email).toBe('i.marsh@gmx.de');
  const { profile: other } = await read(
    'Ida Marsh\nTwitter @idamarsh.example\n\nExperience\n\nFitter, Calder Boats\t2015 - 2019',
  );
  expect(other.email).toBeNull();
});

test('dates set with gaps, and a place close behind them', async () => {
  const { employment } = await drawn([
    NAME,
    [50, 66, 9, 'ida.marsh@example.org'],
    [50, 100, 12, 'Experience'],
    [50, 120, 11, 'Engineer @ Calderworks'],
    [50, 134, 7, 'May'],
    [85, 134, 7, '2018'],
    [120, 134, 7, '- Present // Leeds, UK'],
    [50, 148, 10, '• Wrote what the machines of the yard said'],
    [50, 170, 11, 'Joiner @ Howarth Timber'],
    [50, 184, 7, 'Jan - April 2018 // Leeds, UK'],
    [50, 198, 10, '• Made doors'],
  ]);
  expect(told(employment)).toEqual([
    'Engineer | Calderworks | 2018-05..',
    'Joiner | Howarth Timber | 2018-01..2018-04',
  ]);
});

test('letters raised behind a number stand on its line', async () => {
  const { employment } = await drawn([
    NAME,
    [50, 66, 9, 'ida.marsh@example.org'],
    [50, 100, 14, 'Experience'],
    [50, 120, 10, 'Fitter, The 56'],
    [109.7, 117.5, 6.5, 'th', 'Helvetica'],
    [118, 120, 10, 'Yard of Whitby'],
    [400, 120, 10, '2015 - 2019'],
    [50, 134, 10, 'Doors and windows of all kinds there are were mended there.'],
  ]);
  expect(told(employment)).toEqual(['Fitter | The 56th Yard of Whitby | 2015-01..2019-12']);
});

test('a degree set larger than the school on its line', async () => {
  const { education } = await drawn([
    NAME,
    [50, 66, 9, 'ida.marsh@example.org'],
    [50, 100, 16, 'Education'],
    [50, 120, 12, 'Ph.D. in Microbiology', 'Helvetica'],
    [172, 120, 10, 'Calder University, Department of Biology'],
    [420, 120, 10, 'Sep 2016 – Aug 2020'],
    [50, 140, 12, 'M.Sc. in Microbiology', 'Helvetica'],
    [172, 140, 10, 'Howarth University, Department of Biology'],
    [420, 140, 10, 'Sep 2014 – Aug 2016'],
  ]);
  expect(education.map((row) => row.institution_name)).toEqual(['Calder University', 'Howarth University']);
});

test('a title and the department on one line, with nothing between them', async () => {
  expect(await jobs('Researcher Department of Botany, Calder University | February 2023 – Ongoing')).toEqual([
    'Researcher | Calder University | 2023-02..',
  ]);
});

test('“Whitby : entreprise Cobalt” says where and who', async () => {
  expect(
    await jobs(
      '2025, Fontainebleau : entreprise Monument Marsh\nVendeur\n\n2024, Moissy-Cramayel : entreprise Calder\nTechnicien au SAV',
    ),
  ).toEqual(['Vendeur | Monument Marsh | 2025-12..2025-12', 'Technicien au SAV | Calder | 2024-12..2024-12']);
});

test('ends of a stretch of time in brackets each', async () => {
  expect(await jobs('(10/2018) - (Actual) Calder Boats\nFitter\n- Fitted')).toEqual([
    'Fitter | Calder Boats | 2018-10..',
  ]);
});

test('a school by its letters behind a colon, a degree behind its label', async () => {
  expect(await schools('Tecnicatura Universitaria en Programación: UTN\t2019 - 2021')).toEqual(['UTN']);
  const { education } = await read(
    'Ida Marsh\nida.marsh@example.org\n\nEducation\n\nSt. Anne’s College of Maryland\tSaint Anne’s City, MD\nMajor: BS in Computer Science; Minor in Economics\tMay 2026',
  );
  expect(education.map((row) => [row.institution_name, row.degree_type, row.graduation_date])).toEqual([
    ['St. Anne’s College of Maryland', 'BS', '2026-05-01'],
  ]);
});

test('the family’s name first, and a letter for another', async () => {
  const { profile } = await read(
    'MARSH, Ida G.\nida.marsh@example.org\n\nExperience\n\nFitter\tJun 2019 - May 2021\nCalder Boats',
  );
  expect(profile.full_name).toBe('Ida G. MARSH');
});

test('a heading in capitals but for its “and”', async () => {
  const { employment, education } = await read(
    'Ida Marsh\nida.marsh@example.org\n\n**EDUCATION**\n\n**Calder University**\tLeeds, UK\n- Bachelor of Science\tFeb 2022\n\n**PROJECTS and RESEARCH EXPERIENCE**\n\n**Incubate Whitby**\tWhitby, UK\nFitter\tSummer 2020\n- Built a boat\n\n**WORK EXPERIENCE**\n\n**Howarth Boats**\tLeeds, UK\nFitter\t2015 - 2019\n- Fitted',
  );
  expect(education.map((row) => row.institution_name)).toEqual(['Calder University']);
  expect(told(employment)).toEqual(['Fitter | Howarth Boats | 2015-01..2019-12']);
});

test('drawn signs of a list that stand less than a letter in', async () => {
  const { employment } = await drawn([
    NAME,
    [50, 66, 9, 'ida.marsh@example.org'],
    [50, 100, 14, 'Experience'],
    ...(
      [
        ['Joiner, Calderworks', '05/2023 – 08/2023'],
        ['Financial Analyst, Howarth Capital', '09/2019 – 06/2022'],
        ['Education Volunteer, Peace Corps', '07/2017 – 09/2019'],
      ] as const
    ).flatMap(
      ([post, dates], at) =>
        [
          [50, 120 + at * 32, 10.5, post],
          [420, 120 + at * 32, 10.5, dates],
          [58.3, 134 + at * 32, 10, 'Made doors and led a programme that taught 151 students'],
        ] as const,
    ),
  ]);
  expect(told(employment)).toEqual([
    'Joiner | Calderworks | 2023-05..2023-08',
    'Financial Analyst | Howarth Capital | 2019-09..2022-06',
    'Education Volunteer | Peace Corps | 2017-07..2019-09',
  ]);
});

test('who it was for stands with the dates in brackets', async () => {
  expect(
    await jobs(
      'Teaching Fellow, Topics in Timber (Howarth Economics, 2022)\nInstructor, Joiners’ Camp (Calder College, 2019-20)',
    ),
  ).toEqual([
    'Teaching Fellow, Topics in Timber | Howarth Economics | 2022-12..2022-12',
    'Instructor, Joiners’ Camp | Calder College | 2019-01..2020-12',
  ]);
});

test('a college of which a diploma bears the name, a school without the word', async () => {
  expect(
    await schools(
      'Howarth Labs, Web Development (Immersive)\t2017\nCalder College, Advanced College Diploma in Joinery\t2006 - 2009',
    ),
  ).toEqual(['Howarth Labs', 'Calder College']);
});

test.each([
  ['(949) - 813 - 3480', '(949) - 813 - 3480'],
  ['+1 (949) 813-3480', '+1 (949) 813-3480'],
])('%s is a number to dial', async (written, phone) => {
  const { profile } = await read(`Ida Marsh\n${written}\n\nExperience\n\nFitter, Calder Boats\t2015 - 2019`);
  expect(profile.phone).toBe(phone);
});

test.each([
  ['IDA MARSH│ PROGRAMMER', 'Ida Marsh'],
  ['IDA MARSH | Programmer', 'Ida Marsh'],
])('%s is a name and a trade', async (written, name) => {
  const { profile } = await read(
    `${written}\nida.marsh@example.org\n\nExperience\n\nFitter, Calder Boats\t2015 - 2019`,
  );
  expect(profile.full_name).toBe(name);
});

test('a name whose space was not drawn', async () => {
  const { profile } = await drawn([
    [50, 40, 32, 'IdaMarsh'],
    [50, 66, 17, 'Master’s Student - Timber Science'],
    [50, 86, 9, 'i.marsh@example.org'],
    [50, 110, 14, 'Experience'],
    [50, 130, 10, 'Fitter, Calder Boats'],
    [400, 130, 10, '2015 - 2019'],
  ]);
  expect(profile.full_name).toBe('Ida Marsh');
});

test('ends of a stretch of time one above the other, close to what they belong to', async () => {
  const { employment } = await drawn([
    NAME,
    [50, 66, 9, 'ida.marsh@example.org'],
    [120, 100, 14, 'Expérience professionnelle'],
    [76, 120, 10.5, 'Depuis'],
    [120, 120, 10.5, 'Ingénieure, Calder Boats, Mons'],
    [70, 133, 10.5, '10/2022'],
    [120, 133, 10, 'Service du bois et des portes'],
    [58, 150, 10.5, 'De 02/2015'],
    [120, 150, 10.5, 'Technicienne, Howarth SA, Mons'],
    [62, 163, 10.5, 'à 09/2022'],
    [120, 163, 10, 'Portes et fenêtres de tous genres, pour des maisons de la ville et des environs.'],
  ]);
  expect(employment.map((row) => [row.start_date, row.end_date])).toEqual([
    ['2022-10-01', null],
    ['2015-02-01', '2022-09-01'],
  ]);
});

test('the town below a name, set like it, is no part of it', async () => {
  const { profile } = await drawn([
    [50, 40, 16, 'Ida M. Marsh'],
    [50, 60, 16, 'Brooklyn, NY'],
    [50, 90, 12, 'Experience'],
    [50, 110, 10, 'Fitter, Calder Boats'],
    [400, 110, 10, '2015 - 2019'],
  ]);
  expect(profile.full_name).toBe('Ida M. Marsh');
});

test('an employer below its post heads no other', async () => {
  expect(
    await jobs(
      'Lead Joiner\tJan 2023-Present\nNomad Timber\n- Led\n\nShop Manager\tJan 2015-Present\nCalder Law School\tDecember 2012-Jan 2015\n- Managed\n\nJoiner\tJune 2010-September 2012\nHowarth Systems Inc\n- Joined',
    ),
  ).not.toContain('Shop Manager | Nomad Timber | 2015-01..');
});

test('an internship without another title', async () => {
  expect(
    await jobs(
      'Internship — Calder\n2023\nHelped in the yard for a summer and a half of autumn.\n\nClerk - Finances Marsh\n2021\nKept the files of the house and wrote its letters.',
    ),
  ).toEqual(['Internship | Calder | 2023-12..2023-12', 'Clerk | Finances Marsh | 2021-12..2021-12']);
});

test('a sentence in brackets behind a title, with a semicolon in it', async () => {
  expect(
    await jobs(
      'Calder Group\nVisiting Associate (built a tool; received an offer)\tJun – Aug 2021\n\nBasler AG\nResearch Intern\tAug 2017',
    ),
  ).toEqual([
    'Visiting Associate | Calder Group | 2021-06..2021-08',
    'Research Intern | Basler AG | 2017-08..2017-08',
  ]);
});

test('schools among certificates, where the heading names both', async () => {
  const { education } = await read(
    'Ida Marsh\nida.marsh@example.org\n\nExperience\n\nFitter, Calder Boats\t2015 - 2019\n\nCERTIFICATIONS AND EDUCATION\n\nReport Writing, BioTalent\tMar 2016\nM.Sc. Timber Engineering, Calder University',
  );
  expect(education.map((row) => row.institution_name)).toContain('Calder University');
});

test('kinds of posts below the heading of all of them', async () => {
  const { employment, education } = await drawn([
    NAME,
    [50, 66, 9, 'ida.marsh@example.org'],
    [50, 100, 14, 'EDUCATION'],
    [50, 120, 10, 'PhD in Timber, Calder University'],
    [420, 120, 10, '2017'],
    [50, 150, 14, 'PROFESSIONAL EXPERIENCE'],
    [50, 178, 12, 'RESEARCH'],
    [50, 198, 10, 'Postdoctoral researcher, Howarth Institute'],
    [420, 198, 10, '2023/2025'],
    [50, 212, 10, 'What the timber of the yard says when it is wet.'],
    [50, 240, 12, 'TEACHING'],
    [50, 260, 10, 'Lecturer, Calder College'],
    [420, 260, 10, '2020/2021'],
    [50, 274, 10, 'How timber is read by those who know of it.'],
    [50, 304, 14, 'ORGANISATION OF ACADEMIC EVENTS'],
    [50, 324, 10, 'Summer school of timber, Calder University'],
    [420, 324, 10, '2021'],
  ]);
  expect(told(employment)).toEqual([
    'Postdoctoral researcher | Howarth Institute | 2023-01..2025-12',
    'Lecturer | Calder College | 2020-01..2021-12',
  ]);
  expect(education).toHaveLength(1);
});

test('a school’s town with its département, and the option of a degree', async () => {
  expect(
    await schools(
      'DUT Génie, option Analyses\t2018 - 2020\nInstitut Calder à Pontoise (95)\n\nLicence Génie\t2016 - 2018\nUniversité Howarth à Paris (75)',
    ),
  ).toEqual(['Institut Calder', 'Université Howarth']);
});

import { expect, test } from 'vitest';
import { drawn, jobs, read, schools, told } from '../../tests/written.ts';

// What more files from portfolios showed: what is told of an entry, and what stands beside its names.

test('what the first post was about does not take the head of the second', async () => {
  const { employment } = await drawn([
    [50, 40, 22, 'Ida Marsh'],
    [50, 66, 9, 'ida.marsh@example.org'],
    [50, 100, 12, 'EXPERIENCE'],
    [50, 120, 11, 'Envisio Live, Accra — Software Developer', 'Helvetica'],
    [50, 132, 9, 'January 2023 - PRESENT', 'Helvetica-Oblique'],
    [50, 144, 10, 'Building top notch web and mobile apps'],
    [50, 164, 11, 'Calder Logistics, Accra — Frontend Developer'],
    [50, 176, 9, 'September 2019 - May 2023', 'Helvetica-Oblique'],
    [50, 188, 10, 'Building tools for freight forwarders'],
  ]);
  expect(told(employment)).toEqual([
    'Software Developer | Envisio Live | 2023-01..',
    'Frontend Developer | Calder Logistics | 2019-09..2023-05',
  ]);
});

test('an employer in a town whose state is shortened is no list', async () => {
  expect(
    await jobs(
      'Software Developer\nTrue Timber, St. Peters, Mo. | 2019 - Present\n- Wrote\n\nYard Lead\nTrue Timber, St. Peters, Mo. | 2007 - 2019\n- Led',
    ),
  ).toEqual(['Software Developer | True Timber | 2019-01..', 'Yard Lead | True Timber | 2007-01..2019-12']);
});

test('the name of a link is no employer', async () => {
  expect(await jobs('Joiner Internship | Certificate\tJul 2023 – Current\nCalderworks\n- Joined')).toEqual([
    'Joiner Internship | Calderworks | 2023-07..',
  ]);
});

test('trades parted by rings, and a school that no word tells', async () => {
  const { education, employment } = await read(
    'Ida Marsh\nida.marsh@example.org\n\nExperience\n\nJoiner ◦ march 2020 – july 2020 (4 months)\nCALDER, Leeds\n- Joined\n\nEducation\n\nSoftware Engineer | Generalist Engineer ◦ september 2018 – july 2022\nCentrale Nantes, France\n\nCivil Engineer ◦ january 2014 – july 2018\nCalderworks Mont',
  );
  expect(told(employment)).toEqual(['Joiner | CALDER | 2020-03..2020-07']);
  expect(education.map((row) => row.institution_name)).toEqual(['Centrale Nantes', 'Calderworks Mont']);
});

test('awards and titles of theses, with years of their own, are told of the school', async () => {
  expect(
    await schools(
      'Ph.D. in Timber, Federal University of Howarth, 2019.\nDissertation title: The Politics of Doors\nAward: Honourable Mention at the Calder Dissertation Prize 2020\nAward: Howarth Dissertation Prize 2020',
    ),
  ).toEqual(['Federal University of Howarth']);
});

test('heads with a colon, where nobody dated them', async () => {
  const { employment } = await drawn([
    [50, 40, 22, 'Ida Marsh'],
    [50, 66, 9, 'ida.marsh@example.org'],
    [50, 100, 16, 'Work Experience:'],
    [50, 124, 13, 'Junior Joiner, Calder Timber:'],
    [56, 142, 10, '• Made doors and windows of all kinds there are'],
    [56, 156, 10, '• Mended what others had broken'],
    [50, 180, 13, 'Audit Internship, Howarth Bank:'],
    [56, 198, 10, '• Looked at what others had written'],
  ]);
  expect(told(employment)).toEqual([
    'Junior Joiner | Calder Timber | 1900-01..1900-01',
    'Audit Internship | Howarth Bank | 1900-01..1900-01',
  ]);
});

test('small capitals of two sizes are one name', async () => {
  const { education } = await drawn([
    [50, 40, 22, 'Ida Marsh'],
    [50, 66, 9, 'ida.marsh@example.org'],
    [50, 100, 14, 'Education'],
    [50, 120, 10.9, 'October 2017 – October 2019', 'Helvetica'],
    [230, 120, 10.9, 'Masters degree in Physics, U', 'Helvetica'],
    [371.1, 120, 8.7, 'NIVERSITY OF', 'Helvetica'],
    [434, 120, 10.9, 'T', 'Helvetica'],
    [440.7, 120, 8.7, 'RIESTE', 'Helvetica'],
  ]);
  expect(education.map((row) => row.institution_name)).toEqual(['UNIVERSITY OF TRIESTE']);
});

test('a year and how long it took, in words', async () => {
  expect(
    await jobs(
      'Calder College of Timber\tDublin, IE\nVerwaltung\t2024, Drei Wochen\n- Flyer\n\nHowarth AIS\tFürth\nVertrieb\t2023/24, Zehn Wochen\n- Tabellen',
    ),
  ).toEqual([
    'Verwaltung | Calder College of Timber | 2024-12..2024-12',
    'Vertrieb | Howarth AIS | 2023-01..2024-12',
  ]);
  expect(
    await jobs('2026, half day\tIT Specialist, Marsh AG, Bern\n2025, 2 days\tClerk, Calder Bank, Thun'),
  ).toEqual(['IT Specialist | Marsh AG | 2026-12..2026-12', 'Clerk | Calder Bank | 2025-12..2025-12']);
});

test('a hyphen that stands close to the employer, and an l for a bar', async () => {
  expect(await jobs('Front End Developer Intern -Calderworks\t2019 - 2020\n- Wrote')).toEqual([
    'Front End Developer Intern | Calderworks | 2019-01..2020-12',
  ]);
  expect(await jobs('Airport Research Centre l Aachen NRW\nData Analyst\t2017 - 2018\n- Read')).toEqual([
    'Data Analyst | Airport Research Centre | 2017-01..2018-12',
  ]);
});

test.each([
  ['Avr. 17 à Juillet 17', '2017-04..2017-07'],
  ['Jan.12 à Mai 16', '2012-01..2016-05'],
  ['Sep 19 - Present', '2019-09..'],
  ['2020 - Nutid', '2020-01..'],
  ['09.2023 – vsl. 07.2026', '2023-09..2026-07'],
])('%s is a stretch of time', async (written, stretch) => {
  expect(await jobs(`${written}\tStagiaire, Calder Est, Leeds`)).toEqual([
    `Stagiaire | Calder Est | ${stretch}`,
  ]);
});

test('a day of a month without its year is none of a year', async () => {
  expect(await jobs('June 12 - July 15, 2016\tTeacher, Calder College')).toEqual([
    'Teacher | Calder College | 2016-06..2016-07',
  ]);
});

test('articles of a scholar are no schools', async () => {
  const { education } = await drawn([
    [50, 40, 22, 'Ida Marsh'],
    [50, 66, 9, 'ida.marsh@example.org'],
    [50, 100, 14, 'Education'],
    [50, 120, 10, 'PhD in Timber, Calder University'],
    [420, 120, 10, '2019'],
    [50, 150, 14, 'Academic Articles'],
    [50, 170, 12, 'Published'],
    [50, 190, 10, 'I. Marsh, A. Howarth, What timber says. Calder University Press.'],
    [420, 190, 10, '2021'],
  ]);
  expect(education.map((row) => row.institution_name)).toEqual(['Calder University']);
});

test.each([
  ['Cook (Kitchen)', 'Cook (Bar)'],
  ['Software Engineer, Data Platform', 'Site Engineer, App Platform'],
])('%s and %s: what titles were about is no town', async (first, second) => {
  expect(
    await jobs(
      `${first}\n2023 - current\nCalder Doors GmbH\n- Hung doors\n\n${second}\n2022 - 2023\nHowarth GmbH\n- Hung doors`,
    ),
  ).toEqual([`${first} | Calder Doors GmbH | 2023-01..`, `${second} | Howarth GmbH | 2022-01..2023-12`]);
});

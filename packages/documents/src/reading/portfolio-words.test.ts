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

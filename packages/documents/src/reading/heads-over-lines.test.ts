import { expect, test } from 'vitest';
import { drawn, jobs, read, schools, told } from '../../tests/written.ts';

// Heads of entries that run over lines, that lack a fact, or whose facts stand in other fonts; lists that hang.

const PAGE = [
  [50, 40, 22, 'Ida Marsh'],
  [50, 66, 9, 'ida.marsh@example.org'],
  [50, 96, 14, 'Experience'],
] as const;
const BOLD = 'Helvetica-Bold';
const ITALIC = 'Helvetica-Oblique';

test('a title that goes on behind its dates, in a column that was full', async () => {
  const { employment } = await drawn([
    ...PAGE,
    [50, 120, 9, '2019 – 2021'],
    [130, 120, 9, 'Keeper of the stores and of the boats at the landing stages of the harbour and of the'],
    [130, 131, 9, 'marshes, Calder Boats Ltd, Whitby, UK'],
    [130, 146, 9, '• Kept forty boats in good order, and the papers of all of them'],
    [50, 162, 9, '2015 – 2018'],
    [130, 162, 9, 'Clerk, Howarth Timber, Leeds, UK'],
    [130, 177, 9, '• Wrote the orders of a yard with thirty customers a day in a long season of storms'],
  ]);
  expect(told(employment)[0]).toMatch(/^Keeper of the stores .* \| Calder Boats Ltd \| 2019-01\.\.2021-12$/);
});

test('employers of two lines beside their dates, with the title in italics below', async () => {
  const post = (y: number, employer: string, dates: string) =>
    [
      [50, y, 10, employer, BOLD],
      [450, y, 10, dates, BOLD],
    ] as const;
  const { employment } = await drawn([
    ...PAGE,
    ...post(120, 'Office of the Mayor of Whitby and', '05/2020 – 10/2022'),
    [50, 131.5, 10, 'of the Harbour', BOLD],
    [50, 143, 10, 'Adviser', ITALIC],
    [60, 156, 10, '• Wrote the letters of the house', 'Helvetica'],
    ...post(170, 'Calder Council', '02/2017 – 04/2020'),
    [50, 182, 10, 'Clerk', ITALIC],
    [60, 194, 10, '• Kept the lists of the house, and of the harbour below it', 'Helvetica'],
    ...post(210, 'Howarth Timber', '03/2015 – 01/2017'),
    [50, 222, 10, 'Fitter', ITALIC],
    [60, 234, 10, '• Fitted doors and windows in forty houses of the town', 'Helvetica'],
  ]);
  expect(told(employment)).toEqual([
    'Adviser | Office of the Mayor of Whitby and of the Harbour | 2020-05..2022-10',
    'Clerk | Calder Council | 2017-02..2020-04',
    'Fitter | Howarth Timber | 2015-03..2017-01',
  ]);
});

test('dates set with wide gaps between their words', async () => {
  const { employment } = await drawn([
    ...PAGE,
    [50, 120, 11, 'Fitter', BOLD],
    [50, 133, 9, 'Howarth Timber'],
    [50, 146, 9, 'June'],
    [90, 146, 9, '2020'],
    [130, 146, 9, 'to Present'],
    [50, 160, 9, '• Fitted doors and windows in forty houses'],
    [50, 190, 11, 'Welder', BOLD],
    [50, 203, 9, 'Calder Boats'],
    [50, 216, 9, '2015'],
    [90, 216, 9, 'to 2019'],
    [50, 230, 9, '• Welded hulls'],
  ]);
  expect(told(employment)).toEqual([
    'Fitter | Howarth Timber | 2020-06..',
    'Welder | Calder Boats | 2015-01..2019-12',
  ]);
});

test('a post that names no employer does not take that of the post above', async () => {
  expect(
    await jobs(
      'Fitter, Howarth Timber (March 2019 – June 2021)\n- Fitted doors\n\nDelivery Driver (January 2017 – February 2019)\n- Drove a van',
    ),
  ).toEqual([
    'Fitter | Howarth Timber | 2019-03..2021-06',
    'Delivery Driver | (not stated) | 2017-01..2019-02',
  ]);
});

test('posts below an employer on a line of its own share it', async () => {
  expect(
    await jobs(
      'Howarth Timber\nForeman, March 2019 – June 2021\n- Led the yard\n\nFitter, January 2017 – February 2019\n- Fitted doors',
    ),
  ).toEqual(['Foreman | Howarth Timber | 2019-03..2021-06', 'Fitter | Howarth Timber | 2017-01..2019-02']);
});

test('a post that runs on, and nobody says since which year', async () => {
  expect(
    await jobs(
      'Harbour County\tWhitby\nTransit Clerk\tJuly 1 - Present\n- Sold tickets\n\nCalder Bank\tLeeds\nClerk\tMay 2018 - May 2022\n- Kept the books',
    ),
  ).toEqual(['Transit Clerk | Harbour County | 1900-01..', 'Clerk | Calder Bank | 2018-05..2022-05']);
});

test('a department beside an employer is no title, nor is an employer set like others', async () => {
  const head = (y: number, text: string, dates: string) =>
    [
      [50, y, 10, text, BOLD],
      [430, y, 10, dates, BOLD],
      [60, y + 14, 9, '• Kept the lists of the house and wrote its letters for a year or two'],
    ] as const;
  const { employment } = await drawn([
    ...PAGE,
    ...head(120, 'Calder University, Department of Botany', '2018 – 2020'),
    ...head(160, 'Howarth Timber Ltd', '2015 – 2017'),
    ...head(200, 'MILLRACE Works', '2012 – 2014'),
  ]);
  expect(told(employment)).toEqual([
    '(not stated) | Calder University | 2018-01..2020-12',
    '(not stated) | Howarth Timber Ltd | 2015-01..2017-12',
    '(not stated) | MILLRACE Works | 2012-01..2014-12',
  ]);
});

test('what was worked with, talks and days of a month', async () => {
  expect(
    await jobs(
      '06.07. - 17.07.2015\nSchulpraktikum Howarth GmbH\n\n23.04.-11.05.2018\nPraktikum bei der Calder Mühle\n\n09/2020 – heute\nEntwicklerin bei Marsh Werke\nTechnologies utilisées : Vue, Nuxt',
    ),
  ).toEqual([
    'Schulpraktikum | Howarth GmbH | 2015-07..2015-07',
    'Praktikum | Calder Mühle | 2018-04..2018-05',
    'Entwicklerin | Marsh Werke | 2020-09..',
  ]);
});

test('the talks of a speaker are no posts', async () => {
  const { employment } = await read(
    'Ida Marsh\nida.marsh@example.org\n\nSPEAKER EXPERIENCE\n\nSpeaker at BoatCon 2017\nTopic: Knots\n\nWORK EXPERIENCE\n\nFitter, Howarth Timber, 2015 – 2018\n- Fitted doors',
  );
  expect(told(employment)).toEqual(['Fitter | Howarth Timber | 2015-01..2018-12']);
});

test('a school below a degree that has no word of a school, and one behind a label', async () => {
  expect(await schools('Joinery & Interior Design\nMillrace of Calder\nSep 2022 – Aug 2023')).toEqual([
    'Millrace of Calder',
  ]);
  expect(
    await schools(
      'National Senior Certificate\nAchieved in 2021\nSchool: DF Marsh High School\nSubjects: Algebra',
    ),
  ).toEqual(['DF Marsh High School']);
});

test('faculties behind a university, and its country, are no part of its name', async () => {
  expect(
    await schools(
      'MSc Botany, Université de Calder, Faculté des Sciences\t2015 – 2017\nBSc Botany, Marsh University, Republique du Benin\t2012 – 2015',
    ),
  ).toEqual(['Université de Calder', 'Marsh University']);
});

test('a list that hangs without signs tells of the post, and names nobody', async () => {
  const line = (y: number, x: number, text: string) => [x, y, 9, text] as const;
  const post = (y: number, [title = '', where = '']: readonly string[], told: readonly string[]) => [
    [50, y, 14, title, BOLD] as const,
    line(y + 18, 50, where),
    ...told.map((text, at) => line(y + 34 + at * 11, text.startsWith(' ') ? 64 : 55, text.trim())),
  ];
  const { employment } = await drawn([
    ...PAGE,
    ...post(
      120,
      ['Fitter', 'Howarth Timber • May 2020 - May 2022'],
      [
        'Fitted Doors and Windows of Calder House and Howarth Hall (North and',
        ' south wings) in a long winter, with care',
      ],
    ),
    ...post(
      200,
      ['Clerk', 'Calder Bank • May 2018 - April 2020'],
      [
        'Kept the Books of Calder Bank and of the Harbour Office (Letters and',
        ' papers) for the whole of the county',
        'Wrote Letters to the Mayor of Whitby and the Harbour Master (Daily and',
        ' weekly) about the boats',
      ],
    ),
    ...post(
      300,
      ['Localizer', 'Firefin • August 2016 - December 2017'],
      ['Localized Firefin Pages and the Firefin Programs (Windows and', ' mobile versions) into Welsh'],
    ),
  ]);
  expect(told(employment)).toEqual([
    'Fitter | Howarth Timber | 2020-05..2022-05',
    'Clerk | Calder Bank | 2018-05..2020-04',
    'Localizer | Firefin | 2016-08..2017-12',
  ]);
});

test('letters that a program took from another font part no names', async () => {
  const split = (y: number, letters: readonly (readonly [text: string, own: boolean])[]) => {
    let x = 50;
    return letters.map(([text, own]) => {
      const row = [x, y, 10, text, own ? BOLD : 'Times-Bold'] as const;
      x += text.length * 7;
      return row;
    });
  };
  const { employment } = await drawn([
    ...PAGE,
    [50, 120, 9, '05/2020 – 08/2021'],
    ...split(132, [
      ['CALDER', true],
      [' ', true],
      ['Ü', false],
      ['BER', true],
    ]),
    [50, 144, 9, 'Fitter'],
    [50, 160, 9, '• Fitted doors and windows, and showed guests how'],
    [50, 180, 9, '04/2018 – 01/2020'],
    [50, 192, 10, 'HOWARTH', BOLD],
    [50, 204, 9, 'Clerk'],
    [50, 220, 9, '• Kept the books'],
  ]);
  expect(employment.map(({ company_name }) => company_name)).toEqual(['CALDER ÜBER', 'HOWARTH']);
});

test('words drawn twice in one place, for a shadow, are there once', async () => {
  const { profile, employment } = await drawn([
    [50, 40, 22, 'Ida Marsh'],
    [51, 41, 22, 'Ida Marsh'],
    ...PAGE.slice(1),
    [50, 120, 11, 'Fitter, Howarth Timber, 2019 – 2021', BOLD],
    [50.4, 120.3, 11, 'Fitter, Howarth Timber, 2019 – 2021', BOLD],
    [50, 134, 9, '• Fitted doors'],
  ]);
  expect(profile.full_name).toBe('Ida Marsh');
  expect(told(employment)).toEqual(['Fitter | Howarth Timber | 2019-01..2021-12']);
});

import { expect, test } from 'vitest';
import { drawn, jobs, read, schools } from '../../tests/written.ts';

// Which words of a post are its title, its employer and its place.

const PAGE = [
  [50, 40, 22, 'Ida Marsh'],
  [50, 66, 9, 'ida.marsh@example.org'],
  [50, 100, 12, 'Experience'],
] as const;

const posts = (
  rows: readonly { job_title: string; company_name: string; location?: string | null | undefined }[],
) => rows.map((row) => [row.job_title, row.company_name, row.location].filter(Boolean).join(' | '));

test('letters of a font that holds nothing but pictures are no words, and part what stands beside them', async () => {
  const { employment } = await drawn([
    ...PAGE,
    ...(
      [
        ['06/2019 – 10/2021', 'Fitter', 'Howarth Timber', 'Filey'],
        ['03/2014 – 05/2018', 'Welder', 'Calder Boats', 'Goathland'],
        ['01/2012 – 02/2014', 'Loader', 'Pennine Stores', 'Ruswarp'],
      ] as const
    ).flatMap(
      ([dates, title, employer, town], at) =>
        [
          [50, 120 + at * 60, 10.5, title],
          [50, 132 + at * 60, 10, employer],
          [50, 144 + at * 60, 9, 'w', 'Symbol'],
          [60, 144 + at * 60, 9, dates],
          [142, 144 + at * 60, 9, 'y', 'Symbol'],
          [152, 144 + at * 60, 9, town],
          [60, 156 + at * 60, 9, '• Worked in the yard in all weathers'],
        ] as const,
    ),
  ]);
  expect(posts(employment)).toEqual([
    'Fitter | Howarth Timber | Filey',
    'Welder | Calder Boats | Goathland',
    'Loader | Pennine Stores | Ruswarp',
  ]);
});

test('a picture before the statements of a list is its sign', async () => {
  const { employment } = await drawn([
    ...PAGE,
    [50, 120, 10, 'Fitter, Howarth Timber'],
    [400, 120, 10, '06/2019 – 10/2021'],
    ...[
      'Fitted the doors of two hundred houses',
      'Kept the saws sharp and the yard clean',
      'Showed new fitters how to work safely',
    ].flatMap(
      (text, at) =>
        [
          [50, 134 + at * 13, 9, 'w', 'Symbol'],
          [60, 134 + at * 13, 9, text],
        ] as const,
    ),
  ]);
  expect(posts(employment)).toEqual(['Fitter | Howarth Timber']);
  expect(employment[0]?.job_description).toBe(
    '- Fitted the doors of two hundred houses\n- Kept the saws sharp and the yard clean\n- Showed new fitters how to work safely',
  );
});

test('a year in a title is not when it was, where a stretch of time stands below', async () => {
  expect(await jobs('Howarth Timber\nFitter 2007\nApr 2007 – Jun 2008\n- Fitted doors')).toEqual([
    'Fitter | Howarth Timber | 2007-04..2008-06',
  ]);
});

test('a name is not cut within a word, though its letters change there', async () => {
  const { employment } = await drawn([
    ...PAGE,
    [50, 120, 10, '2018 – 2019'],
    [50, 133, 10, 'Fitter, All', 'Helvetica-Bold'],
    [93.34, 133, 10, '-Sports Whitby'],
    [60, 146, 9, '• Worked in the yard in all weathers'],
  ]);
  expect(posts(employment)).toEqual(['Fitter | All-Sports Whitby']);
});

test('a place is one with its postcode, and with the state it lies in', async () => {
  const { employment } = await drawn([
    ...PAGE,
    [50, 120, 10, 'Fitter'],
    [50, 133, 10, 'Jun 2019 – Present'],
    [50, 146, 10, 'Howarth Timber, Whitby 44600, Nepal'],
    [60, 159, 9, '• Fitted doors'],
    [50, 180, 10, 'Welder'],
    [50, 193, 10, 'Mar 2014 – May 2018'],
    [50, 206, 10, 'Calder Boats, Bida, Niger State'],
    [60, 219, 9, '• Welded hulls'],
  ]);
  expect(posts(employment)).toEqual([
    'Fitter | Howarth Timber | Whitby, Nepal',
    'Welder | Calder Boats | Bida, Niger State',
  ]);
});

test('one name with a place beside it is an employer, though no word says so', async () => {
  expect(
    await jobs(
      'Fitter, Calder College. 09/2022 – Present.\n- Fitted doors\n\nHowarth’s, Whitby, MN. 09/2017 – 08/2019.\n- Worked in the yard',
    ),
  ).toEqual(['Fitter | Calder College | 2022-09..', '(not stated) | Howarth’s | 2017-09..2019-08']);
});

test('what was done is a title, over two lines too, and a list of tools below it is no employer', async () => {
  const { employment } = await drawn([
    ...PAGE,
    [50, 120, 12, 'Calder College'],
    [50, 138, 10.5, 'Development of a machine that tells beams by'],
    [50, 151, 10.5, 'their knots'],
    [50, 164, 9, 'Mar 2021 – Oct 2021 | Python, Docker, SQL'],
    [60, 177, 9, '• Wrote what tells them apart, and tested it on a thousand beams of all kinds there are'],
    [50, 200, 10.5, 'Supervision of summer fitters'],
    [50, 213, 9, 'Nov 2020 – Feb 2021 | Rust, Lua, Prolog'],
    [60, 226, 9, '• Showed them the yard'],
  ]);
  expect(posts(employment)).toEqual([
    'Development of a machine that tells beams by their knots | Calder College',
    'Supervision of summer fitters | Calder College',
  ]);
});

test('most posts tell how titles are set; one that is built otherwise does not change it', async () => {
  const { employment } = await drawn([
    ...PAGE,
    ...(
      [
        [120, 'HOWARTH TIMBER', 'FITTER', 'May 2016 – Jan 2017'],
        [190, 'WHITBY INSTITUTE OF TECHNOLOGY', 'RESEARCH ASSISTANT', 'Jan 2017 – Present'],
        [246, '', 'ASSISTANT FOR DIGITAL SYSTEMS DESIGN', 'Jan 2016 – May 2016'],
        [302, '', 'INSTRUCTOR – TECHNOLOGY INSTITUTE', 'Aug 2015 – Dec 2015'],
        [372, 'CALDER BOATS', 'WELDER', 'May 2015 – Aug 2015'],
      ] as const
    ).flatMap(
      ([y, employer, title, dates]) =>
        [
          [50, y, 12, employer],
          [50, y + 14, 11, title],
          [50, y + 27, 9, dates],
          [60, y + 40, 9, '• Worked in the yard in all weathers'],
        ] as const,
    ),
  ]);
  expect(posts(employment)[2]).toBe('ASSISTANT FOR DIGITAL SYSTEMS DESIGN | WHITBY INSTITUTE OF TECHNOLOGY');
});

test('a label of duties in any words is neither title nor employer', async () => {
  expect(
    await jobs(
      'Fitter\nJun 2019 – Present\nHowarth Timber\nKey Qualifications & Responsibilities\n- Fitted doors\n\nWelder\nMar 2015 – May 2019\nCalder Boats\nОбязанности:\n- Welded hulls',
    ),
  ).toEqual(['Fitter | Howarth Timber | 2019-06..', 'Welder | Calder Boats | 2015-03..2019-05']);
});

test('a town with its postcode behind a school is no part of its name', async () => {
  expect(await schools('Diploma in Joinery\nCalder College, Whitby, Nepal, 44600\nGraduation: 2017')).toEqual(
    ['Calder College'],
  );
});

test('what ends in a colon heads a list, and what a label says in every post opens no section', async () => {
  const { employment } = await read(
    'Ida Marsh\nida.marsh@example.org\n\nExperience\n\n2015–2019 Fitter, Howarth Timber\nGeneral tasks:\n- Fitted doors\n\nTechnologies: Saws, planes\n\n2011–2013 Welder, Calder Boats\nGeneral tasks:\n- Welded hulls\n\nTechnologies: Torches',
  );
  expect(posts(employment)).toEqual(['Fitter | Howarth Timber', 'Welder | Calder Boats']);
});

test.each([
  ['Howarth, Edinburgh', 'Howarth | Edinburgh'],
  ['Howarth Timber Ltd. Hong Kong', 'Howarth Timber Ltd. | Hong Kong'],
  ['Howarth Timber\twhitby, Niger State', 'Howarth Timber | whitby, Niger State'],
  ['Howarth Timber\tLagos State, Nigeria', 'Howarth Timber | Lagos State, Nigeria'],
  ['Howarth Timber AG, Ruswarp', 'Howarth Timber AG | Ruswarp'],
  ['Howarth\tSeoul, S.Korea & LA, U.S.A', 'Howarth | Seoul, S.Korea & LA, U.S.A'],
])('“%s” is an employer and a place', async (employer, said) => {
  const { employment } = await read(
    `Ida Marsh\nida.marsh@example.org\n\nExperience\n\n${employer}\nFitter\tJun 2019 – Present\n- Fitted doors`,
  );
  expect(posts(employment)).toEqual([`Fitter | ${said}`]);
});

test('a title set like the others, between two accounts, is a post at the same employer though it has no dates', async () => {
  const { employment } = await drawn([
    ...PAGE,
    [50, 120, 10.5, 'Howarth Timber'],
    [400, 120, 10, 'Jul 2015 – Jul 2016'],
    [50, 133, 10, 'Warehouse Assistant', 'Helvetica-Oblique'],
    [60, 146, 10, '• Kept the yard in order'],
    [50, 168, 10, 'Sales Representative', 'Helvetica-Oblique'],
    [60, 181, 10, '• Sold beams'],
    [50, 205, 10.5, 'Calder Boats'],
    [400, 205, 10, 'Jul 2012 – Jun 2015'],
    [50, 218, 10, 'Apprentice Welder', 'Helvetica-Oblique'],
    [60, 231, 10, '• Welded hulls'],
  ]);
  expect(posts(employment)).toEqual([
    'Warehouse Assistant | Howarth Timber',
    'Sales Representative | Howarth Timber',
    'Apprentice Welder | Calder Boats',
  ]);
});

test('employers are written small, with hyphens and full stops too, and “From” is nobody’s name', async () => {
  expect(
    await jobs(
      'Fitter at howarth-timber\nFrom: 2019 – Present\n- Fitted doors\n\nWelder at calder.boats\nFrom: 2015 – 2018\n- Welded hulls',
    ),
  ).toEqual(['Fitter | howarth-timber | 2019-01..', 'Welder | calder.boats | 2015-01..2018-12']);
});

test('an employer of two names above its posts is one, without how long it was', async () => {
  expect(
    await jobs(
      'HTG – The Howarth Group ~ 7 years\t2015 – Present\nFitter\t2018 – Present\n- Fitted doors\nLoader\t2015 – 2018\n- Loaded carts',
    ),
  ).toEqual([
    'Fitter | HTG – The Howarth Group | 2018-01..',
    'Loader | HTG – The Howarth Group | 2015-01..2018-12',
  ]);
});

test('posts without any dates begin above what is listed of them', async () => {
  const { employment } = await read(
    'Ida Marsh\nida.marsh@example.org\n\nExperience\n\nLead Developer - Howarth Inc., Montreal, QC\n- Built the server of an app\n- Led its team\nMathematics Tutor - Calder University, Montreal, QC\nHelped with courses:\n- Algebra',
  );
  expect(employment.map((row) => `${row.job_title} | ${row.company_name}`)).toEqual([
    'Lead Developer | Howarth Inc.',
    'Mathematics Tutor | Calder University',
  ]);
});

test('a grade in brackets is no employer, and an aside in brackets is no fact', async () => {
  expect(
    await jobs(
      'Calder College, Leeds\nProfessor (F5)\t2019 – Present\nInstructor (F2)\t2003 – 2019\n- Taught\n\nJanuary 2001 – March 2003 (move of the department)\nClerk, Howarth Timber',
    ),
  ).toEqual([
    'Professor (F5) | Calder College | 2019-01..',
    'Instructor (F2) | Calder College | 2003-01..2019-12',
    'Clerk | Howarth Timber | 2001-01..2003-03',
  ]);
});

test('what a label says of a post, behind it or below it, and addresses name nobody', async () => {
  expect(
    await jobs(
      'May 2022 – Oct 2024\tCalder University\nResearch Assistant, Advisor: Dr. Ida Marsh\n\nSep 2018 – Dec 2018\tTeaching Assistant, Howarth College\nCourse: Joinery. Director: Dr. Ida Marsh\n\nJan 2016 – Dec 2017\tHowarth Timber\nhttps://howarth.example\tStock Clerk',
    ),
  ).toEqual([
    'Research Assistant | Calder University | 2022-05..2024-10',
    'Teaching Assistant | Howarth College | 2018-09..2018-12',
    'Stock Clerk | Howarth Timber | 2016-01..2017-12',
  ]);
});

test('an employer may be called by letters and figures', async () => {
  expect(
    await jobs('Guard\tJun 2019 – Present\nH7B\n- Gates\n\nPorter\tMay 2015 – May 2019\n4K\n- Trunks'),
  ).toEqual(['Guard | H7B | 2019-06..', 'Porter | 4K | 2015-05..2019-05']);
});

test('a colon parts employer and title where most heads have one', async () => {
  const { employment } = await drawn([
    ...PAGE,
    [50, 100, 12, 'Experience'],
    ...(
      [
        ['Howarth Timber: Internship in electrics', 'March 2023 – today'],
        ['Calder Boats: Working student in production', 'October 2020 – April 2021'],
        ['Pennine: Intern', 'July 2019 – August 2019'],
      ] as const
    ).flatMap(([head, dates], at) => [
      [50, 120 + at * 40, 10, head, 'Helvetica-Bold'] as const,
      [50, 133 + at * 40, 9, dates] as const,
    ]),
  ]);
  expect(employment.map((row) => `${row.job_title} | ${row.company_name}`)).toEqual([
    'Internship in electrics | Howarth Timber',
    'Working student in production | Calder Boats',
    'Intern | Pennine',
  ]);
});

test('“im” parts a German title from its employer where nothing else names one', async () => {
  expect(
    await jobs(
      '03/2017 – 10/2020\tKrankenpflegerin im Severn Hospiz\n\n02/2013 – 08/2016\tNotfallsanitäter am Calder Klinikum',
    ),
  ).toEqual([
    'Krankenpflegerin | Severn Hospiz | 2017-03..2020-10',
    'Notfallsanitäter | Calder Klinikum | 2013-02..2016-08',
  ]);
});

import { expect, test } from 'vitest';
import { drawn, jobs, read, schools } from '../../tests/written.ts';

// How what is set alike, labelled alike or broken alike tells what it is.

const PAGE = [
  [50, 40, 22, 'Ida Marsh'],
  [50, 66, 9, 'ida.marsh@example.org'],
] as const;
const BOLD = 'Helvetica-Bold';

const told = (rows: readonly { job_title: string; company_name: string; start_date: string }[]) =>
  rows.map((row) => `${row.job_title} | ${row.company_name} | ${row.start_date}`);
const names = (rows: readonly { institution_name: string }[]) =>
  rows.map(({ institution_name }) => institution_name);

test.each([
  ['behind a month', 'Fitter | Howarth Timber, Whitby, UK (July\n2019 – May 2021)\n- Fitted doors'],
  ['behind a word', 'Fitter | Howarth Timber | July 2019 to\nMay 2021\n- Fitted doors'],
])('a stretch of time broken over two lines %s', async (_where, post) => {
  expect(await jobs(`${post}\n\nWelder | Calder Boats (June 2015 – May 2019)\n- Welded hulls`)).toEqual([
    'Fitter | Howarth Timber | 2019-07..2021-05',
    'Welder | Calder Boats | 2015-06..2019-05',
  ]);
});

test('an employer whose name ends like a month keeps it above whole dates', async () => {
  expect(
    await jobs(
      'Fitter, Howarth Mart\n2019 – Present\n- Fitted doors\n\nWelder, Calder Boats\n2015 – 2018\n- Welded',
    ),
  ).toEqual(['Fitter | Howarth Mart | 2019-01..', 'Welder | Calder Boats | 2015-01..2018-12']);
});

test('of three facts in a line the one that is no trade is the employer', async () => {
  expect(
    await jobs(
      'December 1999 – Present\nPresident • CEO • Howarth Gates and Fences\n\nOctober 1995 – January 1999\nClerk • Calder Bank',
    ),
  ).toEqual(['President | Howarth Gates and Fences | 1999-12..', 'Clerk | Calder Bank | 1995-10..1999-01']);
});

test('a form of labels without any date', async () => {
  expect(
    await jobs(
      'Empresa: Howarth Madeiras.\nCargo: Estagiário de TI.\nAtividades: ajudar a todos no pátio\nEmpresa: Calder Barcos.\nCargo: Soldador.\nAtividades: soldar cascos',
    ),
  ).toEqual([
    'Estagiário de TI | Howarth Madeiras | 1900-01..1900-01',
    'Soldador | Calder Barcos | 1900-01..1900-01',
  ]);
});

test('“title en employer” in all posts says both', async () => {
  expect(
    await jobs(
      '2021 – 2023\tProgramadora en Maderas Howarth\n2019 – 2021\tDocente en Barcos Calder\n2016 – 2018\tCocinera en Casa Whitby',
    ),
  ).toEqual([
    'Programadora | Maderas Howarth | 2021-01..2023-12',
    'Docente | Barcos Calder | 2019-01..2021-12',
    'Cocinera | Casa Whitby | 2016-01..2018-12',
  ]);
});

test('years in smaller letters than the first head their entries when months are told', async () => {
  const { employment } = await drawn([
    ...PAGE,
    [50, 100, 12, 'Experience'],
    ...(
      [
        [120, 10, 'Fitter', 'Howarth Timber', '09/2022 – 03/2025'],
        [190, 8, 'Welder', 'Calder Boats', '10/2018 – 01/2022'],
        [260, 10, 'Clerk', 'Whitby Stores', '11/2013 – 02/2018'],
      ] as const
    ).flatMap(
      ([y, size, title, employer, dates]) =>
        [
          [50, y, 10, title],
          [50, y + 13, 10, employer],
          [50, y + 26, size, dates],
          [60, y + 39, 10, '• Worked in the yard in all weathers'],
        ] as const,
    ),
  ]);
  expect(told(employment)).toEqual([
    'Fitter | Howarth Timber | 2022-09-01',
    'Welder | Calder Boats | 2018-10-01',
    'Clerk | Whitby Stores | 2013-11-01',
  ]);
});

test('title and employer set alike in all posts are told by it where words mislead', async () => {
  const posts = [
    ['Howarth Timber', 'Sales Manager', 'May 2021 – June 2023'],
    ['Calder Boats Ltd', 'Welder', 'May 2019 – April 2021'],
    ['Whitby Stores', 'Clerk', 'May 2017 – April 2019'],
    ['Caldermédica Oficial', 'Asesor comercial', 'May 2015 – April 2017'],
    ['Marsh Doors Ltd', 'Fitter', 'May 2013 – April 2015'],
    ['Egton Mill', 'Cook', 'May 2011 – April 2013'],
  ] as const;
  const { employment } = await drawn([
    ...PAGE,
    [50, 100, 14, 'Experience'],
    ...posts.flatMap(
      ([employer, title, dates], at) =>
        [
          [50, 124 + at * 66, 12, employer],
          [50, 138 + at * 66, 11, title],
          [50, 151 + at * 66, 10, dates],
          [
            50,
            164 + at * 66,
            10,
            'Did what there was to do in the yard, with others, in all weathers of the year',
          ],
        ] as const,
    ),
  ]);
  expect(employment.map((row) => `${row.job_title} | ${row.company_name}`)).toEqual(
    posts.map(([employer, title]) => `${title} | ${employer}`),
  );
});

test('a time that is counted in words stands for an entry', async () => {
  expect(
    await jobs(
      'Calder University\nResearch Assistant\n2007 – 2007 (less than a year)\nAsked people in four towns\n\nHowarth Timber\nFitter\n2005 – 2006 (1 year)\nFitted doors',
    ),
  ).toEqual([
    'Research Assistant | Calder University | 2007-01..2007-12',
    'Fitter | Howarth Timber | 2005-01..2006-12',
  ]);
});

test('a title further in than its employer and dates is no bullet', async () => {
  const { employment } = await drawn([
    ...PAGE,
    [50, 100, 14, 'Employment History'],
    ...(
      [
        ['Howarth Timber LLC', '2015 to Present', 'Store General Manager'],
        ['Calder Boats Corporation', '2011 – 2015', 'Restaurant General Manager'],
        ['Whitby Church, Whitby, UK', '2006 – 2011', 'Secretary, Office Manager'],
      ] as const
    ).flatMap(
      ([employer, dates, title], at) =>
        [
          [at === 0 ? 70 : 50, 124 + at * 26, 10, employer, BOLD],
          [400, 124 + at * 26, 10, dates, BOLD],
          [at === 0 ? 92 : 80, 137 + at * 26, 10, title],
        ] as const,
    ),
    [50, 230, 14, 'Accomplishments'],
    [
      50,
      248,
      10,
      'Raised the sales of the store by a tenth in one year, with a new way to count what was left.',
    ],
    [
      50,
      261,
      10,
      'Taught forty people how to open and close a till, in all weathers, with patience and care.',
    ],
  ]);
  expect(told(employment)).toEqual([
    'Store General Manager | Howarth Timber LLC | 2015-01-01',
    'Restaurant General Manager | Calder Boats Corporation | 2011-01-01',
    'Secretary, Office Manager | Whitby Church | 2006-01-01',
  ]);
});

test('a post by itself under its heading needs no dates', async () => {
  const { employment } = await drawn([
    ...PAGE,
    [50, 100, 14, 'Additional Experience'],
    [50, 124, 10, 'Outpatient Clinic Assistant', BOLD],
    [50, 137, 10, 'Calder Health'],
    [
      50,
      150,
      10,
      'Sent letters to other clinics, kept the records of patients and helped at the front desk.',
    ],
  ]);
  expect(employment.map((row) => `${row.job_title} | ${row.company_name}`)).toEqual([
    'Outpatient Clinic Assistant | Calder Health',
  ]);
});

test('a small town beside the dates, above an employer in larger letters', async () => {
  const { employment } = await drawn([
    ...PAGE,
    [50, 100, 14, 'Experience'],
    ...(
      [
        ['Goathland | Apr 2022 – Nov 2022', 'ALFA MARSZE', 'Sprzedawca'],
        ['Egton | Apr 2020 – Oct 2021', 'SNOP POLSKA', 'Kasjer'],
        ['Glaisdale | Apr 2018 – Oct 2019', 'MOLO POLSKA', 'Instruktor'],
      ] as const
    ).flatMap(
      ([dates, employer, title], at) =>
        [
          [50, 124 + at * 60, 9.4, dates],
          [50, 138 + at * 60, 10.6, employer],
          [50, 150 + at * 60, 9.4, title],
          [
            50,
            164 + at * 60,
            10,
            'Did what there was to do in the yard, with others, in all weathers of the year',
          ],
        ] as const,
    ),
  ]);
  expect(employment.map((row) => `${row.job_title} | ${row.company_name}`)).toEqual([
    'Sprzedawca | ALFA MARSZE',
    'Kasjer | SNOP POLSKA',
    'Instruktor | MOLO POLSKA',
  ]);
});

test('a school is what stands where the others have theirs, set like them', async () => {
  const { education } = await drawn([
    ...PAGE,
    [50, 100, 14, 'Education'],
    [50, 124, 12, 'CALDREN'],
    [50, 138, 10, 'TECNOLOGÍA EN MADERA Y DESARROLLO DE BARCOS · (enero de 2022)'],
    [50, 164, 12, 'BIT - Howarth Institute of Technology'],
    [50, 178, 10, 'Bootcamp Web, Tecnología de la madera · (agosto de 2022 - diciembre de 2022)'],
    [50, 204, 12, 'Corporación Universitaria Calder'],
    [50, 218, 10, 'Licenciado en Administración'],
  ]);
  expect(names(education)).toEqual([
    'CALDREN',
    'Howarth Institute of Technology',
    'Corporación Universitaria Calder',
  ]);
});

test('what is told of a school behind a label begins no entry, dated or not', async () => {
  const { education } = await drawn([
    ...PAGE,
    [50, 100, 14, 'Education'],
    [50, 124, 10, 'Calder University | Whitby, UK', BOLD],
    [60, 138, 10, '• B.S. Computer Science - Professional'],
    [50, 152, 10, 'Relevant Coursework: Joy of Data, Data Structures, Programming with C, Web Design'],
    [50, 166, 10, 'Associations: Women in Boats, Association of Women in Timber'],
    [50, 180, 10, 'Certifications: Saw Certification: Beginner to Pro 2023, Yard Leadership'],
  ]);
  expect(names(education)).toEqual(['Calder University']);
});

test('“concluído em março de 2016” dates the school above it', async () => {
  expect(
    await schools(
      'Design de Moda - CALDREN, Salvador\nconcluído em março de 2016\nEnsino Médio - Colégio Howarth, Salvador\nconcluído em dezembro de 2011',
    ),
  ).toContain('Colégio Howarth');
});

test.each([
  [
    'University of Wisconsin – River Falls',
    'BSc Joinery • 2010 – 2013 • University of Wisconsin – River Falls',
  ],
  ['University of Leeds', 'BSc Joinery • 2010 – 2013 • University of Leeds – Timber Studies'],
  ['lycée de Whitby', '2013 : BFEM au lycée de Whitby'],
  ['Howarth Board', 'Chartered Accountant (CA)– Howarth Board (2023)'],
])('a campus, a field and a small word behind or before a school: %s', async (school, text) => {
  expect((await schools(`${text}\n\n2009 : Calder College, BSc`))[0]).toBe(school);
});

test('what stands on both sides of “&” or an apostrophe is one name, though it is set otherwise', async () => {
  const { employment } = await drawn([
    ...PAGE,
    [50, 100, 14, 'Experience'],
    [50, 124, 10, 'Internship in Doors &', BOLD],
    [159, 124, 10, 'Gates'],
    [50, 138, 10, 'Howarth Timber GmbH'],
    [50, 152, 10, 'March 2023 – May 2024'],
    [60, 166, 10, '• Fitted doors'],
  ]);
  expect(told(employment)).toEqual(['Internship in Doors & Gates | Howarth Timber GmbH | 2023-03-01']);
});

test('French towns with the number of their département are places', async () => {
  expect(
    await jobs(
      'Babysitting\nMarsh - SAINT-GIRONS (09)\t2020\n\nStage découverte\nINRAM - VILLENEUVE (31)\t2019',
    ),
  ).toEqual(['Babysitting | Marsh | 2020-12..2020-12', 'Stage découverte | INRAM | 2019-12..2019-12']);
});

test('a name in two large words of two fonts, and no name in “Klasse B”', async () => {
  const { profile } = await drawn([
    [50, 40, 28, 'IDA'],
    [50, 74, 40, 'MARSH', BOLD],
    [50, 120, 14, 'Game Designer'],
    [50, 140, 9, 'hello@example.org'],
    [50, 170, 12, 'Education', BOLD],
    [50, 190, 10, 'Calder University, 2015 – 2019'],
  ]);
  expect(profile.full_name).toBe('Ida Marsh');
  const other = await read(
    'Führerschein Klasse B\n0176 34473237\nwood@example.org\n\nExperience\nClerk, Howarth Timber, 2015 – 2019',
  );
  expect(other.profile.full_name).toBeNull();
});

test('an initial may stand behind a name', async () => {
  const { profile } = await read(
    'Ida Marsh K\n0176 34473237\nida@example.org\n\nExperience\nClerk, Howarth Timber, 2015 – 2019',
  );
  expect(profile.full_name).toBe('Ida Marsh K');
});

test('a postcode behind its label is no telephone number', async () => {
  const { profile } = await read(
    'Ida Marsh\nCEP: 41205-240\nida@example.org\n\nExperience\nClerk, Howarth Timber, 2015 – 2019',
  );
  expect(profile.phone).toBeNull();
});

test('how long it took is no employer in Portuguese either', async () => {
  expect(
    await jobs(
      '08/2018 - 07/2019 - 1 ano e 1 mês\nACCTO, Atibaia SP - Designer de interface\n\n10/2020 - 12/2020 - 3 meses\nHavnar, Atibaia SP - Designer',
    ),
  ).toEqual(['Designer de interface | ACCTO | 2018-08..2019-07', 'Designer | Havnar | 2020-10..2020-12']);
});

test('beside its university a department is no employer', async () => {
  expect(
    await jobs(
      'Research Assistant\nMath Department | Calder University\t08/2019 – 05/2022\n\nResearcher\nBiology Department | Howarth University\t07/2015 – 06/2018',
    ),
  ).toEqual([
    'Research Assistant | Calder University | 2019-08..2022-05',
    'Researcher | Howarth University | 2015-07..2018-06',
  ]);
});

test('the head of a second page is told of no post', async () => {
  expect(
    await jobs(
      '2018 – 2020\tNurse, Calder Healthcare\n\n2014 – 2018\tHowarth Clinic, Pittsburgh, PA\nCurriculum Vitae\n- Cared for forty people',
    ),
  ).toEqual([
    'Nurse | Calder Healthcare | 2018-01..2020-12',
    '(not stated) | Howarth Clinic | 2014-01..2018-12',
  ]);
});

test('schools in larger letters than what was learnt there, of which one has no such word', async () => {
  const { education } = await drawn([
    ...PAGE,
    [50, 100, 14, 'Formation'],
    [50, 124, 10, 'Campus Montmarsh'],
    [50, 137, 8.8, 'BTS (SIO), Informatique'],
    [50, 160, 10, 'Université de Calder'],
    [50, 173, 8.8, 'Licence, Histoire (septembre 2019 - juillet 2020)'],
    [50, 196, 10, 'Walter Howarth High School'],
    [50, 230, 14, 'Langues'],
    [50, 250, 10, 'Français et anglais, parlés et écrits tous les jours au travail comme à la maison'],
  ]);
  expect(names(education)).toEqual([
    'Campus Montmarsh',
    'Université de Calder',
    'Walter Howarth High School',
  ]);
});

test('a post by itself, employer first', async () => {
  const { employment } = await drawn([
    ...PAGE,
    [50, 100, 14, 'Experience'],
    [50, 124, 10, 'NXO Howarth', BOLD],
    [50, 137, 10, 'Stagiaire'],
    [
      50,
      160,
      10,
      'Sent letters to other clinics, kept the records of patients and helped at the front desk.',
    ],
  ]);
  expect(employment.map((row) => `${row.job_title} | ${row.company_name}`)).toEqual([
    'Stagiaire | NXO Howarth',
  ]);
});

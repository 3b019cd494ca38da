import { expect, test } from 'vitest';
import { drawn, jobs, schools } from '../../tests/written.ts';

// What LaTeX, Word and Google Docs make of a résumé, and how people fill their templates.

test('a long name of an employer is no sentence', async () => {
  expect(
    await jobs(
      'Data Scientist\nNational Research Centre on Tidal Computing, Marine Data and Coastal Modelling (NRCM) & Institute of Ocean Physics (IOP)\nSep 2021 – Dec 2023\n- Models\n\nSoftware Engineer\nCobalt Harbour\nMay 2019 – Aug 2021\n- Services',
    ),
  ).toEqual([
    'Data Scientist | National Research Centre on Tidal Computing, Marine Data and Coastal Modelling (NRCM) & Institute of Ocean Physics (IOP) | 2021-09..2023-12',
    'Software Engineer | Cobalt Harbour | 2019-05..2021-08',
  ]);
});

test('posts that are bullets, with what was done as bullets further in', async () => {
  expect(
    await jobs(
      '• April 2021 – March 2023 : Fitter at Howarth Timber\n    • Saws and presses\n    • Rebuilt the kiln\n• June 2018 – March 2021 : Welder at Calder Boats\n    • Hulls of aluminium',
    ),
  ).toEqual(['Fitter | Howarth Timber | 2021-04..2023-03', 'Welder | Calder Boats | 2018-06..2021-03']);
});

test('schools that are bullets, whose names go on in the next line', async () => {
  expect(
    await schools(
      '• Master of Political Science, Faculty of Commerce, North Calder\n  University, 2020.\n• Bachelor of Political Science, Faculty of Commerce, North Calder\n  University, 2012.',
    ),
  ).toEqual(['Faculty of Commerce, North Calder University', 'Faculty of Commerce, North Calder University']);
});

test.each([
  ['Desenvolvedor de Software', 'Boreal'],
  ['Rechtsanwältin', 'Brandt'],
  ['Plombier', 'Morel'],
  ['Traductora', 'Ibarra'],
  ['Loodgieter', 'Van Dam'],
  ['Recepcjonistka', 'Zielona'],
])('“%s” is a trade, whatever “%s” may be', async (title, employer) => {
  const post = (from: number) => `${employer} Delta\t${from} – ${from + 2}\n${title}\n- Work`;
  expect(await jobs(`${post(2019)}\n\n${post(2015)}`)).toEqual([
    `${title} | ${employer} Delta | 2019-01..2021-12`,
    `${title} | ${employer} Delta | 2015-01..2017-12`,
  ]);
});

test('an accent that a page draws before its letter belongs to the letter', async () => {
  const { profile, education } = await drawn([
    [50, 40, 20, 'J¨urgen B´ela Marsh'],
    [50, 70, 9, 'j.marsh@example.org'],
    [50, 100, 12, 'Ausbildung'],
    [50, 120, 10, '10.2011 – 10.2013'],
    [150, 120, 10, 'Technische Universit¨at Whitby'],
  ]);
  expect(profile.full_name).toBe('Jürgen Béla Marsh');
  expect(education.map(({ institution_name }) => institution_name)).toEqual([
    'Technische Universität Whitby',
  ]);
});

test('a freelancer for a firm has the firm for an employer', async () => {
  expect(
    await jobs(
      'Software Engineer\nCobalt\nMay 2017 – March 2019\n- Services\n\nFreelancer\nUpwork\nApril 2015 – Present\n- Plug-ins',
    ),
  ).toEqual(['Software Engineer | Cobalt | 2017-05..2019-03', 'Freelancer | Upwork | 2015-04..']);
});

test('a note in brackets that begins small is no employer', async () => {
  expect(
    await jobs(
      'Feb 2019 – present: Analyst, Medicines Team, Howarth Trust (mostly working in R)\n- Models\n\nOct 2017 – Feb 2019: Research Manager, Central Unit, Howarth Trust (mostly working in SQL)\n- Tables',
    ),
  ).toEqual([
    'Analyst, Medicines Team | Howarth Trust | 2019-02..',
    'Research Manager, Central Unit | Howarth Trust | 2017-10..2019-02',
  ]);
});

test('a row of dashes or dots leads from a fact to the next', async () => {
  expect(
    await jobs(
      '2018-2021    Cook, Howarth Inn ---------------------- Whitby, England\n- Ran the kitchen\n\n2016-2018    Waiter, Calder Hall .................. Leeds, England\n- Served',
    ),
  ).toEqual(['Cook | Howarth Inn | 2018-01..2021-12', 'Waiter | Calder Hall | 2016-01..2018-12']);
});

test('the tools of a post, told behind a label, are no employer', async () => {
  expect(
    await jobs(
      'Developer, Cobalt Harbour\t03/2021 – 10/2022\nTechnologies used: Python, Docker, PyTorch\n- Models\n\nDeveloper, Howarth Trust\t03/2019 – 02/2021\nTech stack: Java, Keras\n- Pipelines',
    ),
  ).toEqual([
    'Developer | Cobalt Harbour | 2021-03..2022-10',
    'Developer | Howarth Trust | 2019-03..2021-02',
  ]);
});

const PAGE = [
  [50, 40, 22, 'Ida Marsh'],
  [50, 66, 9, 'ida.marsh@example.org'],
] as const;

const POSTS = [
  ['Jun 2019 – Present', 'Fitter', 'Howarth Timber'],
  ['Mar 2015 – May 2019', 'Welder', 'Calder Boats'],
  ['Jun 2012 – Feb 2015', 'Loader', 'Pennine Stores'],
] as const;

const titles = (rows: readonly { job_title: string; company_name: string }[]): string[] =>
  rows.map((row) => `${row.job_title} | ${row.company_name}`);

test('a column whose lines are centred is one, though they begin at many places', async () => {
  const centred = (y: number, text: string) => [470 - text.length * 2.3, y, 9, text] as const;
  const { employment, education } = await drawn([
    ...PAGE,
    [50, 110, 12, 'Experience'],
    ...POSTS.flatMap(
      ([dates, title, employer], at) =>
        [
          [50, 130 + at * 64, 10.5, title],
          [50, 143 + at * 64, 9, employer],
          [50, 156 + at * 64, 9, dates],
          [50, 169 + at * 64, 9, 'Worked in the yard and on the boats in all weathers, on the water'],
          [50, 182 + at * 64, 9, 'and off it, and kept what was built there in order ever since'],
        ] as const,
    ),
    [50, 330, 12, 'Education'],
    [50, 350, 9, 'Calder College, HND in Engineering'],
    [50, 363, 9, '2009 – 2012'],
    [448, 110, 12, 'Skills'],
    ...['Welding', 'Timber', 'Forklift licence', 'Fault finding', 'Rope', 'First aid'].map(
      (text, at) => [436, 130 + at * 14, 9, text] as const,
    ),
    [440, 240, 12, 'Languages'],
    ...['English, spoken and written', 'Polish', 'A little French and Dutch', 'Norwegian'].map((text, at) =>
      centred(260 + at * 30, text),
    ),
  ]);
  expect(titles(employment)).toEqual([
    'Fitter | Howarth Timber',
    'Welder | Calder Boats',
    'Loader | Pennine Stores',
  ]);
  expect(education.map(({ institution_name }) => institution_name)).toEqual(['Calder College']);
});

test('a heading of the right column that stands close to the left one is its own', async () => {
  const { employment, skills } = await drawn([
    ...PAGE,
    [50, 110, 12, 'Experience'],
    ...POSTS.flatMap(
      ([dates, title, employer], at) =>
        [
          [50, 130 + at * 60, 9, dates],
          [150, 130 + at * 60, 9, title],
          [at === 1 ? 352 : 330, 130 + at * 60, 9, 'Whitby'],
          [50, 144 + at * 60, 9, employer],
          [50, 158 + at * 60, 9, 'Worked in the yard and on the boats in all weathers and on the quay'],
        ] as const,
    ),
    [392, 110, 12, 'About'],
    ...[132, 146, 160].map(
      (y, at) => [392, y, 9, ['Born by the sea', 'Two boats', 'One dog'][at] ?? ''] as const,
    ),
    [391, 190, 13, 'Skills'],
    ...['Welding', 'Timber', 'Rope', 'Paint', 'Sails', 'Engines'].map(
      (text, at) => [392, 210 + at * 14, 9, text] as const,
    ),
  ]);
  expect(titles(employment)).toEqual([
    'Fitter | Howarth Timber',
    'Welder | Calder Boats',
    'Loader | Pennine Stores',
  ]);
  expect(skills.map(({ skill_name }) => skill_name)).toContain('Welding');
});

test('a sidebar with headings of its own is no margin, small as its lines are', async () => {
  const { employment, education } = await drawn([
    [30, 60, 20, 'Ida Marsh'],
    [30, 100, 14, 'Contact'],
    ...['Phone:', '01632 960111', 'Email:', 'ida@example.org', 'Town:', 'Whitby'].map(
      (text, at) => [30, 120 + at * 16, 10, text] as const,
    ),
    [30, 250, 14, 'Languages'],
    ...['English – C2', 'German – B2', 'Polish – A1', 'Dutch – A1'].map(
      (text, at) => [30, 272 + at * 16, 10, text] as const,
    ),
    [220, 60, 12, 'Experience'],
    ...POSTS.flatMap(
      ([dates, title, employer], at) =>
        [
          [232, 88 + at * 48, 10, `• ${title}, ${employer}, ${dates}`],
          [244, 104 + at * 48, 10, '- Worked in the yard and on the boats in all weathers'],
          [244, 120 + at * 48, 10, '- Kept what was built there in order'],
        ] as const,
    ),
    [220, 250, 12, 'Education'],
    [232, 272, 10, '• HND in Engineering, Calder College, 2012'],
    [232, 288, 10, '• A levels, Wharfe School, 2010'],
  ]);
  expect(titles(employment)).toEqual([
    'Fitter | Howarth Timber',
    'Welder | Calder Boats',
    'Loader | Pennine Stores',
  ]);
  expect(education).toHaveLength(2);
});

test('a dash or a slash within a title or a name, where heads are not built with one', async () => {
  expect(
    await jobs(
      'Technology Consultant – Data & Weather\nCobalt Harbour GmbH\t3.2020 – 8.2021\n- Models\n\nHead of Operations\nHarbour Trust\t7.2018 – 2.2020\n- Boats\n\nDeveloper / Gestione\nIOP – Institute of Ocean Physics\t1.2014 – 6.2018\n- Waves\n\nClerk\nCobalt – Whitby, England\t1.2012 – 12.2013\n- Files',
    ),
  ).toEqual([
    'Technology Consultant – Data & Weather | Cobalt Harbour GmbH | 2020-03..2021-08',
    'Head of Operations | Harbour Trust | 2018-07..2020-02',
    'Developer / Gestione | IOP – Institute of Ocean Physics | 2014-01..2018-06',
    'Clerk | Cobalt | 2012-01..2013-12',
  ]);
});

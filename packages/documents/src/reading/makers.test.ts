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

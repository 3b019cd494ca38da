import { expect, test } from 'vitest';
import { jobs, read, schools } from '../../tests/written.ts';

// How people fill the templates of LaTeX, Word and Google Docs.

const titles = (rows: readonly { job_title: string; company_name: string }[]): string[] =>
  rows.map((row) => `${row.job_title} | ${row.company_name}`);

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

test('a name between names may be of two words, in brackets', async () => {
  const { profile } = await read(
    'Ida (Mei-Ling) Marsh\nida.marsh@example.org\n\nExperience\n\nCook, Acme\t2018 – 2021\n- Soups',
  );
  expect(profile.full_name).toBe('Ida (Mei-Ling) Marsh');
});

test('“of …” in the next line goes on with a name', async () => {
  expect(await schools('ROCHESTER INSTITUTE\nOF TECHNOLOGY\nBS in Computer Engineering\nMay 2019')).toEqual([
    'ROCHESTER INSTITUTE OF TECHNOLOGY',
  ]);
});

test('a section among entries that the file marks as one, though years stand below it', async () => {
  const { employment } = await read(
    '# Ida Marsh\n\nida.marsh@example.org\n\n## Experience\n\n### Cook, Howarth Inn | Jun 2018 – Jun 2021\n\n- Soups\n\n## Gatherings\n\n### Speaker at fairs | Apr 2022 – Present\n\n- Talks\n\n## Education\n\n### Calder College | 2014 – 2018',
  );
  expect(titles(employment)).toEqual(['Cook | Howarth Inn']);
});

test('several posts below one employer: a title by itself is set like the others', async () => {
  const { employment } = await read(
    '# Ida Marsh\n\nida.marsh@example.org\n\n## Experience\n\n### Rockwell Harbour\n\n#### Software Engineer\n\nMay 2019 – Jan 2021\n\n- Valves\n\n### Calder Institute\n\n#### Research Assistant\n\nJan 2018 – Apr 2019\n\n- Memory\n\n#### Assistant for Digital Systems Design\n\nJan 2017 – Dec 2017\n\n- Labs',
  );
  expect(titles(employment)).toEqual([
    'Software Engineer | Rockwell Harbour',
    'Research Assistant | Calder Institute',
    'Assistant for Digital Systems Design | Calder Institute',
  ]);
});

test('schools in Spanish, and degrees named after universities', async () => {
  expect(
    await schools(
      'Máster Universitario en Ingeniería de Sistemas\nUniversidad Marítima del Norte, ESIN\n2021 – 2022\n\nGrado en Ingeniería Naval\nUniversidad Marítima del Norte, ESIN\n2015 – 2020',
    ),
  ).toEqual(['Universidad Marítima del Norte, ESIN', 'Universidad Marítima del Norte, ESIN']);
  expect(
    await schools(
      '2017-2019 : Master développeur d’application à l’ETNA\n\n2011-2016 : Licence informatique à l’UPEC',
    ),
  ).toEqual(['ETNA', 'UPEC']);
});

test('a short name in capitals behind an employer is no town, and of two names the first is the employer', async () => {
  expect(
    await jobs(
      'Feb 2019 – present: Research Manager, Central Unit, DfE\n- Tables\n\nOct 2017 – Feb 2019: Research Analyst, Pensions Unit, DWP\n- Models',
    ),
  ).toEqual([
    'Research Manager | Central Unit, DfE | 2019-02..',
    'Research Analyst | Pensions Unit, DWP | 2017-10..2019-02',
  ]);
  expect(
    await jobs(
      'Boat Assistant\nUniversity of Calder | Institute for Marine and Harbour Studies\nDec 2019 – Feb 2020\n- Boats\n\nResearcher\nHarbour Agency | Concepts Group\nSep 2017 – Nov 2017\n- Waves',
    ),
  ).toEqual([
    'Boat Assistant | University of Calder | 2019-12..2020-02',
    'Researcher | Harbour Agency | 2017-09..2017-11',
  ]);
});

test('what is headed as personal is no employment', async () => {
  const { employment } = await read(
    '# Ida Marsh\n\nida.marsh@example.org\n\n## Professional Experiences\n\nCook, Howarth Inn, Jun 2018 – Jun 2021\n\n## Personal Experiences and Activities\n\nChord archive, Picopod, Jan 2012 – Present',
  );
  expect(titles(employment)).toEqual(['Cook | Howarth Inn']);
});

test('headings without their accents, or with one too many; a co-op is a post', async () => {
  const { employment, education } = await read(
    'Ida Marsh\nida.marsh@example.org\n\nÉxperience Professionnelle\n\nCobalt\tData Analyst Co-op\tJan 2019 – Jun 2019\n- Tables\n\nHowarth\tOffice Assistant\tAug 2017 – Dec 2018\n- Calls\n\nEtudes\n\nUniversité de Calder, Licence, 2014 – 2017',
  );
  expect(titles(employment)).toEqual(['Data Analyst Co-op | Cobalt', 'Office Assistant | Howarth']);
  expect(education).toHaveLength(1);
});

test('the form of a Spanish or Italian firm stands behind a comma and is a part of its name', async () => {
  expect(
    await jobs(
      '2011–2013\tLead developer, Itaca Desarrollo y Sistemas, S.L., Santander, Spain\n- Buses\n\n2009–2011\tHardware engineer, Tedoro, S.L.U., Santander, Spain\n- Boards',
    ),
  ).toEqual([
    'Lead developer | Itaca Desarrollo y Sistemas, S.L. | 2011-01..2013-12',
    'Hardware engineer | Tedoro, S.L.U. | 2009-01..2011-12',
  ]);
});

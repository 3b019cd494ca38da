import { expect, test } from 'vitest';
import { drawn, drawnPages, read } from '../../tests/written.ts';

// What heads a section, and what only looks so.

const PAGE = [
  [50, 40, 22, 'Ida Marsh'],
  [50, 66, 9, 'ida.marsh@example.org'],
] as const;

const posts = (rows: readonly { job_title: string; company_name: string }[]): string[] =>
  rows.map((row) => `${row.job_title} | ${row.company_name}`);

test.each([
  'Work Experience (5 years)',
  'Professional experience – 3 years 2 months',
  'Опыт работы 3 года 2 месяца',
])('“%s” heads posts, and says how long they were', async (heading) => {
  const { employment } = await read(
    `Ida Marsh\nida.marsh@example.org\n\n${heading}\n\nFitter\tJun 2019 – Present\nHowarth Timber\n- Fitted doors`,
  );
  expect(posts(employment)).toEqual(['Fitter | Howarth Timber']);
});

test('what stands above the lists of every post is a label, though it heads a section elsewhere', async () => {
  const { employment } = await drawn([
    ...PAGE,
    [50, 100, 12, 'Experience'],
    ...(
      [
        ['Jun 2019 – Present', 'Fitter, Howarth Timber'],
        ['Mar 2015 – May 2019', 'Welder, Calder Boats'],
      ] as const
    ).flatMap(
      ([dates, post], at) =>
        [
          [50, 120 + at * 60, 10, post],
          [400, 120 + at * 60, 10, dates],
          [50, 133 + at * 60, 12, 'Key Achievements'],
          [60, 146 + at * 60, 10, '• Worked in the yard in all weathers'],
        ] as const,
    ),
  ]);
  expect(posts(employment)).toEqual(['Fitter | Howarth Timber', 'Welder | Calder Boats']);
});

test('what is set like all headings is one, though an entry with its dates stands below', async () => {
  const { employment, education } = await drawn([
    ...PAGE,
    [50, 100, 12, 'Experience'],
    [50, 118, 10, 'Fitter, Howarth Timber'],
    [400, 118, 10, 'Jun 2019 – Present'],
    [60, 131, 10, '- Fitted doors and windows'],
    [50, 160, 12, 'Rescue and Regatta'],
    [50, 178, 10, 'Skipper, Whitby Lifeboat'],
    [400, 178, 10, 'Jan 2018 – Present'],
    [50, 210, 12, 'Education'],
    [50, 228, 10, 'Calder College, HND in Engineering'],
    [400, 228, 10, '2009 – 2012'],
    [50, 260, 12, 'Skills'],
    [50, 278, 10, 'Welding, timber, forklifts'],
    [50, 310, 12, 'Languages'],
    [50, 328, 10, 'English, Polish'],
  ]);
  expect(posts(employment)).toEqual(['Fitter | Howarth Timber']);
  expect(education).toHaveLength(1);
});

test('the rest of a long name in large letters is no heading, though it is a word that heads sections', async () => {
  const { employment } = await drawn([
    ...PAGE,
    [50, 100, 17, 'Experience'],
    [50, 130, 12, 'Centre for the Study of Timber and'],
    [50, 144, 12, 'Technologies'],
    [50, 162, 10, 'Research Assistant'],
    [50, 175, 9, 'Jun 2019 – Oct 2021'],
    [60, 188, 9, '• Tested beams in the cold and in the wet, and wrote down what they bore'],
    [60, 200, 9, '• Kept the laboratory and its tools in order, and showed students how'],
    [60, 212, 9, '• Wrote the yearly account of all that was tested'],
  ]);
  expect(posts(employment)).toEqual(['Research Assistant | Centre for the Study of Timber and Technologies']);
});

test('posts of two pages that stand at one height are both there', async () => {
  const page = (title: string, employer: string, dates: string) =>
    [
      [50, 300, 10, `${title}, ${employer}`],
      [400, 300, 10, dates],
      [60, 313, 10, '- Worked in the yard in all weathers'],
    ] as const;
  const { employment } = await drawnPages([
    [...PAGE, [50, 280, 12, 'Experience'], ...page('Fitter', 'Howarth Timber', '06/2019 – 10/2021')],
    page('Fitter', 'Howarth Timber', '03/2014 – 05/2018'),
  ]);
  expect(employment.map((row) => `${row.job_title} ${row.start_date.slice(0, 7)}`)).toEqual([
    'Fitter 2019-06',
    'Fitter 2014-03',
  ]);
});

test('headings in words that are not known are told by their size and by what stands below', async () => {
  const { employment, education } = await drawn([
    ...PAGE,
    [50, 100, 14, 'Hvor jeg var'],
    [50, 122, 9, 'Fitter, Howarth Timber'],
    [50, 135, 9, 'Jun 2019 – Oct 2021'],
    [50, 160, 9, 'Welder, Calder Boats'],
    [50, 173, 9, 'Mar 2015 – May 2019'],
    [50, 200, 14, 'Hva jeg kan'],
    [50, 222, 9, 'Forklifts'],
    [50, 250, 14, 'Hvor jeg lærte'],
    [50, 272, 9, 'Diploma of Joinery, Calder College'],
    [50, 285, 9, 'Aug 2012 – Jun 2014'],
  ]);
  expect(posts(employment)).toEqual(['Fitter | Howarth Timber', 'Welder | Calder Boats']);
  expect(education.map((row) => row.institution_name)).toEqual(['Calder College']);
});

test('German and Norwegian headings in their compounds, and numbers behind a heading', async () => {
  const { employment, education } = await read(
    'Ida Marsh\nida.marsh@example.org\n\nARBEITSERFAHRUNG 1\n\nFitter, Howarth Timber\tJun 2019 – Oct 2021\n\nBILDUNGSABSCHLÜSSE\n\nDiplom, Calder Hochschule\t2012 – 2014',
  );
  expect(posts(employment)).toEqual(['Fitter | Howarth Timber']);
  expect(education).toHaveLength(1);
});

test('a heading in unknown words may stand first in its column', async () => {
  const { employment } = await drawn([
    ...PAGE,
    [50, 100, 12, 'Skills'],
    ...['Welding', 'Forklifts', 'Timber', 'Joinery', 'Boats', 'First aid'].map(
      (skill, at) => [50, 120 + at * 16, 9, skill] as const,
    ),
    [300, 100, 14, 'Min vej'],
    [300, 122, 9, 'Fitter, Howarth Timber'],
    [300, 135, 9, 'Jun 2019 – Oct 2021'],
    [300, 160, 9, 'Welder, Calder Boats'],
    [300, 173, 9, 'Mar 2015 – May 2019'],
  ]);
  expect(posts(employment)).toEqual(['Fitter | Howarth Timber', 'Welder | Calder Boats']);
});

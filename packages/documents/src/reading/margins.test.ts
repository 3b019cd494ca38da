import { expect, test } from 'vitest';
import { drawn, jobs } from '../../tests/written.ts';

// Headings and dates that stand beside what they belong to.

const POSTS = [
  ['October 2018 – Present', 'Howarth Timber / Fitter'],
  ['March 2014 – September 2018', 'Calder Boats / Welder'],
  ['June 2012 – February 2014', 'Pennine Cold Stores / Loader'],
] as const;

test('headings in the margin head what stands beside them, a little lower than its first line', async () => {
  const { employment, education } = await drawn([
    [200, 40, 26, 'Ida Marsh'],
    [200, 80, 9, 'ida.marsh@example.org'],
    [50, 80, 9, 'Hello'],
    [50, 144, 11, 'Experience'],
    [50, 344, 11, 'Education'],
    [50, 424, 11, 'Skills'],
    ...POSTS.flatMap(
      ([dates, post], at) =>
        [
          [200, 140 + at * 60, 9, dates],
          [200, 154 + at * 60, 12, post],
          [200, 168 + at * 60, 10, 'Worked in the yard and on the boats in all weathers'],
        ] as const,
    ),
    [200, 340, 9, 'September 2009 – June 2012'],
    [200, 354, 12, 'Calder College / HND, Engineering'],
    [200, 420, 10, 'Welding / Timber / Forklift licence'],
  ]);
  expect(employment.map((row) => `${row.job_title} | ${row.company_name} | ${row.start_date}`)).toEqual([
    'Fitter | Howarth Timber | 2018-10-01',
    'Welder | Calder Boats | 2014-03-01',
    'Loader | Pennine Cold Stores | 2012-06-01',
  ]);
  expect(education.map(({ institution_name }) => institution_name)).toEqual(['Calder College']);
});

test('years in the margin belong to the lines beside them, below a heading in the same margin', async () => {
  const { employment, education } = await drawn([
    [50, 40, 20, 'Ida Marsh'],
    [50, 70, 9, 'ida.marsh@example.org'],
    [50, 100, 12, 'Academic Appointments'],
    [50, 120, 10, '2019–present'],
    [150, 120, 10, 'Assistant Professor, University of Calder'],
    [50, 134, 10, '2016–2019'],
    [150, 134, 10, 'Postdoctoral Researcher, Institute for Timber Research'],
    [50, 148, 10, '2011–2016'],
    [150, 148, 10, 'Graduate Research Assistant, University of Wharfe'],
    [50, 180, 12, 'Education'],
    [50, 200, 10, '2016'],
    [150, 200, 10, 'Ph.D., Wood Science, University of Wharfe'],
    [50, 214, 10, '2011'],
    [150, 214, 10, 'B.A., Botany, Reed Hall College'],
  ]);
  expect(employment.map((row) => `${row.job_title} | ${row.start_date.slice(0, 4)}`)).toEqual([
    'Assistant Professor | 2019',
    'Postdoctoral Researcher | 2016',
    'Graduate Research Assistant | 2011',
  ]);
  expect(education.map(({ institution_name }) => institution_name)).toEqual([
    'University of Wharfe',
    'Reed Hall College',
  ]);
});

test('a stretch of time whose last year stands on the next line of a narrow margin', async () => {
  const { employment } = await drawn([
    [50, 40, 20, 'Ida Marsh'],
    [50, 70, 9, 'ida.marsh@example.org'],
    [50, 100, 12, 'Experience'],
    ...(
      [
        ['Jul 2019 – May', '2022', 'Fitter', 'Howarth Timber'],
        ['Mar 2014 – Jun', '2019', 'Welder', 'Calder Boats'],
        ['Feb 2012 – Jan', '2014', 'Loader', 'Pennine Cold Stores'],
      ] as const
    ).flatMap(
      ([from, year, title, employer], at) =>
        [
          [50, 120 + at * 50, 9, from],
          [50, 131 + at * 50, 9, year],
          [150, 120 + at * 50, 10, title],
          [150, 133 + at * 50, 10, employer],
          [160, 146 + at * 50, 10, '- Worked in the yard in all weathers'],
        ] as const,
    ),
  ]);
  expect(employment.map((row) => `${row.job_title} | ${row.start_date} ${row.end_date}`)).toEqual([
    'Fitter | 2019-07-01 2022-05-01',
    'Welder | 2014-03-01 2019-06-01',
    'Loader | 2012-02-01 2014-01-01',
  ]);
});

test('a stretch of time over three lines of a narrow margin, each beside a line of the post', async () => {
  const { employment } = await drawn([
    [50, 40, 20, 'Ida Marsh'],
    [50, 70, 9, 'ida.marsh@example.org'],
    [50, 100, 12, 'Experience'],
    ...(
      [
        ['February', '2020–July', '2022', 'Fitter, Howarth Timber, Leeds'],
        ['November', '2018–', 'January 2020', 'Welder, Calder Boats, Leeds'],
      ] as const
    ).flatMap(
      ([from, between, to, post], at) =>
        [
          [50, 120 + at * 60, 9, from],
          [50, 131 + at * 60, 9, between],
          [50, 142 + at * 60, 9, to],
          [150, 120 + at * 60, 10, post],
          [160, 133 + at * 60, 10, '- Worked in the yard in all weathers'],
        ] as const,
    ),
  ]);
  expect(employment.map((row) => `${row.job_title} | ${row.start_date} ${row.end_date}`)).toEqual([
    'Fitter | 2020-02-01 2022-07-01',
    'Welder | 2018-11-01 2020-01-01',
  ]);
});

test('months in a narrow margin stand close to the post, and are no part of its title', async () => {
  const { employment } = await drawn([
    [50, 40, 20, 'Ida Marsh'],
    [50, 70, 9, 'ida.marsh@example.org'],
    [50, 100, 12, 'Experience'],
    [72, 120, 10, 'February'],
    [120, 120, 10, 'Fitter, Howarth Timber, Leeds'],
    [60, 132, 10, '2016–April'],
    [120, 132, 10, 'Fitting the doors of houses in the dale'],
    [84, 144, 10, '2016'],
    [120, 144, 10, 'and mending the old ones'],
    [72, 170, 10, 'January'],
    [120, 170, 10, 'Welder, Calder Boats, Leeds'],
    [62, 182, 10, '2014–May'],
    [120, 182, 10, 'Welding the hulls of boats for the coast'],
    [84, 194, 10, '2015'],
    [120, 194, 10, 'and mending the old ones'],
  ]);
  expect(employment.map((row) => `${row.job_title} | ${row.start_date} ${row.end_date}`)).toEqual([
    'Fitter | 2016-02-01 2016-04-01',
    'Welder | 2014-01-01 2015-05-01',
  ]);
});

test('a dot of a line of time is no bullet', async () => {
  expect(
    await jobs(
      '● Nov 2021 – Present\nFitter – Howarth Timber\n- Fitted doors\n\n● Apr 2018 – Oct 2021\nWelder – Calder Boats\n- Welded hulls\n\nDec 2016 – Mar 2018\nLoader – Pennine Cold Stores\n- Loaded carts',
    ),
  ).toEqual([
    'Fitter | Howarth Timber | 2021-11..',
    'Welder | Calder Boats | 2018-04..2021-10',
    'Loader | Pennine Cold Stores | 2016-12..2018-03',
  ]);
});

test('a heading that nothing sets apart is one where the others are set like it', async () => {
  const { employment } = await drawn([
    [50, 40, 20, 'Ida Marsh'],
    [50, 88, 10, 'ida.marsh@example.org'],
    [50, 99, 9.4, 'Experience'],
    [50, 112, 10, '2019 – present'],
    [50, 124, 10, 'Howarth Timber / Fitter'],
    [50, 148, 10, '2014 – 2018'],
    [50, 160, 10, 'Calder Boats / Welder'],
    [50, 200, 9.4, 'Education'],
    [50, 213, 10, '2009 – 2012, Calder College'],
    [50, 250, 9.4, 'Skills'],
    [50, 263, 10, 'Welding, timber, forklifts'],
  ]);
  expect(employment.map((row) => `${row.job_title} | ${row.company_name}`)).toEqual([
    'Fitter | Howarth Timber',
    'Welder | Calder Boats',
  ]);
});

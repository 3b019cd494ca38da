import { expect, test } from 'vitest';
import { drawn } from '../../tests/written.ts';

// Pages that look as if they had columns, and have none.

const POSTS = [
  ['Oct 2017 – Apr 2021', 'Research Engineer, Calder Institute'],
  ['Apr 2015 – Sep 2017', 'Software Developer, Howarth Ltd'],
  ['Jun 2013 – Nov 2014', 'Lab Technician, Marsh Laboratories'],
] as const;

test('dates and labels in a wide margin belong to the posts beside them', async () => {
  const { employment, profile } = await drawn([
    [50, 40, 22, 'Ida Marsh'],
    [50, 66, 9, 'ida.marsh@example.org'],
    [200, 100, 12, 'Work Experience'],
    ...POSTS.flatMap(
      ([dates, post], at) =>
        [
          [50, 120 + at * 70, 10, dates],
          [200, 120 + at * 70, 10, post],
          [90, 134 + at * 70, 10, 'Main tasks'],
          [200, 134 + at * 70, 10, 'Wrote down what the machines of the yard said'],
          [90, 148 + at * 70, 10, 'Led by'],
          [200, 148 + at * 70, 10, 'somebody who knew the yard and its machines'],
          [90, 162 + at * 70, 10, 'Tech stack'],
          [200, 162 + at * 70, 10, 'Python, Java, SQL and whatever else there was'],
        ] as const,
    ),
    [200, 340, 12, 'Languages'],
    [90, 358, 10, 'German'],
    [200, 358, 10, 'Native'],
    [200, 390, 12, 'Interests'],
    [200, 408, 10, 'Rowing on the Calder'],
  ]);
  expect(employment.map((row) => `${row.job_title} | ${row.company_name} | ${row.start_date}`)).toEqual([
    'Research Engineer | Calder Institute | 2017-10-01',
    'Software Developer | Howarth Ltd | 2015-04-01',
    'Lab Technician | Marsh Laboratories | 2013-06-01',
  ]);
  expect(profile.full_name).toBe('Ida Marsh');
});

import { expect, test } from 'vitest';
import { drawn, told } from '../../tests/written.ts';

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

const STUDIES = [
  ['Education', 12, 'Programming', 12],
  ['Calder University        Sep 2018 – Sep 2021', 11, 'Python (6 years)', 9.5],
  ['PhD in Oceanography', 11, 'NumPy, pandas, sklearn', 9.5],
  ['Read the tides of letters and of harbours, and found', 9.5, 'PyStan, multiprocessing', 9.5],
  ['what the gauges of the coast had left out.', 9.5, 'Bash (5 years)', 9.5],
  ['Prize for the best paper by a student of the year.', 9.5, 'R (2 years)', 9.5],
  ['Howarth University        Sep 2013 – Jul 2017', 11, 'Matlab, Octave, C (1 year)', 9.5],
  ['Bachelor of Physics', 11, 'Languages', 12],
  ['Learned of seas, stars and machines.', 9.5, 'English, German, Danish', 9.5],
  ['Thesis: where the currents of our coast begin.', 9.5, 'Some Dutch and Polish', 9.5],
] as const;
const RESEARCH = [
  ['Institute of Tides, London, Research Fellow', 'Oct 2021 – Present'],
  ['Calder University, Undergraduate Supervisor', 'Apr 2019 – Jun 2021'],
  ['Deltamark Group, Dublin, Trading Internship', 'Jun 2017 – Aug 2017'],
] as const;
const TOLD =
  'Took ten thousand readings apart and found a method that is wrong in one of a thousand of them, not ten.';

test('columns of the upper half end where posts over the whole width begin', async () => {
  const { employment, education } = await drawn([
    [40, 40, 20, 'Ida Marsh'],
    [220, 46, 9.5, 'ida.marsh@example.org | +44 20 7946 0111'],
    ...STUDIES.flatMap(
      ([left, leftSize, right, rightSize], at) =>
        [
          [40, 80 + at * 15, leftSize, left],
          [400, 80 + at * 15, rightSize, right],
        ] as const,
    ),
    [40, 238, 12, 'Work Experience'],
    ...RESEARCH.flatMap(
      ([post, dates], at) =>
        [
          [40, 256 + at * 45, 11, post],
          [430, 256 + at * 45, 11, dates],
          [48, 271 + at * 45, 9.5, `• ${TOLD}`],
          [48, 284 + at * 45, 9.5, `• ${TOLD}`],
        ] as const,
    ),
  ]);
  expect(told(employment)).toEqual([
    'Research Fellow | Institute of Tides | 2021-10..',
    'Undergraduate Supervisor | Calder University | 2019-04..2021-06',
    'Trading Internship | Deltamark Group | 2017-06..2017-08',
  ]);
  expect(education.map((row) => row.institution_name)).toEqual(['Calder University', 'Howarth University']);
});

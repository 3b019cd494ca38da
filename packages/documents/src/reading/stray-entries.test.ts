import { expect, test } from 'vitest';
import { drawn, read } from '../../tests/written.ts';

// Entries that stand where no heading reaches.

const HEAD = 'Ida Marsh\nida.marsh@example.org\n+44 20 7946 0991\n\n';

const told = ({ employment, education }: Awaited<ReturnType<typeof read>>): string[] => [
  ...employment.map((row) => `${row.job_title} | ${row.company_name}`),
  ...education.map((row) => `${row.degree_type} | ${row.institution_name}`),
];

test('posts and schools without any heading are told by the words beside their dates', async () => {
  const reading = await read(
    `${HEAD}Pastry Cook\tJun 2019 – Present\nHowarth Bakery\n- Baked for forty shops\n\nWaiter\tMar 2015 – May 2019\nCalder Hotel\n- Served guests\n\nDiploma in Catering\t2012 – 2014\nCalder College`,
  );
  expect(told(reading)).toEqual([
    'Pastry Cook | Howarth Bakery',
    'Waiter | Calder Hotel',
    'Diploma | Calder College',
  ]);
  expect(reading.profile.phone).toMatch(/7946 0991/);
});

test('posts that a page shows below the skills of its column are no skills', async () => {
  const reading = await drawn([
    [50, 40, 22, 'Ida Marsh'],
    [50, 66, 9, 'ida.marsh@example.org'],
    [50, 100, 12, 'Skills'],
    [50, 118, 10, 'Baking, icing'],
    [50, 160, 10, 'Pastry Cook, Howarth Bakery'],
    [400, 160, 10, 'Jun 2019 – Present'],
    [60, 174, 10, '- Baked for forty shops'],
    [50, 200, 10, 'Waiter, Calder Hotel'],
    [400, 200, 10, 'Mar 2015 – May 2019'],
    [60, 214, 10, '- Served guests'],
  ]);
  expect(told(reading)).toEqual(['Pastry Cook | Howarth Bakery', 'Waiter | Calder Hotel']);
  expect(reading.skills.map(({ skill_name }) => skill_name)).toEqual(['Baking', 'icing']);
});

test('a single year range among skills begins no post', async () => {
  const { employment, education } = await read(
    `${HEAD}Skills\n\nDriver of forklifts since 2012\nWelding, 2015 – 2019\nSawing`,
  );
  expect([...employment, ...education]).toEqual([]);
});

test('a heading in unknown words ends what stands without one', async () => {
  const reading = await drawn([
    [50, 40, 22, 'Ida Marsh'],
    [50, 66, 9, 'ida.marsh@example.org'],
    [50, 120, 10, 'Pastry Cook, Howarth Bakery'],
    [400, 120, 10, 'Jun 2019 – Present'],
    [60, 134, 10, '- Baked for forty shops'],
    [50, 160, 10, 'Waiter, Calder Hotel'],
    [400, 160, 10, 'Mar 2015 – May 2019'],
    [60, 174, 10, '- Served guests'],
    [50, 210, 13, 'Out and about'],
    [50, 228, 10, 'Long walks on the moors with two dogs'],
  ]);
  expect(told(reading)).toEqual(['Pastry Cook | Howarth Bakery', 'Waiter | Calder Hotel']);
  expect(reading.employment.at(-1)?.job_description).toBe('- Served guests');
});

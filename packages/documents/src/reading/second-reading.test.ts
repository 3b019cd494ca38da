import { expect, test } from 'vitest';
import { jobs, read, schools, told } from '../../tests/written.ts';
import { employmentIn } from './entries/experience.ts';
import type { Line } from './lines/line.ts';
import { withoutShadows } from './lines/shadows.ts';
import { companyScore, roleScore } from './words/roles.ts';

// What rules that read more were once too eager with.

const DUTIES = '- Kept the store in order and trained two new starters';

const line = (text: string, set: Partial<Line> = {}): Line => {
  const parts = text.split('\t');
  const look = set.strong ? 'bold' : 'plain';
  return {
    text,
    parts,
    size: 1,
    strong: false,
    look,
    bullet: false,
    indent: 0,
    gap: 1,
    heading: false,
    full: false,
    room: 20,
    ...set,
  };
};

test('two narrow letters side by side are two, one drawn over another is one', () => {
  const letter = (x: number) => ({ text: 'l', x, y: 40, width: 4.9, size: 22, font: 'f', endsLine: false });
  expect(withoutShadows([letter(50), letter(54.9), letter(59.8)])).toHaveLength(3);
  expect(withoutShadows([letter(50), letter(50.8)])).toHaveLength(1);
});

test('a line of thousands of gaps is read at once', async () => {
  const started = performance.now();
  const long = employmentIn([line(`2018 - 2020\tCook\t${'a\t'.repeat(1600)}`)]);
  const short = performance.now() - started;
  expect(long.length).toBeLessThan(3);
  expect(short).toBeLessThan(4000);
});

test.each([
  ['Marketing & PR\nCalder Robotics\n2018 - 2020', 'Marketing & PR | Calder Robotics | 2018-01..2020-12'],
  ['01/2015 - 12/2017\nEinkauf\nHowarth\nMannheim', 'Einkauf | Howarth | 2015-01..2017-12'],
  [
    'Bénévole, Association pour la Recherche sur les Canaux\n2018 - 2020',
    'Bénévole | Association pour la Recherche sur les Canaux | 2018-01..2020-12',
  ],
  ['Verkauf\nHowarth Hydraulik\n2018 - 2020', 'Verkauf | Howarth Hydraulik | 2018-01..2020-12'],
  ['Audit et conseil\nZalma\n2018 - 2020', 'Audit et conseil | Zalma | 2018-01..2020-12'],
  ['Developer (node.js)\nHowarth Ltd\n2018 - 2020', 'Developer (node.js) | Howarth Ltd | 2018-01..2020-12'],
])('%s', async (text, post) => {
  expect(await jobs(`${text}\n${DUTIES}`)).toEqual([post]);
});

test('a kind of work in a town or a field names no employer', async () => {
  const { employment } = await read(
    'Ida Marsh\nida.marsh@example.org\n\nErfahrung\n\n07/2018 - 08/2018\nSchulpraktikum in Elektrotechnik\n- Drähte gelötet',
  );
  expect(told(employment)).toEqual(['Schulpraktikum in Elektrotechnik | (not stated) | 2018-07..2018-08']);
});

test('labels within posts head no sections', async () => {
  expect(
    await jobs(
      '2018 - 2020\nChef de projet\nZalma\nOutils :\nJira, Excel\n- suivi\n\n2016 - 2018\nChef de produit\nBrimont\n- suivi des ventes',
    ),
  ).toEqual(['Chef de projet | Zalma | 2018-01..2020-12', 'Chef de produit | Brimont | 2016-01..2018-12']);
  expect(await schools('Informatique\n\nUniversité de Calder\n2012 - 2014')).toEqual([
    'Université de Calder',
  ]);
});

test('titles that stand as far in as the list below them stay titles', () => {
  const posts = ['Zalma', 'Brimont', 'Howarth'].flatMap((employer) => [
    line(`${employer}\t2018 – 2020`, { strong: true, gap: 2 }),
    line('Pantry Cook', { indent: 2 }),
    line('Cooked for forty guests a night, and kept the', { indent: 2, full: true, room: 0 }),
    line('store of the house in order', { indent: 3 }),
    line('Washed up for all of them, and put away what', { indent: 2, full: true, room: 0 }),
    line('was left over', { indent: 3 }),
  ]);
  expect(told(employmentIn(posts).map(({ row }) => row))).toEqual(
    ['Zalma', 'Brimont', 'Howarth'].map((employer) => `Pantry Cook | ${employer} | 2018-01..2020-12`),
  );
});

test('an employer set like the title above it is not glued to it', () => {
  const told3 = (title: string, employer?: string): Line[] => [
    line(`${title}\t2018 – 2020`, { strong: true, gap: 2 }),
    ...(employer ? [line(employer, { strong: true })] : []),
    line('Cooked for forty guests a night', { bullet: true, indent: 1 }),
  ];
  const rows = employmentIn([
    ...told3('Zalma, Head Cook'),
    ...told3('Brimont, Cook'),
    ...told3('Pantry Cook', 'Howarth'),
  ]);
  expect(told(rows.map(({ row }) => row)).at(-1)).toBe('Pantry Cook | Howarth | 2018-01..2020-12');
});

test('a word that ends like a small one joins no lines', () => {
  const rows = employmentIn([
    line('2018 – 2020\tChargée de clientèle', { gap: 2, room: 0, full: true }),
    line('Brimont', {}),
    line('Accueillir les clients', { bullet: true, indent: 1 }),
  ]);
  expect(told(rows.map(({ row }) => row))).toEqual(['Chargée de clientèle | Brimont | 2018-01..2020-12']);
});

test('grades that are years of school, and what stands behind a grade', async () => {
  expect(await schools('GPA 3.8, BSc Physics\nCalder University\t2015')).toEqual(['Calder University']);
  expect(await schools('CFA Level II Candidate\nCalder Institute\t2015')).toEqual(['Calder Institute']);
});

test('towns and fields are no firms, surnames and firms no trades', () => {
  expect(['Mannheim', 'Rosenheim', 'Arbeitsmarkt'].filter((word) => companyScore(word) > 0)).toEqual([]);
  expect(['Apollo Optik', 'Carrier', 'Bakker'].filter((word) => roleScore(word) > 0)).toEqual([]);
});

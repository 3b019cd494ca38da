import { expect, test } from 'vitest';
import { drawn, drawnPages, read } from '../../tests/written.ts';

// What LaTeX, Word and Google Docs make of a page.

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

test('a name and a trade on one line, set otherwise; a name over two lines beside an address', async () => {
  const one = await read(
    '**Ida Marsh** Kernel Engineer\n\nida.marsh@example.org\n\n## Experience\n\n**Cook**, Acme, 2018 – 2021',
  );
  expect(one.profile.full_name).toBe('Ida Marsh');
  const two = await drawn([
    [50, 40, 24, 'Ida Mei'],
    [400, 40, 9, 'Harbour Row 90'],
    [400, 54, 9, '+44 20 7946 0111'],
    [50, 70, 24, 'Marsh'],
    [400, 84, 9, 'ida.mei.marsh@example.org'],
    [50, 120, 12, 'Experience'],
    [50, 140, 10, 'Cook, Acme, 2018 – 2021'],
  ]);
  expect(two.profile.full_name).toBe('Ida Mei Marsh');
});

test('a title in bold below a dated line begins the next post; how long it took in French is no fact', async () => {
  const { employment } = await drawn([
    ...PAGE,
    [50, 110, 12, 'Experience'],
    [50, 130, 10.5, 'Looking for a new task'],
    [400, 130, 10, '09.2025 – today'],
    [50, 160, 10.5, 'Shop Assistant'],
    [50, 173, 10, 'Auto Lander AG'],
    [400, 173, 10, '06.2023 – 08.2025'],
    [60, 190, 10, '• Sold cars and advised on them'],
    [50, 216, 10.5, 'Norlys'],
    [400, 216, 10, '1 année 7 mois'],
    [50, 229, 10, 'Cook'],
    [400, 229, 10, '01.2021 – 05.2023'],
    [60, 246, 10, '• Soups for four hundred'],
  ]);
  expect(titles(employment).slice(1)).toEqual(['Shop Assistant | Auto Lander AG', 'Cook | Norlys']);
});

test('a title that goes on in the next line, set like the end of this one', async () => {
  const told = (y: number) =>
    [50, y, 10, 'I recruited and trained a team, and then together we went from door to door.'] as const;
  const { employment, skills } = await drawn([
    ...PAGE,
    [50, 110, 12, 'Experience'],
    [50, 130, 10, 'Copper Media, Ogden, Utah — ', 'Helvetica-Bold'],
    [195, 130, 10, 'District Business Development', 'Helvetica-Oblique'],
    [50, 143, 10, 'Representative', 'Helvetica-Oblique'],
    [50, 156, 9, 'August 2021 - January 2023'],
    told(170),
    [50, 200, 10, 'Alder Bank, Ogden, Utah — ', 'Helvetica-Bold'],
    [180, 200, 10, 'Teller', 'Helvetica-Oblique'],
    [50, 213, 9, 'August 2016 - May 2017'],
    told(227),
    [50, 340, 12, 'Skills'],
    [50, 350, 10, 'Sales, Salesforce'],
  ]);
  expect(titles(employment)).toEqual([
    'District Business Development Representative | Copper Media',
    'Teller | Alder Bank',
  ]);
  expect(skills.map(({ skill_name }) => skill_name)).toEqual(['Sales', 'Salesforce']);
});

test('the last word of a firm’s long name is no heading', async () => {
  const post = (y: number, firm: string, [title = '', dates = '']: readonly string[]) =>
    [
      [50, y, 10, firm, 'Helvetica-Bold'],
      [50, y + (firm.length > 50 ? 26 : 13), 10, title],
      [50, y + (firm.length > 50 ? 39 : 26), 9, dates],
      [50, y + (firm.length > 50 ? 53 : 40), 10, 'I kept the books of the yard, and went from door to door.'],
    ] as const;
  const { employment } = await drawn([
    ...PAGE,
    [50, 110, 12, 'Experience'],
    ...post(130, 'Calder Centre for Research on Boats and Harbour Engineering', [
      'Clerk',
      'May 2018 – May 2021',
    ]),
    [50, 143, 10, 'Technologies', 'Helvetica-Bold'],
    ...post(210, 'Howarth Timber', ['Teller', 'May 2014 – Apr 2018']),
  ]);
  expect(titles(employment)).toEqual([
    'Clerk | Calder Centre for Research on Boats and Harbour Engineering Technologies',
    'Teller | Howarth Timber',
  ]);
});

test('a part of a university below it is no school of its own, nor are years told of one in small letters', async () => {
  const { education } = await drawn([
    ...PAGE,
    [50, 110, 13, 'Education'],
    [50, 135, 12, 'Calder University'],
    [50, 149, 10, 'BS in Computer Science'],
    [50, 163, 10, 'December 2018, Whitby'],
    [50, 177, 10, 'College of Engineering'],
    [50, 191, 10, 'GPA: 3.9 / 4.0'],
    [50, 220, 12, 'Wharfe College'],
    [50, 234, 10, 'A levels'],
    [50, 248, 10, 'June 2014'],
  ]);
  expect(education.map(({ institution_name }) => institution_name)).toEqual([
    'Calder University',
    'Wharfe College',
  ]);
  const { education: dated } = await drawn([
    ...PAGE,
    [50, 110, 14, 'Education'],
    [50, 135, 12, 'Engineering School of Calder, 2011 – 2014'],
    [60, 152, 9, '2013-2014 Art and science, haptic interfaces and music'],
    [60, 166, 9, '2012-2013 Physics of lasers, quantum physics'],
    [50, 190, 12, 'Wharfe College, 2008 – 2011'],
  ]);
  expect(dated).toHaveLength(2);
});

test('columns that nearly touch are parted where the lines of the right one start', async () => {
  const { employment, education } = await drawn([
    ...PAGE,
    [35, 110, 14, 'Education'],
    [217, 110, 14, 'Experience'],
    [35, 132, 12, 'HARBOUR UNIVERSITY OF'],
    [35, 146, 12, 'WHITBY AND CALDERDA'],
    ...['BS in Computer Engineering', 'Whitby', 'College of Engineering', 'GPA 3.1'].map(
      (text, at) => [35, 160 + at * 14, 10, text] as const,
    ),
    ...POSTS.flatMap(
      ([dates, title, employer], at) =>
        [
          [217, 132 + at * 56, 12, `${employer}, ${title}`],
          [217, 146 + at * 56, 10, dates],
          [217, 160 + at * 56, 10, 'Worked in the yard and on the boats in all weathers, on the water and'],
          [217, 174 + at * 56, 10, 'off it'],
        ] as const,
    ),
  ]);
  expect(titles(employment)).toEqual([
    'Fitter | Howarth Timber',
    'Welder | Calder Boats',
    'Loader | Pennine Stores',
  ]);
  expect(education.map(({ institution_name }) => institution_name)).toEqual([
    'HARBOUR UNIVERSITY OF WHITBY AND CALDERDA',
  ]);
});

test('how to reach someone may stand at the foot of each page', async () => {
  const page = (title: string) =>
    [
      [50, 40, 22, 'Ida Marsh'],
      [50, 100, 12, 'Experience'],
      [50, 120, 10, title],
      [400, 120, 10, '06/2019 – 10/2021'],
      [150, 730, 9, 'Mill Lane 16 – 4690 Whitby'],
      [150, 742, 9, '+43 699 55501234 • ida.marsh@example.org'],
    ] as const;
  const { profile } = await drawnPages([page('Fitter, Howarth Timber'), page('Welder, Calder Boats')]);
  expect(profile).toMatchObject({ full_name: 'Ida Marsh', phone: '+43 699 55501234' });
});

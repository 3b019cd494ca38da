import { expect, test } from 'vitest';
import { drawn, read, schools } from '../../tests/written.ts';

// Which words of an entry name the school, and which what was learnt there.

const PAGE = [
  [50, 40, 22, 'Ida Marsh'],
  [50, 66, 9, 'ida.marsh@example.org'],
  [50, 100, 12, 'Education'],
] as const;

const names = (rows: readonly { institution_name: string }[]) =>
  rows.map(({ institution_name }) => institution_name);

test.each([
  ['a slash', 'Calder Institute of Technology/ Bachelor of Engineering\n2015 – 2019'],
  ['a full stop', 'Calder Institute of Technology. Expected graduation date 05/2024. Joinery Major.'],
  ['a comma before it', 'Joinery and Timber, Calder Institute of Technology (2015 – 2019)'],
  ['a comma, where it is a field', 'Calder Institute of Technology, Applied Joinery\n2015 – 2019'],
])('a school is told from what was learnt there by %s', async (_sign, text) => {
  expect((await schools(text))[0]).toMatch(/^Calder Institute of Technology/);
  expect((await schools(text))[0]).not.toMatch(/Bachelor|Expected/);
});

test('behind a field stands a school, though no word says that it is one', async () => {
  expect(
    await schools(
      'Applied Informatics (Software), Saint Hilda Whitby\n2018 – 2020\n\nTechnical Sciences, Calder Moor\n2016 – 2018',
    ),
  ).toEqual(['Saint Hilda Whitby', 'Calder Moor']);
});

test('a college of a university is a part of it', async () => {
  const { education } = await drawn([
    ...PAGE,
    [50, 120, 12, 'P.h.D. Candidate (Machine Learning),'],
    [50, 133, 12, 'College of Computing'],
    [50, 147, 10.5, 'Calder Institute of Technology'],
    [50, 160, 9, 'Aug 2016 – Dec 2020'],
    [50, 185, 12, 'Master of Science'],
    [50, 199, 10.5, 'Wharfe University'],
    [50, 212, 9, 'Aug 2014 – Jun 2016'],
  ]);
  expect(names(education)).toEqual(['Calder Institute of Technology', 'Wharfe University']);
});

test('a thesis with its own day is told of the school above it', async () => {
  const { education } = await read(
    'Ida Marsh\nida.marsh@example.org\n\nEducation\n\nMaster of Science\n10.2011 – 10.2013\tCalder University\n21.10.2013\tMasterthesis – Beams in the Cold\n\nBachelor of Science\n10.2007 – 09.2011\tWharfe University\n25.05.2011\tBachelorarbeit – Knots in Beams',
  );
  expect(names(education)).toEqual(['Calder University', 'Wharfe University']);
});

test('a table whose columns are headed by two words each, with grades', async () => {
  const { education } = await drawn([
    ...PAGE,
    ...(
      [
        ['Year', 'Degree/Certificate', 'Institute', 'CPI/%'],
        ['2021 – 2024', 'B.A. (Statistics)', 'Calder University', '8.01/10'],
        ['2021', 'Class XII', 'Saint Hilda Vidyalaya', '90.0%'],
      ] as const
    ).flatMap((row, at) => row.map((text, column) => [50 + column * 130, 120 + at * 14, 10, text] as const)),
  ]);
  expect(names(education)).toEqual(['Calder University', 'Saint Hilda Vidyalaya']);
});

test('below a line with time and place stands a line that says all the rest, long as it is', async () => {
  expect(
    await schools(
      '2012 – 2014 Whitby, England\nHIGHER SECONDARY CERTIFICATE, Calder College (Board of Intermediate and Secondary Education, the Ridings)\n\n2010 – 2012 Whitby, England\nSECONDARY CERTIFICATE, Saint Hilda College (Board of Intermediate and Secondary Education, the Ridings)',
    ),
  ).toEqual([expect.stringMatching(/^Calder College/), expect.stringMatching(/^Saint Hilda College/)]);
});

test('a leaving qualification of a high school is no school', async () => {
  expect(
    await schools(
      'Tullio Hilda\t2015 – 2020\nHigh school leaving qualification in Joinery\n\nCalder University\t2020 – 2023\nBachelor in Timber',
    ),
  ).toEqual(['Tullio Hilda', 'Calder University']);
});

test('a degree in small words over two lines of a centred column is one', async () => {
  const centred = (y: number, size: number, text: string) =>
    [500 - text.length * size * 0.25, y, size, text] as const;
  const { education } = await drawn([
    [50, 40, 22, 'Ida Marsh'],
    [50, 66, 9, 'ida.marsh@example.org'],
    centred(100, 12, 'Education'),
    centred(120, 10.5, '2016 – 2017'),
    centred(133, 10.5, 'Master of timber and'),
    centred(146, 10.5, 'of the sawing of beams'),
    centred(159, 10, 'Hildis / Wharfe – Whitby'),
    centred(185, 10.5, '2014 – 2016'),
    centred(198, 10.5, 'Bachelor of boats'),
    centred(211, 10.5, 'ropes and sails'),
    centred(224, 10, 'Calder College – Filey'),
  ]);
  expect(names(education).at(-1)).toBe('Calder College');
  expect(education).toHaveLength(2);
});

test('a degree that is set like the headings heads no section', async () => {
  const { education } = await drawn([
    ...PAGE,
    [50, 120, 12, 'BSc in Timber'],
    [50, 134, 10, 'Calder University'],
    [50, 160, 12, 'HSC'],
    [50, 174, 10, 'Saint Hilda School'],
    [50, 200, 12, 'Skills'],
    [50, 214, 10, 'Welding, timber, forklifts'],
  ]);
  expect(names(education)).toEqual(['Calder University', 'Saint Hilda School']);
});

test('a sentence that begins with a school is an entry, below one that is complete', async () => {
  expect(
    await schools(
      'Calder College, BSc in Timber\tMay 2024\nGPA: 3.8\n\nWharfe University: Pursuing a bachelor’s degree in beams.',
    ),
  ).toEqual(['Calder College', 'Wharfe University']);
});

test('Norwegian and Austrian schools', async () => {
  expect(
    await schools('Lehre mit Matura, HTBLA, Vöcklabruck\t2006 – 2010\n\nCalder Ungdomsskole\t2003 – 2006'),
  ).toEqual(['HTBLA', 'Calder Ungdomsskole']);
});

test('terms and their courses are told of the school above, where schools have their years otherwise', async () => {
  expect(
    await schools(
      '2022\tDoctorate of Nursing, Calder University, Leeds\nExpected Graduate: August 2025\nGPA: 3.8\nSummer 2022\nHistory of Advanced Practice\nFall 2022\nBudgets for Managers\n\n2018\tBachelor of Science in Nursing, Howarth University, Leeds',
    ),
  ).toEqual(['Calder University', 'Howarth University']);
});

test('a school that no word gives away stands where the others do', async () => {
  const entry = (dates: string, degree: string, school: string) =>
    `${dates}\n${degree}\n${school}\n- Learnt a lot\n\n`;
  expect(
    await schools(
      entry('10/2020 – 03/2022', 'Master of Engineering', 'Calder University') +
        entry('10/2016 – 07/2020', 'Bachelor of Engineering', 'Howarth University') +
        entry('10/2011 – 07/2013', 'Specialised Technician', 'Centre for Applied Electronics'),
    ),
  ).toEqual(['Calder University', 'Howarth University', 'Centre for Applied Electronics']);
});

test('a day and a school parted by a sign, though stretches of time are set otherwise', async () => {
  const { education } = await drawn([
    ...PAGE,
    [50, 100, 14, 'Education'],
    [50, 120, 9, 'DIGITAL DESIGN'],
    [50, 132, 9, 'July 2020 | Polytechnic of Calder'],
    [50, 160, 9, 'DRAWING'],
    [60, 172, 10, 'August 2018 – May 2019 | Howarth College'],
    [50, 200, 9, 'JOINERY'],
    [50, 212, 9, 'June 2017 | Saint Hilda College'],
  ]);
  expect(education.map((row) => row.institution_name)).toEqual([
    'Polytechnic of Calder',
    'Howarth College',
    'Saint Hilda College',
  ]);
});

test('fields parted from their schools by colons, with a degree in brackets at the end', async () => {
  const { education } = await drawn([
    ...PAGE,
    [50, 100, 12, 'Education'],
    [50, 120, 10, 'Calder Konstanz: Process and environmental technology of all kinds (B.Eng.)'],
    [50, 133, 9, '2020 – today'],
    [50, 160, 10, 'Howarth University: Environmental technology'],
    [50, 173, 9, '2018 – 2020'],
  ]);
  expect(education.map((row) => row.institution_name)).toEqual(['Calder Konstanz', 'Howarth University']);
});

test('a German degree with spaces, and a school without a word for it below', async () => {
  expect(
    await schools(
      'M. Eng. Elektrische Systeme\tMärz 2024 – heute\nHTWG Whitby\n\nB. Eng. Elektrotechnik\tOktober 2020 – August 2024\nHTWG Whitby\n\nAbitur\tAugust 2012 – August 2020\nIda-Marsh-Gymnasium',
    ),
  ).toEqual(['HTWG Whitby', 'HTWG Whitby', 'Ida-Marsh-Gymnasium']);
});

test.each([
  'Mediacollege Vecht',
  'Lauryno Gimnazija',
  'Calder Kolej',
  'Техникум Кальдер',
  'Faculdades Vecht',
])('%s is a school, and what stands behind its comma was learnt there', async (school) => {
  expect(await schools(`${school}, Engineering\t2009 – 2012`)).toEqual([school]);
});

test('towns behind a school are no part of its name, though no list has them', async () => {
  expect(
    await schools(
      'BSc Geology\t2009 – 2012\nCalder University, Skipmoor, Dale State\n\nA levels\t2007 – 2009\nHowarth College, Netherby',
    ),
  ).toEqual(['Calder University', 'Howarth College']);
});

test('a school that is a bullet below its degree, or above it, heads the entry with it', async () => {
  expect(
    await schools(
      'BSc Geology (2009 – 2012)\n- Calder University\n\nA levels (2007 – 2009)\n- Howarth College',
    ),
  ).toEqual(['Calder University', 'Howarth College']);
  expect(
    await schools(
      '- Calder University\nBSc Geology | 2009 – 2012\n- Howarth College\nA levels | 2007 – 2009',
    ),
  ).toEqual(['Calder University', 'Howarth College']);
});

test('a school that nobody dated, set like the one above it that has its dates', async () => {
  const { education } = await drawn([
    [50, 40, 20, 'Ida Marsh'],
    [50, 66, 9, 'ida.marsh@example.org'],
    [50, 100, 14, 'Education'],
    [50, 120, 11, 'Junior Joiner'],
    [400, 120, 11, 'Oct 2021 - Mar 2022'],
    [50, 134, 9, 'Joinercamp'],
    [60, 147, 9, '• Doors and windows of all kinds there are'],
    [60, 159, 9, '• How to mend what others have broken'],
    [50, 180, 11, 'MSc-Timber Engineer'],
    [50, 194, 9, 'University of Howarth'],
  ]);
  expect(education.map((row) => [row.institution_name, row.start_date])).toEqual([
    ['Joinercamp', '2021-10-01'],
    ['University of Howarth', '1900-01-01'],
  ]);
});

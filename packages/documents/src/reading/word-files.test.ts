import { expect, test } from 'vitest';
import { paragraph, styled, table, told, word } from '../../tests/written.ts';

// Tables, forms and styles in Word files.

const BOLD = '<w:b/>';

test('a stretch of time over several lines of a cell is one', async () => {
  const { employment } = await word([
    paragraph('Experience', BOLD),
    table([
      ['April 2015\n-\nPresent', 'Forklift Driver\nFirst aid', 'Howarth Timber'],
      ['2013\n-\n2015', 'Stock Clerk', 'Calder Boats'],
    ]),
  ]);
  expect(told(employment)).toEqual([
    'Forklift Driver | Howarth Timber | 2015-04..',
    'Stock Clerk | Calder Boats | 2013-01..2015-12',
  ]);
});

test('months and years parted over two lines of the margin', async () => {
  const { employment } = await word([
    paragraph('Experience', BOLD),
    table([
      ['May-\nOctober 2024', 'Calder University\nPostdoctoral Associate'],
      ['Jan 2016-\nAugust 2017', 'Howarth Institute\nResearch Assistant'],
    ]),
  ]);
  expect(told(employment)).toEqual([
    'Postdoctoral Associate | Calder University | 2024-05..2024-10',
    'Research Assistant | Howarth Institute | 2016-01..2017-08',
  ]);
});

test('each row of a table with a head is a school, whether it has a year or not', async () => {
  const { education } = await word([
    paragraph('Academic Details', BOLD),
    table([
      ['Course', 'College/School', 'University/Board', 'Year of Passing', 'Percentage'],
      ['B.E.', 'Howarth Institute of Technology', 'Calder University', 'Pursuing', '78 %'],
      ['HSC', 'Saint Hilda Secondary School', 'State Board', '2017', '91 %'],
      ['SSLC', 'Saint Brannock Secondary School', 'State Board', '2015', '94 %'],
    ]),
  ]);
  expect(education.map((row) => row.institution_name)).toEqual([
    'Howarth Institute of Technology',
    'Saint Hilda Secondary School',
    'Saint Brannock Secondary School',
  ]);
});

test('labels with their colons behind a tab', async () => {
  const { education } = await word([
    paragraph('Education', BOLD),
    ...['Calder College', 'Howarth High School'].flatMap((school, at) => [
      paragraph(at === 0 ? 'HIGHER SECONDARY CERTIFICATE' : 'SECONDARY CERTIFICATE', BOLD),
      paragraph(`Institute\t: ${school}`),
      paragraph('Group\t: Business Studies'),
      paragraph(`Passing Year\t${2021 - at * 2}`),
    ]),
  ]);
  expect(education.map((row) => row.institution_name)).toEqual(['Calder College', 'Howarth High School']);
});

test('what a label says of a post is no employer', async () => {
  const { employment } = await word([
    paragraph('Teaching Experience', BOLD),
    table([
      ['Sept-\nDec 2018', 'Teaching Assistant, Calder University\nCourse: Joinery. Director: Dr. Ida Marsh'],
      ['Jan-\nMay 2019', 'Teaching Assistant, Howarth University\nCourse: Timber. Director: Dr. Ida Marsh'],
    ]),
  ]);
  expect(told(employment)).toEqual([
    'Teaching Assistant | Calder University | 2018-09..2018-12',
    'Teaching Assistant | Howarth University | 2019-01..2019-05',
  ]);
});

test('a style that nearly all known headings have makes headings, though nothing else sets them apart', async () => {
  const { employment, education } = await word([
    styled('CvHead', 'Summary'),
    paragraph('Joiner of boats.'),
    styled('CvHead', 'Experience'),
    paragraph('Fitter\tJun 2019 – Oct 2021'),
    paragraph('Howarth Timber'),
    styled('CvHead', 'Education'),
    paragraph('Calder College\t2014 – 2016'),
    styled('CvHead', 'Skills'),
    paragraph('Welding'),
  ]);
  expect(told(employment)).toEqual(['Fitter | Howarth Timber | 2019-06..2021-10']);
  expect(education.map((row) => row.institution_name)).toEqual(['Calder College']);
});

test('what a Word file marks like its headings is one, in whatever words', async () => {
  const { education } = await word([
    styled('Heading1', 'Profile'),
    paragraph('Joiner of boats.'),
    styled('Heading1', 'Experience'),
    paragraph('Fitter, Howarth Timber\tJun 2019 – Oct 2021'),
    styled('Heading1', 'Education'),
    paragraph('Diploma of Joinery', BOLD),
    paragraph('Leeds | 2016'),
    ...['Hands', 'Head', 'Heart', 'Feet'].flatMap((text) => [
      styled('Heading1', text),
      paragraph('All of it'),
    ]),
    styled('Heading1', 'Languages'),
    paragraph('English'),
  ]);
  expect(education.map((row) => row.institution_name)).not.toContain('Hands');
});

test('a Word file that only holds a web page says what to do', async () => {
  await expect(word(['<w:altChunk r:id="rId1"/>'], '')).rejects.toMatchObject({
    code: 'file_without_text',
    message: expect.stringContaining('Open it there, save it anew'),
  });
});

import { expect, test } from 'vitest';
import { paragraph, table, told, word } from '../../tests/written.ts';

// Tables in Word files.

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

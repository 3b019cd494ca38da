import { expect, test } from 'vitest';
import { jobs, read, schools } from '../../tests/written.ts';

// Heads as most people write them, swept over trades, employers, places and dates: what was lost of one in a hundred.

const post = (head: string) =>
  `${head}\n- Prepared weekly reports for those who lead\n- Trained who came after`;

test.each([
  ['EY', 'UPS'],
  ['NASA', 'KPMG'],
])('%s below its post is an employer, though headings are in capitals too', async (one, other) => {
  const { employment } = await read(
    `Ida Marsh\nida.marsh@example.org\n\nEXPERIENCE\n\n${post(`Welder (May 2015 - July 2016)\n${one}`)}\n\n${post(`Clerk (2012 - 2014)\n${other}`)}\n\nEDUCATION\n\nCalder University\t2011`,
  );
  expect(employment.map((row) => row.company_name)).toEqual([one, other]);
});

test.each([
  ['Partner\nHowarth SE, Washington, D.C.\t2016 - 2018', 'Partner | Howarth SE | 2016-01..2018-12'],
  ['Line Cook, Garden Inn, Washington, D.C.\t2016 - 2018', 'Line Cook | Garden Inn | 2016-01..2018-12'],
  ['QA Engineer, Starling, Singapore\t2016 - 2018', 'QA Engineer | Starling | 2016-01..2018-12'],
  ['Welder / Barlow / 2016 - 2018', 'Welder | Barlow | 2016-01..2018-12'],
  [
    'Real Estate Agent at 24 Hour Homes (2016 - 2018)',
    'Real Estate Agent | 24 Hour Homes | 2016-01..2018-12',
  ],
  [
    'RN, Emergency Department, Bank of Calder\t2016 - 2018',
    'RN, Emergency Department | Bank of Calder | 2016-01..2018-12',
  ],
  [
    'Manager, Content Marketing, Starling\t2016 - 2018',
    'Manager, Content Marketing | Starling | 2016-01..2018-12',
  ],
  [
    'Starling, Software Engineer (Backend)\t2016 - 2018',
    'Software Engineer (Backend) | Starling | 2016-01..2018-12',
  ],
  [
    'Paralegal, Calder, Marsh, Howarth & Ives LLP\t2016 - 2018',
    'Paralegal | Calder, Marsh, Howarth & Ives LLP | 2016-01..2018-12',
  ],
  [
    'Civil Engineer, EIT\nStarling, Lisle, IL\t2016 - 2018',
    'Civil Engineer, EIT | Starling | 2016-01..2018-12',
  ],
])('%j', async (head, told) => {
  expect(await jobs(post(head))).toEqual([told]);
});

test('a school before a colon is an employer where posts are told so', async () => {
  expect(
    await jobs(
      [
        post('Lincoln High School: Substitute Teacher\tMar 2013 - Oct 2014'),
        post('U.S. Army: 5th Grade Teacher\tSummer 2012'),
        post('Starling: Clerk\t2010 - 2011'),
      ].join('\n\n'),
    ),
  ).toEqual([
    'Substitute Teacher | Lincoln High School | 2013-03..2014-10',
    '5th Grade Teacher | U.S. Army | 2012-06..2012-06',
    'Clerk | Starling | 2010-01..2011-12',
  ]);
});

test.each([
  ['BSN, Pratt Institute\t2019', ['Pratt Institute']],
  ['M.S., Statistics\tExpected May 2027\nCalder Poly San Luis\tLondon, UK', ['Calder Poly San Luis']],
  ['Diploma in Design from Calder Bleu, Graduated: June 2015', ['Calder Bleu']],
  [
    'University of California, Los Angeles, New York, NY\t2015\nBA in History',
    ['University of California, Los Angeles'],
  ],
])('the schools of %j', async (head, told) => {
  expect(await schools(head)).toEqual(told);
});

test('a degree in capitals is no heading, though headings are in capitals too', async () => {
  const { education } = await read(
    'Ida Marsh\nida.marsh@example.org\n\nEDUCATION\n\nMPH\nCalder University, London, UK\tMay 2018\n\nSKILLS\n\nExcel',
  );
  expect(education.map((row) => [row.institution_name, row.degree_type])).toEqual([
    ['Calder University', 'MPH'],
  ]);
});

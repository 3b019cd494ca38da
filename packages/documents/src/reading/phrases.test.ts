import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { jobs, read, schools } from '../../tests/written.ts';
import { readResume } from '../index.ts';

// How people word what others word otherwise.

test.each([
  ['WHERE I’VE WORKED', 'WHERE I’VE STUDIED'],
  ['MY EXPERIENCE', 'ACADEMIC DETAILS'],
  ['RECENT ROLES', 'MY STUDIES'],
  ['Employment (continued)', 'Education (cont’d)'],
])('sections under “%s” and “%s”', async (worked, learnt) => {
  const { employment, education } = await read(
    `Ida Marsh\nida.marsh@example.org\n\n${worked}\n\nFitter, Pennine Cold Stores\t2019 – 2022\n- Night work\n\n${learnt}\n\nHND Engineering, Calder College\t2015 – 2017\n`,
  );
  expect(employment.map(({ company_name }) => company_name)).toEqual(['Pennine Cold Stores']);
  expect(education.map(({ institution_name }) => institution_name)).toEqual(['Calder College']);
});

test('an account of what went well since a year is told of a post, and is none', async () => {
  expect(
    await jobs(
      'Fitter, Pennine Cold Stores\t2019 – Present\nZero recordable injuries since 2020\n\nWelder, Calder Boats\t2014 – 2019\n- Welded hulls',
    ),
  ).toEqual(['Fitter | Pennine Cold Stores | 2019-01..', 'Welder | Calder Boats | 2014-01..2019-12']);
});

test('grades of a post (“Engineer II”) leave it a title', async () => {
  expect(
    await jobs(
      'Quillon\tJan 2018 – Present\nSoftware Engineer II\tMar 2020 – Present\n- Ledger\nSoftware Engineer\tJan 2018 – Feb 2020\n- Batch jobs',
    ),
  ).toEqual(['Software Engineer II | Quillon | 2020-03..', 'Software Engineer | Quillon | 2018-01..2020-02']);
});

test('an employer in capitals that ends like a state’s letters is no place', async () => {
  expect(
    await jobs(
      'APRIL 2018 – OCTOBER 2021\nSales Assistant, LINEN ON\nServed customers at the counter\n\nMAY 2016 – MARCH 2018\nTeam Member, WATTLE GROCERS\nFilled shelves by night',
    ),
  ).toEqual([
    'Sales Assistant | LINEN ON | 2018-04..2021-10',
    'Team Member | WATTLE GROCERS | 2016-05..2018-03',
  ]);
});

test('what stands before a city and is none names the employer', async () => {
  expect(
    await jobs(
      'Recruiter\tJan 2020 – Present\nKobo, Singapore\n\nClerk\tJan 2018 – Dec 2019\nQuillon, Singapore',
    ),
  ).toEqual(['Recruiter | Kobo | 2020-01..', 'Clerk | Quillon | 2018-01..2019-12']);
  expect(await jobs('VALORA, Toronto, ON\nDirector, Brand Marketing (01/2014 – 12/2017)\n')).toEqual([
    'Director, Brand Marketing | VALORA | 2014-01..2017-12',
  ]);
});

test('an employer that is written small stands behind “at”', async () => {
  expect(await jobs('Marketing Manager at korolin, Vancouver\nJune 2014 – May 2019\n- Run club')).toEqual([
    'Marketing Manager | korolin | 2014-06..2019-05',
  ]);
});

test('the town of a university of many campuses is a part of its name', async () => {
  expect(
    await jobs('Research Assistant, University of California, San Diego – La Jolla, CA\t2011 – 2016'),
  ).toEqual(['Research Assistant | University of California, San Diego | 2011-01..2016-12']);
  expect(await schools('BA, History, University of California, Davis\t2011 – 2016')).toEqual([
    'University of California, Davis',
  ]);
});

test('a town that stands for its university is a town before its state', async () => {
  expect(
    await schools('University of California\tAugust 2012 to May 2016\nBerkeley, CA\tBachelor’s in Botany'),
  ).toEqual(['University of California']);
});

test('schools and degrees as India and Australia call them', async () => {
  expect(
    await schools(
      'Class XII, Kendriya Vidyalaya\t2012\n\nCertificate III, Retail, TAFE NSW\t2017\n\nData Immersive, General Assembly\t2020',
    ),
  ).toEqual(['Kendriya Vidyalaya', 'TAFE NSW', 'General Assembly']);
});

test('a postcode before a number in brackets is no part of the number', async () => {
  const { profile } = await readResume(
    strToU8('Ida Marsh\nPleasant Hill, CA 94523 (555) 010-0147 ida.marsh@example.org\n\nSkills\nWelding\n'),
  );
  expect(profile.phone).toBe('(555) 010-0147');
});

test.each([
  ['Robert "Bob" Kowal', 'Robert "Bob" Kowal'],
  ['Tobenna Marsh - Leveraged Finance', 'Tobenna Marsh'],
])('the name in “%s”', async (line, name) => {
  const { profile } = await readResume(
    strToU8(`${line}\nboard.member@example.org\n\nExperience\n\nCook, Acme\t2019 – 2022\n`),
  );
  expect(profile.full_name).toBe(name);
});

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

test('posts and schools that are told in sentences, as in India', async () => {
  expect(
    await jobs(
      '- Working as Member Technical Staff in Kobo Corporation, Chennai from Aug 2021 to Present.\n- Worked as Senior Systems Engineer in Quillon Limited, Pune from Jan 2019 to Jul 2021.',
    ),
  ).toEqual([
    'Member Technical Staff | Kobo Corporation | 2021-08..',
    'Senior Systems Engineer | Quillon Limited | 2019-01..2021-07',
  ]);
  expect(
    await schools(
      '- B.E. in Mechanics from Calder University with CGPA 8.4 in 2016.\n- Class XII from Wharfe Vidyalaya with 92.4% in 2012.',
    ),
  ).toEqual(['Calder University', 'Wharfe Vidyalaya']);
});

test('a table of schools with years of passing and percentages', async () => {
  expect(
    await schools(
      'Course\tInstitution\tYear of Passing\tPercentage\nB.E. Mechanics\tCalder University\t2016\t84%\nClass XII\tWharfe Vidyalaya\t2012\t92.4%',
    ),
  ).toEqual(['Calder University', 'Wharfe Vidyalaya']);
});

test('pay, hours and supervisors of public forms stand between the facts and are none', async () => {
  expect(
    await jobs(
      'Calder Infirmary\nPhoenix, AZ United States\n\n02/2019 - Present\nSalary: 61,000.00 USD Per Year\nHours per week: 40\nCharge Nurse\nDuties, Accomplishments and Related Skills:\nLead a ward of 24 beds.\n\nDesert Clinic\nMesa, AZ United States\n\n07/2016 - 01/2019\nSalary: 54,000.00 USD Per Year\nHours per week: 40\nRegistered Nurse\nDuties, Accomplishments and Related Skills:\nCared for five patients a shift.',
    ),
  ).toEqual([
    'Charge Nurse | Calder Infirmary | 2019-02..',
    'Registered Nurse | Desert Clinic | 2016-07..2019-01',
  ]);
});

test('dates, employer, title, and behind a full stop what was done', async () => {
  expect(
    await jobs(
      '2019-Present: Calder Boats, Welder. Welded hulls and railings of forty boats.\n2016-2017: Pennine Cold Stores, Loader. Loaded carts at night.',
    ),
  ).toEqual(['Welder | Calder Boats | 2019-01..', 'Loader | Pennine Cold Stores | 2016-01..2017-12']);
});

test('“Qualifications” that name schools and years are education', async () => {
  const { education, profile } = await read(
    'Ida Marsh\nida.marsh@example.org\n\nExperience\n\nFitter, Acme\t2019 – 2022\n- Night work\n\nQualifications\n\nMSc, Wood Science, University of Wharfe (09/2014 – 07/2015)\nBSc, Botany, Calder College (09/2011 – 06/2014)\n',
  );
  expect(education.map(({ institution_name }) => institution_name)).toEqual([
    'University of Wharfe',
    'Calder College',
  ]);
  expect(profile.summary).toBeNull();
});

test('a name written small is one where the address has it too', async () => {
  const { profile } = await read(
    'ida marsh\nhello@idamarsh.example\n\nExperience\n\nFitter, Acme\t2019 – 2022\n',
  );
  expect(profile.full_name).toBe('Ida Marsh');
});

test('letters behind a name in capitals make no town of it', async () => {
  const { profile } = await read(
    'IDA MARSH, MBA\nToronto, ON\nida.marsh@example.org\n\nExperience\n\nFitter, Acme\t2019 – 2022\n',
  );
  expect([profile.city, profile.state]).toEqual(['Toronto', 'ON']);
});

test('tables of Markdown are read by the words at their heads', async () => {
  const { employment, education } = await readResume(
    strToU8(
      '# Ida Marsh\nida.marsh@example.org\n\n## Work\n\n| Period | Role | Company |\n|---|---|---|\n| Sep 2021 – Present | Staff Nurse | Quillon |\n| Jun 2017 – Aug 2021 | Porter | Kobo |\n\n## Education\n\n| Period | Degree | School |\n| :--- | --- | --- |\n| 2011 – 2015 | BSc, Botany | Calder College |\n',
    ),
    { fileName: 'cv.md' },
  );
  expect(employment.map((row) => `${row.job_title} | ${row.company_name}`)).toEqual([
    'Staff Nurse | Quillon',
    'Porter | Kobo',
  ]);
  expect(education.map(({ institution_name }) => institution_name)).toEqual(['Calder College']);
});

test('trades are known by how their names end', async () => {
  expect(
    await jobs(
      'Phlebotomist, Wharfe Hospital – Ardlin\t2019 – Present\n- 90 patients a day\nWard Clerk, Calder Trust – Invermore\t2015 – 2019\n- Admissions',
    ),
  ).toEqual(['Phlebotomist | Wharfe Hospital | 2019-01..', 'Ward Clerk | Calder Trust | 2015-01..2019-12']);
});

test('a small town below heads that mostly hold title and employer is their town', async () => {
  expect(
    await jobs(
      'Ops Wizard, Feldspar\n2021 – Present, Lisbon\n- Three teams\n\nTester, OutQuill\n2017 – 2021, Linda-a-Pedra\n- Two days\n\nBarista, Kettle Crumb\n2015 – 2017, London\n- Opened at five',
    ),
  ).toEqual([
    'Ops Wizard | Feldspar | 2021-01..',
    'Tester | OutQuill | 2017-01..2021-12',
    'Barista | Kettle Crumb | 2015-01..2017-12',
  ]);
});

test('“closed in 2024” tells when, and begins no post', async () => {
  expect(
    await jobs(
      'Account Executive\nKobo\nJan 2022 - Present\n$1.9M closed in 2024\n\nNight Auditor\nQuillon\nJan 2018 - Jan 2020\nClosed the books every night',
    ),
  ).toEqual(['Account Executive | Kobo | 2022-01..', 'Night Auditor | Quillon | 2018-01..2020-01']);
});

test('an employer written small begins its entry', async () => {
  expect(
    await jobs('korolin, Atlanta — Account Executive\nJANUARY 2022 – PRESENT\n- Sold to forty hospitals'),
  ).toEqual(['Account Executive | korolin | 2022-01..']);
});

test('the town behind a school in a public form is no part of its name', async () => {
  expect(await schools('Calder University Phoenix, AZ United States\nBSc Nursing 05/2016')).toEqual([
    'Calder University',
  ]);
});

test('“at” within the name of a university parts nothing', async () => {
  expect(await schools('University of Calder at Wharfe – BSc, Botany\t2011 – 2015')).toEqual([
    'University of Calder at Wharfe',
  ]);
});

test('what the employer does, between its name and the title, is told of it', async () => {
  const post = (employer: string, dates: string, title: string): string =>
    `**${employer}, Leeds** | ${dates}\nA leading company in its field with offices in nine countries\n**${title}**\n\n- Worked in the yard\n\n`;
  const { employment } = await readResume(
    strToU8(
      `# Ida Marsh\nida.marsh@example.org\n\n## Experience\n\n${post('Quillon', '06/2022 – Present', 'Welder')}${post('Kobo', '07/2019 – 05/2022', 'Fitter')}`,
    ),
    { fileName: 'cv.md' },
  );
  expect(employment.map((row) => `${row.job_title} | ${row.company_name}`)).toEqual([
    'Welder | Quillon',
    'Fitter | Kobo',
  ]);
});

test('an employer and its town, after a blank line, begin the next entry', async () => {
  expect(
    await jobs(
      'Kobo, Bengaluru\nFitter\nJune 2022 – Present\n- Fitted doors\n\nMu Quillon, Bengaluru\nWelder\nJuly 2019 – May 2022\n- Welded hulls',
    ),
  ).toEqual(['Fitter | Kobo | 2022-06..', 'Welder | Mu Quillon | 2019-07..2022-05']);
});

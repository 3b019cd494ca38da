import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { drawn, jobs, read, schools } from '../../tests/written.ts';
import { readResume } from '../index.ts';

// Tables, lists and forms, in several languages; one habit a test.

test('a table with a head: each column says what it says', async () => {
  expect(
    await jobs(
      'Period\tEmployer\tPosition\n03/2020 – Present\tLantern\tKeeper of Lists\n01/2016 – 02/2020\tQuill & Thorn\tCounter of Sheep',
    ),
  ).toEqual(['Keeper of Lists | Lantern | 2020-03..', 'Counter of Sheep | Quill & Thorn | 2016-01..2020-02']);
});

test('a form whose labels stand close to what they say, in another language', async () => {
  const { employment, education } = await read(
    'Giulia Neri\n\nEsperienze professionali\n\nPeriodo 01.10.2018 – oggi\nPosizione Custode\nDatore di lavoro Lanterna, Bologna\n\n' +
      'Periodo 01.05.2015 – 01.09.2018\nPosizione Contatore\nDatore di lavoro Penna, Modena\n\n' +
      'Istruzione e formazione\n\nPeriodo 01.10.2006 – 01.07.2012\nTitolo Laurea\nIstituto Ateneo Verde\n\nPeriodo 01.09.2001 – 01.07.2006\nTitolo Diploma\nIstituto Augusto Righi',
  );
  expect(employment.map((row) => `${row.job_title} | ${row.company_name}`)).toEqual([
    'Custode | Lanterna',
    'Contatore | Penna',
  ]);
  expect(education.map((row) => row.institution_name)).toEqual(['Ateneo Verde', 'Augusto Righi']);
});

test('a school’s name that holds its label is whole', async () => {
  const { education } = await readResume(
    strToU8(
      '# Ida Marsh\n\n## Ausbildung\n\n**Schule:** Theodor-Storm-Schule\n**Abschluss:** Abitur\n**Zeitraum:** 2001 – 2007\n',
    ),
    { fileName: 'cv.md' },
  );
  expect(education.map((row) => row.institution_name)).toEqual(['Theodor-Storm-Schule']);
});

test('entries counted on two levels, and headings between signs', async () => {
  const { employment } = await read(
    'Ida Marsh\nida@example.org\n\n*** Experience ***\n\n2.1 Lead Cook\n    Lantern House\n    03/2020 – Present\n    - Ran the kitchen\n2.2 Cook\n    Quill & Thorn\n    01/2016 – 02/2020\n    - 2.5 million plates',
  );
  expect(employment.map((row) => `${row.job_title} | ${row.company_name}`)).toEqual([
    'Lead Cook | Lantern House',
    'Cook | Quill & Thorn',
  ]);
  expect(employment[1]?.job_description).toBe('- 2.5 million plates');
});

test('semicolons part facts, and a line that begins with years begins an entry', async () => {
  expect(
    await jobs(
      '2018 – Present: Driver / Trainer; Peachtree Freight; Decatur, GA\n2012 – 2017: Cook; Lantern',
    ),
  ).toEqual(['Driver / Trainer | Peachtree Freight | 2018-01..', 'Cook | Lantern | 2012-01..2017-12']);
  expect(
    await schools(
      '2017: Certificate, Commercial Driving; Katlaw Truck Driving School\n2006 – 2010: Diploma; Southwest DeKalb High School',
    ),
  ).toEqual(['Katlaw Truck Driving School', 'Southwest DeKalb High School']);
});

test('Markdown: front matter and Pandoc’s title name the person, an address in angle brackets is one', async () => {
  const front = await read(
    '---\nname: Ida Marsh\nemail: ida@example.org\nphone: "+44 20 7946 0111"\n---\n\n## Experience\n\n- **Cook**, Lantern (2019-03 – 2021-08)\n',
  );
  expect(front.profile).toMatchObject({
    full_name: 'Ida Marsh',
    email: 'ida@example.org',
    phone: '+44 20 7946 0111',
  });
  const { profile } = await readResume(
    strToU8('% Ida Marsh\n\n<ida@example.org>\n\n# Experience\n\n2019 – 2021\n:   **Cook**; Lantern\n'),
    { fileName: 'cv.md' },
  );
  expect(profile).toMatchObject({ full_name: 'Ida Marsh', email: 'ida@example.org' });
});

test('Turkish headings with their dotted İ, trades and months', async () => {
  const { employment, education } = await read(
    'Emre Şahin\n\nİş Deneyimi\n\nMakine Mühendisi\nUludağ\nEyl 2020 – halen\n\nTasarım Mühendisi\nMarmara\nAğu 2016 – Ağu 2020\n\nEĞİTİM\n\nLisans\nBoğaziçi Üniversitesi\n2010 – 2015',
  );
  expect(employment.map((row) => [row.job_title, row.company_name, row.current_position])).toEqual([
    ['Makine Mühendisi', 'Uludağ', true],
    ['Tasarım Mühendisi', 'Marmara', false],
  ]);
  expect(education.map((row) => row.institution_name)).toEqual(['Boğaziçi Üniversitesi']);
});

test('schools that begin with an accented letter, and degrees below university', async () => {
  expect(
    await schools(
      'Erasmus, École supérieure de Lyon, 2010 – 2011\nBachillerato, IES Villoslada, 2007 – 2009\nHavo, Dockinga, 2001 – 2006',
    ),
  ).toEqual(['École supérieure de Lyon', 'IES Villoslada', 'Dockinga']);
});

test('a town in no list is known by standing where towns stand', async () => {
  const { employment } = await read(
    'Ida Marsh\n\nExperience\n\n03/2022 – Present – Oakhampton\nKeeper – Lantern\n\n06/2019 – 02/2022 – Tetbury\nClerk – Quill\n',
  );
  expect(employment.map((row) => [row.job_title, row.company_name, row.location])).toEqual([
    ['Keeper', 'Lantern', 'Oakhampton'],
    ['Clerk', 'Quill', 'Tetbury'],
  ]);
});

test('the full stop of a firm’s form ends no sentence', async () => {
  expect(
    await jobs(
      'Senior Specialist for Wages and Personnel, Dolmetal Sp. z o.o.\nNov 2019 – Present\n- Wages\n\nClerk, Market Green Basket S.A.\nApr 2015 – Oct 2019\n- Files',
    ),
  ).toEqual([
    'Senior Specialist for Wages and Personnel | Dolmetal Sp. z o.o. | 2019-11..',
    'Clerk | Market Green Basket S.A. | 2015-04..2019-10',
  ]);
});

test('“from … to …” is a stretch of time as a whole', async () => {
  expect(await jobs('Cook, Lantern (from January 2012 to March 2013)')).toEqual([
    'Cook | Lantern | 2012-01..2013-03',
  ]);
});

test('how long all posts at an employer took is no fact of theirs', async () => {
  expect(
    await jobs(
      'Lantern House\nCook\nApril 2020 – Present\n- Soups\n\nQuill, Chartered Accountants\n5 years 2 months\nAudit Senior\nAugust 2017 – March 2020\n- Audits',
    ),
  ).toEqual([
    'Cook | Lantern House | 2020-04..',
    'Audit Senior | Quill, Chartered Accountants | 2017-08..2020-03',
  ]);
});

test('a column’s headings may hang out to its left, and the next column goes on with the section', async () => {
  const { employment, education } = await drawn([
    [40, 40, 20, 'Ida Marsh'],
    [40, 66, 10, 'ida.marsh@example.org'],
    [40, 100, 13, 'Experience'],
    [340, 100, 13, 'Education'],
    ...[
      '03/2020 - Present',
      'Keeper of Lists',
      'Lantern House',
      '- Kept nine long lists of things in order',
      '01/2016 - 02/2020',
      'Cook',
      'Quill',
    ].map((text, at) => [55, 124 + at * 16, 10, text] as const),
    ...[
      '2010 - 2014',
      'Bachelor of Arts',
      'Westmere University',
      '2006 - 2010',
      'Diploma',
      'Hilda High School',
    ].map((text, at) => [355, 124 + at * 16, 10, text] as const),
  ]);
  expect(employment.map((row) => row.company_name)).toEqual(['Lantern House', 'Quill']);
  expect(education.map((row) => row.institution_name)).toEqual(['Westmere University', 'Hilda High School']);
});

test('a name over two lines beside how to reach the person', async () => {
  const { profile } = await drawn([
    [40, 40, 24, 'Marisol'],
    [400, 46, 10, 'marisol@example.org'],
    [400, 60, 10, '+44 20 7946 0111'],
    [40, 68, 24, 'Echeverría Quintana'],
    [40, 110, 13, 'Experience'],
    [40, 130, 10, 'Cook, Lantern House, 2019 - 2021'],
  ]);
  expect(profile.full_name).toBe('Marisol Echeverría Quintana');
});

test('employer and town in brackets behind the title', async () => {
  const { employment } = await read(
    'Ida Marsh\n\nExperience\n\n08/2022 – Present: Keeper (Kobolink, Lagos)\n01/2019 – 07/2022: Clerk (Zenrun, Ibadan)\n',
  );
  expect(employment.map((row) => [row.job_title, row.company_name])).toEqual([
    ['Keeper', 'Kobolink'],
    ['Clerk', 'Zenrun'],
  ]);
});

test('a firm’s partner is no trade, an accountant in one German word is', async () => {
  expect(await jobs('Kanzlei Pribil & Partner\nBilanzbuchhalterin\n03/2015 – Present\n- Abschlüsse')).toEqual(
    ['Bilanzbuchhalterin | Kanzlei Pribil & Partner | 2015-03..'],
  );
});

test('name and headings in square brackets, facts parted by two hyphens', async () => {
  const { profile, employment } = await read(
    '[Ida Marsh]\nida@example.org :: +44 20 7946 0111\n\n[Experience]\n* Cook -- Lantern House -- 08/2018 – 12/2021\n    Soups for four hundred\n* Clerk -- Quill -- 01/2015 – 07/2018\n    Files in order\n',
  );
  expect(profile.full_name).toBe('Ida Marsh');
  expect(employment.map((row) => `${row.job_title} | ${row.company_name}`)).toEqual([
    'Cook | Lantern House',
    'Clerk | Quill',
  ]);
});

test('short sections side by side under a row of headings', async () => {
  const { employment, education, skills } = await drawn([
    [40, 40, 20, 'Ida Marsh'],
    [40, 66, 10, 'ida.marsh@example.org'],
    [40, 96, 13, 'Experience'],
    [40, 116, 10, 'Site Foreman, Errigal Mechanical, 2017 - Present'],
    [40, 150, 13, 'Education'],
    [220, 150, 13, 'Skills'],
    [400, 150, 13, 'Languages'],
    [40, 170, 10, 'Westmere University'],
    [220, 170, 10, 'Heat pumps'],
    [400, 170, 10, 'English'],
    [40, 184, 10, 'Diploma, Plumbing'],
    [220, 184, 10, 'Welding'],
    [40, 198, 10, '2004 - 2008'],
  ]);
  expect(employment.map((row) => row.company_name)).toEqual(['Errigal Mechanical']);
  expect(education.map((row) => row.institution_name)).toEqual(['Westmere University']);
  expect(skills.map((row) => row.skill_name)).toEqual(['Heat pumps', 'Welding', 'English']);
});

test('heads that are centred are no lists', async () => {
  const { employment } = await drawn([
    [240, 40, 20, 'Ida Marsh'],
    [236, 66, 10, 'ida.marsh@example.org'],
    [250, 96, 13, 'Experience'],
    [232, 116, 10, 'August 2018 - Present'],
    [262, 130, 11, 'Keeper'],
    [252, 144, 10, 'Kobolink | Lagos'],
    [40, 158, 10, 'Moved every night’s work of forty desks into the day, one desk after the other'],
    [222, 186, 10, 'January 2015 - July 2018'],
    [266, 200, 11, 'Clerk'],
    [248, 214, 10, 'Zenrun | Ibadan'],
    [40, 228, 10, 'Kept the files of fourteen depots in order, and found what had been lost before'],
  ]);
  expect(employment.map((row) => [row.job_title, row.company_name])).toEqual([
    ['Keeper', 'Kobolink'],
    ['Clerk', 'Zenrun'],
  ]);
});

test('a heading that goes on in the next line is one', async () => {
  const { education } = await drawn([
    [40, 40, 20, 'Ida Marsh'],
    [40, 66, 10, 'ida.marsh@example.org'],
    [40, 100, 14, 'FORMACIÓN'],
    [40, 116, 14, 'ACADÉMICA'],
    [40, 140, 10, 'Universidad Verde'],
    [40, 154, 10, 'Ingeniería de Minas, 2009 - 2015'],
  ]);
  expect(education.map((row) => row.institution_name)).toEqual(['Universidad Verde']);
});

test('a name and a title with a slash between; towns in brackets, and one called a city', async () => {
  const { profile, employment } = await read(
    'Ida Marsh / Dental Hygienist\nida@example.org\n\nExperience\n\nHygienist\nBlack Hills Family Dental, Rapid City, SD\n04/2017 – Present\n\nCashier\nTarget, Sioux Falls, SD\n05/2010 – 05/2013',
  );
  expect(profile.full_name).toBe('Ida Marsh');
  expect(employment.map((row) => [row.company_name, row.location])).toEqual([
    ['Black Hills Family Dental', 'Rapid City, SD'],
    ['Target', 'Sioux Falls, SD'],
  ]);
  expect(
    await jobs(
      'Cook\nLantern House (Tetbury)\n08/2018 – Present\n\nClerk\nQuill (Oakhampton)\n01/2015 – 07/2018',
    ),
  ).toEqual(['Cook | Lantern House | 2018-08..', 'Clerk | Quill | 2015-01..2018-07']);
});

test('a line that stands left of a list does not carry it on, close as it is', async () => {
  const { employment } = await drawn([
    [40, 40, 20, 'Ida Marsh'],
    [40, 66, 10, 'ida.marsh@example.org'],
    [40, 96, 13, 'Experience'],
    [40, 116, 10, 'Electrician, Papermill Sado'],
    [40, 130, 9, 'Whitby, 01.2016 – 12.2019'],
    [54, 144, 10, '• Led a team of seven'],
    [54, 158, 10, '• Halved the unplanned stops'],
    [40, 172, 10, 'Ship Electrician, Mitrena Yards'],
    [40, 186, 9, 'Whitby, 03.2009 – 12.2015'],
    [54, 200, 10, '• Wired twenty ships of all'],
  ]);
  expect(employment.map((row) => row.job_title)).toEqual(['Electrician', 'Ship Electrician']);
});

test.each([
  ['Prénom : Ida\nNom : MARSH', 'Ida Marsh'],
  ['Name:\tMarsh\nVorname:\tIda', 'Ida Marsh'],
  ['MARSH, Ida', 'Ida MARSH'],
  ['Ida Marsh, Undergraduate', 'Ida Marsh'],
])('“%s” is a name', async (head, name) => {
  const { profile } = await read(
    `${head}\nida.marsh@example.org\n\nExperience\n\nFitter\tJun 2019 – Present\nHowarth Timber`,
  );
  expect(profile.full_name).toBe(name);
});

import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { drawn, jobs, paragraph, read, schools, styled, table, told, word } from '../../tests/written.ts';
import { withoutLigatures } from '../extract/ligatures.ts';
import { readResume } from '../index.ts';
import { likelyTopic, topicOf } from './words/headings.ts';

// What scholars, engineers and people in health write: long lists of other things, units within houses, advisors.

const DUTIES = '- Kept the store in order and trained two new starters';

test('lists of what is neither a post nor a school end the section above them', async () => {
  const { employment, education } = await readResume(
    strToU8(
      `# Ida Marsh\n\nida.marsh@example.org\n\n## Education\n\n### PhD in Botany\n\nCalder University\n\n2011 - 2016\n\n## Additional Funding and Grants\n\n### Marsh Fund for Fens\n\n2015 - 2016\n\n### Howarth Travel Fund\n\n2014\n\n## Professional Experience\n\n### Research Associate\n\nHowarth Institute\n\n2016 - 2020\n\n## Peer-Reviewed Publications\n\n### The fen in winter\n\n2017\n\n## Science Outreach and Education\n\n### Fair of the Fens\n\n2018 - 2019\n\n## Educational Activities\n\n### Tutor of the fair\n\n2018 - 2019\n`,
    ),
    { fileName: 'cv.md' },
  );
  expect(education.map((row) => row.institution_name)).toEqual(['Calder University']);
  expect(told(employment)).toEqual(['Research Associate | Howarth Institute | 2016-01..2020-12']);
});

test.each([
  ['Journal Publications', 'other'],
  ['Areas of Interest', 'other'],
  ['Science Outreach and Education', 'other'],
  ['Academic Activities and Affiliations', 'other'],
  ['Service and Leadership', 'other'],
  ['Cybersecurity Projects', 'projects'],
  ['Övriga projekt', 'projects'],
  ['Weitere Projekte', 'projects'],
  ['Tekniska färdigheter', 'skills'],
  ['Relevant Clinical Experience', 'experience'],
  ['Education Projects of Note', null],
])('"%s" set as a heading', (heading, topic) => {
  expect(likelyTopic(heading)).toBe(topic);
});

test('headings of posts', () => {
  const headings =
    'Research Positions|Previous Positions|Current Position|Current Appointment|Faculty Appointments|Historial de Trabajo';
  expect(headings.split('|').filter((heading) => topicOf(heading) !== 'experience')).toEqual([]);
});

test('headings set like those that are known, though many, end sections', async () => {
  const heading = (y: number, text: string) => [50, y, 14, text] as const;
  const { employment } = await drawn([
    [50, 40, 22, 'Ida Marsh'],
    [50, 66, 9, 'ida.marsh@example.org'],
    heading(100, 'Sammanfattning'),
    [50, 120, 10, 'Noggrann och glad.'],
    heading(150, 'Utbildning'),
    [50, 170, 10, 'Kalders universitet'],
    [400, 170, 10, '2016 – 2019'],
    heading(200, 'Arbetslivserfarenhet'),
    [50, 220, 10, 'Kock'],
    [50, 234, 10, 'Howarth AB'],
    [400, 220, 10, '2019 – 2021'],
    heading(260, 'Examensarbete'),
    [50, 280, 10, 'Mossens växter | Kalders universitet'],
    [400, 280, 10, '2018 – 2019'],
    heading(310, 'Resor'),
    [50, 330, 10, 'Norge'],
    heading(360, 'Seglingar'),
    [50, 380, 10, 'Runt Gotland'],
    heading(410, 'Referenser'),
    [50, 430, 10, 'Lämnas gärna'],
    heading(460, 'Språk'),
    [50, 480, 10, 'Svenska'],
  ]);
  expect(told(employment)).toEqual(['Kock | Howarth AB | 2019-01..2021-12']);
});

test('the unit within a house, and who advised, are told of the post', async () => {
  const { employment } = await read(
    `Ida Marsh\n\nExperience\n\nResearch Associate with Prof. Olive Stone\nDepartment of Botany, Calder University\n2019 - 2021\n${DUTIES}\n\nIntern, advised by Dr. Stone\nHowarth Hospital\n2016 - 2019\n${DUTIES}`,
  );
  expect(told(employment)).toEqual([
    'Research Associate | Calder University | 2019-01..2021-12',
    'Intern | Howarth Hospital | 2016-01..2019-12',
  ]);
  const [first] = employment;
  expect(first?.job_description).toContain('Department of Botany');
  expect(first?.job_description).toContain('with Prof. Olive Stone');
});

test.each([
  [
    'hours of a week',
    `Teaching Assistant, Calder College\nSeptember 2020-August 2021 17 hrs/week\n${DUTIES}`,
    'Teaching Assistant | Calder College | 2020-09..2021-08',
  ],
  [
    'an address between the name and its dates',
    `Fitter\nCobalt Systems\nhttps://cobalt.example\nJuly 2017 → January 2019\n${DUTIES}`,
    'Fitter | Cobalt Systems | 2017-07..2019-01',
  ],
  [
    'a dot before "current"',
    `Hairdresser: 2015 • current\n${DUTIES}`,
    'Hairdresser | (not stated) | 2015-01..',
  ],
  [
    'what stands behind "@"',
    `Fitter | 2019 - 2021\nTides @ Howarth Games\n${DUTIES}`,
    'Fitter | Howarth Games | 2019-01..2021-12',
  ],
  [
    'a unit in brackets',
    `Fitter\nCobalt (Harbour department)\n2019 - 2021\n${DUTIES}`,
    'Fitter | Cobalt | 2019-01..2021-12',
  ],
  [
    'the title in brackets',
    `03/2011 - 06/2013: Cobalt Stavby (Montážní dělník)\n09/2009 - 02/2011: Howarth (Prodavač)`,
    'Montážní dělník | Cobalt Stavby | 2011-03..2013-06',
  ],
  [
    'on what terms',
    `Juin 2019 - Février 2020\nStage & CDI - Kobolt, Bordeaux\nDéveloppeur\n${DUTIES}`,
    'Développeur | Kobolt | 2019-06..2020-02',
  ],
  [
    'a contract behind the title',
    `Sept 2018 à Sept 2020 - Agent d'accueil / CDI\nTennis Howarth\n${DUTIES}`,
    "Agent d'accueil | Tennis Howarth | 2018-09..2020-09",
  ],
  [
    'a street',
    `Sviluppatore\nCobalto\nDicembre 2015 – Maggio 2023\tVia Pietro Nani 36a, 00168 Roma\n${DUTIES}`,
    'Sviluppatore | Cobalto | 2015-12..2023-05',
  ],
  [
    '"Gegenwart"',
    `Köchin\nHowarth GmbH\n09/2021 - Gegenwart\n${DUTIES}`,
    'Köchin | Howarth GmbH | 2021-09..',
  ],
  ['"∞"', `Kucharz\nHowarth SA\n07.2019 - ∞\n${DUTIES}`, 'Kucharz | Howarth SA | 2019-07..'],
])('%s', async (_what, text, post) => {
  expect((await jobs(text))[0]).toBe(post);
});

test('a place stands beside the employer, whatever that is called', async () => {
  expect(
    await jobs(
      `Web/Graphic Work|Video Editing\nBond & Howarth; Barcelona, ES - 2016\n${DUTIES}\n\nReceptionist\nCowshed; Leeds, UK - 2019\n${DUTIES}`,
    ),
  ).toEqual([
    'Web/Graphic Work | Bond & Howarth | 2016-12..2016-12',
    'Receptionist | Cowshed | 2019-12..2019-12',
  ]);
});

test.each([
  ['one school by two names', 'USP/ESALQ\nBachelor of Botany\n2016 - 2019', ['USP/ESALQ']],
  [
    'no school at all',
    'BS – Computer Science\n2016\n\nMasters – Management\n2018',
    ['(not stated)', '(not stated)'],
  ],
  ['what somebody became', 'Junior Developer\tOct 2021 - Mar 2022\nCodecamp', ['Codecamp']],
  [
    'schools in lists under what they are',
    'High School:\n- Blue Valley High School, 2008\n\nCollege:\n- Johnson Community College, studied architecture for two years.\n- Calder University, 2012\n- Howarth University MS, Botany',
    ['Blue Valley High School', 'Johnson Community College', 'Calder University', 'Howarth University'],
  ],
  [
    'a town that is called after its university',
    'Calder State University\tUniversity Park, PA\nMasters in Statistics\n\nHowarth University\tTempe, AZ\nBachelor of Arts',
    ['Calder State University', 'Howarth University'],
  ],
  [
    'what kind of school',
    '2018 - 2019 : École de commerce - Calder École de Management, Grenoble',
    ['Calder École de Management'],
  ],
])('%s: schools', async (_what, text, names) => {
  expect(await schools(text)).toEqual(names);
});

test('a stretch of time over two rows of a table', async () => {
  const { employment } = await word([
    styled('Heading1', 'Experience'),
    table([
      [
        'Team Leader\nSeptember 2009 to\nMay 2015',
        'Howarth Centre, LLC\nLeeds, UK\nKept the servers of the shops running',
      ],
    ]),
  ]);
  expect(told(employment)).toEqual(['Team Leader | Howarth Centre, LLC | 2009-09..2015-05']);
});

test('a telephone number ends at the gap', async () => {
  const { profile } = await read('Ida Marsh\nPhone: +44 20 7946 0111\t111 Bridge Street\n\nExperience\n');
  expect(profile.phone).toBe('+44 20 7946 0111');
});

test('dates in the margin with headings, one of them broken, are no column', async () => {
  const { employment, education } = await drawn([
    [50, 40, 22, 'Ida Marsh'],
    [50, 66, 9, 'ida.marsh@example.org'],
    [108, 100, 11, 'INTERNSHIPS'],
    [60, 120, 10, '[ 1 Jul 2025 – 31 Jul 2025 ]'],
    [220, 120, 10, 'Engineering Intern, Howarth Bridges'],
    [220, 136, 10, '• Sorted drawings'],
    [116, 160, 11, 'PROJECTS'],
    [50, 180, 10, '[ 20 Mar 2026 – 24 Apr 2026 ]'],
    [220, 180, 10, 'A wind farm on paper'],
    [60, 210, 11, 'EDUCATION AND TRAIN-'],
    [156, 224, 11, 'ING'],
    [72, 244, 10, '[ 1 Sep 2023 – Current ]'],
    [220, 244, 10, 'Bachelor of Engineering'],
    [220, 258, 10, 'Calder University'],
    [104, 278, 10, '[ 31 May 2023 ]'],
    [220, 278, 10, 'Leaving certificate'],
    [220, 292, 10, 'Howarth School'],
    [80, 320, 11, 'LANGUAGE SKILLS'],
    [220, 336, 10, 'English and Greek'],
  ]);
  expect(told(employment)).toEqual(['Engineering Intern | Howarth Bridges | 2025-07..2025-07']);
  expect(education.map((row) => row.institution_name)).toEqual(['Calder University', 'Howarth School']);
});

test('letters that Word draws as one sign are letters again', () => {
  expect(withoutLigatures('CerƟfied commiƩee: seƫng up plaƞorms and SoŌware')).toBe(
    'Certified committee: setting up platforms and Software',
  );
  expect(withoutLigatures('Interna\u{10019f}onal Microso\u{10014c}')).toBe('International Microsoft');
  expect(withoutLigatures('Ōsaka, Ōta')).toBe('Ōsaka, Ōta');
});

test('lines of a cell in Word that are only broken say something each', async () => {
  const { education } = await word([
    paragraph('Ida Marsh'),
    paragraph('ida.marsh@example.org'),
    paragraph('Education'),
    table([
      ['2014 - 2016', 'Diploma in Catering¶Calder College¶Top of the year'],
      ['2012 - 2014', 'Certificate in Baking¶Howarth School¶With honours'],
    ]).replaceAll('¶', '</w:t><w:br/><w:t>'),
  ]);
  expect(education.map((row) => row.institution_name)).toEqual(['Calder College', 'Howarth School']);
});

test('who gave a certificate is named without the verb', async () => {
  expect(
    await schools(
      'Certificat de boulangerie\nDélivré par l’École de Calder\n2015\n\nCertificat de cuisine\nDélivré par la Chambre de Howarth\n2013',
    ),
  ).toEqual(['École de Calder', 'Chambre de Howarth']);
});

test('a title beside its year is what was learnt, and an address behind a name no part of it', async () => {
  const { employment, education } = await read(
    `Ida Marsh\n\nEducation\n\nBarista, 2015\n\nDiploma in Catering\nCalder College\n2012 - 2014\n\nExperience\n\nPastry Cook\nHowarth Bakery - www.howarth.example/shop\n2014 - 2016\n${DUTIES}`,
  );
  expect(education.map((row) => row.institution_name)).not.toContain('Barista');
  expect(told(employment)).toEqual(['Pastry Cook | Howarth Bakery | 2014-01..2016-12']);
});

test('a year before a colon begins a post, though set otherwise', async () => {
  const { employment } = await drawn([
    [50, 40, 22, 'Ida Marsh'],
    [50, 66, 9, 'ida.marsh@example.org'],
    [50, 100, 14, 'Experience'],
    [50, 120, 10, '2015 : PASTRY COOK, HOWARTH BAKERY'],
    [60, 134, 10, 'We baked for forty shops of the county and for the fair.'],
    [50, 160, 11, '2011 - 2014 : Waiter at Calder Hotel', 'Times-Bold'],
    [60, 174, 10, 'We served guests of the house and of the fair each day.'],
  ]);
  expect(told(employment)).toEqual([
    'PASTRY COOK | HOWARTH BAKERY | 2015-12..2015-12',
    'Waiter | Calder Hotel | 2011-01..2014-12',
  ]);
});

test('a labelled plan for years to come begins no post', async () => {
  expect(
    await jobs(
      'Planner\nHowarth Council\n2017 - 2019\n\nSport and leisure: Plan of Halls and Parks in all Towns 2020-2025\n\nWaiter\nCalder Hotel\n2011 - 2014\n- Served guests',
    ),
  ).toEqual(['Planner | Howarth Council | 2017-01..2019-12', 'Waiter | Calder Hotel | 2011-01..2014-12']);
});

import { expect, test } from 'vitest';
import { jobs, read, schools } from '../../tests/written.ts';

// Forms that real Word files showed: what is current without a day, towns before employers, courses by their numbers.

test('a post that runs on, and nobody says since when', async () => {
  expect(
    await jobs(
      'En cours : Ingénieur logiciel chez Calder\n- Création\nNovembre 2017 - Novembre 2019 : Développeur chez Howarth SA\n- Contributions',
    ),
  ).toEqual(['Ingénieur logiciel | Calder | 1900-01..', 'Développeur | Howarth SA | 2017-11..2019-11']);
  expect(
    await jobs(
      'Currently: Joiner at Calder Ltd\n- Made doors\n2017 - 2019: Fitter at Howarth Ltd\n- Fitted them',
    ),
  ).toEqual(['Joiner | Calder Ltd | 1900-01..', 'Fitter | Howarth Ltd | 2017-01..2019-12']);
});

test('an internship “à l’…”', async () => {
  expect(
    await jobs(
      'Avril - Juillet 2016 : Stage à l’ENSG (IGN),\n- poursuite d’une application\nAvril - Juin 2015 : Technicien au SAV\n- Réalisation',
    ),
  ).toEqual(['Stage | ENSG (IGN) | 2016-04..2016-07', 'Technicien au SAV | (not stated) | 2015-04..2015-06']);
});

test('a town before an employer, in each post, is no title', async () => {
  expect(
    await jobs(
      'Watford, United Kingdom\tCalderleaf\t2021 – 2022\n- Wrote things\nAlcalá de Henares, Madrid\tHowarthbot\t2016 – 2018\n- Built robots\nAlcalá de Henares, Madrid\tMarshbot\t2014 – 2016\n- Built others',
    ),
  ).toEqual([
    '(not stated) | Calderleaf | 2021-01..2022-12',
    '(not stated) | Howarthbot | 2016-01..2018-12',
    '(not stated) | Marshbot | 2014-01..2016-12',
  ]);
});

test('a field before its university is where in the house', async () => {
  expect(
    await jobs(
      'Research Assistant\tJune 2022 – Present\nUniversity of Leeds, Leeds, UK\n- Wrote\nDepartment Assistant\tMay 2021 - May 2022\nData Analytics and Social Science, University of Leeds, Leeds, UK\n- Assisted',
    ),
  ).toEqual([
    'Research Assistant | University of Leeds | 2022-06..',
    'Department Assistant | University of Leeds | 2021-05..2022-05',
  ]);
});

test('an employer who writes its name small', async () => {
  expect(
    await jobs(
      'Howarth Ltd | Lead Joiner\n2013 – 2018\nFounded and led a workshop.\nmobile doors | Lead Joiner\n2009 – 2012\nMade doors that are mobile.',
    ),
  ).toEqual([
    'Lead Joiner | Howarth Ltd | 2013-01..2018-12',
    'Lead Joiner | mobile doors | 2009-01..2012-12',
  ]);
});

test('a list in brackets behind a title names no employer', async () => {
  expect(
    await jobs(
      'Calder TV, Leeds, UK\nTechnical Director January 2016-Present\n- Directed\nAnchor and Reporter (Hard News, Sports and Music) January 2015-Present\n- Reported',
    ),
  ).toEqual([
    'Technical Director | Calder TV | 2016-01..',
    'Anchor and Reporter (Hard News, Sports and Music) | Calder TV | 2015-01..',
  ]);
});

test('courses by their numbers are told of who taught them', async () => {
  expect(
    await jobs(
      'Whitby Maths Lab\tFall 2024 - Spring 2025\n- Tutored\nGraduate Teaching Assistant at Calder University\nMath 113: Reasoning\tSpring 2024\nMath 125: College Algebra\tFall 2023\nMath 125: College Algebra\tFall 2022',
    ),
  ).toEqual([
    '(not stated) | Whitby Maths Lab | 2024-09..2025-03',
    'Graduate Teaching Assistant | Calder University | 2022-09..2024-03',
  ]);
  expect(
    await jobs(
      'Lecturer, Calder University\t2015 - 2018\nCalculus III (Math 2210)\tFall 2016\nMaths in Medicine (Math 4600)\tFall 2017',
    ),
  ).toEqual(['Lecturer | Calder University | 2015-01..2018-12']);
});

test('more degrees than one of a school that stands above them', async () => {
  expect(
    await schools(
      'Calder College (CC)\nPÓS SEGURANÇA DE REDES\t2023\nPÓS CYBERCRIME\t2022\nUniversidade Marlim\nBACHARELADO EM ENGENHARIA\t2020',
    ),
  ).toEqual(['Calder College (CC)', 'Calder College (CC)', 'Universidade Marlim']);
  expect(
    await schools(
      'Project Management - Howarth School of Management (2020)\nComputer Expert - Software - IHK Aachen (2017)',
    ),
  ).toEqual(['Howarth School of Management', 'IHK Aachen']);
});

test.each([
  ['Informações Acadêmicas', 1],
  ['Investigación', 0],
  ['Informações Complementares', 0],
])('%s heads a section of its own', async (heading, count) => {
  const { education, employment } = await read(
    `Ida Marsh\nida.marsh@example.org\n\nExperience\n\nCook, Calder Ltd\t2010 - 2012\n- Cooked\n\n${heading}\n\nBachelor of Arts, University of Leeds\t2005 - 2008\n`,
  );
  expect([employment.length, education.length]).toEqual([1, count]);
});

import { expect, test } from 'vitest';
import { jobs, read } from '../../tests/written.ts';

// The head of a post, in the forms in which people write it. Each form is read with employers and trades of several
// kinds and languages, most of which no list of words holds.

interface Post {
  readonly employer: string;
  readonly title: string;
  readonly town: string;
  readonly from: string;
  readonly to: string;
}

const DATES = [
  ['Mar 2019', 'Jun 2021', '2019-03..2021-06'],
  ['Jan 2017', 'Feb 2019', '2017-01..2019-02'],
  ['Sep 2015', 'Dec 2016', '2015-09..2016-12'],
] as const;

const PEOPLE: Readonly<
  Record<string, readonly (readonly [employer: string, title: string, town: string])[]>
> = {
  kitchens: [
    ['Harbour Foods Ltd', 'Kitchen Porter', 'Leeds, UK'],
    ['St. Anne’s Hospital', 'Ward Clerk', 'Bradford, UK'],
    ['Brightwater', 'Sales Assistant', 'York, UK'],
  ],
  trades: [
    ['Hargreaves & Sons', 'Apprentice Joiner', 'Hull, UK'],
    ['The Cedars', 'Night Carer', 'Leeds, UK'],
    ['Millrace', 'Shift Lead', 'York, UK'],
  ],
  portuguese: [
    ['Lojas Calderão', 'Operador de caixa', 'Recife, PE'],
    ['Padaria Real', 'Atendente', 'Olinda, PE'],
    ['Marlim', 'Estagiária', 'São Paulo, SP'],
  ],
  polish: [
    ['Borsuk', 'Kasjerka', 'Kraków'],
    ['Urząd Miasta', 'Referent', 'Kraków'],
    ['Zimorodek', 'Stażystka', 'Poznań'],
  ],
  french: [
    ['Le Petit Zinc', 'Serveuse', 'Lyon'],
    ['Mairie de Lyon', 'Agent d’accueil', 'Lyon'],
    ['Calderon', 'Hôtesse de caisse', 'Paris'],
  ],
};

const FORMS: Readonly<Record<string, (post: Post) => readonly string[]>> = {
  'in one line with bars': ({ title, employer, town, from, to }) => [
    `${title} | ${employer} | ${town} | ${from} - ${to}`,
  ],
  'employer and town, dates in brackets, the title below': ({ title, employer, town, from, to }) => [
    `${employer}, ${town} (${from} - ${to})`,
    title,
  ],
  'title at employer': ({ title, employer, from, to }) => [`${title} at ${employer}, ${from} to ${to}`],
  'dates first with a colon': ({ title, employer, town, from, to }) => [
    `${from} – ${to}: ${title}, ${employer}, ${town}`,
  ],
  'dates, title, employer, each below the other': ({ title, employer, town, from, to }) => [
    `${from} – ${to}`,
    title,
    `${employer}, ${town}`,
  ],
  'labels, from and to apart': ({ title, employer, from, to }) => [
    `Company: ${employer}`,
    `Job Title: ${title}`,
    `From: ${from}`,
    `To: ${to}`,
  ],
  'labels in other words': ({ title, employer, from, to }) => [
    `Name of Employer: ${employer}`,
    `Post held: ${title}`,
    `Duration: ${from} to ${to}`,
    'Duties:',
  ],
  'two slashes': ({ title, employer, from, to }) => [`${title} // ${employer} // ${from} - ${to}`],
  'signs that point': ({ title, employer, from, to }) => [`${employer} > ${title}`, `${from} > ${to}`],
  'slashes, dates too': ({ title, employer, town, from, to }) => [
    `${title} / ${employer} / ${town}`,
    `${from} / ${to}`,
  ],
  'the address of the site': ({ title, employer, from, to }) => [
    `${title}   ${from} - ${to}`,
    `${employer} (www.example.com)`,
  ],
  'who may be asked': ({ title, employer, town, from, to }) => [
    `${employer}, ${town}`,
    `${title}, ${from} – ${to}, Supervisor: Ida Marsh`,
  ],
  'on what terms': ({ title, employer, from, to }) => [
    `${title}, ${employer} (part-time)`,
    `${from} – ${to}`,
  ],
};

test.each(
  Object.entries(FORMS).flatMap(([form, write]) =>
    Object.entries(PEOPLE).map(([people, posts]) => ({ form, people, write, posts })),
  ),
)('$form: $people', async ({ write, posts }) => {
  const text = posts.map(([employer, title, town], at) => {
    const [from = '', to = ''] = DATES[at] ?? [];
    return [
      ...write({ employer, title, town, from, to }),
      '- Kept the store in order and trained two new starters',
    ].join('\n');
  });
  expect(await jobs(text.join('\n\n'))).toEqual(
    posts.map(([employer, title], at) => `${title} | ${employer} | ${DATES[at]?.[2]}`),
  );
});

const SCHOOLS = {
  british: [
    ['University of Leeds', 'BSc (Hons) Biology'],
    ['Bradford Grammar School', 'A Levels'],
  ],
  letters: [
    ['MIT', 'M.S. Mechanical Engineering'],
    ['Cornell', 'B.S. Physics'],
  ],
  courses: [
    ['Central Saint Martins', 'BA Fashion Design'],
    ['Le Wagon', 'Web Development Bootcamp'],
  ],
} as const;

const SCHOOL_FORMS: Readonly<
  Record<string, (school: string, degree: string, year: string) => readonly string[]>
> = {
  'degree in brackets': (school, degree, year) => [`${school} (${degree})\t2011 – ${year}`],
  'grade beside the degree': (school, degree, year) => [school, `${degree}, GPA 3.8/4.0\t${year}`],
  expected: (school, degree, year) => [school, `${degree} (Expected Jun ${year})`],
  'each on its line': (school, degree, year) => [school, degree, `Sep 2011 – Jun ${year}`],
  'in a sentence': (school, degree, year) => [`Studied ${degree} at ${school} from 2011 to ${year}.`],
  'with its town': (school, degree, year) => [`${school}, Ithaca, NY\t2011 – ${year}`, degree],
};

test.each(
  Object.entries(SCHOOL_FORMS).flatMap(([form, write]) =>
    Object.entries(SCHOOLS).map(([kind, rows]) => ({ form, kind, write, rows })),
  ),
)('a school, $form: $kind', async ({ write, rows }) => {
  const text = rows
    .map(([school, degree], at) => write(school, degree, String(2016 - at * 2)).join('\n'))
    .join('\n\n');
  const { education } = await read(
    `Ida Marsh\nida.marsh@example.org\n\nEDUCATION\n\n${text}\n\nSKILLS\nExcel`,
  );
  expect(
    education.map(({ institution_name, degree_type, field_of_study }) => [
      institution_name,
      [degree_type, field_of_study].filter(Boolean).join(' '),
    ]),
  ).toEqual(rows.map(([school, degree]) => [school, degree]));
});

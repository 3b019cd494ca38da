// Layouts of résumés as people make them, for measuring how well they are read. Each is a set of habits:
// where dates stand, what comes first, how sections are headed, what the columns hold.

export type Fact = 'title' | 'company' | 'place' | 'dates';

export interface Spec {
  readonly name: string;
  readonly columns: 'one' | 'left' | 'right' | 'margin';
  readonly font: 'sans' | 'serif' | 'dejavu';
  /** Lines of an entry's head: facts joined by a separator, and what is set at the right edge. */
  readonly head: readonly { left: readonly Fact[]; right?: readonly Fact[]; strong?: boolean }[];
  readonly separator: string;
  readonly dates: 'MMM YYYY' | 'MMMM YYYY' | 'MM/YYYY' | 'YYYY' | 'YYYY-MM' | 'MMM YY';
  readonly dash: string;
  readonly now: string;
  readonly bullet: string;
  readonly heading: 'caps' | 'bold' | 'rule' | 'large' | 'spaced' | 'plain';
  readonly name_: 'center' | 'left' | 'caps' | 'two-lines' | 'small';
  readonly contact: 'line' | 'lines' | 'labels' | 'sidebar';
  readonly skills: 'commas' | 'list' | 'groups' | 'dots';
  /** Education: degree or school first. */
  readonly schoolFirst: boolean;
  readonly words?: Partial<
    Record<'experience' | 'education' | 'skills' | 'summary' | 'projects' | 'certifications', string>
  >;
}

const base: Omit<Spec, 'name'> = {
  columns: 'one',
  font: 'sans',
  head: [{ left: ['title'], right: ['dates'], strong: true }, { left: ['company', 'place'] }],
  separator: ', ',
  dates: 'MMM YYYY',
  dash: ' – ',
  now: 'Present',
  bullet: '•',
  heading: 'caps',
  name_: 'left',
  contact: 'line',
  skills: 'commas',
  schoolFirst: false,
};

/** One column: what is read at least nine times in ten. */
export const SINGLE: readonly Spec[] = [
  { ...base, name: 'title-dates-company' },
  {
    ...base,
    name: 'company-place-title-dates',
    font: 'serif',
    name_: 'center',
    schoolFirst: true,
    head: [
      { left: ['company'], right: ['place'], strong: true },
      { left: ['title'], right: ['dates'] },
    ],
    heading: 'rule',
  },
  {
    ...base,
    name: 'pipes-one-line',
    head: [{ left: ['title', 'company', 'place', 'dates'], strong: true }],
    separator: ' | ',
    bullet: '-',
    heading: 'bold',
  },
  {
    ...base,
    name: 'dates-first',
    head: [{ left: ['dates'] }, { left: ['title'], strong: true }, { left: ['company', 'place'] }],
    dates: 'MM/YYYY',
    dash: ' - ',
    name_: 'center',
    contact: 'lines',
  },
  {
    ...base,
    name: 'company-over-title',
    head: [{ left: ['company'], strong: true }, { left: ['title'] }, { left: ['dates', 'place'] }],
    separator: ' · ',
    dates: 'MMMM YYYY',
    heading: 'large',
    schoolFirst: true,
  },
  {
    ...base,
    name: 'title-at-company',
    head: [{ left: ['title', 'company'], strong: true }, { left: ['dates', 'place'] }],
    separator: ' at ',
    dates: 'MMMM YYYY',
    dash: ' to ',
    bullet: '*',
  },
  {
    ...base,
    name: 'brackets',
    font: 'serif',
    head: [{ left: ['title', 'company', 'dates'], strong: true }],
    separator: ', ',
    dates: 'YYYY',
    dash: '–',
    now: 'present',
    heading: 'bold',
  },
  {
    ...base,
    name: 'years-right',
    head: [{ left: ['company', 'place'], right: ['dates'], strong: true }, { left: ['title'] }],
    dates: 'YYYY',
    dash: ' - ',
    now: 'Now',
    heading: 'spaced',
    skills: 'list',
  },
  {
    ...base,
    name: 'no-signs',
    head: [{ left: ['title'], right: ['dates'] }, { left: ['company'] }],
    bullet: '',
    heading: 'plain',
    font: 'serif',
  },
  {
    ...base,
    name: 'labels',
    contact: 'labels',
    head: [{ left: ['company', 'title'], strong: true }, { left: ['dates'] }],
    separator: ' — ',
    dates: 'YYYY-MM',
    dash: ' – ',
    heading: 'large',
    skills: 'groups',
  },
  {
    ...base,
    name: 'capitals',
    name_: 'caps',
    head: [{ left: ['title'], strong: true }, { left: ['company', 'dates'] }],
    separator: ' • ',
    dates: 'MMM YYYY',
    heading: 'caps',
    bullet: '▪',
    words: { experience: 'Employment History', summary: 'Professional Summary', skills: 'Core Competencies' },
  },
  {
    ...base,
    name: 'small-name',
    name_: 'small',
    contact: 'lines',
    font: 'serif',
    head: [{ left: ['company'], right: ['dates'] }, { left: ['title', 'place'] }],
    heading: 'bold',
    schoolFirst: true,
    words: { experience: 'Career', education: 'Academic Background' },
  },
  {
    ...base,
    name: 'apostrophes',
    head: [{ left: ['title', 'company'], right: ['dates'], strong: true }],
    separator: ', ',
    dates: 'MMM YY',
    heading: 'rule',
    bullet: '◦',
  },
  {
    ...base,
    name: 'centre-lines',
    name_: 'center',
    contact: 'line',
    head: [{ left: ['company', 'title', 'dates'], strong: true }],
    separator: ' | ',
    dates: 'MM/YYYY',
    dash: '-',
    now: 'Current',
    bullet: '–',
    words: { experience: 'Professional Experience', skills: 'Technical Skills' },
  },
  {
    ...base,
    name: 'two-line-name',
    name_: 'two-lines',
    head: [{ left: ['title'], strong: true }, { left: ['company'], right: ['place'] }, { left: ['dates'] }],
    heading: 'large',
    skills: 'dots',
  },
  {
    ...base,
    name: 'dates-then-company',
    head: [{ left: ['dates', 'company'], strong: true }, { left: ['title'] }],
    separator: '   ',
    dates: 'MM/YYYY',
    bullet: '•',
    schoolFirst: true,
  },
];

/** Two columns: what is read at least eight times in ten. */
export const DOUBLE: readonly Spec[] = [
  { ...base, name: 'sidebar-left', columns: 'left', contact: 'sidebar', skills: 'list', heading: 'bold' },
  {
    ...base,
    name: 'sidebar-right',
    columns: 'right',
    contact: 'sidebar',
    skills: 'list',
    heading: 'caps',
    head: [{ left: ['company'], strong: true }, { left: ['title'] }, { left: ['dates', 'place'] }],
    separator: ' | ',
  },
  {
    ...base,
    name: 'sidebar-left-serif',
    columns: 'left',
    font: 'serif',
    contact: 'sidebar',
    skills: 'list',
    heading: 'large',
    name_: 'two-lines',
    schoolFirst: true,
    head: [{ left: ['title', 'company'], strong: true }, { left: ['dates'] }],
    dates: 'YYYY',
    dash: ' – ',
  },
  {
    ...base,
    name: 'sidebar-right-line',
    columns: 'right',
    contact: 'line',
    skills: 'list',
    heading: 'rule',
    name_: 'center',
    head: [{ left: ['title'], right: ['dates'], strong: true }, { left: ['company'] }],
    dates: 'MM/YYYY',
    dash: ' - ',
  },
  {
    ...base,
    name: 'margin-dates',
    columns: 'margin',
    head: [{ left: ['title'], strong: true }, { left: ['company', 'place'] }],
    dates: 'MMM YYYY',
    heading: 'bold',
  },
  {
    ...base,
    name: 'margin-years',
    columns: 'margin',
    font: 'serif',
    head: [{ left: ['company'], strong: true }, { left: ['title'] }],
    dates: 'YYYY',
    dash: '–',
    heading: 'large',
    schoolFirst: true,
  },
  {
    ...base,
    name: 'sidebar-left-spaced',
    columns: 'left',
    contact: 'labels',
    skills: 'list',
    heading: 'spaced',
    name_: 'caps',
    head: [
      { left: ['company', 'place'], strong: true },
      { left: ['title'], right: ['dates'] },
    ],
  },
  {
    ...base,
    name: 'sidebar-right-plain',
    columns: 'right',
    contact: 'sidebar',
    skills: 'commas',
    heading: 'caps',
    bullet: '',
    head: [{ left: ['dates'] }, { left: ['title'], strong: true }, { left: ['company'] }],
    dates: 'MMMM YYYY',
  },
];

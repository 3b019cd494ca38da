// Data table: ten histories of invented people, and content that breaks weak layouts.
import type { ResumeContent } from '@ats/core';

type Sections = ResumeContent['sections'];

const said = (...texts: string[]) =>
  texts.map((text) => ({ text, sources: [{ table: 'employment' as const, id: '1' }] }));

/** A person's content from the parts that differ. */
export function person(
  header: Partial<ResumeContent['header']> & { name: string },
  parts: { summary?: string; skills?: string[] } & Partial<Sections>,
): ResumeContent {
  const { summary, skills = [], ...sections } = parts;
  return {
    schema_version: 1,
    header: {
      professional_title: null,
      email: null,
      phone: null,
      city: null,
      state: null,
      links: [],
      ...header,
    },
    summary: summary ? { text: summary, sources: [] } : null,
    ordered_skills: skills.map((name, index) => ({ skill_id: `s${index}`, name })),
    emphasize_skills: skills.slice(0, 2),
    ats_keywords: [],
    score: null,
    sections: { experience: [], education: [], projects: [], certifications: [], ...sections },
  };
}

type Job = [role: string, company: string, location: string | null, from: string, to: string | null];

export const job = (
  [role, company, location, from, to]: Job,
  ...bullets: string[]
): Sections['experience'][number] => ({
  employment_id: `${company}-${from}`,
  role,
  company,
  location,
  start_date: from,
  end_date: to,
  current: to === null,
  bullets: said(...bullets),
});

type School = [
  degree: string | null,
  field: string | null,
  institution: string,
  from: string | null,
  to: string | null,
];

export const school = (
  [degree, field, institution, from, to]: School,
  ...details: string[]
): Sections['education'][number] => ({
  education_id: `${institution}-${to}`,
  institution,
  degree,
  field_of_study: field,
  start_date: from,
  graduation_date: to,
  details: said(...details),
});

export const project = (
  about: { name: string } & Partial<Sections['projects'][number]>,
  ...bullets: string[]
): Sections['projects'][number] => ({
  project_id: about.name,
  role: null,
  url: null,
  start_date: null,
  end_date: null,
  ...about,
  bullets: said(...bullets),
});

type Certificate = [name: string, issuer: string | null, earned: string | null, expires?: string];

export const certificate = (
  ...[name, issuing_org, date_earned, expires]: Certificate
): Sections['certifications'][number] => ({
  certification_id: name,
  name,
  issuing_org,
  date_earned,
  expiration_date: expires ?? null,
});

/** Mid-career, one page, every section filled. */
export const nurse = person(
  {
    name: 'Maren Okafor',
    professional_title: 'Registered Nurse, Intensive Care',
    email: 'maren.okafor@example.org',
    phone: '+1 (503) 555-0148',
    city: 'Portland',
    state: 'OR',
    links: [{ label: 'LinkedIn', url: 'https://www.linkedin.com/in/maren-okafor/' }],
  },
  {
    summary:
      'Intensive-care nurse with nine years at the bedside, the last four as charge nurse of an 18-bed unit. ' +
      'Known for calm hand-overs, careful medication checks and for teaching the night shift.',
    skills: [
      'Critical care',
      'Ventilator management',
      'Medication reconciliation',
      'Epic',
      'Charge nursing',
      'Precepting',
      'Spanish',
    ],
    experience: [
      job(
        ['Charge Nurse, ICU', 'Willamette Valley Medical Center', 'Portland, OR', '2020-03-01', null],
        'Lead 6 to 8 nurses per night shift in an 18-bed medical-surgical ICU.',
        'Cut central-line infections from 11 to 3 a year by auditing dressing changes each week with the unit educator.',
        'Wrote the unit’s early-mobility checklist, now used by both sister hospitals, and trained 41 colleagues on it.',
        'Precept two new graduates each year; all eight so far have stayed on the unit.',
      ),
      job(
        ['Staff Nurse', 'Columbia Crest Hospital', 'Vancouver, WA', '2015-07-01', '2020-02-01'],
        'Cared for two ventilated patients at a time, including open-heart recoveries.',
        'Introduced a bedside medication double check that brought reported errors down by about a third.',
        'Served on the Epic go-live team and answered questions on the floor for three weeks.',
      ),
      job(
        ['Nursing Assistant', 'Harbor View Care Home', 'Astoria, OR', '2013-01-01', '2015-12-31'],
        'Helped 14 residents a shift with meals, washing and walking.',
      ),
    ],
    education: [
      school(
        ['Bachelor of Science', 'Nursing', 'University of Portland', '2011-01-01', '2015-12-31'],
        'Graduated cum laude.',
      ),
    ],
    projects: [
      project(
        {
          name: 'Quiet Nights',
          role: 'Founder',
          url: 'https://quietnights.example.org',
          start_date: '2021-05-01',
          end_date: '2022-04-01',
        },
        'Measured noise on four wards and cut night-time alarms at the bedside by 27 %.',
      ),
    ],
    certifications: [
      certificate('CCRN (Adult)', 'American Association of Critical-Care Nurses', '2018-06-01', '2027-06-01'),
      certificate('Advanced Cardiac Life Support', 'American Heart Association', '2015-08-01'),
    ],
  },
);

/** Two pages, many figures, links. */
export const engineer = person(
  {
    name: 'Tomasz Wiśniewski',
    professional_title: 'Staff Software Engineer',
    email: 'tomasz.wisniewski@example.com',
    phone: '+48 512 555 019',
    city: 'Kraków',
    links: [
      { label: 'GitHub', url: 'https://github.com/twisniewski-example' },
      { label: 'LinkedIn', url: 'https://linkedin.com/in/twisniewski-example' },
    ],
  },
  {
    summary:
      'Backend engineer who has spent eleven years on payment and ledger systems. Writes Go and PostgreSQL every day, ' +
      'mentors, and likes systems that can be explained on one page.',
    skills: [
      'Go',
      'PostgreSQL',
      'Kafka',
      'Kubernetes',
      'gRPC',
      'Terraform',
      'AWS',
      'Event sourcing',
      'Python',
      'TypeScript',
      'Prometheus',
      'Load testing',
      'Incident response',
      'Technical writing',
    ],
    experience: [
      job(
        ['Staff Software Engineer', 'Lumio Payments', 'Kraków, Poland', '2021-09-01', null],
        'Design and own the double-entry ledger behind 3.2 million accounts; it has balanced to the cent every night since launch.',
        'Moved settlement from nightly batches to a Kafka stream, which cut the time until merchants are paid from 26 hours to 40 minutes.',
        'Lead the reliability guild of nine engineers; pages per week fell from 31 to 6 within two quarters.',
        'Introduced load tests with recorded traffic that have caught four regressions before release.',
        'Interview and onboard backend engineers, 14 so far.',
      ),
      job(
        ['Senior Software Engineer', 'Brightcart', 'Remote', '2017-04-01', '2021-08-01'],
        'Split the checkout out of a monolith into three Go services without a minute of planned downtime.',
        'Wrote the idempotency layer for the payment API that is still in use by 60 partner shops.',
        'Reduced p99 latency of the order service from 1.8 s to 240 ms by reworking queries and indexes.',
        'Ran the on-call rotation for two teams.',
      ),
      job(
        ['Software Engineer', 'Onet Data Labs', 'Warszawa, Poland', '2014-02-01', '2017-03-01'],
        'Built ETL pipelines in Python that loaded 900 GB of click data a day.',
        'Maintained a reporting API used by 25 analysts.',
        'Automated database restores and tested them every week.',
      ),
      job(
        ['Junior Developer', 'Studio Kropka', 'Katowice, Poland', '2012-07-01', '2014-01-01'],
        'Programmed web shops in PHP and JavaScript for small businesses.',
        'Set up the first continuous integration of the studio.',
      ),
    ],
    education: [
      school(
        [
          'Master of Science',
          'Computer Science',
          'AGH University of Science and Technology',
          '2010-10-01',
          '2012-06-01',
        ],
        'Thesis on conflict-free replicated data types.',
      ),
      school([
        'Bachelor of Engineering',
        'Computer Science',
        'Silesian University of Technology',
        '2007-10-01',
        '2010-07-01',
      ]),
    ],
    projects: [
      project(
        {
          name: 'pgtide',
          role: 'Author',
          url: 'https://github.com/twisniewski-example/pgtide',
          start_date: '2019-02-01',
        },
        'Command-line tool that shows which PostgreSQL queries wait for which locks; 1,900 stars.',
        'Packaged for Debian and Homebrew.',
      ),
      project(
        { name: 'Ledger Field Notes', role: 'Writer', start_date: '2022-01-01', end_date: '2023-12-31' },
        'Series of twelve articles on bookkeeping for programmers.',
      ),
    ],
    certifications: [
      certificate(
        'Certified Kubernetes Administrator',
        'Cloud Native Computing Foundation',
        '2022-05-01',
        '2025-05-01',
      ),
    ],
  },
);

export const teacher = person(
  {
    name: 'Adaeze Nwosu',
    professional_title: 'Secondary School Teacher, Mathematics',
    email: 'a.nwosu@example.net',
    phone: '020 7946 0321',
    city: 'Leeds',
    state: 'West Yorkshire',
  },
  {
    summary: 'Mathematics teacher with six years in comprehensive schools and a weakness for good questions.',
    skills: [
      'Curriculum design',
      'GCSE and A level mathematics',
      'Safeguarding',
      'Differentiation',
      'Google Classroom',
    ],
    experience: [
      job(
        ['Mathematics Teacher', 'Roundhay Park Academy', 'Leeds', '2021-09-01', null],
        'Teach five classes from year 7 to year 13.',
        'Raised the share of grade 7 or better at GCSE from 18 % to 29 % in three years.',
      ),
      job(
        ['Newly Qualified Teacher', 'St Oswald’s High School', 'Bradford', '2019-09-01', '2021-07-01'],
        'Planned and taught 22 lessons a week.',
        'Started a chess club that 40 pupils joined.',
      ),
    ],
    education: [
      school(['PGCE', 'Secondary Mathematics', 'University of Leeds', '2018-09-01', '2019-06-01']),
      school(['BSc', 'Mathematics', 'University of York', '2015-09-01', '2018-07-01']),
    ],
    certifications: [certificate('Qualified Teacher Status', 'Department for Education', '2019-07-01')],
  },
);

export const welder = person(
  {
    name: 'Darnell Whitaker',
    professional_title: 'Pipe Welder',
    email: 'dwhitaker@example.com',
    phone: '(713) 555-0177',
    city: 'Houston',
    state: 'TX',
  },
  {
    skills: ['GTAW', 'SMAW', 'FCAW', 'Blueprint reading', 'Rigging', 'Confined space'],
    experience: [
      job(
        ['Pipe Welder', 'Gulf Line Fabrication', 'Pasadena, TX', '2018-05-01', null],
        'Weld carbon and stainless pipe from 2 to 24 inches to ASME Section IX.',
        'X-ray repair rate of 0.8 % over 4,100 welds.',
        'Train apprentices on open-root passes.',
      ),
      job(
        ['Structural Welder', 'Bayou Steel Erectors', 'Beaumont, TX', '2013-03-01', '2018-04-01'],
        'Welded moment frames and stairs on 30 commercial buildings.',
      ),
      job(
        ['Welder Helper', 'Bayou Steel Erectors', 'Beaumont, TX', '2011-06-01', '2013-02-01'],
        'Cut, ground and fitted steel.',
      ),
    ],
    education: [
      school(['Certificate', 'Welding Technology', 'San Jacinto College', '2010-01-01', '2011-12-31']),
    ],
    certifications: [
      certificate('6G Pipe Welding Certification', 'American Welding Society', '2014-08-01'),
      certificate('OSHA 30', 'OSHA', '2016-02-01'),
    ],
  },
);

export const accountant = person(
  {
    name: 'Marie-Claire Dubois-Lefèvre',
    professional_title: 'Comptable générale',
    email: 'mc.dubois@example.fr',
    phone: '+33 6 55 51 23 45',
    city: 'Lyon',
  },
  {
    summary: 'Comptable avec douze ans d’expérience en PME, à l’aise de la saisie à la liasse fiscale.',
    skills: ['Sage 100', 'Comptabilité générale', 'TVA', 'Clôtures mensuelles', 'Excel', 'Anglais courant'],
    experience: [
      job(
        ['Comptable générale', 'Ateliers Rhône Mécanique', 'Lyon', '2016-01-04', null],
        'Tient la comptabilité de trois sociétés, jusqu’au bilan.',
        'A ramené la clôture mensuelle de 12 à 5 jours ouvrés.',
      ),
      job(
        ['Aide-comptable', 'Cabinet Ferrand & Associés', 'Villeurbanne', '2012-09-01', '2015-12-15'],
        'A suivi 45 dossiers clients.',
      ),
    ],
    education: [
      school(['DCG', 'Comptabilité et gestion', 'Lycée La Martinière Duchère', '2009-09-01', '2012-06-01']),
    ],
  },
);

export const professor = person(
  {
    name: 'Dr. Katarína Hrušková',
    professional_title: 'Associate Professor of Linguistics',
    email: 'hruskova@example.edu',
    phone: '+421 2 555 012 34',
    city: 'Bratislava',
    links: [{ label: 'Web', url: 'https://linguistics.example.edu/~hruskova' }],
  },
  {
    summary: 'Works on word order in West Slavic and on corpora of spoken language.',
    skills: ['Corpus linguistics', 'R', 'Field work', 'Slovak', 'Czech', 'German', 'English'],
    experience: [
      job(
        ['Associate Professor', 'Comenius University', 'Bratislava', '2017-09-01', null],
        'Teach syntax and corpus methods; 4 doctoral students have finished under my supervision.',
        'Principal investigator of the Spoken Slovak Archive (2019–2023, 410,000 euros).',
      ),
      job(
        ['Postdoctoral Researcher', 'University of Vienna', 'Wien', '2014-10-01', '2017-08-01'],
        'Built a treebank of 60,000 tokens.',
      ),
    ],
    education: [
      school(
        ['Ph.D.', 'General Linguistics', 'Masaryk University', '2010-09-01', '2014-06-01'],
        'Dissertation on clitic placement.',
      ),
      school(['M.A.', 'Slavic Studies', 'Masaryk University', '2005-09-01', '2010-06-01']),
    ],
    projects: [
      project(
        {
          name: 'Spoken Slovak Archive',
          role: 'Principal Investigator',
          start_date: '2019-01-01',
          end_date: '2023-12-31',
        },
        '1,200 hours of speech, open to everyone.',
      ),
    ],
  },
);

export const chef = person(
  {
    name: 'Giulia Marchetti',
    professional_title: 'Sous Chef',
    email: 'giulia@example.it',
    phone: '+39 333 555 0182',
    city: 'Bologna',
  },
  {
    skills: ['Pasta fresca', 'Menu planning', 'HACCP', 'Cost control', 'Italian', 'French'],
    experience: [
      job(
        ['Sous Chef', 'Trattoria del Ponte', 'Bologna', '2019-02-01', null],
        'Run the pass for 90 covers a night with a brigade of seven.',
        'Brought food cost from 34 % to 28 % without touching the portions.',
      ),
      job(['Chef de Partie', 'Le Petit Jardin', 'Nice', '2015-04-01', '2019-01-01'], 'Led the fish station.'),
      job(['Commis', 'Hotel Adria', 'Rimini', '2013-05-01', '2015-03-01'], 'Rotated through every station.'),
    ],
    education: [
      school(['Diploma', 'Culinary Arts', 'Istituto Alberghiero Scappi', '2008-09-01', '2013-06-01']),
    ],
  },
);

export const analyst = person(
  {
    name: 'Priya Raghunathan',
    professional_title: 'Senior Data Analyst',
    email: 'priya.raghunathan@example.in',
    phone: '+91 98765 55012',
    city: 'Bengaluru',
    links: [{ label: 'LinkedIn', url: 'https://www.linkedin.com/in/priya-raghunathan-example' }],
  },
  {
    summary: 'Data analyst who turns questions into queries and queries into decisions.',
    skills: ['SQL', 'Python', 'dbt', 'Looker', 'Experiment design', 'Statistics', 'Snowflake'],
    experience: [
      job(
        ['Senior Data Analyst', 'Masala Mart', 'Bengaluru, India', '2022-01-10', null],
        'Own the weekly sales forecast; its error fell from 14 % to 6 %.',
        'Ran 37 pricing experiments with the category managers.',
      ),
      job(
        ['Data Analyst', 'Finwise Technologies', 'Chennai, India', '2018-08-01', '2021-12-31'],
        'Modelled churn for 1.1 million accounts.',
      ),
    ],
    education: [school(['B.Tech', 'Information Technology', 'Anna University', '2014-08-01', '2018-05-01'])],
    certifications: [certificate('SnowPro Core', 'Snowflake', '2023-03-01', '2025-03-01')],
  },
);

export const designer = person(
  {
    name: 'Jonas Lindqvist',
    professional_title: 'Product Designer',
    email: 'jonas.lindqvist@example.se',
    phone: '+46 70 555 01 23',
    city: 'Göteborg',
    links: [{ label: 'Portfolio', url: 'https://lindqvist.example.se' }],
  },
  {
    summary: 'Designs tools for people at work: forms, tables, and the quiet parts of software.',
    skills: [
      'Interaction design',
      'Figma',
      'User research',
      'Design systems',
      'Accessibility',
      'Prototyping',
    ],
    experience: [
      job(
        ['Product Designer', 'Nordhamn Logistics', 'Göteborg', '2020-08-01', null],
        'Redesigned the booking flow; support tickets about it fell by half.',
        'Built the design system of 58 components with two developers.',
      ),
      job(
        ['UX Designer', 'Kajplats Studio', 'Malmö', '2016-01-01', '2020-07-01'],
        'Designed for 15 clients, from ferries to pharmacies.',
      ),
    ],
    education: [
      school(['Bachelor of Fine Arts', 'Interaction Design', 'Malmö University', '2012-09-01', '2015-06-01']),
    ],
  },
);

export const manager = person(
  {
    name: 'Robert J. Castellano',
    professional_title: 'Operations Manager',
    email: 'rjc@example.com',
    phone: '312-555-0164',
    city: 'Chicago',
    state: 'IL',
    links: [{ label: 'LinkedIn', url: 'linkedin.com/in/rjcastellano-example' }],
  },
  {
    summary:
      'Operations manager in warehousing and last-mile delivery, on the floor before the first truck leaves.',
    skills: ['Lean', 'Workforce planning', 'WMS', 'Safety', 'Budgeting', 'Negotiation'],
    experience: [
      job(
        ['Operations Manager', 'Prairie Freight Systems', 'Chicago, IL', '2017-11-01', null],
        'Run a 220,000 sq ft cross-dock with 140 people on three shifts.',
        'Cut overtime by 31 % by planning shifts from the order forecast.',
        'No lost-time accident for 900 days.',
      ),
      job(
        ['Shift Supervisor', 'Great Lakes Distribution', 'Gary, IN', '2012-03-01', '2017-10-01'],
        'Supervised 35 pickers and loaders.',
      ),
      job(
        ['Warehouse Associate', 'Great Lakes Distribution', 'Gary, IN', '2009-06-01', '2012-02-01'],
        'Picked, packed and loaded.',
      ),
    ],
    education: [
      school([
        'Bachelor of Business Administration',
        'Supply Chain Management',
        'Purdue University Northwest',
        '2005-08-01',
        '2009-05-01',
      ]),
    ],
    certifications: [certificate('Six Sigma Green Belt', 'ASQ', '2015-10-01')],
  },
);

/** The ten that an independent parser has to read. */
export const TEN = {
  nurse,
  engineer,
  teacher,
  welder,
  accountant,
  professor,
  chef,
  analyst,
  designer,
  manager,
};

/** Content that breaks weak layouts. */
export const STRANGE = {
  fortyJobs: person(
    { name: 'Methuselah Long', email: 'ml@example.org' },
    {
      experience: Array.from({ length: 40 }, (_, index) =>
        job(
          [
            `Position ${40 - index}`,
            `Employer Number ${40 - index}`,
            'Somewhere',
            `${2020 - index}-02-01`,
            `${2021 - index}-01-01`,
          ],
          `Did the first thing of job ${40 - index}, with figures such as ${index * 7} %.`,
          `Did the second thing of job ${40 - index}, which takes a few more words to tell, so that it needs another line on any page.`,
        ),
      ),
    },
  ),
  longTitles: person(
    {
      name: 'Wolfeschlegelsteinhausenbergerdorff Hubert Blaine the Elder of Philadelphia and Several Other Towns',
      professional_title:
        'Deputy Assistant Under-Secretary for the Coordination of Interdepartmental Correspondence and Records (Acting, Temporary)',
      email:
        'a.very.long.address.that.somebody.really.has.and.uses.every.day@subdomain.department.example.org',
    },
    {
      skills: [
        'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungswesenfachkraftausbildung',
        'SQL',
      ],
      experience: [
        job(
          [
            'Principal Deputy Assistant Administrator for Environmental Information Exchange and Standards Harmonisation (Interim)',
            'Federal Institute for the Very Long Naming of Offices, Agencies and Subordinate Authorities of the Central Government',
            'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
            '2020-01-15',
            null,
          ],
          'https://example.org/a/very/long/address/that/has/no/spaces/at/all/and/goes/on/and/on/until/it/does/not/fit/on/a/line/any/more/index.html',
          'x'.repeat(150),
        ),
      ],
    },
  ),
  hebrew: person(
    {
      name: 'יעל בן-דוד',
      professional_title: 'מהנדסת תוכנה (Backend)',
      email: 'yael@example.org',
      city: 'תל אביב',
    },
    {
      summary: 'מהנדסת עם 10 שנות ניסיון ב-PostgreSQL ובמערכות מבוזרות.',
      skills: ['PostgreSQL', 'ניהול צוות', 'Go'],
      experience: [
        job(
          ['מובילת צוות', 'חברת הדוגמה בע"מ', 'תל אביב', '2019-03-01', null],
          'הובלתי צוות של 6 מפתחים (Go, Kafka).',
        ),
      ],
    },
  ),
  arabicName: person(
    { name: 'محمد عبد الله', professional_title: 'Civil Engineer', email: 'm@example.org' },
    {
      summary: 'Known to colleagues as محمد, a civil engineer in عمّان.',
      experience: [job(['Engineer', 'شركة المثال', 'Amman', '2018-03-01', null], 'Built 3 bridges.')],
    },
  ),
  nothing: person({ name: 'Nobody Yet' }, {}),
};

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

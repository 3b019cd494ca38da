import type { RequirementKind } from '@ats/core';
import type { History } from '../../src/history/rows.ts';

/** A posting and a history of our own making, with answers marked by hand before the engine saw them. */
export type Pair = {
  name: string;
  job: { job_title: string; company_name: string; job_description: string };
  history: History;
  /** What must be found as a must: its kind and words of the posting that its quote overlaps. */
  musts: readonly [RequirementKind, string][];
  /** The bullet a recruiter would want to read first, and the row it stands under. */
  best: { row: string; text: string };
};

type Position = {
  title: string;
  company: string;
  from: string;
  to: string | null;
  bullets: readonly string[];
};

/** Rows out of a short notation; ids are e1, e2, ... and s1, s2, ... in the order given. */
export function historyOf(person: {
  name: string;
  title: string;
  summary: string;
  city: string;
  state: string;
  positions: readonly Position[];
  skills: readonly string[];
  degree?: { level: string; degree: string; field: string; school: string; from: string; to: string };
  certificates?: readonly string[];
}): History {
  return {
    profile: {
      id: 'p1',
      full_name: person.name,
      email: 'person@example.org',
      professional_title: person.title,
      summary: person.summary,
      city: person.city,
      state: person.state,
    },
    employment: person.positions.map((position, index) => ({
      id: `e${index + 1}`,
      job_title: position.title,
      company_name: position.company,
      start_date: `${position.from}-01`,
      end_date: position.to ? `${position.to}-01` : null,
      current_position: position.to === null,
      job_description: position.bullets.map((bullet) => `- ${bullet}`).join('\n'),
    })),
    skills: person.skills.map((skill_name, index) => ({
      id: `s${index + 1}`,
      skill_name,
      proficiency_level: 'advanced',
      skill_category: 'Technical',
    })),
    education: person.degree
      ? [
          {
            id: 'd1',
            institution_name: person.degree.school,
            degree_type: person.degree.degree,
            field_of_study: person.degree.field,
            education_level: person.degree.level,
            start_date: `${person.degree.from}-09-01`,
            graduation_date: `${person.degree.to}-06-15`,
            enrollment_status: 'not_enrolled',
          },
        ]
      : [],
    projects: [],
    certifications: (person.certificates ?? []).map((name, index) => ({
      id: `c${index + 1}`,
      name,
      date_earned: '2021-03-01',
      does_not_expire: true,
    })),
  };
}

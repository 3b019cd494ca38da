import { UsageError } from '@ats/example-account';

/** What a column of the file can be, and the headings that say so by themselves. */
const HEADINGS = {
  job_title: ['title', 'position', 'role', 'job', 'job name', 'vacancy'],
  company_name: ['company', 'employer', 'organisation', 'organization', 'firm'],
  job_status: ['status', 'stage', 'state of application', 'application status'],
  job_link: ['link', 'url', 'job url', 'posting', 'posting url', 'job posting', 'website'],
  city_name: ['city', 'location', 'place', 'town'],
  state_code: ['state', 'region', 'province'],
  zipcode: ['zip', 'zip code', 'postal code', 'postcode'],
  street_address: ['address', 'street'],
  salary: ['salary', 'pay', 'compensation', 'salary range'],
  start_salary_range: ['salary from', 'salary min', 'min salary', 'minimum salary'],
  end_salary_range: ['salary to', 'salary max', 'max salary', 'maximum salary'],
  job_type: ['type', 'employment type', 'contract type'],
  industry: ['sector', 'field'],
  application_deadline: ['deadline', 'closing date', 'apply by', 'due date', 'closes'],
  job_description: ['description', 'job text'],
  saved_on: ['date saved', 'saved', 'date added', 'added', 'created'],
  applied_on: ['date applied', 'applied', 'application date', 'applied date', 'date of application', 'date'],
  phone_screen_on: ['phone screen', 'phone screen date', 'screening'],
  interview_on: ['interview', 'interview date', 'date of interview'],
  offer_on: ['offer', 'offer date'],
  accepted_on: ['accepted', 'accepted date'],
  declined_on: ['declined', 'withdrawn', 'declined date'],
  rejected_on: ['rejected', 'rejection', 'rejection date', 'rejected date'],
} as const;

export type Target = keyof typeof HEADINGS;

const TARGETS = Object.keys(HEADINGS) as Target[];

export interface Columns {
  /** Position in the file, by what stands there. */
  places: ReadonlyMap<Target, number>;
  /** Headings with no place among the jobs' columns; their values are kept in the job's meta. */
  others: ReadonlyMap<string, number>;
}

function plain(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function guess(heading: string): Target | undefined {
  const words = plain(heading);
  return TARGETS.find(
    (target) => plain(target) === words || HEADINGS[target].some((known) => known === words),
  );
}

function told(heading: string, map: ReadonlyMap<string, string>): Target | '-' | undefined {
  const given = [...map].find(([name]) => plain(name) === plain(heading))?.[1];
  if (given === undefined || given === '-') return given;
  const target = TARGETS.find((one) => one === given);
  if (target === undefined) {
    throw new UsageError(`--map: "${given}" is no column. Use one of: ${TARGETS.join(', ')}, or - to skip.`);
  }
  return target;
}

/** Which column of the file is which; `map` wins over what the headings say. */
export function findColumns(headings: readonly string[], map: ReadonlyMap<string, string>): Columns {
  const missing = [...map.keys()].find((name) => !headings.some((heading) => plain(heading) === plain(name)));
  if (missing !== undefined) {
    throw new UsageError(`--map: there is no column "${missing}". The file has: ${headings.join(', ')}.`);
  }
  const places = new Map<Target, number>();
  const others = new Map<string, number>();
  const given = headings.map((heading) => told(heading, map));
  for (const [place, heading] of headings.entries()) {
    const target = given[place] ?? guess(heading);
    if (target === '-') continue;
    // What was said by --map goes before what is guessed, and the first guess before the second.
    const taken =
      target === undefined || places.has(target) || (given[place] === undefined && given.includes(target));
    if (!taken) places.set(target, place);
    else if (heading.trim() !== '') others.set(heading.trim(), place);
  }
  if (!places.has('job_title') && !places.has('company_name') && !places.has('job_link')) {
    throw new UsageError(
      `No column of the file says what the job is. It has: ${headings.join(', ')}. Say which is which, e.g. --map "${headings[0]}=job_title".`,
    );
  }
  return { places, others };
}

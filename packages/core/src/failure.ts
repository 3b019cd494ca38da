import { AtsError, type AtsErrorCode, type ErrorDetails } from './errors.ts';

/** What a request came back with instead of an answer. */
export interface Failure {
  /** HTTP status; 0 when there was no answer. */
  status: number;
  /** SQLSTATE, PGRST..., SUP, or a storage error's name. */
  code?: string | undefined;
  /** The server's words. They may quote what a person wrote, so only names are taken out of them. */
  message?: string | undefined;
  /** PostgREST's `details`; only the numbers that our own functions put there are taken out of it. */
  detail?: string | undefined;
  /** What fetch threw. */
  thrown?: unknown;
}

/** How often a call may be sent: by us without asking, by the caller again, or only once. */
export type Repeat = 'auto' | 'caller' | 'never';

const SQLSTATES: Readonly<Record<string, AtsErrorCode>> = {
  '23505': 'duplicate',
  '23503': 'missing_reference',
  '23514': 'invalid',
  '23502': 'invalid',
  '428C9': 'invalid',
  P0001: 'invalid',
  P0002: 'not_found',
  '42501': 'forbidden',
  '40001': 'unavailable',
  '40P01': 'unavailable',
  '55P03': 'unavailable',
  '57014': 'timeout',
  '42P01': 'outdated_database',
  '42703': 'outdated_database',
  '42883': 'outdated_database',
  '42704': 'outdated_database',
  PT404: 'not_found',
  PT409: 'conflict',
  PT412: 'conflict',
  PT422: 'invalid',
  PGRST000: 'unavailable',
  PGRST001: 'unavailable',
  PGRST002: 'unavailable',
  PGRST003: 'timeout',
  PGRST116: 'not_found',
  PGRST202: 'outdated_database',
  PGRST204: 'outdated_database',
  PGRST205: 'outdated_database',
  PGRST301: 'not_signed_in',
  PGRST302: 'not_signed_in',
  PGRST303: 'not_signed_in',
};

/** Classes of SQLSTATE, by their first two characters. */
const CLASSES: Readonly<Record<string, AtsErrorCode>> = {
  '08': 'unavailable',
  '22': 'invalid',
  '53': 'unavailable',
  '57': 'unavailable',
  '58': 'unavailable',
};

const STATUSES: Readonly<Record<number, AtsErrorCode>> = {
  0: 'network',
  400: 'invalid',
  401: 'not_signed_in',
  403: 'forbidden',
  404: 'not_found',
  408: 'timeout',
  409: 'conflict',
  413: 'too_large',
  415: 'invalid',
  422: 'invalid',
  429: 'rate_limited',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
};

/** Servers that keep the SQLSTATE to themselves (code "SUP") are read by Postgres' own wording. */
const WORDINGS: readonly (readonly [RegExp, AtsErrorCode])[] = [
  [/violates check constraint/, 'invalid'],
  [/violates not-null constraint/, 'invalid'],
  [/violates foreign key constraint/, 'missing_reference'],
  [/duplicate key value|violates unique constraint/, 'duplicate'],
  [/permission denied|row-level security/, 'forbidden'],
  [/invalid input (value|syntax)|out of range|GENERATED ALWAYS/, 'invalid'],
  [/JWT|not authenticated/i, 'not_signed_in'],
];

const TRANSIENT: ReadonlySet<AtsErrorCode> = new Set([
  'network',
  'timeout',
  'unavailable',
  'rate_limited',
  'bad_answer',
]);

function codeOf(failure: Failure): AtsErrorCode {
  const { code = '', message = '', status } = failure;
  const known = SQLSTATES[code];
  if (known !== undefined) return known;
  if (/^[0-9A-Z]{5}$/.test(code)) {
    const byClass = CLASSES[code.slice(0, 2)];
    if (byClass !== undefined) return byClass;
  }
  // An error beside a successful status means that the body could not be read.
  if (status >= 200 && status < 300) return 'bad_answer';
  const worded = WORDINGS.find(([pattern]) => pattern.test(message));
  if (worded !== undefined && status !== 0) return worded[1];
  if (status >= 520 && status < 530) return 'unavailable';
  return STATUSES[status] ?? 'unexpected';
}

function nameIn(message: string, noun: string): string | undefined {
  return new RegExp(`${noun} "([A-Za-z_][A-Za-z0-9_]*)"`).exec(message)?.[1];
}

function detailsOf(failure: Failure, where: ErrorDetails): ErrorDetails {
  const message = failure.message ?? '';
  const constraint = nameIn(message, 'constraint');
  const column = nameIn(message, 'column');
  const version = failure.code === 'PT409' ? /^\d+$/.exec(failure.detail ?? '')?.[0] : undefined;
  const index = /^\{"input_index": ?(\d+)\}$/.exec(failure.detail ?? '')?.[1];
  return {
    ...where,
    ...(constraint !== undefined && { constraint }),
    ...(column !== undefined && { column }),
    ...(version !== undefined && { current_version: Number(version) }),
    ...(index !== undefined && { input_index: Number(index) }),
  };
}

/** A copy of what was thrown without addresses, whose filters may quote a person. */
function scrubbed(thrown: unknown): Error | undefined {
  if (typeof thrown !== 'object' || thrown === null) return undefined;
  const { name, message, code, cause } = thrown as Record<string, unknown>;
  const copy = new Error(String(message ?? '').replace(/\b[a-z][a-z+.-]*:\/\/\S+/gi, '(address)'));
  copy.name = typeof name === 'string' ? name : 'Error';
  if (typeof code === 'string') Object.assign(copy, { code });
  const inner = scrubbed(cause);
  if (inner !== undefined) copy.cause = inner;
  return copy;
}

function causeOf(failure: Failure, details: ErrorDetails): Error | undefined {
  if (failure.thrown !== undefined) return scrubbed(failure.thrown);
  if (failure.code === undefined) return undefined;
  const named = details.constraint ?? details.column;
  const cause = new Error(named === undefined ? failure.code : `${failure.code}: ${named}`);
  cause.name = 'DatabaseError';
  return Object.assign(cause, { code: failure.code });
}

/** Sentences that our own database functions and triggers raise; no value is ever part of them. */
const OWN_SENTENCES: ReadonlySet<string> = new Set([
  'Only a resume can be attached there.',
  'Only a cover letter can be attached there.',
  'There is no such job.',
  'The template of a draft stays as it is. Make a new draft for another template.',
  'This draft was changed somewhere else. Load it again before saving.',
  'Remove the stored files first; after the account nobody could.',
  'This account does not exist any more. Sign in again.',
  'An entry of status_history needs "to" and a "changed_at" that has passed.',
]);

function messageOf(code: AtsErrorCode, failure: Failure, details: ErrorDetails): string | undefined {
  if (OWN_SENTENCES.has(failure.message ?? '')) return failure.message;
  if (failure.code === DISK_FULL) return 'There is no room left for the database. Make some and try again.';
  const constraint = details.constraint;
  if (code === 'invalid' && typeof constraint === 'string') {
    return RULES[constraint] ?? `The database refused a value (${constraint}). Correct it and try again.`;
  }
  const column = details.column;
  if (code === 'invalid' && column !== undefined) return `The database refused the value of ${column}.`;
  return undefined;
}

/** https://www.postgresql.org/docs/current/errcodes-appendix.html */
const DISK_FULL = '53100';

/** Documented constraints in plain words. */
const RULES: Readonly<Record<string, string>> = {
  employment_dates_check: 'The end date is before the start date.',
  employment_current_position_check: 'A current position has no end date. Clear one of the two.',
  education_gpa_check: 'A GPA lies between 0 and 4.',
  education_degree_or_field_check: 'Give a degree or a field of study.',
  projects_team_size_check: 'A team has 0 or more members.',
  projects_dates_check: 'The end date is before the start date.',
  projects_completed_check: 'A completed project has an end date.',
  ai_artifacts_kind_check: 'The database does not know this kind of artifact.',
  documents_kind_check: 'A document is a resume, a cover_letter, a portfolio or other.',
  jobs_dedupe_key_check: 'A dedupe_key has 1 to 500 characters.',
  jobs_meta_check: 'The meta of a job is an object.',
};

/** Turns a failed request into the one error class; decides once whether it may be repeated. */
export function errorFrom(failure: Failure, repeat: Repeat, where: ErrorDetails): AtsError {
  const code = codeOf(failure);
  const details = detailsOf(failure, where);
  return new AtsError({
    code,
    message: messageOf(code, failure, details),
    // A full disk stays full for a while; asking again only takes time.
    retryable: repeat !== 'never' && TRANSIENT.has(code) && failure.code !== DISK_FULL,
    status: failure.status === 0 ? undefined : failure.status,
    details,
    cause: causeOf(failure, details),
  });
}

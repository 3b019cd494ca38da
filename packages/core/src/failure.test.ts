import { describe, expect, it } from 'vitest';
import { AtsError, ERROR_CODES, explain, isAtsError } from './errors.ts';
import { errorFrom, type Failure, type Repeat } from './failure.ts';

const at = { table: 'jobs', operation: 'insert' };
const from = (failure: Failure, repeat: Repeat = 'auto') => errorFrom(failure, repeat, at);

describe('what went wrong, whatever server says it', () => {
  it.each<[string, Failure, string, boolean]>([
    [
      'a CHECK on the hosted service',
      { status: 400, code: '23514', message: 'violates check constraint "education_gpa_check"' },
      'invalid',
      false,
    ],
    [
      'a CHECK as Supabase Lite says it',
      {
        status: 500,
        code: 'SUP',
        message: 'new row for relation "education" violates check constraint "education_gpa_check"',
      },
      'invalid',
      false,
    ],
    [
      'a bad enum value',
      { status: 400, code: '22P02', message: 'invalid input value for enum x: "y"' },
      'invalid',
      false,
    ],
    ['an id that only the database gives', { status: 400, code: '428C9' }, 'invalid', false],
    ['a unique violation', { status: 409, code: '23505' }, 'duplicate', false],
    ['a missing parent', { status: 409, code: '23503' }, 'missing_reference', false],
    ['a missing privilege', { status: 403, code: '42501' }, 'forbidden', false],
    ['a stale draft', { status: 409, code: 'PT409', detail: '7' }, 'conflict', false],
    ['a job that is not there', { status: 404, code: 'PT404' }, 'not_found', false],
    ['an expired token', { status: 401, code: 'PGRST303' }, 'not_signed_in', false],
    ['a missing function', { status: 404, code: 'PGRST202' }, 'outdated_database', false],
    ['a deadlock', { status: 500, code: '40P01' }, 'unavailable', true],
    ['a statement that ran too long', { status: 500, code: '57014' }, 'timeout', true],
    ['a full disk', { status: 503, code: '53100' }, 'unavailable', false],
    ['a restart', { status: 503, code: '57P01' }, 'unavailable', true],
    ['a full pool', { status: 504, code: 'PGRST003' }, 'timeout', true],
    ['a gateway page', { status: 502, message: '<html>' }, 'unavailable', true],
    ['a proxy of the hosted service', { status: 522 }, 'unavailable', true],
    ['too many requests', { status: 429 }, 'rate_limited', true],
    [
      'a body that was cut',
      { status: 200, message: '[{"job_title": "permission denied' },
      'bad_answer',
      true,
    ],
    ['no answer', { status: 0, thrown: new TypeError('fetch failed') }, 'network', true],
    ['a file that is too large', { status: 413 }, 'too_large', false],
    [
      'something unheard of',
      { status: 500, code: 'XX000', message: 'cache lookup failed' },
      'unexpected',
      false,
    ],
  ])('%s', (...row) => {
    const [, failure, code, retryable] = row;
    expect(from(failure)).toMatchObject({ code, retryable, details: at });
    expect(from(failure, 'never').retryable).toBe(false);
  });

  it('names the constraint, and says in plain words what it means', () => {
    const error = from({
      status: 400,
      code: '23514',
      message: 'violates check constraint "employment_dates_check"',
    });
    expect(error.details).toMatchObject({ constraint: 'employment_dates_check' });
    expect(error.message).toBe('The end date is before the start date.');
    expect(from({ status: 409, code: 'PT409', detail: '7' }).details).toMatchObject({ current_version: 7 });
  });

  it('never repeats what a person wrote, nor a secret', () => {
    const secret = 'My salary is 12345 (Bearer eyJhbGciOi)';
    const url = `https://x.supabase.co/rest/v1/jobs?job_title=eq.${encodeURIComponent(secret)}&apikey=topsecret`;
    const thrown = Object.assign(new TypeError(`error sending request for url (${url})`), {
      cause: Object.assign(new Error(`connect ECONNREFUSED at ${url}`), { code: 'ECONNREFUSED' }),
    });
    const failures: Failure[] = [
      { status: 409, code: '23505', message: 'duplicate key', detail: `Key (job_title)=(${secret})` },
      { status: 400, code: '22P02', message: `invalid input value for enum x: "${secret}"` },
      { status: 400, code: '23514', message: `x violates check constraint "${secret}"` },
      { status: 400, code: '22023', message: secret, detail: `{"input_index": ${secret}}` },
      { status: 200, message: secret },
      { status: 0, thrown },
    ];
    for (const failure of failures) {
      const error = from(failure);
      const said = [error.stack, JSON.stringify(error), describeCause(error.cause)].join('\n');
      for (const part of ['12345', 'salary', 'eyJhbGciOi', 'topsecret']) expect(said).not.toContain(part);
    }
    expect(describeCause(from({ status: 0, thrown }).cause)).toContain('ECONNREFUSED');
  });
});

function describeCause(cause: unknown): string {
  if (!(cause instanceof Error)) return '';
  return `${cause.name} ${cause.message} ${JSON.stringify(cause)} ${cause.stack} ${describeCause(cause.cause)}`;
}

describe('the error class', () => {
  it('is known across copies of this package, and only by its brand', () => {
    const error = new AtsError({ code: 'conflict' });
    expect(isAtsError(error)).toBe(true);
    expect(isAtsError(error, 'conflict')).toBe(true);
    expect(isAtsError(error, 'timeout')).toBe(false);
    const foreign = Object.assign(new Error('x'), { [Symbol.for('@ats/core/error')]: true, code: 'timeout' });
    expect(isAtsError(foreign, 'timeout')).toBe(true);
    for (const other of [null, undefined, 'x', {}, new Error('x'), { name: 'AtsError', code: 'conflict' }]) {
      expect(isAtsError(other)).toBe(false);
    }
  });

  it('has a sentence for the person for every code', () => {
    for (const [code, sentence] of Object.entries(ERROR_CODES)) {
      expect(sentence, code).toMatch(/^[A-Z].{10,}\.$/);
      expect(explain(new AtsError({ code: code as 'timeout' }))).toBe(sentence);
    }
    expect(explain(new Error('boom'))).toBe(ERROR_CODES.unexpected);
  });
});

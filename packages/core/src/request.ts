import { type Attempt, type CallOptions, perform } from './call.ts';
import { AtsError } from './errors.ts';
import { errorFrom, type Repeat } from './failure.ts';
import { assertSession, type Scope } from './scope.ts';

/** What PostgREST and Storage requests of supabase-js resolve to, as far as it is relied on. */
interface Outcome {
  data: unknown;
  error: unknown;
  count?: number | null;
  status?: number;
}

/** A prepared PostgREST request: nothing is sent before it is awaited. */
export interface Query extends PromiseLike<Outcome> {
  select(columns?: string): Query;
  eq(column: string, value: unknown): Query;
  filter(column: string, operator: string, value: unknown): Query;
  or(filters: string): Query;
  order(column: string, options: { ascending: boolean; nullsFirst: boolean }): Query;
  limit(count: number): Query;
  abortSignal(signal: AbortSignal): Query;
  retry?(enabled: boolean): Query;
}

/** Where a request starts. */
export interface QueryStart {
  select(columns: string, options?: { count?: 'exact'; head?: boolean }): Query;
  insert(rows: object | object[], options?: { defaultToNull?: boolean }): Query;
  update(patch: object): Query;
  delete(): Query;
}

export interface Answer {
  data: unknown;
  /** Rows that match in all, when the request asked for it. */
  count: number | null;
}

interface RequestInit {
  /** Name of the table, view or function; goes into errors. */
  subject: string;
  operation: string;
  repeat: Repeat;
  build: (scope: Scope) => Query;
}

/** What fetch did during one attempt; supabase-js keeps neither the headers nor the thrown error. */
interface Trace {
  retryAfter?: string | null;
  thrown?: unknown;
}

type Fetch = typeof globalThis.fetch;

/**
 * Watches the fetch of a single request or bucket handle. supabase-js has no hook for it, and replacing the
 * client's fetch would lose the caller's own; when its internals change, only Retry-After is missed.
 */
export function tapFetch(target: object, trace: Trace, signal?: AbortSignal): void {
  const holder = target as { fetch?: Fetch };
  const original = holder.fetch;
  if (typeof original !== 'function') return;
  holder.fetch = async (input, init) => {
    try {
      const response = await original(input, signal === undefined ? init : { ...init, signal });
      trace.retryAfter = response.headers.get('retry-after');
      return response;
    } catch (error) {
      trace.thrown = error;
      throw error;
    }
  };
}

/** Retry-After is a number of seconds or a date (RFC 9110, 10.2.3). */
export function retryAfterMs(header: string | null | undefined): number | undefined {
  if (!header) return undefined;
  const seconds = Number(header);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

function field(value: unknown, name: string): string | undefined {
  const found =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
  return typeof found === 'string' ? found : undefined;
}

/** Sends a PostgREST request as the scope's user and gives its answer, or throws an AtsError. */
export function request(scope: Scope, init: RequestInit, options: CallOptions = {}): Promise<Answer> {
  const where = { table: init.subject, operation: init.operation };
  return perform(options, init.repeat, async (attempt: Attempt) => {
    await assertSession(scope);
    const trace: Trace = {};
    const query = init.build(scope).abortSignal(attempt.signal);
    // Its own retries know neither jitter nor writes; ours stand in call.ts.
    query.retry?.(false);
    tapFetch(query, trace);
    const { data, error, count, status = 0 } = await query;
    if (!error) return { data, count: count ?? null };
    attempt.retryAfterMs = retryAfterMs(trace.retryAfter);
    throw errorFrom(
      {
        status,
        code: field(error, 'code') || undefined,
        message: field(error, 'message'),
        detail: field(error, 'details'),
        thrown: trace.thrown,
      },
      init.repeat,
      where,
    );
  });
}

/** The rows of an answer; anything but a list means that the answer was cut or came from something else. */
export function rowsOf(answer: Answer, subject: string): Record<string, unknown>[] {
  if (Array.isArray(answer.data)) return answer.data;
  throw new AtsError({ code: 'bad_answer', retryable: false, details: { table: subject } });
}

/** Opens a table or view of any client, whatever types that client carries. */
export function from(scope: Scope, table: string): QueryStart {
  // The structural types above name what is used of supabase-js' builders, whose own generics need a schema.
  return scope.client.from(table) as unknown as QueryStart;
}

/** Prepares the call of a database function. */
export function rpc(scope: Scope, name: string, args: Record<string, unknown>): Query {
  return scope.client.rpc(name, args) as unknown as Query;
}

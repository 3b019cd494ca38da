import { AtsError, isAtsError } from './errors.ts';
import type { Repeat } from './failure.ts';

/** Last argument of every call. */
export interface CallOptions {
  /** Ends the call at once; what its `reason` holds is thrown as it is. */
  signal?: AbortSignal | undefined;
  /** For the whole call, repeats included; for a list, for each page. Default 30000; null = no limit. */
  timeoutMs?: number | null | undefined;
}

/** The one table of defaults. */
export const DEFAULTS = {
  timeoutMs: 30_000,
  /** Repeats after the first attempt, of reads and of writes that can safely be repeated. */
  retries: 4,
  firstDelayMs: 200,
  maxDelayMs: 8_000,
  /** A server that asks for a longer pause than this gets none: the error goes to the caller. */
  maxRetryAfterMs: 30_000,
  /** Rows per request of a list. */
  pageSize: 200,
  /** Values of one `in` filter that still fit into an address. */
  inChunk: 100,
  /** Rows per request of an import. */
  batchSize: 100,
} as const;

/** What one attempt may tell the loop beside its error. */
export interface Attempt {
  signal: AbortSignal;
  /** 0 for the first. */
  number: number;
  /** Set by the attempt when the server said when to come back. */
  retryAfterMs?: number | undefined;
}

function backOff(attempt: Attempt): number | null {
  if (attempt.retryAfterMs !== undefined) {
    return attempt.retryAfterMs <= DEFAULTS.maxRetryAfterMs ? attempt.retryAfterMs : null;
  }
  const ceiling = Math.min(DEFAULTS.maxDelayMs, DEFAULTS.firstDelayMs * 2 ** attempt.number);
  return ceiling / 2 + Math.random() * (ceiling / 2);
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', end);
      resolve();
    }, ms);
    signal.addEventListener('abort', end, { once: true });
  });
}

async function attempts<T>(
  signal: AbortSignal,
  repeat: Repeat,
  run: (attempt: Attempt) => Promise<T>,
): Promise<T> {
  for (let number = 0; ; number += 1) {
    const attempt: Attempt = { signal, number };
    try {
      signal.throwIfAborted();
      return await run(attempt);
    } catch (error) {
      if (signal.aborted) throw error;
      const again = repeat === 'auto' && isAtsError(error) && error.retryable && number < DEFAULTS.retries;
      const delay = again ? backOff(attempt) : null;
      if (delay === null) throw error;
      await pause(delay, signal);
    }
  }
}

/**
 * Runs something made of several requests under one signal and one time limit; `run` hands the options
 * that it gets to each of them.
 */
export async function within<T>(
  options: CallOptions,
  repeat: Repeat,
  run: (options: { signal: AbortSignal; timeoutMs: null }) => Promise<T>,
): Promise<T> {
  const limit = options.timeoutMs === undefined ? DEFAULTS.timeoutMs : options.timeoutMs;
  const late = new AbortController();
  const end = () => late.abort(new AtsError({ code: 'timeout', retryable: repeat !== 'never' }));
  const timer = limit === null ? undefined : setTimeout(end, limit);
  const signal = options.signal ? AbortSignal.any([options.signal, late.signal]) : late.signal;
  try {
    return await run({ signal, timeoutMs: null });
  } catch (error) {
    // Whatever fetch made of it: the caller gets its own reason back, or the time limit.
    throw signal.aborted ? signal.reason : error;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Runs one request under its signal and its time limit, and repeats it with growing, jittered pauses
 * (or the server's Retry-After) when `repeat` is "auto" and the failure is a passing one.
 */
export function perform<T>(
  options: CallOptions,
  repeat: Repeat,
  run: (attempt: Attempt) => Promise<T>,
): Promise<T> {
  return within(options, repeat, ({ signal }) => attempts(signal, repeat, run));
}

import type { Settings } from './settings.ts';

/** The ways this function says no; the codes are those of `@ats/ai`. */
export type ErrorCode =
  | 'signed_out'
  | 'budget'
  | 'too_long'
  | 'rate_limited'
  | 'refused'
  | 'truncated'
  | 'unavailable'
  | 'unexpected';

const STATUS: Record<ErrorCode, number> = {
  signed_out: 401,
  budget: 402,
  too_long: 413,
  rate_limited: 429,
  refused: 422,
  truncated: 502,
  unavailable: 503,
  unexpected: 400,
};

/** Ends a request with an answer that says what to do. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  readonly opensAt: string | undefined;
  constructor(code: ErrorCode, message: string, opensAt?: string) {
    super(message);
    this.code = code;
    this.opensAt = opensAt;
  }
}

/** Headers that let a page of an allowed origin read the answer. */
export function corsHeaders(request: Request, { origins }: Settings): Record<string, string> {
  const origin = request.headers.get('origin');
  const allowed = origins === null ? '*' : origin !== null && origins.includes(origin) ? origin : null;
  if (allowed === null) return { vary: 'origin' };
  return {
    'access-control-allow-origin': allowed,
    'access-control-allow-headers': 'authorization, apikey, content-type, x-client-info',
    'access-control-allow-methods': 'POST, OPTIONS',
    'access-control-max-age': '86400',
    vary: 'origin',
  };
}

export function refuse({ code, message, opensAt }: Refusal, headers: Record<string, string>): Response {
  const wait = opensAt ? Math.max(1, Math.ceil((Date.parse(opensAt) - Date.now()) / 1000)) : null;
  return Response.json(
    { code, message, ...(opensAt ? { opens_at: opensAt } : {}) },
    { status: STATUS[code], headers: { ...headers, ...(wait ? { 'retry-after': String(wait) } : {}) } },
  );
}

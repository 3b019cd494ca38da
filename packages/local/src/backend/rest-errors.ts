// Lite knows a part of PostgREST's table of errors and answers the rest with HTTP 500 and the code
// `SUP`, a CHECK violation among them. This fills the gap, so that clients see what a hosted project
// sends. https://docs.postgrest.org/en/stable/references/errors.html

const STATUS_BY_CODE: Readonly<Record<string, number>> = { P0001: 400 };
const STATUS_BY_CLASS: Readonly<Record<string, number>> = {
  '08': 503,
  '09': 500,
  '0L': 403,
  '0P': 403,
  '23': 400,
  '25': 500,
  '28': 403,
  '2D': 500,
  '38': 500,
  '39': 500,
  '3B': 500,
  '40': 500,
  '54': 500,
  '57': 500,
  '58': 500,
  F0: 500,
  HV: 500,
  P0: 500,
  XX: 500,
};
/** Of the classes above, what Lite maps by itself. */
const LEFT_TO_LITE: ReadonlySet<string> = new Set(['23502', '23503', '23505', '25006']);
/** PostgREST's own way to let an error dictate the whole answer, which Lite honours. */
const DICTATED = 'PGRST';

/** A database error as Lite answers it faithfully; anything else comes back as it is. */
export function faithfulError(error: unknown): unknown {
  if (!isDatabaseError(error) || LEFT_TO_LITE.has(error.code)) return error;
  const status = STATUS_BY_CODE[error.code] ?? STATUS_BY_CLASS[error.code.slice(0, 2)];
  if (status === undefined) return error;
  return {
    code: DICTATED,
    message: JSON.stringify({
      code: error.code,
      message: error.message,
      details: error.detail ?? null,
      hint: error.hint ?? null,
    }),
    detail: JSON.stringify({ status, headers: {} }),
  };
}

interface DatabaseError extends Error {
  readonly code: string;
  readonly detail?: string;
  readonly hint?: string;
}

function isDatabaseError(error: unknown): error is DatabaseError {
  return error instanceof Error && 'code' in error && /^[0-9A-Z]{5}$/.test(String(error.code));
}

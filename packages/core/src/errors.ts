/** Every way a call can fail, with a sentence for the person in front of the screen. The list is closed. */
export const ERROR_CODES = {
  not_signed_in: 'You are not signed in. Sign in and try again.',
  wrong_user: 'You are signed in as somebody else. Sign in with the right account and try again.',
  forbidden: 'This is not allowed for your account.',
  not_found: 'This no longer exists, or it is not yours.',
  invalid: 'Something in what you entered does not fit. Correct it and try again.',
  missing_reference: 'What this points to no longer exists, or it is not yours.',
  duplicate: 'This is already there.',
  conflict: 'Somebody changed this in the meantime. Look at the newest state and try again.',
  too_large: 'This is too large.',
  rate_limited: 'Too many requests at once. Wait a moment and try again.',
  timeout: 'The server took too long to answer. Try again.',
  network: 'The server could not be reached. Check your connection and try again.',
  unavailable: 'The server is not available right now. Try again in a moment.',
  bad_answer: 'The server answered with something unreadable. Try again.',
  outdated_database: 'The database does not have the expected tables or functions. Run the migrations.',
  unexpected: 'The server reported an error that is not known here.',
} as const;

export type AtsErrorCode = keyof typeof ERROR_CODES;

/** Facts about a failure that are safe to show and to log: names and numbers, never what a person wrote. */
export type ErrorDetails = Readonly<Record<string, string | number | null>>;

export interface AtsErrorInit {
  code: AtsErrorCode;
  /** For people; the code's own sentence when left out. */
  message?: string | undefined;
  retryable?: boolean | undefined;
  status?: number | undefined;
  details?: ErrorDetails | undefined;
  cause?: unknown;
}

const BRAND = Symbol.for('@ats/core/error');

/**
 * The one error class of this SDK. `code` is the contract, `message` is for people and may change.
 * Neither secrets nor what a person wrote is ever part of it; `cause` is a scrubbed copy.
 */
export class AtsError extends Error {
  override readonly name = 'AtsError';
  readonly code: AtsErrorCode;
  /** Whether the very same call can be repeated without harm and may then succeed. */
  readonly retryable: boolean;
  /** HTTP status of the answer; undefined when there was none. */
  readonly status: number | undefined;
  /** E.g. `{ table, constraint }`, or `{ current }` with the winning status of a lost race. */
  readonly details: ErrorDetails;

  constructor(init: AtsErrorInit) {
    super(
      init.message ?? ERROR_CODES[init.code],
      init.cause === undefined ? undefined : { cause: init.cause },
    );
    this.code = init.code;
    this.retryable = init.retryable ?? false;
    this.status = init.status;
    this.details = init.details ?? {};
    Object.defineProperty(this, BRAND, { value: true });
  }

  /** What may be logged or sent to another context. */
  toJSON() {
    const { name, code, message, retryable, status, details } = this;
    return { name, code, message, retryable, status, details };
  }
}

/** Whether something thrown is an AtsError, also one made by another copy of this package or in another realm. */
export function isAtsError<C extends AtsErrorCode = AtsErrorCode>(
  error: unknown,
  code?: C,
): error is AtsError & { code: C } {
  if (typeof error !== 'object' || error === null || !(BRAND in error)) return false;
  // The brand is set by the constructor alone.
  return code === undefined || (error as unknown as AtsError).code === code;
}

/** The sentence for the person, for any thrown value. */
export function explain(error: unknown): string {
  return isAtsError(error) ? error.message : ERROR_CODES.unexpected;
}

/** A refusal before anything was sent; `message` says what to do. */
export function invalid(message: string, details?: ErrorDetails): AtsError {
  return new AtsError({ code: 'invalid', message, details });
}

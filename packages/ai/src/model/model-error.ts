/** Every way a model can fail, with a sentence for the person. The list is closed. */
export const MODEL_ERROR_CODES = {
  no_key: 'The model needs a key. Add one, or go on without a model.',
  signed_out: 'The model is for signed-in users. Sign in again, or go on without it.',
  unavailable: 'The model is not available here. Go on without a model, or try again later.',
  rate_limited: 'The model has had too many requests. Wait a moment and try again.',
  budget: 'The budget for the model is used up. Wait until it opens again, or go on without a model.',
  too_long:
    'Your history and the posting are too long for this model. Shorten the posting, or choose another model.',
  refused: 'The model refused to answer. Go on without it, or try another model.',
  truncated: 'The model stopped in the middle of its answer. Try again, or choose a larger model.',
  bad_answer: 'The model answered with something unreadable. Try again, or choose another model.',
  network: 'The model could not be reached. Check your connection and the address, then try again.',
  unexpected: 'The model reported an error that is not known here.',
} as const;

export type ModelErrorCode = keyof typeof MODEL_ERROR_CODES;

const BRAND = Symbol.for('@ats/ai/model-error');
const RETRYABLE: readonly ModelErrorCode[] = [
  'unavailable',
  'rate_limited',
  'truncated',
  'bad_answer',
  'network',
];

/** What a model call throws. Neither the key, the prompt nor the answer is ever part of it. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  readonly code: ModelErrorCode;
  /** Whether the same call may succeed when it is made again. */
  readonly retryable: boolean;
  /** HTTP status of the answer, when there was one. */
  readonly status: number | null;
  /** When a budget opens again, as an ISO time, where that is known. */
  readonly opensAt: string | null;
  /** What keeps an answer from being read: paths and kinds of fault, never its text. */
  readonly problems: readonly string[];

  constructor(
    code: ModelErrorCode,
    details: { status?: number; opensAt?: string; problems?: readonly string[]; cause?: unknown } = {},
  ) {
    const opens = details.opensAt
      ? ` It opens on ${details.opensAt.slice(0, 10)} at ${details.opensAt.slice(11, 16)} UTC.`
      : '';
    super(
      MODEL_ERROR_CODES[code] + opens,
      details.cause === undefined ? undefined : { cause: details.cause },
    );
    this.code = code;
    this.retryable = RETRYABLE.includes(code);
    this.status = details.status ?? null;
    this.opensAt = details.opensAt ?? null;
    this.problems = details.problems ?? [];
    Object.defineProperty(this, BRAND, { value: true });
  }
}

/** Whether something thrown is a ModelError, of this copy of the package or of another one. */
export const isModelError = (error: unknown, code?: ModelErrorCode): error is ModelError =>
  typeof error === 'object' &&
  error !== null &&
  BRAND in error &&
  (code === undefined || ('code' in error && error.code === code));

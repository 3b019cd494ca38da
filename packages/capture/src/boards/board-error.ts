/** Every way a board cannot be read, with a sentence for the person. The list is closed. */
export const BOARD_ERRORS = {
  unknown_board: 'This address belongs to no job board whose postings can be read.',
  not_found: 'The board knows no company of this name.',
  blocked_address: 'The board pointed to an address that is not its own, so it was not asked.',
  refused: 'The board does not let its postings be read this way.',
  rate_limited: 'The board asks for a longer break. Try again later.',
  unavailable: 'The board is not available right now. Try again in a moment.',
  network: 'The board could not be reached. Check your connection and try again.',
  timeout: 'The board took too long to answer. Try again.',
  too_large: 'The board answered with more than is taken in.',
  bad_answer: 'The board answered with something unexpected; its interface may have changed.',
} as const;

export type BoardErrorCode = keyof typeof BOARD_ERRORS;

/** Facts about a failure: names, addresses and numbers, never what a posting says. */
export interface BoardErrorDetails {
  board?: string;
  url?: string;
  status?: number;
  /** Seconds that the board asked to wait. */
  retryAfter?: number;
}

const BRAND = Symbol.for('@ats/capture/board-error');

/** Codes of a call that may succeed when it is made again. */
const RETRYABLE: ReadonlySet<BoardErrorCode> = new Set(['rate_limited', 'unavailable', 'network', 'timeout']);

/** What `readBoard` throws. `code` is the contract, `message` is for people and may change. */
export class BoardError extends Error {
  override readonly name = 'BoardError';
  readonly code: BoardErrorCode;
  readonly retryable: boolean;
  readonly details: BoardErrorDetails;

  constructor(
    code: BoardErrorCode,
    details: BoardErrorDetails = {},
    rest: { message?: string; cause?: unknown } = {},
  ) {
    super(rest.message ?? BOARD_ERRORS[code], rest.cause === undefined ? undefined : { cause: rest.cause });
    this.code = code;
    this.retryable = RETRYABLE.has(code);
    this.details = details;
    Object.defineProperty(this, BRAND, { value: true });
  }
}

/** Whether something thrown is a BoardError, also one of another copy of this package. */
export function isBoardError<C extends BoardErrorCode = BoardErrorCode>(
  error: unknown,
  code?: C,
): error is BoardError & { code: C } {
  if (typeof error !== 'object' || error === null || !(BRAND in error)) return false;
  // The brand is set by the constructor alone.
  return code === undefined || (error as unknown as BoardError).code === code;
}

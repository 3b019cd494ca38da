/** Something the person who runs the program can put right; the message says what. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

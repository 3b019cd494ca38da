/** Something read from a file, with the words it was read from and how sure that is, from 0 to 1. */
export interface Found<T> {
  readonly value: T;
  readonly quote: string;
  readonly confidence: number;
}

export const found = <T>(value: T, quote: string, confidence: number): Found<T> => ({
  value,
  quote: quote.replaceAll('\t', ' '),
  confidence,
});

/** The surest of several; the first of equals. */
export function surest<T>(all: readonly (Found<T> | null)[]): Found<T> | null {
  return all.reduce<Found<T> | null>(
    (best, each) => (each && each.confidence > (best?.confidence ?? 0) ? each : best),
    null,
  );
}

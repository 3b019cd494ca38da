/** A row as a file suggests it, with the words it was read from and how sure that is, from 0 to 1. */
export interface Drafted<Row> {
  readonly row: Row;
  readonly quote: string;
  readonly confidence: number;
}

import { DEFAULTS } from './call.ts';

/** A run of rows, in order. */
export interface Page<Row> {
  rows: Row[];
  /** Hand it to `after` for the page behind this one; null when this is the last. */
  next: string | null;
}

/**
 * The rows of a query, fetched as they are needed. `for await (const row of list)` reads them all, page
 * by page; breaking out of the loop stops fetching.
 */
export interface List<Row> extends AsyncIterable<Row> {
  /** The first page (or the one after `after`). */
  page(): Promise<Page<Row>>;
  /** Page by page. */
  pages(): AsyncIterable<Page<Row>>;
  /** Everything at once, as an array. */
  all(): Promise<Row[]>;
}

export interface PageRequest {
  after: string | null;
  size: number;
}

/** A list over a function that fetches one page. */
export function listOf<Row>(
  fetchPage: (request: PageRequest) => Promise<Page<Row>>,
  bounds: { limit?: number | undefined; pageSize?: number | undefined; after?: string | null | undefined },
): List<Row> {
  const { limit = Number.POSITIVE_INFINITY, pageSize = DEFAULTS.pageSize, after = null } = bounds;
  async function* pages(): AsyncGenerator<Page<Row>> {
    let wanted = limit;
    let next = after;
    do {
      const page: Page<Row> = await fetchPage({ after: next, size: Math.min(pageSize, wanted) });
      wanted -= page.rows.length;
      next = page.next;
      yield page;
    } while (next !== null && wanted > 0);
  }
  async function* rows(): AsyncGenerator<Row> {
    for await (const page of pages()) yield* page.rows;
  }
  return {
    [Symbol.asyncIterator]: rows,
    pages,
    page: () => fetchPage({ after, size: Math.min(pageSize, limit) }),
    all: async () => {
      const found: Row[] = [];
      for await (const row of rows()) found.push(row);
      return found;
    },
  };
}

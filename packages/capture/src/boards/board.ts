import type { FieldName } from '../posting.ts';

/** A company's postings on a board, as an address names them. */
export interface BoardPlace {
  /** The company as its board spells it: `acme`. */
  company: string;
  /** What else the board needs: Workday's `wd5` and site, Lever's `eu`, Personio's `de` or `com`. */
  part?: Readonly<Record<string, string>>;
}

/** One posting as its board gives it, untouched. */
export interface BoardItem {
  /** The number or name the board knows it by. */
  id: string;
  /** Where a person reads it. */
  url: string;
  /** Field, raw value (as posting.ts tells), path in the board's answer. Nothing and '' are left out later. */
  facts: readonly Fact[];
}

export type Fact = readonly [field: FieldName, raw: unknown, path: string];

export interface BoardRequest {
  /** Sent as JSON by POST; absent = GET. */
  json?: unknown;
  /** Whether a posting that is gone by now (404, 410) is no failure; the answer is undefined then. */
  mayBeGone?: boolean;
}

/** What a board is read through: polite, safe, and without trust in what comes back. */
export interface BoardApi {
  json(url: string, request?: BoardRequest): Promise<unknown>;
  text(url: string, request?: BoardRequest): Promise<string | undefined>;
}

/**
 * The contract of a board. Its file's header names the evidence with its date. A board asks for addresses and names
 * where the facts stand; it never cleans, ranks or drops a value (`makePosting` does), and takes any shape of answer:
 * what is missing is left out, an answer of another kind altogether is a BoardError `bad_answer`.
 */
export interface Board {
  /** Kebab-case, the name of the site patch. Shows up as `api:<id>`. */
  id: string;
  /** How the board calls itself. */
  name: string;
  /** An address that a person may have, `{company}` in it for the company's name; shown in messages. */
  example: string;
  /** The company an address of this board belongs to, or null: not this board's. */
  find(url: URL): BoardPlace | null;
  /** The board's own hosts for this company; nothing else is ever asked. */
  hosts(place: BoardPlace): readonly string[];
  read(place: BoardPlace, api: BoardApi): AsyncIterable<BoardItem>;
}

import { completed, textFacts } from '../complete.ts';
import { makePosting } from '../make-posting.ts';
import { httpUrl } from '../normalise/url.ts';
import type { Finding, Posting } from '../posting.ts';
import type { Board, BoardItem, BoardPlace } from './board.ts';
import { BoardError } from './board-error.ts';
import { countryOfPlaces } from './country.ts';
import { type BoardOptions, politeApi } from './polite-api.ts';
import { boards } from './table.ts';

/** Whose postings: any address of the company's board (a posting's too), or the board's id with its company. */
export type BoardSubject = { url: string } | { board: string; company: string };

export interface BoardPosting {
  /** The board's id: `greenhouse`. */
  board: string;
  company: string;
  /** What the board knows the posting by. */
  id: string;
  /** Where a person reads it. */
  url: string;
  posting: Posting;
}

/** The board and company of an address, or null when no board that can be read owns it. */
export function findBoard(url: string): { board: Board; place: BoardPlace } | null {
  const address = httpUrl(url);
  if (!address) return null;
  for (const board of boards) {
    const place = board.find(address);
    if (place) return { board, place };
  }
  return null;
}

function boardOf(subject: BoardSubject): { board: Board; place: BoardPlace } {
  if ('url' in subject) {
    const found = findBoard(subject.url);
    if (found) return found;
    const known = boards.map(({ name }) => name).join(', ');
    throw new BoardError(
      'unknown_board',
      {},
      {
        message: `This address belongs to no board that can be read. Give the address of the company's job list at one of: ${known}.`,
      },
    );
  }
  const board = boards.find(({ id }) => id === subject.board);
  const url = board?.example.replace('{company}', encodeURIComponent(subject.company)) ?? '';
  const place = URL.canParse(url) ? board?.find(new URL(url)) : null;
  if (board && place) return { board, place };
  throw new BoardError(
    'unknown_board',
    { board: subject.board },
    {
      message: board
        ? `${board.name} is asked with an address like ${board.example}, not with "${subject.company}".`
        : `There is no board "${subject.board}". Known are: ${boards.map(({ id }) => id).join(', ')}.`,
    },
  );
}

/** "acme-labs" as a name, for boards that don't say how the company is called. Trusted as little as an address. */
const nameOf = (company: string): string =>
  company.replace(/[-_]+/g, ' ').replace(/(?<!\S)\p{Ll}/gu, (letter) => letter.toUpperCase());

function postingOf(item: BoardItem, board: Board, place: BoardPlace): Posting {
  const source = `api:${board.id}` as const;
  const told: Finding[] = item.facts
    .filter(([, raw]) => raw !== undefined && raw !== null && raw !== '')
    .map(([field, raw, path]) => ({ field, raw, source, path }));
  const text = told.find(({ field }) => field === 'description');
  const anywhere = { base: item.url, pageUrl: item.url, country: '', dayFirst: false };
  const places = makePosting(
    told.filter(({ field }) => field === 'locations'),
    anywhere,
  );
  const country = countryOfPlaces(places.locations?.value ?? []);
  const context = { ...anywhere, country, dayFirst: country !== '' && country !== 'US' };
  const findings: Finding[] = [
    ...told,
    ...(text ? textFacts(text, context) : []),
    { field: 'company', raw: nameOf(place.company), source: 'url', path: 'company' },
  ];
  return completed(makePosting(findings, context), '');
}

/**
 * Every posting of a company that its board's public interface lists, in the board's order, read as they are asked
 * for: one request at a time, with pauses, breaks as the board asks for them, and only from the board's own hosts.
 * Each value's source is `api:<board>`. What has no title or address is left out.
 *
 * Throws BoardError, `unknown_board` at the first step; an abort passes the signal's reason through.
 */
export async function* readBoard(
  subject: BoardSubject,
  options: BoardOptions = {},
): AsyncGenerator<BoardPosting, void, undefined> {
  const { board, place } = boardOf(subject);
  const api = politeApi(board.id, board.hosts(place), options);
  try {
    for await (const item of board.read(place, api)) {
      options.signal?.throwIfAborted();
      const url = httpUrl(item.url)?.href;
      const posting = url ? postingOf({ ...item, url }, board, place) : {};
      if (url && posting.title) yield { board: board.id, company: place.company, id: item.id, url, posting };
    }
  } catch (error) {
    if (!(error instanceof BoardError) || error.code !== 'not_found') throw error;
    throw new BoardError('not_found', error.details, {
      message: `${board.name} knows no company "${place.company}", or it shows no postings there. Is the address right?`,
    });
  }
}

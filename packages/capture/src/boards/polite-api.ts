import type { BoardApi, BoardRequest } from './board.ts';
import { BoardError } from './board-error.ts';
import { pause, readBody, waitOf } from './body.ts';

/** What a board said last time, so that an unchanged answer costs it nothing. Keyed by address; a Map will do. */
export interface BoardCache {
  get(url: string): Promise<CachedAnswer | undefined> | CachedAnswer | undefined;
  set(url: string, answer: CachedAnswer): unknown;
}

export interface CachedAnswer {
  etag: string;
  body: string;
}

/** How a board is asked. Absent = default. */
export interface BoardOptions {
  /** The global one when left out. */
  fetch?: typeof fetch | undefined;
  signal?: AbortSignal | undefined;
  cache?: BoardCache | undefined;
  /** Milliseconds between two requests, of which there is one at a time. Default 500. */
  pauseMs?: number | undefined;
  /** Milliseconds for one request with its answer. Default 30,000. */
  timeoutMs?: number | undefined;
  /** Bytes of one answer. Default 20 MB. */
  maxBytes?: number | undefined;
}

export const DEFAULTS = { pauseMs: 500, timeoutMs: 30_000, maxBytes: 20_000_000 } as const;

const TRIES = 3;
const REDIRECTS = 5;
/** A board that wants a longer break than this many seconds is left alone. */
const LONGEST_BREAK = 60;

interface Asked {
  url: string;
  board: string;
  hosts: readonly string[];
  request: BoardRequest;
  options: BoardOptions;
}

/** Only https, only the board's own hosts, no port and no credentials: asked before every request, redirects too. */
function checked(url: URL, { board, hosts }: Asked): URL {
  const own = url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '';
  if (own && hosts.includes(url.hostname)) return url;
  throw new BoardError(
    'blocked_address',
    { board, url: url.origin },
    {
      message: `The board points to ${url.origin}, which is not its own address, so that was not asked. Is the company's name right?`,
    },
  );
}

async function send(asked: Asked, etag: string | undefined, signal: AbortSignal): Promise<Response> {
  const { request, options } = asked;
  const posted = request.json !== undefined;
  const init: RequestInit = {
    method: posted ? 'POST' : 'GET',
    // Lever answers a browser's Accept with a page.
    headers: {
      accept: 'application/json, application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.8',
      'user-agent': 'ats-capture',
      ...(posted && { 'content-type': 'application/json' }),
      ...(etag && { 'if-none-match': etag }),
    },
    ...(posted && { body: JSON.stringify(request.json) }),
    redirect: 'manual',
    credentials: 'omit',
    signal,
  };
  let url = checked(new URL(asked.url), asked);
  for (let hop = 0; hop <= REDIRECTS; hop++) {
    const response = await (options.fetch ?? fetch)(url.href, init);
    const location = response.headers.get('location');
    if (response.status < 301 || response.status > 308 || !location || response.status === 304)
      return response;
    await response.body?.cancel();
    if (posted || !URL.canParse(location, url)) break;
    url = checked(new URL(location, url), asked);
  }
  throw new BoardError('bad_answer', { board: asked.board, url: url.origin });
}

function failureOf(error: unknown, { board, url, options }: Asked): unknown {
  if (options.signal?.aborted) return options.signal.reason;
  if (error instanceof BoardError) return error;
  const timedOut = error instanceof DOMException && error.name === 'TimeoutError';
  return new BoardError(timedOut ? 'timeout' : 'network', { board, url }, { cause: error });
}

/** One request with its answer's text; undefined for a posting that is gone. Throws BoardError. */
async function once(asked: Asked, cached: CachedAnswer | undefined): Promise<string | undefined> {
  const { board, url, request, options } = asked;
  const timeout = AbortSignal.timeout(options.timeoutMs ?? DEFAULTS.timeoutMs);
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
  try {
    const response = await send(asked, cached?.etag, signal);
    const { status, headers } = response;
    if (status === 304 && cached) return cached.body;
    if (status === 200) {
      const body = await readBody(response, options.maxBytes ?? DEFAULTS.maxBytes);
      const etag = headers.get('etag');
      if (etag && request.json === undefined) await options.cache?.set(url, { etag, body });
      return body;
    }
    await response.body?.cancel();
    if (status === 404 || status === 410) {
      if (request.mayBeGone) return undefined;
      throw new BoardError('not_found', { board, url, status });
    }
    if (status === 401 || status === 403) throw new BoardError('refused', { board, url, status });
    const retryAfter = waitOf(headers.get('retry-after'));
    const details = { board, url, status, ...(retryAfter !== null && { retryAfter }) };
    if (status === 429) throw new BoardError('rate_limited', details);
    throw new BoardError(status >= 500 ? 'unavailable' : 'bad_answer', details);
  } catch (error) {
    throw failureOf(error, asked);
  }
}

/** What passes by itself is tried again, after the break that the board asks for. */
async function ask(asked: Asked): Promise<string | undefined> {
  const { request, options, url } = asked;
  const cached = request.json === undefined ? await options.cache?.get(url) : undefined;
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(asked, cached);
    } catch (error) {
      if (!(error instanceof BoardError) || !error.retryable || attempt === TRIES) throw error;
      const seconds = error.details.retryAfter ?? 0;
      if (seconds > LONGEST_BREAK) throw error;
      await pause(
        Math.max(seconds * 1000, (options.pauseMs ?? DEFAULTS.pauseMs) * 2 ** attempt),
        options.signal,
      );
    }
  }
}

/** One request at a time to a board's own hosts, with a pause before each but the first. */
export function politeApi(board: string, hosts: readonly string[], options: BoardOptions): BoardApi {
  let asking: Promise<unknown> = Promise.resolve();
  let first = true;
  const text: BoardApi['text'] = (url, request = {}) => {
    const next = asking.then(async () => {
      if (!first) await pause(options.pauseMs ?? DEFAULTS.pauseMs, options.signal);
      first = false;
      return ask({ url, board, hosts, request, options });
    });
    asking = next.catch(() => undefined);
    return next;
  };
  return {
    text,
    async json(url, request) {
      const body = await text(url, request);
      if (body === undefined) return undefined;
      try {
        return JSON.parse(body);
      } catch (cause) {
        throw new BoardError('bad_answer', { board, url }, { cause });
      }
    },
  };
}

import { isIP } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import robotsParser from 'robots-parser';
import { MAX_BYTES, PageError, textOf } from './page.ts';

const AGENT = 'ats-import-pages';
const PAUSE = 1000;
const LONGEST_PAUSE = 60_000;
const TIMEOUT = 30_000;

/** What a site lets programs read, and how fast. */
interface Site {
  allows(url: string): boolean;
  pause: number;
}

const isRedirect = ({ status, headers }: Response): boolean =>
  status >= 301 && status <= 308 && status !== 304 && headers.get('location') !== null;

/** A redirect must not lead from the web into the machine or its network. */
const isInside = (host: string): boolean =>
  isIP(host.replace(/^\[|\]$/g, '')) > 0 || /(?:^|\.)(?:localhost|local|internal|lan)$/i.test(host);

/** Where a response sends on to; throws PageError when that is not on the web. */
function targetOf(response: Response, from: URL): URL {
  const location = response.headers.get('location') ?? '';
  const next = URL.canParse(location, from.href) ? new URL(location, from) : null;
  if (next && /^https?:$/.test(next.protocol) && (next.host === from.host || !isInside(next.hostname)))
    return next;
  throw new PageError('The page sends on to an address that is not on the web.');
}

/** The bytes of an answer; throws PageError as soon as there are too many. */
export async function bytesOf(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > MAX_BYTES) throw new PageError('The page is larger than 20 MB.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The web as a guest reads it: what robots.txt allows, at most one request a second to a site. */
export class Web {
  readonly #stop: AbortSignal;
  readonly #sites = new Map<string, Promise<Site>>();
  readonly #asked = new Map<string, number>();

  constructor(stop: AbortSignal) {
    this.#stop = stop;
  }

  /** The answer for an address and where it was in the end. Throws PageError with the reason. */
  async get(start: URL, headers: Record<string, string>): Promise<{ response: Response; url: URL }> {
    let url = start;
    for (let hop = 0; hop < 6; hop++) {
      const { allows, pause } = await this.#site(url.origin);
      if (!allows(url.href))
        throw new PageError(`${url.host} asks programs not to read this page (robots.txt).`);
      const response = await this.#request(url, pause, headers);
      if (!isRedirect(response)) return { response, url };
      await response.body?.cancel();
      url = targetOf(response, url);
    }
    throw new PageError('The page sends on and on.');
  }

  #site(origin: string): Promise<Site> {
    const known = this.#sites.get(origin) ?? this.#askSite(origin);
    this.#sites.set(origin, known);
    return known;
  }

  /** No robots.txt allows all; one that can't be had forbids all (RFC 9309). */
  async #askSite(origin: string): Promise<Site> {
    let url = new URL('/robots.txt', origin);
    let response = await this.#request(url, PAUSE);
    for (let hop = 0; hop < 5 && isRedirect(response); hop++) {
      url = targetOf(response, url);
      response = await this.#request(url, PAUSE);
    }
    const { status } = response;
    if (status !== 200) await response.body?.cancel();
    if (status >= 400 && status < 500) return { allows: () => true, pause: PAUSE };
    if (status !== 200) {
      throw new PageError(`${new URL(origin).host} does not say what may be read (robots.txt: ${status}).`);
    }
    // The package's types call its only export a default one; Node hands out the function itself.
    const parse = robotsParser as unknown as typeof robotsParser.default;
    const robots = parse(`${origin}/robots.txt`, textOf(await bytesOf(response)));
    const pause = Math.min(Math.max(PAUSE, (robots.getCrawlDelay(AGENT) ?? 0) * 1000), LONGEST_PAUSE);
    return { allows: (address) => robots.isDisallowed(address, AGENT) !== true, pause };
  }

  async #request(url: URL, pause: number, headers: Record<string, string> = {}): Promise<Response> {
    const since = Date.now() - (this.#asked.get(url.host) ?? 0);
    if (since < pause) await wait(pause - since, undefined, { signal: this.#stop });
    this.#asked.set(url.host, Date.now());
    const signal = AbortSignal.any([this.#stop, AbortSignal.timeout(TIMEOUT)]);
    try {
      return await fetch(url, { redirect: 'manual', signal, headers: { 'user-agent': AGENT, ...headers } });
    } catch (cause) {
      this.#stop.throwIfAborted();
      throw new PageError(`${url.host} could not be reached.`, { cause });
    }
  }
}

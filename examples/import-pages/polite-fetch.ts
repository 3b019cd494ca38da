import { type Page, PageError, textOf } from './page.ts';
import { cachedPage, keepPage } from './page-cache.ts';
import { bytesOf, Web } from './web.ts';

/** Fetches a page; throws PageError with the reason when it can't or may not. */
export type PoliteFetch = (url: string) => Promise<Page>;

const DAY = 86_400_000;

function reasonOf(status: number, retryAfter: string | null): string {
  if (status === 404 || status === 410) return 'The page is gone.';
  if (status === 401 || status === 403)
    return 'The site shows this page only to those who sign in. Save it in your browser instead.';
  const later = retryAfter === null ? '' : ` It asks to wait (${retryAfter}).`;
  return `The site answered with an error (${status}).${later} Try again later.`;
}

/** Reads pages as a guest does, and keeps them in a folder for a day; after that it asks whether they changed. */
export function politeFetch({ folder, stop }: { folder: string; stop: AbortSignal }): PoliteFetch {
  const web = new Web(stop);
  return async (address) => {
    if (!URL.canParse(address)) throw new PageError('This is no address.');
    const kept = await cachedPage(folder, address);
    if (kept && Date.now() - kept.fetchedAt < DAY) return kept;
    const { response, url } = await web.get(new URL(address), {
      accept: 'text/html, application/xhtml+xml;q=0.9',
      ...(kept?.etag && { 'if-none-match': kept.etag }),
      ...(kept?.lastModified && { 'if-modified-since': kept.lastModified }),
    });
    const { status, headers } = response;
    const type = headers.get('content-type') ?? '';
    const isPage = type === '' || /html|multipart\/related/i.test(type);
    if (status !== 200 || !isPage) await response.body?.cancel();
    if (status === 304 && kept) {
      await keepPage(folder, address, { ...kept, fetchedAt: Date.now() });
      return kept;
    }
    if (status !== 200) throw new PageError(reasonOf(status, headers.get('retry-after')));
    if (!isPage) throw new PageError(`This is no page (${type}).`);
    const page = {
      html: textOf(await bytesOf(response), type),
      url: url.href,
      fetchedAt: Date.now(),
      etag: headers.get('etag'),
      lastModified: headers.get('last-modified'),
    };
    await keepPage(folder, address, page);
    return page;
  };
}

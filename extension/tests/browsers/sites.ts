import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

type SitePage = { readonly url: string; readonly file: URL };

const page = (url: string, path: string): SitePage => ({ url, file: new URL(path, import.meta.url) });
const FIXTURES = '../../../packages/capture/src/sites/fixtures';

/** Pages of our own making under the job sites' host names, each built in another way. */
export const PAGES = {
  linkedData: page(
    'http://boards.greenhouse.io/harborandpine/jobs/4417023',
    '../../../scripts/demo/samples/posting.html',
  ),
  pageState: page(
    'http://job-boards.greenhouse.io/northwindmaps/jobs/7401256002',
    `${FIXTURES}/greenhouse.html`,
  ),
  visibleText: page(
    'http://jobs.lever.co/tidewerk/0b8f3d52-6c1e-4a77-9d10-3e5b1c9f2a44',
    `${FIXTURES}/lever.html`,
  ),
  microdata: page('http://www.brightwater-clinics.example/careers/night-nurse', '../pages/microdata.html'),
  builtByScript: page(
    'http://careers.kestrel-maps.example/jobs/field-surveyor',
    '../pages/built-by-script.html',
  ),
  article: page('http://www.harbour-news.example/bridge-opens', '../pages/article.html'),
} as const satisfies Record<string, SitePage>;

export type Sites = {
  readonly port: number;
  /** Every address that was asked for and is not one of ours. */
  readonly refused: readonly string[];
  close(): Promise<void>;
};

/**
 * The whole network of a browser under test: a proxy that answers for our pages and refuses everything else,
 * so that no test reaches a real site.
 */
export async function serveSites(): Promise<Sites> {
  const refused: string[] = [];
  const files = new Map(Object.values(PAGES).map(({ url, file }) => [url, file]));
  const server = createServer(async (request, response) => {
    const { origin, pathname, searchParams } = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const file = files.get(origin + pathname);
    if (!file) {
      refused.push(origin + pathname);
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', 'text/html; charset=utf-8');
    // The same page as another opening: ?opening=2 is the second one of its kind.
    const html = await readFile(file, 'utf8');
    const opening = searchParams.get('opening');
    response.end(opening ? html.replaceAll(/Night Nurse\b/g, `Night Nurse ${opening}`) : html);
  });
  server.on('connect', (request, socket) => {
    refused.push(request.url ?? '');
    // A browser that is killed resets its lines; nobody else would hear of it here, and the whole run would fail.
    socket.on('error', () => {});
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    // Listening on a port of the machine, so the address is no pipe's name.
    port: (server.address() as AddressInfo).port,
    refused,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

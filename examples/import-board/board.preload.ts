/**
 * Loaded before the program in its tests: the board's address is answered with the file named in BOARD_FILE as it is
 * at that moment, everything outside this machine is refused, and a minute of waiting takes a quarter of a second.
 */
import { readFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';
import { HttpResponse, http, passthrough } from 'msw';
import { setupServer } from 'msw/node';

const file = process.env.BOARD_FILE ?? '';
const server = setupServer(
  http.get('https://boards-api.greenhouse.io/v1/boards/kvist/jobs', ({ request }) => {
    const text = readFileSync(file, 'utf8');
    if (!text.startsWith('{')) return new HttpResponse(null, { status: Number(text) });
    const etag = `"${text.length}"`;
    if (request.headers.get('if-none-match') === etag) return new HttpResponse(null, { status: 304 });
    return new HttpResponse(text, { headers: { etag } });
  }),
  http.all(/^http:\/\/(?:127\.0\.0\.1|localhost):/, () => passthrough()),
);
server.listen({ onUnhandledFrame: 'error' });

const real = timers.setTimeout;
Object.assign(timers, {
  setTimeout: (ms: number, ...rest: [unknown, object]) => real(ms >= 60_000 ? 250 : ms, ...rest),
});
syncBuiltinESMExports();

// Which pages may talk to the backend. A hosted project answers any page; one on a person's own machine
// is for programs on that machine and for browser extensions.

const EXTENSIONS: ReadonlySet<string> = new Set([
  'chrome-extension:',
  'moz-extension:',
  'safari-web-extension:',
]);
const LOCAL = /^(localhost|.+\.localhost|127\.0\.0\.1|\[::1\])$/;
const EXPOSED = 'content-disposition, content-location, content-range, preference-applied, x-sb-error-code';

/** Adds the cross-origin rules to what `answer` answers. */
export function withCors(
  answer: (request: Request) => Promise<Response>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const origin = request.headers.get('origin');
    if (origin !== null && !isWelcome(origin))
      return Response.json({ message: 'Pages of other sites have no access.' }, { status: 403 });
    const asked = request.headers.get('access-control-request-method');
    const response =
      request.method === 'OPTIONS' && asked !== null ? preflight(request) : await answer(request);
    return origin === null ? response : marked(response, origin);
  };
}

function isWelcome(origin: string): boolean {
  try {
    const { protocol, hostname } = new URL(origin);
    return EXTENSIONS.has(protocol) || LOCAL.test(hostname);
  } catch {
    return false;
  }
}

function preflight(request: Request): Response {
  const headers = new Headers({
    'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS',
    'access-control-allow-headers': request.headers.get('access-control-request-headers') ?? '*',
    'access-control-max-age': '600',
  });
  // https://wicg.github.io/private-network-access/
  if (request.headers.has('access-control-request-private-network'))
    headers.set('access-control-allow-private-network', 'true');
  return new Response(null, { status: 204, headers });
}

function marked(response: Response, origin: string): Response {
  const headers = new Headers(response.headers);
  headers.set('access-control-allow-origin', origin);
  headers.set('access-control-expose-headers', EXPOSED);
  headers.append('vary', 'Origin');
  const { status, statusText } = response;
  return new Response(response.body, { status, statusText, headers });
}

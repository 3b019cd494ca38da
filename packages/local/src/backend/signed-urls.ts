// Lite answers requests for signed URLs in a form that storage-js does not read (it expects
// `signedURL` for downloads, `url` for uploads, each relative to /storage/v1), and its route for several
// at a time is hidden behind the one for a single object. A link that ran out is an HTTP 500 there, which
// clients would ask for again.
// https://supabase.com/docs/reference/javascript/storage-from-createsignedurl

import { isGenuine } from './keys.ts';

type Answer = (request: Request) => Promise<Response>;

const PREFIX = '/storage/v1';
const OBJECTS = `${PREFIX}/object/`;

/** Answers as `answer` does, and everything about signed URLs in the hosted form. */
export function withSignedUrls(answer: Answer, jwtSecret: string): Answer {
  return async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    if (!pathname.startsWith(OBJECTS)) return answer(request);
    const action = pathname.slice(OBJECTS.length);
    if (request.method === 'POST') {
      if (action.startsWith('upload/sign/')) return renamed(await answer(request), 'url');
      if (/^sign\/[^/]+\/?$/.test(action)) return signMany(request, answer);
      if (action.startsWith('sign/')) return renamed(await answer(request), 'signedURL');
    }
    if (/^(upload\/)?sign\//.test(action) && !(await isGenuine(searchParams.get('token') ?? '', jwtSecret)))
      return refused('InvalidJWT', 'The link has run out, or it is not one of ours.');
    const response = await answer(request);
    const saved = request.method === 'GET' && response.ok && searchParams.has('download');
    return saved ? asAttachment(response, searchParams.get('download') ?? '') : response;
  };
}

async function renamed(response: Response, name: 'url' | 'signedURL'): Promise<Response> {
  if (!response.ok) return response;
  const { signedUrl, ...rest }: Record<string, unknown> = await response.json();
  return sameHeaders(response, { ...rest, [name]: relative(signedUrl) });
}

async function signMany(request: Request, answer: Answer): Promise<Response> {
  const asked: unknown = await request.json().catch(() => null);
  const { paths, expiresIn } = (asked ?? {}) as Readonly<Record<string, unknown>>;
  if (!Array.isArray(paths) || paths.some((path) => typeof path !== 'string'))
    return refused('InvalidRequest', 'paths is missing.');
  const signed: object[] = [];
  for (const path of paths) {
    const one = new Request(`${request.url.replace(/\/$/, '')}/${encodeURI(path)}`, {
      method: 'POST',
      headers: request.headers,
      body: JSON.stringify({ expiresIn }),
    });
    signed.push(await signedEntry(path, await renamed(await answer(one), 'signedURL')));
  }
  return Response.json(signed);
}

async function signedEntry(path: string, response: Response): Promise<object> {
  const { signedURL = null, message = null }: Record<string, unknown> = await response.json();
  return { path, signedURL, error: response.ok ? null : message };
}

function refused(error: string, message: string): Response {
  return Response.json({ statusCode: '400', error, message }, { status: 400 });
}

function relative(url: unknown): unknown {
  return typeof url === 'string' && url.startsWith(PREFIX) ? url.slice(PREFIX.length) : url;
}

function sameHeaders(response: Response, body: object): Response {
  const headers = new Headers(response.headers);
  headers.delete('content-length');
  return Response.json(body, { status: response.status, headers });
}

/** `?download` asks the browser to save the file, under a name if one is given. */
function asAttachment(response: Response, name: string): Response {
  const headers = new Headers(response.headers);
  const suffix = name === '' ? '' : `; filename*=UTF-8''${encodeURIComponent(name)}`;
  headers.set('content-disposition', `attachment${suffix}`);
  return new Response(response.body, { status: response.status, headers });
}

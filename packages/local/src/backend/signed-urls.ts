// Lite answers requests for signed URLs in a form that storage-js does not read: it expects
// `signedURL` (downloads) or `url` (uploads), each relative to /storage/v1.
// https://supabase.com/docs/reference/javascript/storage-from-createsignedurl

const PREFIX = '/storage/v1';

/** Brings the answers about signed URLs into the hosted form; other answers pass. */
export async function repairSignedUrls(request: Request, response: Response): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  if (!pathname.startsWith(`${PREFIX}/object/`)) return response;
  const action = pathname.slice(`${PREFIX}/object/`.length);
  if (request.method === 'POST' && response.ok) {
    if (action.startsWith('upload/sign/')) return rewritten(response, 'url');
    if (action.startsWith('sign/')) return rewritten(response, 'signedURL');
  }
  if (request.method === 'GET' && response.ok && searchParams.has('download'))
    return asAttachment(response, searchParams.get('download') ?? '');
  return response;
}

async function rewritten(response: Response, name: 'url' | 'signedURL'): Promise<Response> {
  const body: unknown = await response.json();
  const one = (entry: unknown): unknown => {
    if (typeof entry !== 'object' || entry === null || !('signedUrl' in entry)) return entry;
    const { signedUrl, ...rest } = entry;
    return { ...rest, [name]: relative(signedUrl) };
  };
  const headers = new Headers(response.headers);
  headers.delete('content-length');
  return Response.json(Array.isArray(body) ? body.map(one) : one(body), { status: response.status, headers });
}

function relative(url: unknown): string | null {
  if (typeof url !== 'string' || url === '') return null;
  return url.startsWith(PREFIX) ? url.slice(PREFIX.length) : url;
}

/** `?download` asks the browser to save the file, under a name if one is given. */
function asAttachment(response: Response, name: string): Response {
  const headers = new Headers(response.headers);
  const suffix = name === '' ? '' : `; filename*=UTF-8''${encodeURIComponent(name)}`;
  headers.set('content-disposition', `attachment${suffix}`);
  return new Response(response.body, { status: response.status, headers });
}

import { withCors } from './cors.ts';
import { withFolderListing } from './object-listing.ts';
import { withSignedUrls } from './signed-urls.ts';
import { unwrapUpload } from './uploads.ts';

/** More than a bucket takes; keeps a runaway request from filling the memory. */
const MAX_BODY_BYTES = 60 * 1024 * 1024;

/** Lite's other routes tell about the configuration and the schema without asking for a key. */
const SERVED = ['/auth/v1/', '/rest/v1/', '/storage/v1/'];

type Answer = (request: Request) => Promise<Response>;

/** What stands between the world and Lite. `answer` gets requests whose body is already in memory. */
export function createGateway(answer: Answer, jwtSecret: string): Answer {
  const answered = withFolderListing(withSignedUrls(answer, jwtSecret));
  return withCors(async (request) => {
    request.signal.throwIfAborted();
    const path = new URL(request.url).pathname;
    if (path === '/health') return json(200, { status: 'ok' });
    if (!SERVED.some((prefix) => path.startsWith(prefix)))
      return json(404, { message: 'Nothing here. The API is under /auth/v1, /rest/v1 and /storage/v1.' });
    const held = await inMemory(request);
    if (!held) return json(413, { message: 'The request is larger than 60 MB.' });
    request.signal.throwIfAborted();
    return answered(await unwrapUpload(held));
  });
}

/**
 * The same request with its body read. A slow sender must not hold the database's turn, and without a
 * content-length Lite lets an upload pass the bucket's size limit. Null when it is too large.
 */
async function inMemory(request: Request): Promise<Request | null> {
  const { method, url } = request;
  const headers = new Headers(request.headers);
  if (method === 'GET' || method === 'HEAD') return new Request(url, { method, headers });
  if (Number(headers.get('content-length') ?? 0) > MAX_BODY_BYTES) return null;
  const body = await request.arrayBuffer();
  if (body.byteLength > MAX_BODY_BYTES) return null;
  headers.set('content-length', String(body.byteLength));
  const held = new Request(url, { method, headers, ...(body.byteLength > 0 ? { body } : {}) });
  // Firefox has no Request.body, without which Lite takes every request for empty.
  if (held.body === undefined) Object.defineProperty(held, 'body', { value: new Response(body).body });
  return held;
}

function json(status: number, body: object): Response {
  return Response.json(body, { status });
}

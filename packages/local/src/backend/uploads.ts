/**
 * An upload as Lite reads it: the file is the body. storage-js sends Blobs and Files as a form whose
 * file part has an empty name, which Lite does not find. Other requests pass.
 */
export async function unwrapUpload(request: Request): Promise<Request> {
  const { pathname } = new URL(request.url);
  const type = request.headers.get('content-type') ?? '';
  if (!pathname.startsWith('/storage/v1/object/') || !type.startsWith('multipart/form-data')) return request;
  const form = await request.clone().formData();
  const file = [...form.values()].find((part) => typeof part !== 'string');
  if (!file) return request;
  const headers = new Headers(request.headers);
  headers.set('content-type', file.type === '' ? 'application/octet-stream' : file.type);
  headers.set('content-length', String(file.size));
  const maxAge = form.get('cacheControl');
  if (typeof maxAge === 'string') headers.set('cache-control', `max-age=${maxAge}`);
  return new Request(request.url, { method: request.method, headers, body: await file.arrayBuffer() });
}

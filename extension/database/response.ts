/** A Response out of its parts; some statuses may have no body, not even an empty one. */
export function responseOf(
  status: number,
  headers: Readonly<Record<string, string>>,
  body: ArrayBuffer,
): Response {
  const bare = status === 204 || status === 205 || status === 304;
  return new Response(bare ? null : body, { status, headers });
}

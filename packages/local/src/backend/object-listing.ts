// The hosted service lists one folder: its objects by their own name, its subfolders as entries without
// an id. Lite lists every object whose whole name begins alike.
// https://supabase.com/docs/reference/javascript/storage-from-list

type Answer = (request: Request) => Promise<Response>;
type Fields = Readonly<Record<string, unknown>>;

const LIST = /^\/storage\/v1\/object\/list\/[^/]+\/?$/;
const PAGE = 1000;
const FIELDS = ['id', 'updated_at', 'created_at', 'last_accessed_at', 'metadata'] as const;

/** Answers as `answer` does, and listings folder by folder. */
export function withFolderListing(answer: Answer): Answer {
  return async (request) => {
    if (request.method !== 'POST' || !LIST.test(new URL(request.url).pathname)) return answer(request);
    const asked = fields(await request.json().catch(() => null));
    const folder = text(asked.prefix).replace(/^\/+|\/+$/g, '');
    const prefix = folder === '' ? '' : `${folder}/`;
    const found = await everything(request, prefix, answer);
    return found instanceof Response ? found : Response.json(page(found, prefix, asked));
  };
}

/** All objects below a folder, or the answer of a request that failed. */
async function everything(request: Request, prefix: string, answer: Answer): Promise<Fields[] | Response> {
  const all: Fields[] = [];
  for (let offset = 0; ; offset += PAGE) {
    const { url, headers } = request;
    const body = JSON.stringify({ prefix, limit: PAGE, offset, sortBy: { column: 'name', order: 'asc' } });
    const response = await answer(new Request(url, { method: 'POST', headers, body }));
    if (!response.ok) return response;
    const rows: unknown = await response.json();
    if (!Array.isArray(rows)) return all;
    // Lite takes % and _ in the prefix for wildcards.
    all.push(...rows.map(fields).filter((row) => text(row.name).startsWith(prefix)));
    if (rows.length < PAGE) return all;
  }
}

function page(objects: readonly Fields[], prefix: string, asked: Fields): Fields[] {
  const search = text(asked.search).toLowerCase();
  const { column, order } = fields(asked.sortBy);
  const direction = order === 'desc' ? -1 : 1;
  const key = typeof column === 'string' && column !== '' ? column : 'name';
  const matching = entries(objects, prefix).filter((each) =>
    text(each.name).toLowerCase().startsWith(search),
  );
  matching.sort((a, b) => {
    // Folders come first and have nothing but a name to go by.
    if (a.id === null || b.id === null)
      return a.id === b.id ? direction * compare(a.name, b.name) : a.id === null ? -1 : 1;
    return direction * compare(a[key], b[key]);
  });
  const from = typeof asked.offset === 'number' ? asked.offset : 0;
  const limit = typeof asked.limit === 'number' ? asked.limit : 100;
  return matching.slice(from, from + limit);
}

function entries(objects: readonly Fields[], prefix: string): Fields[] {
  const found = new Map<string, Fields>();
  for (const object of objects) {
    const [name = '', ...below] = text(object.name).slice(prefix.length).split('/');
    const isFolder = below.length > 0;
    const values = FIELDS.map((field) => [field, isFolder ? null : (object[field] ?? null)]);
    found.set(isFolder ? `${name}/` : name, { name, ...Object.fromEntries(values) });
  }
  return [...found.values()];
}

function compare(a: unknown, b: unknown): number {
  const [left, right] = [text(a), text(b)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

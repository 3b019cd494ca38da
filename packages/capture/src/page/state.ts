import { parseJson } from './json.ts';

export interface StateBlob {
  /** `__NEXT_DATA__`, `window.__INITIAL_STATE__`, `[data-page]`: the head of a finding's path. */
  name: string;
  data: unknown;
}

/** Attributes in which front ends keep their data. */
export const STATE_ATTRIBUTES = ['data-page', 'data-props', 'data-react-props', 'data-state'];

/**
 * Whether a text may hold the data of a posting: parsing a megabyte that holds none would cost more than all the
 * rest.
 */
export const promising = (text: string): boolean =>
  text.length > 60 &&
  text.length < 4_000_000 &&
  /descri|requirement|employment|jobad|job_?post|posted|publish/i.test(text) &&
  /title|position|name/i.test(text);

/** Looked for by its `=`, then backwards: scripts have far more names than objects that are assigned to one. */
const ASSIGNED =
  /=\s*(?=[{[]|JSON\.parse\()(?<=(?:(?:window|self|globalThis)[.[]["']?|\b(?:var|let|const) |^|;)\s*([\w$.]{2,60})["'\]]*\s*=\s*)/g;

/** The end of a quoted string, or of the JSON value, that begins at `from`; -1 when it never closes. */
function endOf(text: string, from: number): number {
  let quote = '';
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    const c = text[i] ?? '';
    if (c === '\\') i++;
    else if (quote) {
      if (c !== quote) continue;
      quote = '';
      if (depth === 0) return i + 1;
    } else if (c === '"' || (c === "'" && depth === 0)) quote = c;
    else if (c === '{' || c === '[') depth++;
    else if ((c === '}' || c === ']') && --depth === 0) return i + 1;
  }
  return -1;
}

/** A quoted JavaScript string as text. */
function unquote(literal: string): string {
  const body = literal.slice(1, -1);
  const json = literal[0] === '"' ? body : body.replace(/\\'/g, "'").replace(/(?<!\\)"/g, '\\"');
  return String(parseJson(`"${json}"`)?.data ?? '');
}

/** `window.x = {...}`, `var x = {...}`, `x = JSON.parse("...")` */
function fromScript(text: string): [name: string, json: string][] {
  const found: [string, string][] = [];
  let to = 0;
  for (const match of text.matchAll(ASSIGNED)) {
    if (match.index < to) continue;
    const quoted = text.startsWith('JSON.parse(', match.index + match[0].length);
    const from = match.index + match[0].length + (quoted ? 11 : 0);
    to = endOf(text, from);
    if (to < 0 || found.length > 20) break;
    const json = text.slice(from, to);
    const name = match[1]?.replace(/^(?:window|self|globalThis)\./, '');
    found.push([`window.${name}`, quoted ? unquote(json) : json]);
  }
  return found;
}

/** Next's streamed rows: self.__next_f.push([1,"5:{...}\n"]) over many scripts. */
function fromRows(scripts: readonly string[]): [name: string, json: string][] {
  const pieces = scripts.map((text) => {
    const head = /^\s*self\.__next_f\.push\(\[1,\s*(?=")/.exec(text)?.[0].length ?? -1;
    return head < 0 ? '' : unquote(text.slice(head, endOf(text, head)));
  });
  return pieces
    .join('')
    .split(/\n(?=[\da-f]+:)/)
    .map((row) => ['__next_f', row.replace(/^[\da-f]+:/, '')]);
}

/** Nuxt's flat form: one array in which numbers point at other entries. Three levels are enough for a posting. */
function unflatten(data: unknown): unknown {
  if (!Array.isArray(data)) return data;
  const resolve = (value: unknown, depth: number): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const at = (v: unknown): unknown =>
      typeof v === 'number' && depth < 3 ? resolve(data[v] ?? v, depth + 1) : v;
    if (Array.isArray(value)) return value.slice(0, 50).map(at);
    return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, at(v)]));
  };
  return data.slice(0, 5000).map((entry) => (Array.isArray(entry) ? null : resolve(entry, 0)));
}

/** JSON that a page carries for its own scripts. */
export function readState(document: Document): StateBlob[] {
  const texts: [name: string, json: string][] = [];
  const scripts: string[] = [];
  for (const script of document.querySelectorAll('script:not([src]):not([type*="ld+json"])')) {
    const text = script.textContent ?? '';
    if (!promising(text)) continue;
    if (/json$/.test(script.getAttribute('type') ?? ''))
      texts.push([script.getAttribute('id') ?? 'script', text]);
    else scripts.push(text);
  }
  for (const name of STATE_ATTRIBUTES)
    for (const element of document.querySelectorAll(`[${name}^="{"]`))
      texts.push([name, element.getAttribute(name) ?? '']);
  return [...texts, ...scripts.flatMap(fromScript), ...fromRows(scripts)].flatMap(([name, json]) => {
    const data = /^\s*(?:<!--)?\s*[{[]/.test(json) && promising(json) ? parseJson(json)?.data : undefined;
    return data === undefined ? [] : [{ name, data: name.includes('NUXT') ? unflatten(data) : data }];
  });
}

import { parseJson } from './json.ts';

export interface StateBlob {
  /** `__NEXT_DATA__`, `window.__INITIAL_STATE__`, `[data-page]`: the head of a finding's path. */
  name: string;
  data: unknown;
}

// Parsing a megabyte that holds no posting would cost more than all the rest.
const PROMISING = /title|position|headline/i;
const ALSO_PROMISING = /descri|content|requirement|location|compan/i;
const ASSIGNED =
  /(?:(?:window|self|globalThis)[.[]["']?|\b(?:var|let|const) |^|;)\s*([\w$]{2,60})["'\]]*\s*=\s*(?=[{[]|JSON\.parse\()/g;
const MAX_BLOB = 4_000_000;

const promising = (text: string): boolean =>
  text.length > 60 && text.length < MAX_BLOB && PROMISING.test(text) && ALSO_PROMISING.test(text);

/** The end of the JSON value that begins at `from`; -1 when it never closes. */
function valueEnd(text: string, from: number): number {
  let depth = 0;
  let inString = false;
  for (let i = from; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (inString) {
      if (c === 92) i++;
      else if (c === 34) inString = false;
    } else if (c === 34) inString = true;
    else if (c === 123 || c === 91) depth++;
    else if ((c === 125 || c === 93) && --depth === 0) return i + 1;
  }
  return -1;
}

function stringEnd(text: string, from: number): number {
  const quote = text[from];
  for (let i = from + 1; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === quote) return i + 1;
  }
  return -1;
}

/** A quoted JavaScript string as text. */
function unquote(literal: string): string {
  const body = literal.slice(1, -1);
  const json = literal[0] === '"' ? body : body.replace(/\\'/g, "'").replace(/(?<!\\)"/g, '\\"');
  const parsed = parseJson(`"${json}"`)?.data;
  return typeof parsed === 'string' ? parsed : '';
}

function fromScript(text: string): StateBlob[] {
  const found: StateBlob[] = [];
  let from = 0;
  for (const match of text.matchAll(ASSIGNED)) {
    if (match.index < from || found.length >= 20) continue;
    let start = match.index + match[0].length;
    let json: string;
    if (text.startsWith('JSON.parse(', start)) {
      start += 'JSON.parse('.length;
      from = stringEnd(text, start);
      json = from < 0 ? '' : unquote(text.slice(start, from));
    } else {
      from = valueEnd(text, start);
      json = from < 0 ? '' : text.slice(start, from);
    }
    if (from < 0) break;
    const data = promising(json) ? parseJson(json)?.data : undefined;
    if (data !== undefined) found.push({ name: `window.${match[1]}`, data });
  }
  return found;
}

/** Next's streamed rows: self.__next_f.push([1,"5:{...}\n"]) over many scripts. */
function fromNextRows(scripts: readonly string[]): StateBlob[] {
  const stream = scripts
    .flatMap((text) => {
      const start = /^\s*self\.__next_f\.push\(\[1,\s*"/.exec(text);
      const at = start ? start[0].length - 1 : -1;
      const end = at < 0 ? -1 : stringEnd(text, at);
      return end < 0 ? [] : [unquote(text.slice(at, end))];
    })
    .join('');
  return stream.split(/\n(?=[0-9a-f]+:)/).flatMap((row) => {
    const json = row.replace(/^[0-9a-f]+:/, '');
    const data = /^[[{]/.test(json) && promising(json) ? parseJson(json)?.data : undefined;
    return data === undefined ? [] : [{ name: 'self.__next_f', data }];
  });
}

/** Nuxt's flat form: one array in which numbers point at other entries. */
function unflatten(data: unknown): unknown {
  if (!Array.isArray(data) || data.length < 5) return data;
  const isPointer = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
  return data.slice(0, 20_000).map((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return entry;
    return Object.fromEntries(
      Object.entries(entry).map(([key, value]) => [key, isPointer(value) ? one(data, value) : value]),
    );
  });
}

/** What a pointer points at, one level of objects and lists resolved below it. */
function one(data: readonly unknown[], index: number): unknown {
  const value = data[index];
  const at = (v: unknown): unknown => (typeof v === 'number' && Number.isInteger(v) ? (data[v] ?? v) : v);
  if (Array.isArray(value)) return value.slice(0, 50).map(at);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, at(v)]));
}

function fromTags(document: Document): StateBlob[] {
  const found: StateBlob[] = [];
  for (const script of document.querySelectorAll('script[type$="json"]:not([type*="ld+json"])')) {
    const text = script.textContent ?? '';
    const data = promising(text) ? parseJson(text.trim().replace(/^<!--|-->$/g, ''))?.data : undefined;
    const id = script.getAttribute('id') ?? 'script[type=json]';
    if (data !== undefined) found.push({ name: id, data: id.includes('NUXT') ? unflatten(data) : data });
  }
  for (const name of ['data-page', 'data-props', 'data-react-props', 'data-state']) {
    for (const element of [...document.querySelectorAll(`[${name}^="{"]`)].slice(0, 20)) {
      const text = element.getAttribute(name) ?? '';
      const data = promising(text) ? parseJson(text)?.data : undefined;
      if (data !== undefined) found.push({ name: `[${name}]`, data });
    }
  }
  return found;
}

/** JSON that a page carries for its own scripts. */
export function readState(document: Document): StateBlob[] {
  const scripts: string[] = [];
  for (const script of document.querySelectorAll('script:not([src]):not([type$="json"])')) {
    const text = script.textContent ?? '';
    if (promising(text)) scripts.push(text);
  }
  return [...fromTags(document), ...scripts.flatMap(fromScript), ...fromNextRows(scripts)];
}

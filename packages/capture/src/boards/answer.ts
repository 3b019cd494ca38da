import type { FieldName } from '../posting.ts';
import { valueAt } from '../sites/parts/payload.ts';
import type { Fact } from './board.ts';
import { BoardError } from './board-error.ts';

/** Where fields stand in one posting of an answer: dotted paths, and what to make of the value when it needs it. */
export type Places = readonly (readonly [FieldName, path: string, turn?: (value: unknown) => unknown])[];

export function factsAt(item: unknown, places: Places): Fact[] {
  return places.map(([field, path, turn]) => {
    const value = valueAt(item, path);
    return [field, turn && value !== undefined && value !== null ? turn(value) : value, path];
  });
}

/** A text or number at a path as text, '' for anything else. */
export function textAt(data: unknown, path: string): string {
  const value = valueAt(data, path);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() : '';
}

/** The list at a path ('' = the answer itself). Throws `bad_answer` when there is none: the interface has changed. */
export function listAt(data: unknown, path: string): unknown[] {
  const value = path === '' ? data : valueAt(data, path);
  if (Array.isArray(value)) return value;
  throw new BoardError(
    'bad_answer',
    {},
    {
      message: `The board answered without its list of postings${path ? ` ("${path}")` : ''}; its interface may have changed.`,
    },
  );
}

/** The list at a path, empty when there is none. */
export function itemsAt(data: unknown, path: string): unknown[] {
  const value = valueAt(data, path);
  return Array.isArray(value) ? value : [];
}

/** Titled parts of a text as one piece of HTML. Titles are plain text and may hold `<`. */
export function joinParts(parts: readonly { title?: string; html: string }[]): string {
  return parts
    .filter(({ html }) => html !== '')
    .map(({ title, html }) =>
      title ? `<h3>${title.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</h3>${html}` : html,
    )
    .join('');
}

/** The parts of a path that are not empty. */
export const pathOf = (url: URL): string[] => url.pathname.split('/').filter(Boolean);

/** A company's name as boards allow it in an address; nothing that could lead elsewhere. */
export const isName = (text: string | undefined): text is string =>
  text !== undefined && /^[a-z0-9](?:[\w-]{0,98}[a-z0-9])?$/i.test(text);

/** `acme` of `acme.example.com` for the domain `example.com`, when it can be a company's. */
export function subdomainOf(url: URL, domain: string): string | null {
  const host = url.hostname.toLowerCase();
  if (!host.endsWith(`.${domain}`)) return null;
  const name = host.slice(0, -domain.length - 1);
  return isName(name) && !/^(?:www|api|app|docs|help|support|status|developers?|static|assets.*)$/.test(name)
    ? name
    : null;
}

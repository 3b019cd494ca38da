import type { Line } from '../lines/line.ts';
import { findDates } from '../words/dates.ts';
import { placeScore } from '../words/places.ts';
import { type Found, found, surest } from './found.ts';

/** The top level has two letters at least, and ends where a word with a capital is stuck to it; a dot at the end is the sentence's. */
const EMAIL =
  /[\p{L}\p{N}._%+'’-]+@[\p{L}\p{N}](?:[\p{L}\p{N}-]*\.)+(?:\p{Ll}{2,}(?=\p{Lu}\p{Ll})|\p{L}{2,})/gu;

const COMMON = /\.(?:com|org|net|edu|io|de|fr|uk|ie|me|co|in|es|it|nl|pl|ca|us|ch|at|be|se|dev)$/i;

/** An address that is broken at the end of a narrow line is whole again with the line after it. */
function unbroken(all: readonly Line[]): Line[] {
  // "ida.marsh" that fills its column, above "2002@example.org".
  const lines = all.map((line, at) => {
    const before = all[at - 1];
    const cut = before && before.room < 1.2 && /^\p{L}[\p{L}._-]{5,}$/u.test(before.text);
    return cut && /^\d{1,6}@\S+$/.test(line.text) ? { ...line, text: before.text + line.text } : line;
  });
  return lines.map((line, at) => {
    const next = lines[at + 1]?.text.trim() ?? '';
    const broken =
      line.text.includes('@') && /[@.\p{L}\p{N}-]$/u.test(line.text) && /^[\p{L}\p{N}.-]+$/u.test(next);
    // The line was full to its end, in a column as narrow as the address, and what follows ends like one.
    const cutOff = line.room < 1.2 && /^[\p{L}\p{N}-]*\.\p{L}{2,4}$/u.test(next) && !COMMON.test(line.text);
    // One or two letters by themselves below an address that fills its column are its last ones.
    const clipped = line.room < 1.2 && /^\p{Ll}{1,2}$/u.test(next);
    const needed =
      clipped || cutOff || !/@[\p{L}\p{N}.-]+\.\p{L}{2,}$/u.test(line.text) || /^\.\p{L}{2,}/u.test(next);
    return broken && needed ? { ...line, text: line.text + next } : line;
  });
}

/** Addresses in capitals are set so; they are written small. */
const small = (email: string): string => (email === email.toUpperCase() ? email.toLowerCase() : email);

/** "ida.marsh @gmx.de": letters set apart lose the place of their spaces. */
const APART =
  /(?<![\p{L}\p{N}._-])([\p{L}\p{N}][\p{L}\p{N}._-]{2,40}) @((?:gmail|gmx|web|outlook|hotmail|yahoo|icloud|proton(?:mail)?|live|aol|mail)\.\p{L}{2,3}(?:\.\p{L}{2})?)(?!\p{L})/giu;

/** Addresses of the person: in the head first, then anywhere but among the references. */
export function emailIn(
  head: readonly Line[],
  rest: readonly Line[],
  links: readonly string[],
): Found<string> | null {
  const inLines = (lines: readonly Line[], confidence: number): (Found<string> | null)[] =>
    unbroken(lines).flatMap(({ text }) =>
      (text.match(EMAIL) ?? []).map((email) =>
        found(small(email.replace(/^[-.'’]+|^www\./gi, '')), text, confidence),
      ),
    );
  const linked = links
    .filter((link) => /^mailto:/i.test(link))
    .map((link) => decodeURIComponent(link.slice(7).split('?')[0] ?? ''))
    .filter((email) => /@[^@\s]+\.\p{L}{2,}$/u.test(email))
    .map((email) => found(email, email, 0.9));
  const apart = [...head, ...rest].flatMap(({ text }) =>
    [...text.matchAll(APART)].map(([quote, name, house]) => found(`${name}@${house}`, quote, 0.5)),
  );
  return surest([...inLines(head, 0.98), ...linked, ...inLines(rest, 0.8), ...apart]);
}

const PHONE =
  /(?<![\p{L}\p{N}@/_.-])(?:\(\s?)?(?:\+|00)?\(?\d(?:[ ().\u00a0\u2009\u202f/–-]{0,4}\d){6,14}(?:\s?(?:x|ext\.?)\s?\d{1,5})?(?![\p{L}\p{N}@_/])/giu;
const PHONE_LABEL =
  /\b(phone|tel|telephone|mobile|cell|call|mob|handy|telefon|téléphone|tél|teléfono|telefono|móvil|celular|telefone|gsm|tlf|тел|whatsapp|[tmp])\s*[.:]?\s*$/iu;

const POSTCODE_LABEL =
  /\b(?:cep|plz|zip(?: code)?|post ?code|postal code|código postal|code postal)\s*:?\s*$/iu;

interface Dialled {
  readonly phone: string;
  readonly labelled: boolean;
}

/** "CA 94588 (555) 123-4567": five figures before a bracketed area code are the postcode of what stands before. */
const withoutPostcodeBefore = (phone: string): string => phone.replace(/^\d{5}\s+(?=\(\d{3}\))/, '');

/** Numbers one can dial in a text; years, identifiers and postal codes are none. */
export function phonesIn(text: string): Dialled[] {
  return [...text.matchAll(PHONE)].flatMap((match) => {
    const phone = withoutPostcodeBefore(match[0].trim().replace(/^[./–-]+/, ''));
    const digits = phone.replace(/\D/g, '').length;
    const labelled = PHONE_LABEL.test(text.slice(0, match.index));
    if (POSTCODE_LABEL.test(text.slice(0, match.index))) return [];
    if (digits < 7 || digits > 15 || findDates(phone).some(({ range }) => range)) return [];
    if (!labelled && !/[+\s().-]/.test(phone) && digits < 9) return [];
    if (
      /^\(?\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d$|^\(?(?:19|20)\d\d[./-]\s?\d{1,2}[./-]\s?\d{1,2}$/.test(
        phone,
      )
    )
      return [];
    if (
      /^(?:19|20)\d\d(?:\D+(?:19|20)\d\d)?$|^(?:19|20)\d\d\s+[-–]\s/.test(phone) ||
      /^\d{4}-\d{4}-\d{4}-\d{4}$/.test(phone)
    )
      return [];
    return [{ phone, labelled }];
  });
}

export function phoneIn(
  head: readonly Line[],
  rest: readonly Line[],
  links: readonly string[],
): Found<string> | null {
  const inLines = (lines: readonly Line[], confidence: number): Found<string>[] =>
    lines.flatMap(({ text }) =>
      phonesIn(text).map(({ phone, labelled }) => {
        const sure = labelled || /^\+/.test(phone) || /^\(/.test(phone);
        return found(phone, text, sure ? confidence : confidence - 0.15);
      }),
    );
  const linked = links
    .filter((link) => /^tel:/i.test(link))
    .map((link) => decodeURIComponent(link.slice(4)))
    .map((phone) => found(phone, phone, 0.7));
  const elsewhere = inLines(rest, 0.6).filter(({ confidence }) => confidence >= 0.6);
  return surest([...inLines(head, 0.95), ...linked, ...elsewhere]);
}

const URL =
  /(?<![\p{L}\p{N}@.])(?:https?:\/\/)?(?:www\.)?(?:[\p{L}\p{N}-]+\.)+(?:com|org|net|io|dev|me|edu|co|ai|app|in|de|fr|uk|eu|es|it|nl|pl|se|ch|at|be|cz|sk|info|tech|design|page|site|xyz|ca|us|br|ru|ua|pt|gr|github\.io)(?:\/[^\s,;|)]*)?(?![\p{L}\p{N}@])/giu;

const labelOf = (url: string): string => {
  if (/linkedin\./i.test(url)) return 'LinkedIn';
  if (/github\.(?:com|io)/i.test(url)) return 'GitHub';
  if (/gitlab\./i.test(url)) return 'GitLab';
  return 'Website';
};

const key = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\/+$/, '');

/** Web addresses in the head and behind the file's links, each once. */
export function webIn(head: readonly Line[], links: readonly string[]): { label: string; url: string }[] {
  const written = head.flatMap(({ text }) => text.replace(EMAIL, ' ').match(URL) ?? []);
  const linked = links.filter((link) => /^https?:/i.test(link));
  const headText = head.map(({ text }) => text.toLowerCase()).join(' ');
  const personal = linked.filter(
    (link) => /linkedin\.|github\.com\/[^/]+\/?$|gitlab\./i.test(link) || headText.includes(key(link)),
  );
  const all = new Map<string, string>();
  for (const url of [...personal, ...written]) {
    const address = /^https?:/i.test(url) ? url : `https://${url}`;
    if (!all.has(key(url))) all.set(key(url), address.replace(/[.,;]+$/, ''));
  }
  return [...all.values()].slice(0, 8).map((url) => ({ label: labelOf(url), url }));
}

const ADDRESS_LABEL =
  /^(?:address|location|adresse|based in|lives in|residence|city|dirección|indirizzo|adres|anschrift|wohnort|ort)\s*[:–-]?\s*/iu;

export interface Place {
  readonly city: string;
  readonly state: string | null;
}

/** "97201 Portland" and "Portland 97201" are Portland. */
const withoutPostcode = (text: string): string =>
  text
    .replace(/^[A-Z]{0,2}-?\d{4,6}\s+/, '')
    .replace(/\s+(?:[A-Z]{1,2}\d[\dA-Z]?\s?\d[A-Z]{2}|\d{4,6}(?:-\d{3,4})?)$/, '')
    .trim();

function placeOf(text: string): Found<Place> | null {
  const plain = text.replace(ADDRESS_LABEL, '').trim();
  const parts = plain
    .split(/\s*,\s*/)
    .map(withoutPostcode)
    .filter(Boolean);
  const labelled = plain !== text.trim();
  for (const count of [3, 2]) {
    const tail = parts.slice(-count);
    const [city = '', ...others] = tail;
    if (tail.length === count && !/\d/.test(city) && placeScore(tail.join(', ')) >= 0.8)
      return found({ city, state: others[0] ?? null }, text, 0.9);
  }
  if (labelled && parts[0] && !/\d/.test(parts[0]))
    return found({ city: parts[0], state: parts[1] ?? null }, text, 0.7);
  return null;
}

/** Where the person lives, as the head says. */
export function placeIn(head: readonly Line[]): Found<Place> | null {
  const texts = head.flatMap(({ parts }) => parts.flatMap((part) => part.split(/\s+[|·•]\s+|\s{2,}/)));
  const sure = texts.map((text) => placeOf(text.replace(EMAIL, '').trim())).find((each) => each !== null);
  return sure ?? null;
}

/** Something to reach the person by, which a name or a headline is not. */
export const isContact = (text: string): boolean =>
  text.match(EMAIL) !== null || phonesIn(text).length > 0 || text.match(URL) !== null;

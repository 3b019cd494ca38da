import { splitName } from '../../json-resume/from.ts';
import { isCapitals, type Line } from '../lines/line.ts';
import { NEWCOMER } from '../words/east-asian.ts';
import { topicOf } from '../words/headings.ts';
import { placeScore } from '../words/places.ts';
import { companyScore, roleScore } from '../words/roles.ts';
import { isContact } from './contact.ts';
import { type Found, found } from './found.ts';

const PARTICLE =
  /^(?:de|del|della|di|da|dos|das|do|la|le|van|von|der|den|ter|ten|af|av|zu|bin|ibn|al|el|e|y|and|of|st\.?)$/iu;
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Lo}[\p{Lo}\p{M}'’-]*|["“(‘']\p{Lu}[\p{L}\p{M}-]+["”)’'])$/u;
const LABEL =
  /^(?:name|full name|이름|성명|氏名|名前|姓名|nom|nombre|nombre y apellidos|nome|naam|imię i nazwisko|ad soyad|namn|navn|jméno|név|nume|vor- und nachname)\s*[:：]\s*/iu;
const DOCUMENT =
  /^(?:curriculum vitae|résumé|resume|cv|lebenslauf|이력서|履歴書|職務経歴書|简历|個人履歷|履歷表|경력\s?기술서|입사\s?지원서)(?:\s+(?:of|von|de|–|-|:))?\s*|\s*(?:[-–—|:]\s*)?(?:curriculum vitae|résumé|resume|cv|lebenslauf)$/giu;
const KNOWN =
  'ph\\.?\\s?d\\.?|m\\.?d\\.?|mba|pmp|rn|bsn|msn|cpa|cfa|esq\\.?|j\\.?d\\.?|jr\\.?|sr\\.?|m\\.?sc\\.?|b\\.?sc\\.?|p\\.?e\\.?|he/him|she/her|they/them';
/** Letters after a name; those that are not known count only behind a comma. */
const CREDENTIALS = new RegExp(
  `(?:,\\s*|\\s+)\\(?(?:${KNOWN})\\)?(?=$|[,\\s])|,\\s*\\p{Lu}[\\p{Lu}.-]{1,6}(?=$|[,\\s])`,
  'giu',
);

/** A text as a name: without "CV of", without the letters of degrees after it. */
function bare(text: string): string {
  const plain = text
    // "[tess] Theresa Marsh": what somebody is called.
    .replace(/^[[(]\p{L}+[\])]\s+(?=\p{Lu})/u, '')
    .replace(/^[#%>*[\s]+|[\]\s]+$/g, '')
    .replace(LABEL, '')
    .replace(DOCUMENT, '')
    .replace(NEWCOMER, '')
    // "송 하 람": letters set apart.
    .replace(/^(?:\p{Lo}\s+){1,3}\p{Lo}$/u, (letters) => letters.replace(/\s+/g, ''))
    .trim();
  const [core = ''] = plain.split(/\s+[·•–—◆/-]\s+|\s*[|│]\s*|\s*;\s/);
  const [before = '', ...behind] = core.split(',');
  const titled = isCapitals(core) || roleScore(behind.join(',')) > 0;
  const whole = titled ? before : core.replace(CREDENTIALS, '');
  // A page may show its head twice, once for the screen and once for print.
  const shortened = whole.replace(/^(.{4,})\s+\1$/u, '$1');
  return shortened.replace(/[,;:|·-]+$/, '').trim();
}

function looksLikeName(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length > 6 || text.length < 3 || text.length > 60 || /[\d@/\\_:!?]/.test(text)) return false;
  if (topicOf(text) || isContact(text) || /\b(?:europass|curriculum|vitae|lebenslauf)\b/i.test(text))
    return false;
  const names = words.filter((word) => NAME_WORD.test(word));
  const first = words[0] ?? '';
  if (!NAME_WORD.test(first) || !words.every((word) => NAME_WORD.test(word) || PARTICLE.test(word)))
    return false;
  // "Führerschein Klasse B" is none, and a firm is nobody.
  if (/(?:^|\s)(?:GmbH|LLC|Inc\.?|Ltd\.?|AG|Pvt\.?)$/u.test(text)) return false;
  if (/\b(?:klasse|kategorie|class|category|permis) \p{L}$/iu.test(text)) return false;
  return names.length >= 2 || /^\p{Lo}{2,}$/u.test(text);
}

const proper = (word: string): string =>
  word.replace(/(\p{Lu})([\p{Lu}\p{M}]+)/gu, (_all, head: string, tail: string) => head + tail.toLowerCase());

/** Names in capitals are written as names. */
const written = (text: string): string =>
  isCapitals(text) && !/\p{Ll}/u.test(text)
    ? text.split(/\s+/).map(proper).join(' ')
    : text.replace(/\s+/g, ' ');

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** "MARSH, Ida": the family's name before the person's own. */
const turned = (text: string): string =>
  text.replace(/^(\p{Lu}[\p{Lu}'’-]+), (\p{Lu}\p{Ll}[\p{L} .'’-]*)$/u, '$2 $1');

const GIVEN =
  /^(?:(?:first|given) names?|forenames?|prénoms?|vornamen?|nombres?|nome|voornamen?|imię|jméno|имя|fornavn|förnamn)\s*[:\t]\s*(.+)$/iu;
const FAMILY =
  /^(?:(?:last|family) name|surname|nom(?: de famille)?|(?:nach|familien)?name|apellidos?|cognome|achternaam|nazwisko|příjmení|фамилия|etternavn|efternamn)\s*[:\t]\s*(.+)$/iu;

const FAMILY_GIVEN =
  /^(?:(?:last |family |familien|nach)?name|surname|nom|apellidos?|cognome), ?(?:(?:first|given) name|vorname|prénom|nombre|nome)\s*[:\t]+\s*([^,]+),\s*(.+)$/iu;

/** A form that asks for both names, each by itself or both in one: "Name, first name: Marsh, Ida". */
function labelledName(lines: readonly Line[]): Found<Name> | null {
  for (const { text } of lines) {
    const [quote, family, given] = FAMILY_GIVEN.exec(text) ?? [];
    if (!quote || !family || !given) continue;
    const [first, last] = [written(given.trim()), written(family.trim())];
    return found({ full: `${first} ${last}`, first, last }, quote, 0.95);
  }
  const said = (label: RegExp): { line: Line; text: string } | undefined =>
    lines
      .map((line) => ({ line, text: label.exec(line.text)?.[1]?.replace(/^\W+/u, '').trim() ?? '' }))
      .find(({ text }) => looksLikeName(`${text} ${text}`));
  const [given, family] = [said(GIVEN), said(FAMILY)];
  if (!given || !family || given.line === family.line) return null;
  const [first, last] = [written(given.text), written(family.text)];
  return found({ full: `${first} ${last}`, first, last }, `${given.line.text}\n${family.line.text}`, 0.95);
}

/** How much of a name stands in the address: maren.okafor@ says it is Maren Okafor. */
function inEmail(name: string, email: string | null): number {
  const local = folded(email?.split('@')[0] ?? '');
  if (!local) return 0;
  const words = folded(name)
    .split(/[\s-]+/)
    .filter((word) => word.length > 2);
  return Math.min(
    1,
    words.filter((word) => local.includes(word)).length / 2 +
      (words.some((word) => local.includes(word)) ? 0.3 : 0),
  );
}

interface Candidate {
  readonly text: string;
  readonly line: Line;
  readonly score: number;
}

/** A single word in letters that only names have. */
const isLargeWord = ({ text, size }: Line): boolean => size >= 1.8 && /^\p{L}[\p{L}'’-]+$/u.test(text);

/** Two lines set alike, or one large word each, one under the other: a name may be broken between its words. */
function broken(lines: readonly Line[], at: number): string[] {
  // How to reach the person may stand beside the name.
  const large = lines.slice(at, at + 6).flatMap((line) => {
    const text = line.parts.find((part) => !isContact(part));
    const first = lines[at];
    const town = line !== first && placeScore(line.text) >= 0.9;
    const alike = first && !town && (line.look === first.look || [first, line].every(isLargeWord));
    return alike && text ? [{ text, size: line.size }] : [];
  });
  if ((large[0]?.size ?? 0) < 1.35) return [];
  return [4, 3, 2]
    .filter((count) => large.length >= count)
    .map((count) =>
      large
        .slice(0, count)
        .map(({ text }) => text)
        .join(' ')
        .replace(/(?<=\p{L}-)\s/gu, ''),
    )
    .filter((text) => text.split(/\s+/).length <= 6 && !text.includes('\t'));
}

/** "IdaMarsh" in large letters, where the space between them was not drawn; the address knows one of them. */
function parted(text: string, email: string | null): string {
  const [, first = '', last = ''] = /^(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}{2,})$/u.exec(text) ?? [];
  const known = [first, last].some((word) => word !== '' && folded(email ?? '').includes(folded(word)));
  return known ? `${first} ${last}` : text;
}

/** Some write all small, their name too: then their address says that it is one. */
function capitalised(text: string, email: string | null): string {
  const small = /^\p{Ll}[\p{Ll}\p{M}'’-]+(?: \p{Ll}[\p{Ll}\p{M}'’-]+){1,2}$/u.test(text);
  const named = text.split(' ').every((word) => folded(email ?? '').includes(folded(word)));
  return small && named
    ? text.replace(/(?<![\p{L}\p{M}'’])\p{Ll}/gu, (letter) => letter.toUpperCase())
    : text;
}

function candidates(lines: readonly Line[], email: string | null, streamAt: number): Candidate[] {
  return lines.slice(0, 25).flatMap((line, at) => {
    const joined = broken(lines, at);
    const texts = [
      ...line.parts,
      // A name and what the person is, on one line and set otherwise.
      ...(line.runs ?? []),
      ...(line.parts.length > 1 && !line.parts.some((part) => topicOf(part)) ? [line.parts.join(' ')] : []),
      ...joined,
    ];
    return texts
      .map((text) => parted(capitalised(bare(turned(text)), email), email))
      .filter(looksLikeName)
      .map((text) => {
        const against = roleScore(text) * 1.6 + (placeScore(text) >= 0.8 ? 1 : 0) + companyScore(text);
        const place = Math.max(0, 1.2 - at * 0.25) - streamAt * 0.3;
        const whole = joined.some((each) => text === bare(each)) ? 0.4 : 0;
        return {
          text,
          line,
          score: Math.min(line.size, 3) * 1.1 + inEmail(text, email) * 1.6 + place + whole - against,
        };
      });
  });
}

export interface Name {
  readonly full: string;
  readonly first: string;
  readonly last: string;
}

/** The person's name out of the heads of the streams, by its size, its place and the e-mail address. */
export function nameIn(heads: readonly (readonly Line[])[], email: string | null): Found<Name> | null {
  const labelled = labelledName(heads.flat());
  if (labelled) return labelled;
  const all = heads.flatMap((lines, at) => candidates(lines, email, at)).sort((a, b) => b.score - a.score);
  const [best] = all;
  if (!best) return null;
  const full = written(best.text);
  const { first_name: first, last_name: last } = splitName(full);
  return found(
    { full, first, last },
    best.line.text,
    best.score > 2.5 ? 0.95 : best.score > 1.4 ? 0.75 : 0.5,
  );
}

/** What the person calls themself, in a line near the name. */
export function headlineIn(lines: readonly Line[], name: Found<Name> | null): Found<string> | null {
  const at = lines.findIndex(({ text }) => name && text.replaceAll('\t', ' ') === name.quote);
  const near = lines.slice(Math.max(0, at), at + 5).flatMap((line) => line.parts);
  const fits = near.filter((text) => {
    const words = text.split(/\s+/).length;
    return (
      words <= 14 &&
      !isContact(text) &&
      placeScore(text) < 0.8 &&
      bare(text) !== bare(name?.quote ?? '') &&
      !topicOf(text) &&
      !/[.!?]$/.test(text) &&
      !/^["“]/.test(text)
    );
  });
  const titled = fits.find((text) => roleScore(text) > 0);
  return titled ? found(titled.trim(), titled, 0.85) : null;
}

import type { ProfileDraft } from '../career/draft.ts';
import type { Drafted } from './entries/drafted.ts';
import { itemsOf } from './entries/items.ts';
import { emailIn, isContact, phoneIn, placeIn, webIn } from './fields/contact.ts';
import { type Found, found } from './fields/found.ts';
import { headlineIn, nameIn } from './fields/name.ts';
import type { Line, Reading } from './lines/line.ts';
import type { Section } from './sections.ts';

/** What each field of a profile was read from. */
export type ProfileEvidence = Readonly<Record<string, { quote: string; confidence: number }>>;

export interface ProfileReading extends Drafted<ProfileDraft> {
  readonly fields: ProfileEvidence;
}

const paragraph = (lines: readonly Line[]): string =>
  itemsOf(lines)
    .map(({ text }) => text.replaceAll('\t', ' '))
    .join('\n');

/** A section of that name; else running text in the head. */
function summaryIn(sections: readonly Section[], head: readonly Line[]): Found<string> | null {
  const told = sections
    .filter(({ topic }) => topic === 'summary')
    .map(({ lines }) => paragraph(lines))
    .filter(Boolean);
  if (told[0]) return found(told.join('\n'), told[0], 0.9);
  const running = itemsOf(head).filter(({ prose, text }) => prose && text.length > 80 && !isContact(text));
  const [first] = running;
  return first ? found(running.map(({ text }) => text).join('\n'), first.text, 0.6) : null;
}

/** The heads of the streams, and what stands under a heading of no known meaning above all that was done. */
function tellsWho({ topic, lines }: Section, sections: readonly Section[]): boolean {
  if (topic !== 'other') return topic === null || topic === 'contact';
  const done = sections.findIndex((each) => each.topic === 'experience' || each.topic === 'education');
  return (
    sections.slice(0, Math.max(0, done)).some((each) => each.lines === lines) &&
    lines.some(({ text }) => isContact(text))
  );
}

/** Profile out of the heads of the streams and the sections about the person. */
export function profileIn(sections: readonly Section[], { links }: Reading): ProfileReading {
  const about = sections.filter((section) => tellsWho(section, sections));
  const heads = about.map(({ lines }) => lines);
  const rest = sections
    .filter(({ topic }) => topic !== null && topic !== 'contact' && topic !== 'other')
    .flatMap(({ lines }) => lines);
  const head = heads.flat();
  // A résumé without any heading is all head; then only its top is.
  const top = sections.length > 1 ? head : head.slice(0, 12);
  // "About" is where some put their numbers.
  const reach = [
    ...top,
    ...sections.filter(({ topic }) => topic === 'summary').flatMap(({ lines }) => lines),
  ];
  const email = emailIn(reach, rest, links);
  const phone = phoneIn(reach, rest, links);
  const name = nameIn(heads, email?.value ?? null);
  const title = headlineIn(top, name);
  // "JANE MARSH, MBA" is set like a town and its state.
  const place = placeIn(reach.filter(({ text }) => text !== name?.quote));
  const summary = summaryIn(sections, top);
  const web = webIn(reach, links);
  const all: [string, Found<unknown> | null][] = [
    ['full_name', name],
    ['email', email],
    ['phone', phone],
    ['professional_title', title],
    ['city', place],
    ['summary', summary],
  ];
  const known = all.flatMap(([key, each]) =>
    each ? [[key, { quote: each.quote, confidence: each.confidence }] as const] : [],
  );
  return {
    row: {
      first_name: name?.value.first ?? '',
      last_name: name?.value.last ?? '',
      full_name: name?.value.full ?? null,
      email: email?.value ?? null,
      phone: phone?.value ?? null,
      professional_title: title?.value ?? null,
      summary: summary?.value ?? null,
      city: place?.value.city ?? null,
      state: place?.value.state ?? null,
      meta: web.length ? { links: web } : null,
    },
    fields: Object.fromEntries(known),
    quote: known
      .map(([, { quote }]) => quote)
      .slice(0, 4)
      .join('\n'),
    confidence: name ? name.confidence : 0.2,
  };
}

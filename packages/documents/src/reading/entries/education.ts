import { type EducationDraft, NOT_STATED, UNKNOWN_DAY } from '../../career/draft.ts';
import { educationLevelOf, gpaOf } from '../../career/known-words.ts';
import { endDay, startDay } from '../../career/partial-date.ts';
import type { Line } from '../lines/line.ts';
import { datesIn, type FoundDates } from '../words/dates.ts';
import { roleScore } from '../words/roles.ts';
import { degreeScore, isDivision, isField, schoolScore } from '../words/schools.ts';
import { partedByColons } from './alike.ts';
import { degreeAndField, GPA, HONOURS } from './degrees.ts';
import type { Drafted } from './drafted.ts';
import { withColumnHeads } from './forms.ts';
import { type Entry, entriesByDate, entriesByRows } from './group.ts';
import { type Item, itemsOf } from './items.ts';
import { withListedSchools } from './listed-names.ts';
import { entriesBySchools } from './school-heads.ts';
import { type Slot, slotOf, usualSlot } from './school-slots.ts';
import { tokensFor } from './school-tokens.ts';
import { withoutTowns } from './school-towns.ts';
import { withoutGrid } from './side-by-side.ts';
import { isPlace, type Token } from './tokens.ts';
import { withoutLabelled, withTerms, withTheses } from './told-of-schools.ts';
import { withUndatedSchools } from './undated.ts';
import { unlisted } from './unlisted.ts';

const says = ({ text, line }: Item): { school: boolean; degree: boolean } => ({
  school: line.says === 'school' || schoolScore(text) > 0,
  // A "Graduate School of …" is no degree.
  degree: line.says === 'degree' || degreeScore(text.replace(/graduate school of/i, 'school of')) > 0,
});

/** A new entry begins where a school or a degree is named that the open entry already has. */
function entriesByName(items: readonly Item[]): Entry[] {
  const found: { head: Item[]; body: Item[]; school: boolean; degree: boolean; dated: boolean }[] = [];
  // "College of Engineering" below a university, set like what is told of it, is a part of it.
  const headed = (item: Item): boolean => {
    const { school } = says(item);
    const alike = (each: Item): boolean => each.line.look === item.line.look && says(each).school === school;
    return item.dates !== null || found.some(({ head }) => head.some(alike));
  };
  for (const item of items) {
    const { school, degree } = item.prose ? { school: false, degree: false } : says(item);
    const open = found.at(-1);
    const named =
      (school && open?.school) ||
      (degree && open?.degree && !school) ||
      (school && degree && (open?.degree || open?.school));
    // "Calder University: BSc" below an entry that has both is another one.
    const complete = school && degree && open?.school && open.degree && /[,:|–\t]/.test(item.text);
    const again = !open || (named && (complete || headed(item)));
    if ((school || degree) && again && !(item.bullet && open && !school)) {
      found.push({ head: [item], body: [], school, degree, dated: item.dates !== null });
      continue;
    }
    if (!open) continue;
    const headLike = !item.prose && !named && (school || degree || (item.dates !== null && !open.dated));
    if (headLike && open.body.length <= 1) {
      open.head.push(item);
      open.school ||= school;
      open.degree ||= degree;
      open.dated ||= item.dates !== null;
    } else if (open.body.length === 0 && open.head.length < 3 && !item.bullet && !item.prose)
      open.head.push(item);
    else open.body.push(item);
  }
  return found.map(({ head, body }) => ({ head, body }));
}

interface Facts {
  readonly school: Token | null;
  readonly degree: Token | null;
}

/** "Acme University, Computer Science", "Joinery, Acme University": a field beside the school. Campuses ("…, Berkeley") stay with it. */
function withoutField(school: Token): { school: Token; field: string | null } {
  const parts = school.text.split(/\s*,\s*/);
  // Letters of a name ("CIT, Calder University") are no field.
  const before =
    parts.length === 2 && schoolScore(parts[1] ?? '') > 0 && /^\p{Lu}\p{Ll}{3}/u.test(parts[0] ?? '');
  const at = parts.findIndex(
    (part, index) => schoolScore(part) === 0 && (isField(part) || (index === 0 && before)),
  );
  if (at < 0 || parts.length < 2) return { school, field: null };
  const rest = parts.filter((_, index) => index !== at);
  return rest.some((part) => schoolScore(part) > 0)
    ? { school: { ...school, text: rest.join(', ') }, field: parts[at] ?? null }
    : { school, field: null };
}

/** The school is what is named like one, or stands where others have it; else what is no degree, place or grade. */
function factsOf(tokens: readonly Token[], usual: (token: Token) => boolean): Facts {
  const facts = tokens.filter(
    (token) => (!isPlace(token) || schoolScore(token.text) > 0) && !HONOURS.test(token.text.slice(0, 30)),
  );
  const labelled = facts.find(({ says }) => says === 'school');
  const schools = facts.filter(({ text }) => schoolScore(text) > 0);
  const degrees = facts.filter(({ text, says }) => says === 'degree' || degreeScore(text) > 0);
  const plain = schools.filter((token) => degreeScore(token.text) === 0);
  const placed = facts.find((token) => usual(token) && degreeScore(token.text) === 0);
  const named = plain.find(({ text }) => !isDivision(text)) ?? plain[0] ?? schools[0];
  const school = labelled ?? named ?? placed ?? null;
  const degree = degrees.find((token) => token !== school) ?? null;
  const other = facts.find((token) => token !== school && token !== degree) ?? null;
  // "Calder Coding Bootcamp" by itself is a school.
  const camp = degree && !other && /boot ?camp/i.test(degree.text);
  if (!school && camp) return { school: degree, degree: null };
  const [first, second] = facts;
  if (!school && !degree && first && !second && roleScore(first.text) > 0.5)
    return { school: null, degree: first };
  // "Joinery and Interiors" above "Calder Works": what was learnt, and where.
  if (!school && !degree && first && second && isField(first.text) && !isField(second.text))
    return { school: second, degree: first };
  // "BS – Computer Science": what was learnt, and nobody says where.
  if (!school && degree && other && isField(other.text) && facts.length === 2)
    return { school: null, degree: { ...degree, text: `${degree.text}, ${other.text}` } };
  // "Engineer | Joiner" above "Centrale Calder": one fact is no trade.
  const [nameless, ...more] = facts.filter(({ text }) => roleScore(text) <= 0.3);
  if (!school && !degree && first && nameless && nameless !== first && more.length === 0)
    return { school: nameless, degree: first };
  // "Junior Developer" above "Codecamp": what somebody became, and where.
  if (!school && !degree && first && second && roleScore(first.text) > 0.5 && roleScore(second.text) === 0)
    return { school: second, degree: first };
  if (!school)
    return {
      school: degree ? other : (facts[0] ?? null),
      degree: degree ?? (facts[0] === other ? null : other),
    };
  return { school, degree: degree ?? other };
}

/** The columns that a stretch of time fills. */
export const educationDays = (
  dates: FoundDates | null,
): Pick<EducationDraft, 'start_date' | 'graduation_date'> => {
  const end = dates?.end ? endDay(dates.end) : null;
  if (!dates?.start) return { start_date: end ?? UNKNOWN_DAY, graduation_date: end ?? UNKNOWN_DAY };
  const start = startDay(dates.start);
  return { start_date: start, graduation_date: end && end >= start ? end : null };
};

/** "Calder University: pursuing a degree in timber.", "Calder College, studied timber." are sentences, and entries. */
const withoutProse = (item: Item): Item =>
  schoolScore(/^([^:.,]{3,60})[:,] /.exec(item.text)?.[1] ?? '') > 0 ? { ...item, prose: false } : item;

function draft(entry: Entry, usual: Slot | null = null): Drafted<EducationDraft>[] {
  const tokens = tokensFor(entry);
  const { school: whole, degree } = factsOf(tokens, (token) => slotOf(entry, tokens, token) === usual);
  if (!whole && !degree) return [];
  const { school: named, field } = whole ? withoutField(whole) : { school: null, field: null };
  const school = named && withoutTowns(named);
  const all = [...entry.head, ...entry.body].map(({ text }) => text).join('\n');
  const said = degree ? degreeAndField(degree.text) : { degree: null, field: null };
  const told = { degree: said.degree, field: said.field ?? field };
  const gpa = GPA.exec(all)?.[1];
  const dates = [...entry.head, ...entry.body].find((item) => item.dates)?.dates ?? null;
  const details = entry.body
    .filter(({ text }) => !GPA.test(text))
    .map(({ text }) => text.replaceAll('\t', ' '));
  const sure =
    (school && schoolScore(school.text) > 0 ? 0.3 : 0) + (degree && degreeScore(degree.text) > 0 ? 0.2 : 0);
  return [
    {
      row: {
        institution_name: school?.text ?? NOT_STATED,
        degree_type: told.degree ?? (told.field ? null : NOT_STATED),
        field_of_study: told.field,
        ...educationDays(dates),
        gpa: gpa ? gpaOf(gpa.replace(/\s/g, '')) : null,
        education_level: told.degree ? educationLevelOf(told.degree) : null,
        honors: HONOURS.exec(all)?.[0] ?? null,
        meta: details.length ? { details } : null,
      },
      quote: entry.head.map(({ text }) => text.replaceAll('\t', ' ')).join('\n'),
      confidence: Math.min(0.97, 0.42 + sure + (dates ? 0.08 : 0)),
    },
  ];
}

/** A school on a line of its own may have given more degrees than one, each on a line set like the first. */
function withSchoolAbove(entries: readonly Entry[]): Entry[] {
  let above: { school: Item; look: string } | null = null;
  return entries.map((entry) => {
    const [first, second] = entry.head;
    if (!first) return entry;
    const { school, degree } = says(first);
    if (school && !degree && second && says(second).degree && !says(second).school)
      above = { school: first, look: second.line.look };
    else if (above && degree && !school && entry.head.length === 1 && first.line.look === above.look)
      return { ...entry, head: [above.school, first] };
    else above = null;
    return entry;
  });
}

/** Education out of the lines of a section. */
export function educationIn(lines: readonly Line[]): Drafted<EducationDraft>[] {
  // "High School:" above its bullets says what they are.
  const isLabel = ({ text, bullet }: Line): boolean =>
    !bullet && /:$/.test(text) && text.split(/\s+/).length <= 3 && !datesIn(text);
  const straight = withoutGrid(withColumnHeads(lines)).filter((line) => !isLabel(line));
  const written = itemsOf(straight);
  const told = (item: Item): boolean => !item.bullet && (says(item).school || says(item).degree);
  const items = withoutLabelled(
    withListedSchools((written.some(told) ? written : itemsOf(unlisted(straight))).map(withoutProse)),
  );
  const rows = [entriesByRows, entriesBySchools].map((read) => read(items)).find(({ length }) => length > 0);
  if (rows) return rows.flatMap((entry) => draft(entry));
  const schools = items.filter((item) => !item.prose && !item.bullet && schoolScore(item.text) > 0).length;
  const dated = entriesByDate(items);
  const named = entriesByName(items);
  // Dates part entries well, when there is one for each school.
  const entries = dated.length >= Math.max(1, schools) || named.length === 0 ? dated : named;
  // "B.Com. from Calder College with 71% in 2016.": some tell it in sentences.
  if (entries.length === 0)
    return entriesByName(items.map((item) => ({ ...item, prose: false }))).flatMap((entry) => draft(entry));
  const plain = withTheses(withTerms(withUndatedSchools(entries)));
  const heads = partedByColons(plain.map(({ head }) => head));
  const whole = plain.map((entry, at) => ({ ...entry, head: heads[at] ?? entry.head }));
  const usual = usualSlot(whole.map((entry) => ({ entry, tokens: tokensFor(entry) })));
  return withSchoolAbove(whole).flatMap((entry) => draft(entry, usual));
}

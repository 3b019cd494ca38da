import { type DateContext, datesIn } from '../normalise/date.ts';
import { jobTypesIn, readWorkplace } from '../normalise/employment.ts';
import { oneLine } from '../normalise/text.ts';
import type { Line } from '../page/lines.ts';
import type { Page } from '../page/page.ts';
import type { FieldName, Finding } from '../posting.ts';
import { findCompany } from '../visible/company.ts';
import { descriptionLines } from '../visible/description.ts';
import { type HeadFact, looksLikePlace, readHead } from '../visible/head.ts';
import { hintOf } from '../visible/hints.ts';
import { fieldOf, type Labelled } from '../visible/labels.ts';
import type { Outline } from '../visible/outline.ts';
import { ADDRESS, readTextFacts } from '../visible/text-facts.ts';

type Add = (field: FieldName, raw: unknown, at: { path: string; weight: number }) => void;

interface Reading {
  outline: Outline;
  context: DateContext;
  add: Add;
}

export interface Visible {
  findings: Finding[];
  /** Lines of the posting's text. */
  text: Line[];
}

/** "Intitulé du poste : Soudeur" */
function withoutLabel(text: string): string {
  const [, label = '', value = ''] = /^([^:：]{3,40})[:：]\s*(.+)/s.exec(text) ?? [];
  return fieldOf(label) === 'title' ? value : text;
}

/** What a person reads on the page. */
export function readVisible(page: Page, outline: Outline, context: DateContext): Visible {
  const findings: Finding[] = [];
  const add: Add = (field, raw, at) => {
    findings.push({ field, raw, source: 'visible text', ...at });
  };
  const title = outline.lines[outline.title];
  if (title)
    add('title', withoutLabel(title.text), {
      path: title.tag,
      weight: Math.min(1, 0.45 + outline.titleScore * 0.15),
    });
  if (jobTypesIn(title?.text ?? '').some((type) => type === 'internship'))
    add('employmentTypes', title?.text, { path: 'title', weight: 0.4 });
  const { labels } = outline;
  for (const label of labels) {
    fromLabel(label, { outline, context, add });
    // An employer's address often stands under its name.
    const places = label.field === 'company' ? moreOf(label, outline) : [];
    if (places.length) add('locations', places.join(', '), { path: `under ${label.label}`, weight: 0.55 });
  }
  salaryEnds(labels, add);
  // "Remote" above "Leeds" is a fact, not a label with a value.
  const used = labels.filter(({ field, value }) => field !== 'workplace' || readWorkplace(value));
  const labelled = new Set(used.flatMap((label) => [label.at, label.from]));
  const head = readHead(outline, labelled);
  for (const fact of joinPlaces(head)) {
    if (fact.field !== 'name' && fact.field !== 'company')
      add(fact.field, fact.text, { path: 'beside the title', weight: fact.weight });
  }
  alsoWorkplace(head, add);
  for (const name of findCompany(page, outline, head))
    add('company', name.name, { path: name.path, weight: name.weight });
  fromTimeTags(page, outline, add);
  const text = descriptionLines(outline);
  for (const fact of readTextFacts(outline.lines.slice(Math.max(0, outline.title), outline.end), context))
    add(fact.field, fact.text, { path: 'text', weight: fact.weight });
  // "Lock Keeper (Leeds) | Locklane" over the heading "Lock Keeper"
  for (const whole of title ? outline.pageTitles : []) {
    const [, behind = ''] = whole.split(title?.text ?? '');
    const town = /^ \((\p{Lu}[^()\d]{2,40})\)/u.exec(behind)?.[1] ?? '';
    if (!jobTypesIn(town).length) add('locations', town, { path: 'title', weight: 0.4 });
  }
  // Where nothing says where the work is, it is where the house stands.
  const foot = page.lines.slice(-25).map((line) => line.text);
  const address = ADDRESS.exec(foot.join(', '));
  add('locations', address?.[1] ?? address?.[2] ?? '', { path: 'address', weight: 0.35 });
  if (text.length) add('description', text, { path: 'text', weight: 1 });
  return { findings, text };
}

/** A table of a place's parts: the next line is a label again. */
const PART_OF_PLACE =
  /^(?:country|state|region|city|province|county|address|street|zip|postal code|land|pa[ií]s|ciudad|estado)$/i;

function fromLabel(label: Labelled, { outline, context, add }: Reading): void {
  const { field, value } = label;
  const path = `label: ${label.label}`;
  if (field === 'period') {
    const [from, to] = datesIn(value, context);
    if (from) add('datePosted', from, { path, weight: 0.9 });
    if (to) add('validThrough', to, { path, weight: 0.95 });
  } else if (field === 'employmentTypes') {
    if (jobTypesIn(value).length && value.length < 120) add(field, value, { path, weight: 0.95 });
  } else if (field === 'locations') {
    // "Prefer onsite to support the team." says how, not where.
    if (value.length < 150 && !PART_OF_PLACE.test(value) && !/(?:\S+ ){5,}\S+\.$/.test(value))
      add(field, [value, ...moreOf(label, outline)], { path, weight: 0.9 });
  } else if (field === 'workplace') {
    if (readWorkplace(value)) add(field, value, { path, weight: 0.9 });
  } else if (field === 'salaryMin' || field === 'salaryMax') return;
  else if (field === 'title')
    add(field, value, {
      path,
      weight: /job|post|position|stelle|puesto|vaga|functie/i.test(label.label) ? 0.7 : 0.5,
    });
  else if (field === 'salary') {
    // Under "Compensation" stands also what is paid once.
    if (!/sign-?on|stipend/i.test(value)) add(field, `${label.label}: ${value}`, { path, weight: 0.9 });
  } else if (value.length < 200) add(field, value, { path, weight: 0.9 });
}

/** A label may have several values under it, one a line. */
function moreOf(label: Labelled, outline: Outline): string[] {
  const found: string[] = [];
  for (let i = label.at + 1; i < Math.min(outline.end, label.at + 12); i++) {
    const line = outline.lines[i];
    if (!line || line.text.length > 100) break;
    if (looksLikePlace(line.text, outline.language) || hintOf(line) === 'locations') found.push(line.text);
    // Between a name and its town stands the street.
    else if (label.field !== 'company' || i > label.at + 2) break;
  }
  return found;
}

/** "Salary from: £400", "Salary to: £500" are one pay. */
function salaryEnds(labels: readonly Labelled[], add: Add): void {
  const min = labels.find((label) => label.field === 'salaryMin');
  const max = labels.find((label) => label.field === 'salaryMax');
  const one = min ?? max;
  const pay = min && max ? `${min.value} - ${max.value}` : `${min ? 'from' : 'up to'} ${one?.value}`;
  if (one) add('salary', pay, { path: `label: ${one.label}`, weight: 0.95 });
}

/** "Remote (US)" beside the title tells the place and how one works. */
function alsoWorkplace(head: readonly HeadFact[], add: Add): void {
  const place = head.find((fact) => fact.field === 'locations' && readWorkplace(fact.text) === 'remote');
  if (place) add('workplace', 'remote', { path: 'beside the title', weight: 0.6 });
}

/** <time datetime> beside the title tells when the posting was made, unless its words say otherwise. */
function fromTimeTags(page: Page, outline: Outline, add: Add): void {
  if (outline.title < 0) return;
  // What a blog's template says of its one entry, wherever it says so.
  const [entry, another] = page.all('time.published');
  if (entry && !another) add('datePosted', entry.getAttribute('datetime'), { path: 'time', weight: 0.6 });
  for (const line of outline.lines.slice(Math.max(0, outline.title - 3), outline.title + 25)) {
    const time =
      line.element?.localName === 'time' ? line.element : line.element?.querySelector('time[datetime]');
    const value = time?.getAttribute('datetime');
    // A container of lines may hold the days of something else.
    if (value && line.text.length < 120 && line.text.includes(oneLine(time?.textContent ?? '')))
      add('datePosted', value, { path: 'time', weight: 0.6 });
  }
}

/** Places one under the other are the places of one posting. */
function joinPlaces(head: readonly HeadFact[]): (Omit<HeadFact, 'text'> & { text: string | string[] })[] {
  const found: (Omit<HeadFact, 'text'> & { text: string | string[] })[] = [];
  for (const fact of head) {
    const last = found.at(-1);
    if (fact.field === 'locations' && last?.field === 'locations' && fact.line - last.line <= 1) {
      last.text = [last.text, fact.text].flat();
      last.line = fact.line;
    } else found.push({ ...fact });
  }
  return found;
}

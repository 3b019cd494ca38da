import { contentStems } from '../text/stems.ts';
import { tokenise } from '../text/tokens.ts';
import { findConditions } from './conditions.ts';
import { findDegrees } from './degrees.ts';
import { type Passage, readPassages } from './passages.ts';
import { type Priority, priorityAt } from './priority.ts';
import { type Found, found, type Requirement } from './requirement.ts';
import { findLanguages, findLicences, findSkills } from './skills.ts';
import { findYears } from './years.ts';

export type FindRequirementsOptions = {
  /** The most requirements returned, must before nice; 60 by default. */
  limit?: number;
};

/**
 * What a posting asks for, in its own order, each with its verbatim quote and offsets.
 *
 * Deterministic and offline: skills with their aliases, years, degrees, languages, licences, place and permission
 * to work; a line of a requirements list in which nothing of these is recognised stands as a whole (`other`).
 * English postings; other languages give the skills and languages they name.
 */
export function findRequirements(description: string, options: FindRequirementsOptions = {}): Requirement[] {
  const passages = readPassages(description);
  const hasMustSection = passages.some((passage) => passage.section === 'must');
  const all: { find: Found; priority: Priority }[] = [];
  for (const passage of passages) {
    for (const find of readPassage(passage, hasMustSection)) {
      all.push({ find, priority: priorityAt(passage, find.start, { hasMustSection, kind: find.need.kind }) });
    }
  }
  const kept = distinct(all);
  const limit = options.limit ?? 60;
  const chosen = [...kept.filter((r) => r.priority === 'must'), ...kept.filter((r) => r.priority === 'nice')];
  return chosen
    .slice(0, limit)
    .sort((a, b) => a.find.start - b.find.start)
    .map(({ find, priority }, index) => ({
      id: `r${index + 1}`,
      kind: find.need.kind,
      text: find.label,
      quote: find.text,
      start: find.start,
      end: find.end,
      priority,
      need: find.need,
    }));
}

function readPassage(passage: Passage, hasMustSection: boolean): Found[] {
  if (passage.section === 'offer' || passage.section === 'about') {
    return findConditions(passage).filter((find) => find.need.kind === 'authorisation');
  }
  const tokens = tokenise(passage.text);
  const finds: Found[] = [];
  // What is read first owns its words: "18th Edition certificate" is a licence, not a skill.
  const readers = [findYears, findDegrees, findConditions, findLicences, findLanguages];
  for (const read of readers) addFree(finds, read(passage, tokens));
  // A skill inside "5 years of Python" stands beside the years; "5 years as a data analyst" is one thing.
  const skills = findSkills(passage, tokens, hasMustSection).filter(
    (skill) => !inside(skill, finds) && !isCalling(passage, skill, finds),
  );
  finds.push(...skills);
  const substantial = finds.some((find) => find.need.kind !== 'other' || find.text.length > 25);
  const listed = passage.bullet && (passage.section === 'must' || passage.section === 'nice');
  if (listed && !substantial) return wholeLine(passage);
  return finds;
}

const overlaps = (a: Found, b: Found) => a.start < b.end && b.start < a.end;

function addFree(finds: Found[], more: readonly Found[]): void {
  for (const find of more) if (!finds.some((other) => overlaps(other, find))) finds.push(find);
}

const inside = (skill: Found, finds: readonly Found[]) =>
  finds.some((other) => other.need.kind !== 'years' && overlaps(other, skill));

const isCalling = ({ text, start }: Passage, skill: Found, finds: readonly Found[]) =>
  finds.some((other) => other.need.kind === 'years' && overlaps(other, skill)) &&
  /\bas an? (?:\w+ )?$/i.test(text.slice(0, skill.start - start));

// What pages put under a list of requirements that asks for nothing: places, pay, terms, references.
const NO_ASK = new RegExp(
  `^(?:${`location|salary|wage|terms of employment|start date|starts?|(?:financial |other )*benefits|\\d* ?vacanc(?:y|ies)|verified|source
posted|job (?:id|type|number|bank)|reference|hours?|shifts?|contact|apply|how to apply|closing date|deadline|address|employment type
work setting|permanent|full[- ]time|part[- ]time|or equivalent experience
posición|departamento|ubicación|sector|vacantes|disciplina|modalidad|incorporación|duración|jornada|horario|centro de trabajo
remuneración|salario|tipo de contrato|lieu|salaire|contrat|standort|gehalt|arbeitsort|eintritt|pensum|vertrag|lokalita|plat|mzda|lokalizacja
wynagrodzenie|зарплата|график|адрес`.replaceAll(
    '\n',
    '|',
  )})(?!\\p{L})|\\b\\p{Lu}\\d\\p{Lu} ?\\d\\p{Lu}\\d\\b|^\\d+ \\p{Lu}|, [A-Z]{2}$|#\\d`,
  'u',
);

/** A line of a requirements list as it stands, without its markup; none where it asks for nothing. */
function wholeLine(passage: Passage): Found[] {
  const text = passage.text.replace(/\*\*|__|`/g, '').trim();
  if (NO_ASK.test(text) || NO_ASK.test(text.toLowerCase()) || text.replace(/\P{L}/gu, '').length < 4)
    return [];
  // "Calm under pressure: you ...": the words before the colon are what it is called.
  const title = /^([^:.]{4,60}):\s+\S/.exec(text)?.[1];
  const label = title ?? (text.length > 90 ? `${text.slice(0, 87).replace(/\s+\S*$/, '')}...` : text);
  return [found(passage, { from: 0, to: passage.text.length }, { need: { kind: 'other' }, label })];
}

/** The same thing asked for twice is one requirement; where one asking is a must, that one stays. */
function distinct(all: readonly { find: Found; priority: Priority }[]) {
  const byKey = new Map<string, { find: Found; priority: Priority }>();
  for (const item of all) {
    const key = keyOf(item.find);
    const known = byKey.get(key);
    if (!known || (known.priority === 'nice' && item.priority === 'must')) byKey.set(key, item);
  }
  return [...byKey.values()].sort((a, b) => a.find.start - b.find.start);
}

function keyOf({ need, label }: Found): string {
  switch (need.kind) {
    case 'skill':
    case 'licence':
      return `${need.kind} ${need.name.toLowerCase()}`;
    case 'language':
      return `language ${need.language}`;
    case 'degree':
      return `degree ${need.level} ${contentStems(need.fields).join(' ')}`;
    case 'years':
      return `years ${need.years} ${contentStems(need.subject).join(' ')}`;
    case 'place':
      return `place ${need.ask} ${need.place ?? ''}`;
    case 'authorisation':
      return `authorisation ${contentStems(label).join(' ')}`;
    case 'other':
      return `other ${contentStems(label).join(' ')}`;
  }
}

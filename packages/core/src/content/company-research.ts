import * as z from 'zod/mini';
import { type Fields, fields, firstText, listOf, textOf, textsOf } from './tolerant.ts';

const text = z.nullable(z.string());
const texts = z.array(z.string());

/** Where a fact about a company was read. */
const factSource = z.object({
  /** The field it carries, e.g. "mission" or "news.0". */
  field: z.string(),
  origin: z.enum(['posting', 'page', 'search', 'person']),
  /** The words, verbatim. */
  quote: text,
  url: text,
});

/** Content of a `company_research` artifact, under its documented names. */
export const companyResearchContent = z.object({
  schema_version: z.literal(1),
  companyName: text,
  industry: text,
  size: text,
  location: text,
  founded: text,
  website: text,
  mission: text,
  description: text,
  news: z.array(z.object({ title: z.string(), summary: text, date: text, category: text, url: text })),
  culture: z.object({ type: text, remotePolicy: text, values: texts, perks: texts }),
  leadership: z.array(z.object({ name: z.string(), title: text })),
  products: z.array(z.object({ name: z.string(), description: text })),
  /** Empty in artifacts older than this shape. */
  sources: z.array(factSource),
});

export type CompanyResearchContent = z.infer<typeof companyResearchContent>;

/** Items that were written as plain names or as objects. */
function named<T>(value: unknown, make: (name: string, from: Fields) => T, ...names: string[]): T[] {
  return listOf(value).flatMap((item) => {
    const from = fields(item);
    const name = textOf(item) ?? firstText(from, ...names);
    return name === null ? [] : [make(name, from)];
  });
}

function readCulture(value: unknown): CompanyResearchContent['culture'] {
  const from = fields(value);
  return {
    type: textOf(from.type) ?? textOf(value),
    remotePolicy: firstText(from, 'remotePolicy', 'remote_policy'),
    values: textsOf(from.values, 'name', 'text'),
    perks: textsOf(from.perks, 'name', 'text'),
  };
}

/** Reads every older shape. */
export function readCompanyResearch(stored: unknown): CompanyResearchContent {
  const from = fields(stored);
  return {
    schema_version: 1,
    companyName: firstText(from, 'companyName', 'company_name', 'name'),
    industry: textOf(from.industry),
    size: textOf(from.size),
    location: textOf(from.location),
    founded: textOf(from.founded),
    website: textOf(from.website),
    mission: textOf(from.mission),
    description: firstText(from, 'description', 'text') ?? textOf(stored),
    news: named(
      from.news,
      (title, item) => ({
        title,
        summary: textOf(item.summary),
        date: textOf(item.date),
        category: textOf(item.category),
        url: textOf(item.url),
      }),
      'title',
      'headline',
    ),
    culture: readCulture(from.culture),
    leadership: named(
      from.leadership,
      (name, item) => ({ name, title: firstText(item, 'title', 'role', 'position') }),
      'name',
    ),
    products: named(
      from.products,
      (name, item) => ({ name, description: textOf(item.description) }),
      'name',
      'title',
    ),
    sources: [],
  };
}

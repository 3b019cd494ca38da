import type { CompanyResearchContent } from '@ats/core';
import * as z from 'zod/mini';
import type { Context } from '../draft/context.ts';
import { type Ask, defineRecipe, titleFor } from '../draft/recipe.ts';
import { companyPrompt } from '../prompts/company-research.ts';
import { suspiciousLines, visibleText } from '../text/clean-text.ts';
import { fenced } from '../text/fence.ts';
import {
  type Fact,
  FIELDS,
  type Field,
  LIST_FIELDS,
  postedFacts,
  readsAs,
  SINGLE_FIELDS,
} from './company-facts.ts';
import { postingPart } from './prompt-parts.ts';

type Answer = { facts: { field: Field; source: string; quote: string }[] };

type Source = { name: string; text: string; origin: Fact['origin']; url: string | null };

/** The posting and the pages, without what speaks to machines. */
function sourcesOf({ posting, settings }: Context): Source[] {
  const pages = (settings.pages ?? []).map((page, at): Source => {
    const text = suspiciousLines(page.text).reduceRight(
      (rest, line) => rest.slice(0, line.start) + rest.slice(line.end),
      page.text,
    );
    return { name: `page${at + 1}`, text: visibleText(text), origin: page.origin, url: page.url };
  });
  return [{ name: 'posting', text: posting, origin: 'posting', url: null }, ...pages];
}

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A fact stands only where its words stand in the source it names. */
function checked({ facts }: Answer, context: Context): Fact[] {
  const sources = sourcesOf(context);
  return facts.flatMap(({ field, source, quote }) => {
    const from = sources.find((one) => one.name === source && one.origin !== 'posting');
    const words = flat(quote);
    if (!from || words.length < 2 || words.length > 400 || !flat(from.text).includes(words)) return [];
    if (!readsAs(field, words, context.job.company_name)) return [];
    return [{ field, value: words, quote: words, origin: from.origin, url: from.url }];
  });
}

/** Where a field stands in the content, when that is not its own name. */
const PATHS: Readonly<Partial<Record<Field, string>>> = {
  remotePolicy: 'culture.remotePolicy',
  value: 'culture.values',
  perk: 'culture.perks',
  product: 'products',
  news: 'news',
};

function contentOf({ job }: Context, facts: readonly Fact[]): CompanyResearchContent {
  const first = (field: Field) => facts.find((fact) => fact.field === field)?.value ?? null;
  const all = (field: Field) => facts.filter((fact) => fact.field === field);
  const place = [job.city_name, job.state_code].filter(Boolean).join(', ');
  const saved: CompanyResearchContent['sources'] = [];
  const keep = (path: string, fact: Fact | undefined) => {
    if (fact) saved.push({ field: path, origin: fact.origin, quote: fact.quote, url: fact.url });
  };
  const own = (field: string, quote: string | null | undefined) => {
    if (quote) saved.push({ field, origin: 'posting', quote, url: null });
  };
  own('companyName', job.company_name);
  if (!first('location')) own('location', place || null);
  if (!first('industry')) own('industry', job.industry);
  for (const field of SINGLE_FIELDS) keep(PATHS[field] ?? field, all(field)[0]);
  for (const field of LIST_FIELDS) {
    for (const [at, fact] of all(field).entries()) keep(`${PATHS[field]}.${at}`, fact);
  }
  return {
    schema_version: 1,
    companyName: job.company_name ?? null,
    industry: first('industry') ?? job.industry ?? null,
    size: first('size'),
    location: first('location') ?? (place || null),
    founded: first('founded'),
    website: first('website'),
    mission: first('mission'),
    description: first('description'),
    news: all('news').map(({ value, url }) => ({
      title: value,
      summary: null,
      date: null,
      category: null,
      url,
    })),
    culture: {
      type: null,
      remotePolicy: first('remotePolicy'),
      values: all('value').map((fact) => fact.value),
      perks: all('perk').map((fact) => fact.value),
    },
    leadership: [],
    products: all('product').map((fact) => ({ name: fact.value, description: null })),
    sources: saved,
  };
}

const ask: Ask<CompanyResearchContent, Answer> = {
  prompt: companyPrompt,
  // What the posting says is read by rule; a model is asked only about pages that the person has open.
  schema: (context) => {
    const [, ...pages] = sourcesOf(context);
    if (pages.length === 0) return null;
    const names = pages.map((source) => source.name);
    const fact = z.object({ field: z.enum(FIELDS), source: z.enum(names), quote: z.string() });
    return z.object({ facts: z.array(fact) });
  },
  input: (context) => {
    const pages = sourcesOf(context).slice(1);
    return [postingPart(context), ...pages.map((page) => fenced(page.name, page.text.slice(0, 12_000)))].join(
      '\n\n',
    );
  },
  statements: () => [],
  instead: () => null,
  compose: (answer, _, context) => {
    const posted = postedFacts(context);
    const told = new Set(posted.map((fact) => fact.field));
    const lists: readonly Field[] = LIST_FIELDS;
    const found = checked(answer, context).filter(
      (fact) => lists.includes(fact.field) || !told.has(fact.field),
    );
    return contentOf(context, [...posted, ...found]);
  },
};

export const companyRecipe = defineRecipe({
  kind: 'company_research',
  title: (context) =>
    context.job.company_name ? `About ${context.job.company_name}` : titleFor('Company', context),
  offline: (context) => contentOf(context, postedFacts(context)),
  ask,
});

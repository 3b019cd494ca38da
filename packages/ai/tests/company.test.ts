import { RECIPES } from '@ats/ai';
import { scriptedModel } from '@ats/ai/scripted';
import type { CompanyResearchContent, Job } from '@ats/core';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../src/draft/context.ts';
import { writeWithModel } from '../src/generate/write-with-model.ts';
import { companyRecipe } from '../src/recipes/company-research.ts';
import { AS_OF, pair } from './nurse.ts';

const job = {
  id: 1,
  job_title: 'Baker',
  company_name: 'Rise Bakeries',
  city_name: 'Leeds',
  job_description: `About us
Rise Bakeries was founded in 1988 and has 80 employees.
Our mission is bread that people can afford.
See https://risebakeries.example for more, and https://jobs.example for jobs.
Requirements:
- 5 years of experience
Benefits:
- Free bread`,
} as Job;
const PAGE = 'Rise Bakeries opened a mill in 2024. We value quiet mornings. Rivals sell cake.';
const pages = [
  { origin: 'page' as const, url: 'https://risebakeries.example/about', text: PAGE },
  {
    origin: 'search' as const,
    url: 'https://paper.example/mill',
    text: 'The mill of Rise Bakeries runs on wind.',
  },
];
const context = (withPages: boolean) =>
  contextOf({ history: pair.history, job }, { asOf: AS_OF, settings: withPages ? { pages } : {} });

/** Every fact with what it is said to rest on. */
const sourceOf = ({ sources }: CompanyResearchContent, field: string) =>
  sources.filter((source) => source.field === field);

describe('company research', () => {
  it('reads the posting, each fact with its words', () => {
    const content = RECIPES.company_research.offline(context(false));
    expect(content).toMatchObject({
      companyName: 'Rise Bakeries',
      founded: '1988',
      size: '80 employees',
      location: 'Leeds',
      website: 'https://risebakeries.example',
      mission: 'Our mission is bread that people can afford.',
      culture: { perks: ['Free bread'] },
      leadership: [],
      news: [],
    });
    expect(sourceOf(content, 'founded')).toEqual([
      {
        field: 'founded',
        origin: 'posting',
        quote: 'Rise Bakeries was founded in 1988 and has 80 employees.',
        url: null,
      },
    ]);
    const filled = ['companyName', 'founded', 'size', 'location', 'website', 'mission', 'culture.perks.0'];
    for (const field of filled) expect(sourceOf(content, field), field).toHaveLength(1);
  });

  it('asks no model where there is no page', async () => {
    const model = scriptedModel(() => ({ facts: [] }));
    expect(await writeWithModel(companyRecipe.ask as never, context(false), { model })).toBeNull();
    expect(model.requests).toHaveLength(0);
  });

  it('takes from pages and searches what stands there word for word, under their address; no source, no fact', async () => {
    const fact = (field: string, source: string, quote: string) => ({ field, source, quote });
    const model = scriptedModel(() => ({
      facts: [
        fact('news', 'page1', 'Rise Bakeries opened a mill in 2024.'),
        fact('news', 'page2', 'The mill of Rise Bakeries runs on wind.'),
        fact('value', 'page1', 'We value quiet mornings.'),
        fact('news', 'page1', 'Rise Bakeries opened nine mills in 2024.'),
        fact('news', 'page2', 'Rise Bakeries opened a mill in 2024.'),
        fact('product', 'page1', 'Rivals sell cake.'),
        fact('founded', 'page1', '2024'),
        fact('website', 'page1', 'https://evil.example'),
      ],
    }));
    const written = await writeWithModel(companyRecipe.ask as never, context(true), { model });
    const content = written?.content as CompanyResearchContent;
    expect(content.news.map(({ title, url }) => [title, url])).toEqual([
      ['Rise Bakeries opened a mill in 2024.', 'https://risebakeries.example/about'],
      ['The mill of Rise Bakeries runs on wind.', 'https://paper.example/mill'],
    ]);
    expect(content.culture.values).toEqual(['We value quiet mornings.']);
    expect(content.products).toEqual([]);
    expect([content.founded, content.website]).toEqual(['1988', 'https://risebakeries.example']);
    expect(sourceOf(content, 'news.1')).toEqual([
      {
        field: 'news.1',
        origin: 'search',
        quote: 'The mill of Rise Bakeries runs on wind.',
        url: 'https://paper.example/mill',
      },
    ]);
  });
});

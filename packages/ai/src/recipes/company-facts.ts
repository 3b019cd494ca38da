import type { Context } from '../draft/context.ts';
import { readPassages } from '../requirements/passages.ts';

/** A fact about a company: its field, and the words that say it. */
export type Fact = {
  field: Field;
  value: string;
  quote: string;
  origin: 'posting' | 'page' | 'search';
  url: string | null;
};

/** Fields that a company has one fact for. */
export const SINGLE_FIELDS = [
  'industry',
  'size',
  'location',
  'founded',
  'website',
  'mission',
  'description',
  'remotePolicy',
] as const;
export const LIST_FIELDS = ['value', 'perk', 'product', 'news'] as const;
export const FIELDS = [...SINGLE_FIELDS, ...LIST_FIELDS] as const;
export type Field = (typeof FIELDS)[number];

const SIZE =
  /\b(\d[\d,.]*\+?|[Ss]everal hundred|[Hh]undreds of|[Tt]housands of)\s+(?:\w+\s+)?(?:employees|people|staff|colleagues|team members|professionals)\b/;
const FOUNDED = /\b(?:founded|established|started|since)\s+(?:in\s+)?((?:18|19|20)\d\d)\b/i;
const WEBSITE = /\bhttps?:\/\/[^\s)>\]"']+|\bwww\.[^\s)>\]"']+/i;
const MISSION = /\b(?:our mission|mission is|we are on a mission|we exist to)\b/i;
const REMOTE = /\b(?:fully remote|remote[- ]first|remote|hybrid|on[- ]site|in[- ]office|work from home)\b/i;
const VALUES = /\b(?:our values|we value|we believe in)\b/i;

/** Facts that a posting states about its company, each with its words. */
export function postedFacts({ posting, job }: Pick<Context, 'posting' | 'job'>): Fact[] {
  const facts: Fact[] = [];
  const add = (field: Field, value: string, quote: string) => {
    if (value.trim() && !facts.some((one) => one.field === field && one.value === value)) {
      facts.push({ field, value: value.trim(), quote, origin: 'posting', url: null });
    }
  };
  let described = false;
  for (const { text, section, bullet } of readPassages(posting)) {
    const size = SIZE.exec(text);
    if (size) add('size', size[0], text);
    const founded = FOUNDED.exec(text);
    if (founded && section !== 'must') add('founded', founded[1] ?? '', text);
    const website = WEBSITE.exec(text);
    if (website && isOwn(website[0], job.company_name))
      add('website', website[0].replace(/[.,;]$/, ''), text);
    if (MISSION.test(text)) add('mission', text, text);
    if (REMOTE.test(text) && section !== 'must' && section !== 'nice') add('remotePolicy', text, text);
    if (VALUES.test(text)) add('value', text, text);
    if (section === 'offer' && bullet) add('perk', text, text);
    const names = job.company_name && text.startsWith(job.company_name);
    if (!described && !bullet && (section === 'about' || names)) {
      described = true;
      add('description', text, text);
    }
  }
  return facts.slice(0, 40);
}

/** Whether words read as a fact of this field about this company, and not as anything else. */
export function readsAs(field: Field, words: string, company: string | null | undefined): boolean {
  const named = company ? words.toLowerCase().includes(company.toLowerCase()) : false;
  if (field === 'website') return isOwn(words, company);
  // Elsewhere an address has no place.
  if (/https?:|www\.|@|[<>{}[\]]/.test(words)) return false;
  if (field === 'size') return SIZE.test(words);
  if (field === 'founded') return FOUNDED.test(words);
  if (field === 'remotePolicy') return REMOTE.test(words);
  return named || /\b(?:we|our)\b/i.test(words);
}

/** Whether an address is the company's: its host holds the company's name. */
export function isOwn(url: string, company: string | null | undefined): boolean {
  const host =
    url
      .replace(/^https?:\/\//i, '')
      .split(/[/?#]/)[0]
      ?.toLowerCase() ?? '';
  const name = (company ?? '').toLowerCase().replace(/[^a-z0-9]+/g, '');
  const first = (company ?? '').toLowerCase().split(/[^a-z0-9]+/)[0] ?? '';
  const plain = host.replace(/[^a-z0-9]+/g, '');
  return name.length > 2 && (plain.includes(name) || (first.length > 3 && plain.includes(first)));
}

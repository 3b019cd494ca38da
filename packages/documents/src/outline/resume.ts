import type { ResumeContent } from '@ats/core';
import { mailLink, phoneLink, webLink } from './contact.ts';
import { dateRange } from './dates.ts';
import { directionOf } from './direction.ts';
import type { Outline, OutlineEntry, OutlineSection, SectionKey, Span } from './outline.ts';
import { commaJoined, tidy, tidyOrNull } from './text.ts';
import { type Words, wordsFor } from './words.ts';

type Sections = ResumeContent['sections'];

interface Language {
  readonly lang: string;
  readonly words: Words;
}

function contact({ email, phone, city, state, links }: ResumeContent['header']): Span[] {
  const place = commaJoined([city, state]);
  return [
    ...mailLink(email),
    ...phoneLink(phone),
    ...(place ? [{ text: place }] : []),
    ...links.filter(({ url }) => url.trim()).map(({ url }) => webLink(url)),
  ];
}

const bullets = (statements: readonly { text: string }[]): string[] =>
  statements.map(({ text }) => tidy(text)).filter(Boolean);

const experience = (row: Sections['experience'][number], { lang, words }: Language): OutlineEntry => ({
  id: row.employment_id,
  title: { text: tidyOrNull(row.role) ?? '' },
  organisation: tidyOrNull(row.company),
  place: row.location?.trim() ? { text: tidy(row.location) } : null,
  dates: dateRange({ start: row.start_date, end: row.end_date, current: row.current }, lang, words),
  bullets: bullets(row.bullets),
});

const education = (row: Sections['education'][number], { lang, words }: Language): OutlineEntry => ({
  id: row.education_id,
  title: { text: commaJoined([row.degree, row.field_of_study]) },
  organisation: tidyOrNull(row.institution),
  place: null,
  dates: dateRange({ start: row.start_date, end: row.graduation_date }, lang, words),
  bullets: bullets(row.details),
});

const project = (row: Sections['projects'][number], { lang, words }: Language): OutlineEntry => ({
  id: row.project_id,
  title: { text: tidyOrNull(row.name) ?? '' },
  organisation: tidyOrNull(row.role),
  place: row.url?.trim() ? webLink(row.url) : null,
  dates: dateRange({ start: row.start_date, end: row.end_date }, lang, words),
  bullets: bullets(row.bullets),
});

const certification = (row: Sections['certifications'][number], { lang, words }: Language): OutlineEntry => ({
  id: row.certification_id,
  title: { text: tidyOrNull(row.name) ?? '' },
  organisation: tidyOrNull(row.issuing_org),
  place: null,
  dates: dateRange({ start: row.date_earned, end: row.expiration_date }, lang, words),
  bullets: [],
});

const EMPTY = { paragraphs: [], items: [], entries: [] };

function sections(content: ResumeContent, language: Language): Map<SectionKey, OutlineSection> {
  const { words } = language;
  const summary = content.summary ? tidy(content.summary.text) : '';
  const items = content.ordered_skills.map(({ name }) => tidy(name)).filter(Boolean);
  const rows = content.sections;
  const all: OutlineSection[] = [
    { ...EMPTY, key: 'summary', heading: words.summary, paragraphs: summary ? [summary] : [] },
    { ...EMPTY, key: 'skills', heading: words.skills, items },
    {
      ...EMPTY,
      key: 'experience',
      heading: words.experience,
      entries: rows.experience.map((row) => experience(row, language)),
    },
    {
      ...EMPTY,
      key: 'education',
      heading: words.education,
      entries: rows.education.map((row) => education(row, language)),
    },
    {
      ...EMPTY,
      key: 'projects',
      heading: words.projects,
      entries: rows.projects.map((row) => project(row, language)),
    },
    {
      ...EMPTY,
      key: 'certifications',
      heading: words.certifications,
      entries: rows.certifications.map((row) => certification(row, language)),
    },
  ];
  return new Map(
    all
      .filter(({ paragraphs, items: list, entries }) => paragraphs.length + list.length + entries.length > 0)
      .map((section) => [section.key, section]),
  );
}

/** A résumé's outline in the template's order; sections without content are left out. */
export function resumeOutline(
  content: ResumeContent,
  options: { locale: string; order: readonly SectionKey[] },
): Outline {
  const language = { lang: options.locale, words: wordsFor(options.locale) };
  const present = sections(content, language);
  const name = tidy(content.header.name);
  return {
    lang: options.locale,
    direction: directionOf(options.locale),
    title: commaJoined([name, content.header.professional_title]),
    author: name,
    keywords: content.emphasize_skills.map(tidy),
    header: {
      name,
      headline: tidyOrNull(content.header.professional_title),
      contact: contact(content.header),
    },
    sections: options.order.flatMap((key) => present.get(key) ?? []),
  };
}

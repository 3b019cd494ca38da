import type { CoverLetterContent, SourceRef, Statement } from '@ats/core';
import * as z from 'zod/mini';
import { type BookEntry, sourcesOf } from '../draft/book.ts';
import type { Context, Settings } from '../draft/context.ts';
import type { Drafted } from '../draft/judge.ts';
import { type Ask, defineRecipe, titleFor } from '../draft/recipe.ts';
import { letterPrompt } from '../prompts/cover-letter.ts';
import { CLOSINGS, LINES, OPENINGS, SIGN_OFF, THANKS } from './letter-words.ts';
import { historyPart, postingPart, requirementsPart } from './prompt-parts.ts';

type Sentence = { text: string; from: string[] };
type Answer = { paragraphs: { sentences: Sentence[] }[] };

function schemaOf({ book }: Context): z.ZodMiniType<Answer> | null {
  const lines = book.entries.flatMap((entry) => entry.lines.map((line) => line.alias));
  if (lines.length === 0) return null;
  const sentence = z.object({ text: z.string(), from: z.array(z.enum(lines)) });
  return z.object({ paragraphs: z.array(z.object({ sentences: z.array(sentence) })) });
}

const statements = ({ paragraphs }: Answer): Drafted[] =>
  paragraphs.flatMap(({ sentences }, at) =>
    sentences.map((sentence, number) => ({ key: `body.${at}.${number}`, ...sentence, entry: null })),
  );

/** The person's own line, told where it is from. */
function instead({ from }: Drafted, { book }: Context): Statement | null {
  const found = from.map((alias) => book.line(alias)).find((one) => one !== undefined);
  return found ? told(found.entry, [{ alias: from[0] ?? '', line: found.line }], book) : null;
}

/** "At Cedar Ridge, as Staff Nurse: placed ...": the lines word for word, behind the names of their row. */
function told(entry: BookEntry, lines: BookEntry['lines'], book: Context['book']): Statement {
  const { row } = entry;
  const place = row.company_name ?? row.proj_name;
  const role = row.job_title ?? row.role;
  const head = [
    typeof place === 'string' && place ? (entry.table === 'projects' ? `In ${place}` : `At ${place}`) : '',
    typeof role === 'string' && role ? `as ${role}` : '',
  ].filter(Boolean);
  const body = lines.map(({ line }) => line.text.replace(/[.;]\s*$/, '')).join('; ');
  const names: SourceRef[] = (['company_name', 'proj_name', 'job_title', 'role'] as const).flatMap(
    (column) => {
      const value = row[column];
      if (typeof value !== 'string' || value === '') return [];
      return [{ table: entry.table, id: row.id, quote: value, column, start: 0, end: value.length }];
    },
  );
  const text = `${head.length > 0 ? `${head.join(', ')}: ` : ''}${body}.`;
  return {
    text,
    sources: [
      ...names,
      ...sourcesOf(
        book,
        lines.map(({ alias }) => alias),
      ),
    ],
  };
}

/** The lines the résumé puts first, under their entries. */
function offlineBody({ offline, book, settings }: Context): Statement[] {
  const { experience, projects } = offline.content.sections;
  const chosen = [...experience, ...projects].flatMap((entry) =>
    entry.bullets.map((bullet, rank) => ({ bullet, rank })),
  );
  // The best of each position before the second best of any.
  const best = chosen.sort((a, b) => a.rank - b.rank).slice(0, LINES[settings.length ?? 'standard']);
  const texts = new Set(best.map(({ bullet }) => bullet.text));
  return book.entries.flatMap((entry) => {
    const lines = entry.lines.filter(({ line }) => line.bullet && texts.has(line.text));
    return lines.length > 0 ? [told(entry, lines, book)] : [];
  });
}

function skillsSentence({ offline }: Context): Statement[] {
  const names = new Set(offline.content.emphasize_skills);
  const asked = offline.content.ordered_skills.filter((skill) => names.has(skill.name)).slice(0, 6);
  if (asked.length === 0) return [];
  const list = asked.map((skill) => skill.name);
  const text = `Of what you ask for, I bring ${list.length > 1 ? `${list.slice(0, -1).join(', ')} and ${list.at(-1)}` : list[0]}.`;
  const sources = asked.map(
    ({ skill_id, name }): SourceRef => ({
      table: 'skills',
      id: skill_id,
      quote: name,
      column: 'skill_name',
      start: 0,
      end: name.length,
    }),
  );
  return [{ text, sources }];
}

type Parts = {
  greeting: string;
  opening: Statement;
  body: Statement[];
  skills: Statement[];
  closing: Statement;
};

/** The parts of a letter in the order of its template; none of them adds a word about the person. */
function arranged(
  template: NonNullable<Settings['template']>,
  { greeting, opening, body, skills, closing }: Parts,
): Pick<CoverLetterContent, 'greeting' | 'sections'> {
  const [first, ...rest] = body;
  switch (template) {
    // What was done comes first, then what for.
    case 'creative':
      return first
        ? { greeting, sections: { opening: first, body: [opening, ...rest, ...skills], closing } }
        : { greeting, sections: { opening, body: skills, closing } };
    case 'technical':
      return { greeting, sections: { opening, body: [...skills, ...body], closing } };
    case 'modern':
      return { greeting: 'Hello,', sections: { opening, body: [...skills, ...body], closing } };
    case 'minimal':
      return { greeting: 'Hello,', sections: { opening, body, closing: { text: THANKS, sources: [] } } };
    default:
      return { greeting, sections: { opening, body: [...body, ...skills], closing } };
  }
}

/** A letter around its body; what it says of itself claims nothing about the person. */
function letterOf(context: Context, body: Statement[]): CoverLetterContent {
  const { history, job, settings } = context;
  const { name, email, phone, city, state } = context.offline.content.header;
  const { tone = 'formal', length = 'standard', culture = 'corporate' } = settings;
  const what = [
    job.job_title ? `the position of ${job.job_title}` : 'this position',
    job.company_name ? `at ${job.company_name}` : '',
  ]
    .filter(Boolean)
    .join(' ');
  const address = [city, state].filter(Boolean).join(', ');
  return {
    schema_version: 1,
    header: {
      name: name || null,
      address: address || null,
      phone,
      email,
      date: context.asOf,
      companyName: job.company_name ?? null,
      companyAddress: [job.city_name, job.state_code].filter(Boolean).join(', ') || null,
      hiringManager: null,
    },
    ...arranged(settings.template ?? 'formal', {
      greeting: tone === 'casual' ? 'Hello,' : 'Dear Hiring Manager,',
      opening: { text: OPENINGS[tone](what), sources: [] },
      body,
      skills: skillsSentence(context),
      closing: { text: CLOSINGS[tone][culture], sources: [] },
    }),
    signature: `${SIGN_OFF[tone]}\n${name || (history.profile.full_name ?? '')}`.trim(),
    tone,
    length,
    culture,
  };
}

const ask: Ask<CoverLetterContent, Answer> = {
  prompt: letterPrompt,
  schema: schemaOf,
  input: (context) => {
    const { tone = 'formal', length = 'standard', culture = 'corporate' } = context.settings;
    const words = { brief: '150 to 220', standard: '220 to 320', detailed: '320 to 420' }[length];
    const style = `Tone: ${tone}. Culture: ${culture}. Words: ${words}.`;
    return [style, historyPart(context), postingPart(context), requirementsPart(context)].join('\n\n');
  },
  statements,
  instead,
  compose: ({ paragraphs }, accepted, context) => {
    const body = paragraphs.flatMap(({ sentences }, at) => {
      const own = sentences.flatMap((_, number) => accepted.get(`body.${at}.${number}`) ?? []);
      if (own.length === 0) return [];
      const text = own.map((one) => one.text.replace(/([^.!?])$/, '$1.')).join(' ');
      return [{ text, sources: own.flatMap((one) => one.sources) }];
    });
    return letterOf(context, body.length > 0 ? body : offlineBody(context));
  },
};

export const letterRecipe = defineRecipe({
  kind: 'cover_letter',
  title: (context) => titleFor('Cover letter', context),
  offline: (context) => letterOf(context, offlineBody(context)),
  ask,
});

import type { ResumeContent, Statement } from '@ats/core';
import * as z from 'zod/mini';
import type { BookEntry } from '../draft/book.ts';
import { sourcesOf } from '../draft/book.ts';
import type { Context } from '../draft/context.ts';
import type { Drafted } from '../draft/judge.ts';
import { type Ask, defineRecipe, titleFor } from '../draft/recipe.ts';
import { resumePrompt } from '../prompts/resume.ts';
import { historyPart, postingPart, requirementsPart } from './prompt-parts.ts';

type Bullet = { text: string; from: string[] };
type Answer = {
  summary: Bullet | null;
  entries: { entry: string; bullets: Bullet[] }[];
  skills: string[];
};

const isBody = ({ table }: BookEntry) => table === 'employment' || table === 'projects';

/** The entries worth asking about: those with lines, or the one that is made anew. */
const entriesOf = ({ book, settings: { only } }: Context) =>
  book.entries.filter((entry) => isBody(entry) && entry.lines.length > 0 && (!only || only === entry.row.id));

function schemaOf(context: Context): z.ZodMiniType<Answer> | null {
  const entries = entriesOf(context).map((entry) => entry.alias);
  const lines = context.book.entries.flatMap((entry) => entry.lines.map((line) => line.alias));
  const { only } = context.settings;
  if (lines.length === 0 || (entries.length === 0 && !only)) return null;
  const skills = context.book.entries.filter((entry) => entry.table === 'skills').map((entry) => entry.alias);
  const bullet = z.object({ text: z.string(), from: z.array(z.enum(lines)) });
  return z.object({
    summary: z.nullable(bullet),
    // An enumeration cannot be empty; without an entry to name, whatever is named falls out later.
    entries: z.array(
      z.object({ entry: entries.length > 0 ? z.enum(entries) : z.string(), bullets: z.array(bullet) }),
    ),
    skills: z.array(skills.length > 0 ? z.enum(skills) : z.string()),
  });
}

function statements({ summary, entries }: Answer, { book }: Context): Drafted[] {
  const drafted: Drafted[] = [];
  if (summary) drafted.push({ key: 'summary', ...summary, entry: null });
  for (const { entry, bullets } of entries) {
    const id = book.entry(entry)?.row.id ?? entry;
    drafted.push(...bullets.map((bullet, at) => ({ key: `${id}/${at}`, ...bullet, entry })));
  }
  return drafted;
}

/** The first line it was made of, if it stands under this entry. */
function instead({ from, entry }: Drafted, { book }: Context): Statement | null {
  for (const alias of from) {
    const found = book.line(alias);
    if (!found || (entry !== null && found.entry.alias !== entry)) continue;
    return { text: found.line.text, sources: sourcesOf(book, [alias]) };
  }
  return null;
}

function compose(
  answer: Answer,
  accepted: ReadonlyMap<string, Statement | null>,
  { book, offline, settings }: Context,
): ResumeContent {
  const base = offline.content;
  const written = new Map<string, Statement[]>();
  for (const { entry, bullets } of answer.entries) {
    const id = book.entry(entry)?.row.id;
    if (!id) continue;
    const own = bullets.flatMap((_, at) => accepted.get(`${id}/${at}`) ?? []);
    written.set(id, distinct([...(written.get(id) ?? []), ...own]).slice(0, settings.bulletsPerEntry ?? 6));
  }
  const bulletsOf = (id: string, own: readonly Statement[]) => {
    const bullets = written.get(id);
    return bullets && bullets.length > 0 ? bullets : [...own];
  };
  const order = answer.skills.flatMap((alias) => book.entry(alias)?.row.id ?? []);
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  const { experience, projects } = base.sections;
  return {
    ...base,
    summary: accepted.get('summary') ?? base.summary,
    ordered_skills: [...base.ordered_skills].sort((a, b) => place(a.skill_id) - place(b.skill_id)),
    sections: {
      ...base.sections,
      experience: experience.map((one) => ({ ...one, bullets: bulletsOf(one.employment_id, one.bullets) })),
      projects: projects.map((one) => ({ ...one, bullets: bulletsOf(one.project_id, one.bullets) })),
    },
  };
}

/** The same line twice says nothing twice. */
const distinct = (bullets: readonly Statement[]) =>
  bullets.filter((one, at) => bullets.findIndex((other) => other.text === one.text) === at);

export const resumeAsk: Ask<ResumeContent, Answer> = {
  prompt: resumePrompt,
  schema: schemaOf,
  input: (context) => {
    const { only } = context.settings;
    const part = entriesOf(context).find((entry) => entry.row.id === only)?.alias ?? only;
    const task = part ? [`Write only this part: ${part}. Leave everything else empty.`] : [];
    return [...task, historyPart(context), postingPart(context), requirementsPart(context)].join('\n\n');
  },
  statements,
  instead,
  compose,
};

export const resumeRecipe = defineRecipe({
  kind: 'resume',
  title: (context) => titleFor('Résumé', context),
  offline: ({ offline }) => offline.content,
  ask: resumeAsk,
});

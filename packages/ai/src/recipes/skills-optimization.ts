import type { SkillsOptimizationContent } from '@ats/core';
import * as z from 'zod/mini';
import type { Context } from '../draft/context.ts';
import { type Ask, defineRecipe, titleFor } from '../draft/recipe.ts';
import { historyLines } from '../history/history-lines.ts';
import { skillsPrompt } from '../prompts/skills-optimization.ts';
import { isPersonal, skillList } from '../requirements/names.ts';
import { historyPart, requirementsPart } from './prompt-parts.ts';

type Answer = { order: string[] };

function offline(context: Context): SkillsOptimizationContent {
  const { history, offline: tailored, match, requirements } = context;
  const { ordered_skills, emphasize_skills } = tailored.content;
  const listed = new Set(
    history.skills.flatMap((row) =>
      skillList()
        .find(row.skill_name)
        .map((hit) => hit.entry.name),
    ),
  );
  const shown = new Set(
    historyLines(history).flatMap((line) => (line.table === 'skills' ? [] : [...line.skills])),
  );
  const asked = requirements.flatMap(({ need }) => (need.kind === 'skill' ? [need.name] : []));
  const soft = new Set(
    history.skills
      .filter((row) => row.skill_category === 'Soft Skills' || isSoft(row.skill_name))
      .map((row) => row.skill_name),
  );
  const names = ordered_skills.map((skill) => skill.name);
  return {
    schema_version: 1,
    emphasize: emphasize_skills,
    // Shown by what they did, asked for, and not in their list yet.
    add: asked.filter((name) => shown.has(name) && !listed.has(name)),
    order: names,
    categories: {
      technical: names.filter((name) => !soft.has(name)),
      soft: names.filter((name) => soft.has(name)),
    },
    gaps: match.missing_skills,
    score: match.breakdown.skills ?? null,
    explanation: match.explanation,
  };
}

const isSoft = (name: string) =>
  skillList()
    .find(name)
    .some((hit) => isPersonal(hit.entry.name));

const ask: Ask<SkillsOptimizationContent, Answer> = {
  prompt: skillsPrompt,
  schema: ({ book }) => {
    const skills = book.entries.filter((entry) => entry.table === 'skills').map((entry) => entry.alias);
    return skills.length === 0 ? null : z.object({ order: z.array(z.enum(skills)) });
  },
  input: (context) => [historyPart(context), requirementsPart(context)].join('\n\n'),
  statements: () => [],
  instead: () => null,
  compose: ({ order }, _, context) => {
    const base = offline(context);
    const named = order.flatMap((alias) => String(context.book.entry(alias)?.row.skill_name ?? '') || []);
    const place = (name: string) => (named.includes(name) ? named.indexOf(name) : named.length);
    return { ...base, order: [...base.order].sort((a, b) => place(a) - place(b)) };
  },
};

export const skillsRecipe = defineRecipe({
  kind: 'skills_optimization',
  title: (context) => titleFor('Skills', context),
  offline,
  ask,
});

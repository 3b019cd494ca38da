import * as z from 'zod/mini';
import { fields, firstText, scoreOf, textOf, textsOf } from './tolerant.ts';

const names = z.array(z.string());

/** Content of a `skills_optimization` artifact: how the person's skills should stand for a posting. */
export const skillsOptimizationContent = z.object({
  schema_version: z.literal(1),
  /** Skills of the person's to put forward. */
  emphasize: names,
  /** Skills the person has shown elsewhere but not listed. */
  add: names,
  /** All listed skills, most relevant first. */
  order: names,
  categories: z.object({ technical: names, soft: names }),
  /** Skills that the posting asks for and the person lacks. */
  gaps: names,
  /** 0-100; null when it was not scored. */
  score: z.nullable(z.number().check(z.minimum(0), z.maximum(100))),
  explanation: z.nullable(z.string()),
});

export type SkillsOptimizationContent = z.infer<typeof skillsOptimizationContent>;

/** Reads every older shape. */
export function readSkillsOptimization(stored: unknown): SkillsOptimizationContent {
  const from = fields(stored);
  const categories = fields(from.categories);
  const skills = (value: unknown) => textsOf(value, 'name', 'skill_name', 'skill', 'text');
  return {
    schema_version: 1,
    emphasize: skills(from.emphasize),
    add: skills(from.add),
    order: skills(from.order),
    categories: { technical: skills(categories.technical), soft: skills(categories.soft) },
    gaps: skills(from.gaps),
    score: scoreOf(from.score),
    explanation: firstText(from, 'explanation', 'text') ?? textOf(stored),
  };
}

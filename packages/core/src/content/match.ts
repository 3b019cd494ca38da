import * as z from 'zod/mini';
import { sourceRef } from './source.ts';

/** What a requirement asks for. */
export const REQUIREMENT_KINDS = [
  'skill',
  'years',
  'degree',
  'language',
  'licence',
  'place',
  'authorisation',
  'other',
] as const;

/** One thing a posting asks for, and how far the person's own rows meet it. */
export const matchRequirement = z.object({
  /** Unique within the artifact. */
  id: z.string(),
  /** The requirement in short, e.g. "PostgreSQL" or "5 years of backend work". */
  text: z.string(),
  /** The posting's own words, verbatim; null only in artifacts older than this shape. */
  quote: z.nullable(z.string()),
  kind: z.enum(REQUIREMENT_KINDS),
  priority: z.enum(['must', 'nice']),
  status: z.enum(['met', 'partly', 'missing']),
  /** The rows that meet it; empty when it is missing. */
  evidence: z.array(sourceRef),
  /** What to ask the person when the rows do not say, e.g. "Have you worked with Terraform?" */
  question: z.optional(z.string()),
});

/** 0-100; null when there was nothing to score. */
const score = z.nullable(z.number().check(z.minimum(0), z.maximum(100)));

/** Content of a `match` artifact: requirement by requirement, with a score anyone can recompute. */
export const matchContent = z.object({
  schema_version: z.literal(1),
  requirements: z.array(matchRequirement),
  overall_score: score,
  /** How overall_score follows from the requirements, in words or a formula. */
  formula: z.string(),
  /** Scores by part. `skills`, `experience` and `education` are the documented parts; others may stand beside. */
  breakdown: z.record(z.string(), score),
  /** Names of the skills asked for that the person has. */
  matched_skills: z.array(z.string()),
  /** Names of the skills asked for that the person lacks. */
  missing_skills: z.array(z.string()),
  explanation: z.nullable(z.string()),
});

export type RequirementKind = (typeof REQUIREMENT_KINDS)[number];
export type MatchRequirement = z.infer<typeof matchRequirement>;
export type MatchContent = z.infer<typeof matchContent>;

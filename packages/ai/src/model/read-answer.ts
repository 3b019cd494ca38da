import * as z from 'zod/mini';
import { ModelError } from './model-error.ts';

/** The JSON of an answer: bare, in a code fence, or with words around it. */
export function jsonOf(text: string): unknown {
  const fenced = /```(?:json)?\s*([\s\S]*?)```/.exec(text)?.[1];
  const braced = text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1);
  for (const candidate of [text, fenced, braced]) {
    if (!candidate) continue;
    try {
      return JSON.parse(candidate);
    } catch {
      // The next reading may fit.
    }
  }
  return undefined;
}

/** Reads an answer by its schema. Throws `bad_answer` with the places that do not fit. */
export function readAnswer<T>(text: string, schema: z.ZodMiniType<T>): T {
  const json = jsonOf(text);
  if (json === undefined) throw new ModelError('bad_answer', { problems: ['The answer is no JSON.'] });
  const parsed = z.safeParse(schema, json);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues
    .slice(0, 8)
    .map((issue) => `${issue.path.join('.') || 'answer'}: ${issue.code}`);
  throw new ModelError('bad_answer', { problems });
}

/** The JSON Schema that providers are given: closed objects, every member required. */
export function jsonSchemaOf(schema: z.ZodMiniType): Record<string, unknown> {
  const { $schema: _, ...rest } = z.toJSONSchema(schema) as Record<string, unknown>;
  return rest;
}

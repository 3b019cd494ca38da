import * as z from 'zod/mini';
import { Refusal } from './answers.ts';

/** More than any prompt of `@ats/ai` with its history and posting. */
const MOST_BYTES = 400_000;

const body = z.object({
  protocol: z.literal(1),
  name: z.string().check(z.regex(/^[\w-]{1,64}$/)),
  instructions: z.string(),
  input: z.string(),
  schema: z.record(z.string(), z.unknown()),
  max_output_tokens: z.nullable(z.int().check(z.positive())),
});
export type GenerateBody = z.infer<typeof body>;

/** Reads a request's body. Throws Refusal. */
export async function readBody(request: Request): Promise<GenerateBody> {
  const tooLong = new Refusal('too_long', 'This is too long for the model. Shorten the posting.');
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) throw tooLong;
  const text = await request.text();
  if (new TextEncoder().encode(text).length > MOST_BYTES) throw tooLong;
  const parsed = z.safeParse(body, parse(text));
  if (parsed.success) return parsed.data;
  throw new Refusal('unexpected', 'This function answers what @ats/ai/remote asks, of protocol 1.');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import * as ai from '@ats/ai';
import * as chrome from '@ats/ai/chrome';
import * as openai from '@ats/ai/openai';
import * as remote from '@ats/ai/remote';
import * as z from 'zod/mini';

/** A block of code of a guide, with the heading it stands under. */
export type Block = { heading: string; code: string };

/** The TypeScript blocks of a Markdown text, in order. */
export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  let heading = '';
  for (const match of markdown.matchAll(/^#+ (.+)$|^```ts\n([\s\S]*?)^```$/gm)) {
    if (match[1]) heading = match[1];
    else if (match[2]) blocks.push({ heading, code: match[2] });
  }
  return blocks;
}

const MODULES: Readonly<Record<string, object>> = {
  '@ats/ai': ai,
  '@ats/ai/chrome': chrome,
  '@ats/ai/openai': openai,
  '@ats/ai/remote': remote,
  'zod/mini': z,
};

const moduleNamed = (name: string): object => {
  const found = MODULES[name];
  if (!found) throw new Error(`The guide imports ${name}, which no test hands it.`);
  return found;
};

type Result = { model?: ai.LanguageModel; resume?: unknown; letter?: unknown };

/** Runs a block with what the guide says is there, and gives what it made. */
export function run({ code }: Block, given: Readonly<Record<string, unknown>>): Promise<Result> {
  const body = code
    .replace(/^import \* as (\w+) from '([^']+)';$/gm, "const $1 = moduleNamed('$2');")
    .replace(/^import (\{[^}]+\}) from '([^']+)';$/gm, "const $1 = moduleNamed('$2');");
  const named = (name: string) => `${name}: typeof ${name} === 'undefined' ? undefined : ${name}`;
  const made = ['model', 'resume', 'letter'].filter((name) => new RegExp(`const ${name}\\b`).test(body));
  // The code of the guide is ours; run as a function, it sees what it is given and nothing else.
  const AsyncFunction = (async () => {}).constructor as new (
    ...text: string[]
  ) => (...values: unknown[]) => Promise<Result>;
  const block = new AsyncFunction(
    'moduleNamed',
    ...Object.keys(given),
    `${body}\nreturn { ${made.map(named).join(', ')} };`,
  );
  return block(moduleNamed, ...Object.values(given));
}

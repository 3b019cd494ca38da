import { RECIPES } from '@ats/ai';
import { scriptedModel } from '@ats/ai/scripted';
import type { Recipe } from '../../src/draft/recipe.ts';
import { writeWithModel } from '../../src/generate/write-with-model.ts';
import type { GenerateRequest } from '../../src/model/language-model.ts';
import { jsonSchemaOf } from '../../src/model/read-answer.ts';
import type { Prompt } from '../../src/prompts/prompt.ts';
import { repairPrompt } from '../../src/prompts/repair.ts';
import { secondOpinionPrompt } from '../../src/prompts/second-opinion.ts';
import { sampleContext } from './sample.ts';

/** A prompt as a model gets it. */
export type Rendered = { kind: string; version: string; text: string };

const NOTHING = { summary: null, entries: [], skills: [], paragraphs: [], order: [], gaps: [], facts: [] };
// A full stop more than the line: no word of it can be blocked, and it is not the line itself.
const REWORDED = { text: 'Trained two apprentices.', from: ['e1.2'] };
// A link is blocked whatever the checker thinks of the words, so the prompt that mends is asked for.
const LINK = { entry: 'e1', bullets: [{ text: 'See https://rise.example', from: ['e1.1'] }] };

/** Every prompt of the package, filled with the sample. */
export async function renderAll(): Promise<Rendered[]> {
  const rendered: Rendered[] = [];
  for (const recipe of Object.values(RECIPES) as unknown as Recipe<string, unknown, unknown>[]) {
    const { ask, kind } = recipe;
    if (!ask) continue;
    const model = scriptedModel(({ name }) =>
      name === 'repair'
        ? { sentences: [] }
        : { ...NOTHING, ...(kind === 'resume' ? { entries: [LINK] } : {}) },
    );
    await writeWithModel(ask, sampleContext(), { model });
    const [first, second] = model.requests;
    if (first) rendered.push(render(kind, ask.prompt, first));
    if (second) rendered.push(render('what mends a blocked sentence', repairPrompt, second));
  }
  return [...rendered, ...(await renderSecondOpinion())];
}

async function renderSecondOpinion(): Promise<Rendered[]> {
  const writer = scriptedModel(() => ({ ...NOTHING, entries: [{ entry: 'e1', bullets: [REWORDED] }] }));
  const doubter = scriptedModel(() => ({ doubted: [] }));
  const ask = RECIPES.resume.ask as unknown as NonNullable<Recipe<string, unknown, unknown>['ask']>;
  await writeWithModel(ask, sampleContext(), { model: writer, secondOpinion: doubter });
  return doubter.requests.map((request) =>
    render('a second model, where one is asked', secondOpinionPrompt, request),
  );
}

const block = (language: string, text: string) => `\`\`\`${language}\n${text}\n\`\`\``;

function render(kind: string, { version }: Prompt, request: GenerateRequest<unknown>): Rendered {
  // What fits in a line stands in one.
  const schema = JSON.stringify(jsonSchemaOf(request.schema), null, 2).replace(
    /[[{]\n\s+[^[\]{}]{1,80}?\n\s+[\]}]/g,
    (group) => group.replace(/\n\s+/g, ' '),
  );
  const text = [
    `## ${version}: ${kind}`,
    'Instructions:',
    block('text', request.instructions),
    'Input, for a made-up person:',
    block('text', request.input),
    'The answer must fit:',
    block('json', schema),
  ].join('\n\n');
  return { kind, version, text: `${text}\n` };
}

/** docs/prompts.md. */
export function documentOf(rendered: readonly Rendered[]): string {
  const head = [
    '# Prompts',
    '<!-- Written by packages/ai/scripts/generate-prompts.ts; edit the modules in packages/ai/src/prompts instead. -->',
    'Every word that `@ats/ai` sends to a model. The version stands in `ai_artifacts.prompt` of what was made with it, beside a hash of the words. Postings, pages and rows come between marked tags, as data; the answer names rows and lines by their short names alone.',
  ];
  return `${[...head, ...rendered.map(({ text }) => text.trimEnd())].join('\n\n')}\n`;
}

/** The versions whose words are no longer those that were written down under them. */
export const changedInPlace = (
  rendered: readonly Rendered[],
  golden: (version: string) => string | null,
): string[] =>
  rendered.flatMap(({ version, text }) => {
    const known = golden(version);
    return known !== null && known !== text ? [version] : [];
  });

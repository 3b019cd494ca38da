import type { Artifact, ArtifactContents, NewArtifact, UserAts } from '@ats/core';
import { type Context, contextOf } from '../draft/context.ts';
import type { Recipe } from '../draft/recipe.ts';
import { type HistorySource, loadHistory } from '../history/load-history.ts';
import type { Prompt } from '../prompts/prompt.ts';
import { repairPrompt } from '../prompts/repair.ts';
import { secondOpinionPrompt } from '../prompts/second-opinion.ts';
import { recipeOf } from '../recipes/recipes.ts';
import { ENGINE_VERSION } from '../tailor/tailor-resume.ts';
import { sha256 } from './hash.ts';
import type { GenerateOptions, Spent } from './options.ts';
import type { GroundingReport, writeWithModel } from './write-with-model.ts';

export type GenerateSource = HistorySource & Pick<UserAts, 'jobs' | 'aiArtifacts'>;
type Kinds = ArtifactContents;

/**
 * Makes one artifact of a documented kind for a saved job and saves it: with a model, where one is given and helps,
 * else by the offline engine. Throws core's AtsError or a ModelError; a cancelled call leaves nothing behind.
 */
export async function generateArtifact<Kind extends keyof Kinds>(
  me: GenerateSource,
  what: { kind: Kind; jobId: number },
  options: GenerateOptions = {},
): Promise<Artifact<Kinds, Kind>> {
  const made = await make(me, { recipe: recipeOf(what.kind), jobId: what.jobId }, options);
  return save(me, made, options);
}

/** Saves what was made, unless the call was cancelled meanwhile. */
export function save<Kind extends keyof Kinds>(
  me: GenerateSource,
  made: Made<Kind, Kinds[Kind]>,
  { signal }: Pick<GenerateOptions, 'signal'>,
): Promise<Artifact<Kinds, Kind>> {
  signal?.throwIfAborted();
  // The same fields under the same kind, which a type parameter does not show.
  return me.aiArtifacts.create(made as unknown as NewArtifact<Kinds, Kind>, { signal });
}

/** What `generateWith` needs of a user's view: their rows, and where an artifact of the recipe's kind is saved. */
export type OwnKindSource = Omit<GenerateSource, 'aiArtifacts'> & {
  aiArtifacts: { create(artifact: never, options?: { signal?: AbortSignal | undefined }): Promise<unknown> };
};

/**
 * The same for a kind of your own. The recipe may be core's kind at the same time, so that one definition adds it:
 * `defineRecipe({ ...defineArtifactKind({ kind, schema, readOld }), title, offline, ask })`, handed to
 * `createAts(client, { kinds: [recipe] })` and here.
 */
export async function generateWith<Kind extends string, Content, Answer>(
  me: OwnKindSource,
  what: { recipe: Recipe<Kind, Content, Answer>; jobId: number },
  options: GenerateOptions = {},
): Promise<Artifact<Record<Kind, Content>, Kind>> {
  const made = await make(me, what, options);
  options.signal?.throwIfAborted();
  // The handle that was given saves this kind; its own types say so, or the database does.
  return me.aiArtifacts.create(made as never, { signal: options.signal }) as Promise<
    Artifact<Record<Kind, Content>, Kind>
  >;
}

/** An artifact that is ready to be saved. */
type Made<Kind, Content> = {
  kind: Kind;
  job_id: number;
  title: string;
  content: Content;
  prompt: string | null;
  model: string | null;
  metadata: Record<string, unknown>;
};

/** The artifact of any recipe, ready to be saved: also of a kind of your own (`defineRecipe`). */
export async function make<Kind extends string, Content, Answer>(
  me: Omit<GenerateSource, 'aiArtifacts'>,
  { recipe, jobId }: { recipe: Recipe<Kind, Content, Answer>; jobId: number },
  options: GenerateOptions = {},
): Promise<Made<Kind, Content>> {
  const { signal, settings = {}, asOf = new Date().toISOString().slice(0, 10), model } = options;
  const [history, job] = await Promise.all([loadHistory(me, { signal }), me.jobs.get(jobId, { signal })]);
  const context = contextOf({ history, job }, { asOf, settings });
  const written = model && recipe.ask ? await write(recipe.ask, context, { ...options, model }) : null;
  const content = written?.content ?? recipe.offline(context);
  return {
    kind: recipe.kind,
    job_id: job.id,
    title: recipe.title(context),
    content,
    prompt: written && recipe.ask ? await promptLine(recipe.ask.prompt, options) : null,
    model: written?.spent.model ?? null,
    metadata: metadataOf(context, { written, options }),
  };
}

/** The check and its word lists are more than the rest together; they are loaded when a model first writes. */
const write: typeof writeWithModel = async (...args) =>
  (await import('./write-with-model.ts')).writeWithModel(...args);

/** Which words were used: the versions, and a hash of the words themselves. */
async function promptLine(prompt: Prompt, { secondOpinion }: GenerateOptions): Promise<string> {
  const prompts = [prompt, repairPrompt, ...(secondOpinion ? [secondOpinionPrompt] : [])];
  const hash = await sha256(prompts.map(({ instructions }) => instructions).join('\n'));
  return `${prompts.map(({ version }) => version).join(' ')} sha256:${hash}`;
}

type Facts = { written: { spent: Spent; report: GroundingReport } | null; options: GenerateOptions };

function metadataOf(context: Context, { written, options }: Facts) {
  const { settings, asOf, suspicious } = context;
  const { pages, ...plain } = settings;
  const common = {
    engine: { name: 'offline', version: ENGINE_VERSION },
    as_of: asOf,
    settings: { ...plain, ...(pages ? { pages: pages.map(({ origin, url }) => ({ origin, url })) } : {}) },
    // Lines of the posting that speak to machines; they were left out, and the person can be shown them.
    suspicious_lines: suspicious,
  };
  if (!written) return { ...common, grounding: { how: 'verbatim', blocked: 0 } };
  const { usage, calls, latencyMs, requestIds } = written.spent;
  const { price, model } = options;
  const cost = price ? (usage.inputTokens * price.input + usage.outputTokens * price.output) / 1e6 : null;
  return {
    ...common,
    provider: model?.provider ?? null,
    usage: { input_tokens: usage.inputTokens, output_tokens: usage.outputTokens, calls },
    ...(cost === null ? {} : { cost }),
    latency_ms: latencyMs,
    request_ids: [...requestIds],
    grounding: { ...written.report },
  };
}

/** Several versions side by side, each an artifact of its own. When one fails or the call is cancelled, none stays. */
export async function generateVariants<Kind extends keyof Kinds>(
  me: GenerateSource,
  what: { kind: Kind; jobId: number; count: number },
  options: GenerateOptions = {},
): Promise<Artifact<Kinds, Kind>[]> {
  const recipe = recipeOf(what.kind);
  const group = crypto.randomUUID();
  const made: Made<Kind, Kinds[Kind]>[] = [];
  for (let variant = 1; variant <= what.count; variant += 1) {
    const one = await make(me, { recipe, jobId: what.jobId }, options);
    made.push({
      ...one,
      title: `${one.title} (${variant})`,
      metadata: { ...one.metadata, variant, variant_group: group },
    });
  }
  const saved: Artifact<Kinds, Kind>[] = [];
  try {
    for (const one of made) saved.push(await save(me, one, options));
    return saved;
  } catch (error) {
    await Promise.allSettled(saved.map(({ id }) => me.aiArtifacts.remove(id)));
    throw error;
  }
}

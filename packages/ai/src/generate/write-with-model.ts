import type { Statement } from '@ats/core';
import * as z from 'zod/mini';
import type { Context } from '../draft/context.ts';
import { type Drafted, judge } from '../draft/judge.ts';
import type { Ask } from '../draft/recipe.ts';
import type { Finding, FindingKind } from '../grounding/finding.ts';
import type { Generated, GenerateRequest, LanguageModel } from '../model/language-model.ts';
import { isModelError } from '../model/model-error.ts';
import { repairPrompt } from '../prompts/repair.ts';
import { historyPart } from '../recipes/prompt-parts.ts';
import { fenced } from '../text/fence.ts';
import { estimateTokens } from './budget.ts';
import type { GenerateOptions, Spent } from './options.ts';
import { doubtOf, doubtRequest, type Judged, openToDoubt } from './second-opinion.ts';

/** How the statements of an artifact came to stand. */
export type GroundingReport = {
  how: 'verbatim' | 'checked';
  statements: number;
  /** As drafted. */
  accepted: number;
  /** Blocked, then mended by the model. */
  repaired: number;
  /** Blocked twice: the person's own sentence stands there. */
  replaced: number;
  /** Blocked twice, and nothing of the person's could stand there. */
  dropped: number;
  /** How many sentences a second model was asked about and doubted; absent where none was asked. */
  secondOpinion?: { asked: number; doubted: number };
  /** How often each kind of finding blocked something. */
  findings: Partial<Record<FindingKind, number>>;
};

type Written<Content> = { content: Content; spent: Spent; report: GroundingReport };

/** Asks, checks, has what is blocked mended once, and puts the person's own sentence where that did not help. */
export async function writeWithModel<Content, Answer>(
  ask: Ask<Content, Answer>,
  context: Context,
  options: GenerateOptions & { model: LanguageModel },
): Promise<Written<Content> | null> {
  const schema = ask.schema(context);
  if (!schema) return null;
  const meter = meterOf(options);
  const { value: answer } = await meter.call({
    name: 'answer',
    instructions: ask.prompt.instructions,
    input: ask.input(context),
    schema,
    onPartial: (partial) => showDraft(partial, { ask, context, options }),
  });
  const drafted = ask.statements(answer, context);
  const second = { asked: 0, doubted: 0 };
  const doubts = (round: Round) => doubted(round, { options, meter, second });
  const round = await doubts(judgeAll(drafted, context));
  options.onProgress?.({
    type: 'checked',
    accepted: [...round.accepted.keys()],
    blocked: round.blocked.map(asMend),
  });
  const repaired = await repair(round.blocked, context, { options, meter }).catch(withoutRepair);
  const mended = (await doubts({ accepted: repaired, blocked: [] })).accepted;
  const statements = new Map<string, Statement | null>();
  for (const [key, { statement }] of [...round.accepted, ...mended]) statements.set(key, statement);
  for (const { drafted: one } of round.blocked)
    if (!mended.has(one.key)) statements.set(one.key, ask.instead(one, context));
  const replaced = round.blocked.filter(({ drafted: one }) => !mended.has(one.key));
  const dropped = replaced.filter(({ drafted: one }) => !statements.get(one.key)).length;
  return {
    content: ask.compose(answer, statements, context),
    spent: meter.spent(),
    report: {
      how: 'checked',
      statements: drafted.length,
      accepted: round.accepted.size,
      repaired: mended.size,
      replaced: replaced.length - dropped,
      dropped,
      ...(second.asked > 0 ? { secondOpinion: second } : {}),
      findings: countKinds(round.blocked.flatMap(({ findings }) => findings)),
    },
  };
}

type Blocked = { drafted: Drafted; findings: readonly Finding[] };
type Round = { accepted: Map<string, Judged>; blocked: Blocked[] };

const courtOf = ({ book, raw, settings, asOf }: Context) => ({
  book,
  asOf,
  posting: [raw, ...(settings.pages ?? []).map((page) => page.text)].join('\n'),
});

function judgeAll(drafted: readonly Drafted[], context: Context): Round {
  const court = courtOf(context);
  const accepted = new Map<string, Judged>();
  const blocked: Blocked[] = [];
  for (const one of drafted) {
    const verdict = judge(one, court);
    if (verdict.ok) accepted.set(one.key, { drafted: one, statement: verdict.statement });
    else blocked.push({ drafted: one, findings: verdict.findings });
  }
  return { accepted, blocked };
}

const asMend = ({ drafted, findings }: Blocked) => ({ key: drafted.key, mend: findings[0]?.mend ?? '' });

type Doubts = Desk & { second: { asked: number; doubted: number } };

/** Moves what a second model doubts from the accepted to the blocked. */
async function doubted(round: Round, { options, meter, second }: Doubts): Promise<Round> {
  const open = openToDoubt([...round.accepted.values()]);
  if (!options.secondOpinion || open.length === 0) return round;
  const names = await meter.call(doubtRequest(open), options.secondOpinion).then(
    ({ value }) => new Set(value.doubted),
    (error: unknown) => {
      if (isModelError(error)) return null;
      throw error;
    },
  );
  if (!names) return round;
  const found = open.filter((_, at) => names.has(`s${at + 1}`));
  second.asked += open.length;
  second.doubted += found.length;
  const accepted = new Map(round.accepted);
  for (const { drafted } of found) accepted.delete(drafted.key);
  const blocked = found.map((one) => ({ drafted: one.drafted, findings: [doubtOf(one)] }));
  return { accepted, blocked: [...round.blocked, ...blocked] };
}

/** What cannot be mended is replaced; only a cancelled call ends the work. */
function withoutRepair(error: unknown): Map<string, Judged> {
  if (isModelError(error)) return new Map();
  throw error;
}

type Desk = { options: GenerateOptions; meter: ReturnType<typeof meterOf> };

/** One more try for what was blocked; gives what now stands. */
async function repair(
  blocked: readonly Blocked[],
  context: Context,
  { options, meter }: Desk,
): Promise<Map<string, Judged>> {
  if (blocked.length === 0) return new Map();
  const keys = blocked.map(({ drafted }) => drafted.key);
  options.onProgress?.({ type: 'repairing', keys });
  const names = keys.map((_, at) => `b${at + 1}`);
  const lines = context.book.entries.flatMap((entry) => entry.lines.map((line) => line.alias));
  const told = blocked.map(({ drafted, findings }, at) => {
    const wrong = findings.slice(0, 4).map((finding) => `"${finding.words}": ${finding.mend}`);
    return `${names[at]} [${drafted.from.join(', ')}]: ${drafted.text}\n  ${wrong.join('\n  ')}`;
  });
  const sentence = z.object({ id: z.enum(names), text: z.string(), from: z.array(z.enum(lines)) });
  const { value } = await meter.call({
    name: 'repair',
    instructions: repairPrompt.instructions,
    input: `${historyPart(context)}\n\n${fenced('sentences', told.join('\n'))}`,
    schema: z.object({ sentences: z.array(sentence) }),
  });
  const mended = new Map<string, Judged>();
  for (const { id, text, from } of value.sentences) {
    const one = blocked[names.indexOf(id)]?.drafted;
    if (!one) continue;
    const redrafted = { ...one, text, from };
    const verdict = judge(redrafted, courtOf(context));
    if (verdict.ok) mended.set(one.key, { drafted: redrafted, statement: verdict.statement });
  }
  return mended;
}

function countKinds(findings: readonly Finding[]): GroundingReport['findings'] {
  const counts: GroundingReport['findings'] = {};
  for (const { kind } of findings) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** Sentences of an answer that is still arriving; what does not read as one yet is not shown. */
function showDraft<Content, Answer>(
  partial: unknown,
  { ask, context, options }: { ask: Ask<Content, Answer>; context: Context; options: GenerateOptions },
): void {
  if (!options.onProgress || partial === undefined) return;
  try {
    // The schema has not read this yet: whatever is missing throws, and the next piece is waited for.
    const drafted = ask.statements(partial as Answer, context);
    const statements = drafted.flatMap(({ key, text }) =>
      typeof text === 'string' && text ? [{ key, text }] : [],
    );
    if (statements.length > 0) options.onProgress({ type: 'drafting', statements });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
}

/** Calls the model within the budget and counts what it takes. */
function meterOf({ model, budget, maxOutputTokens, signal }: GenerateOptions & { model: LanguageModel }) {
  const started = performance.now();
  const total = { inputTokens: 0, outputTokens: 0 };
  const requestIds: string[] = [];
  let calls = 0;
  let named = model.provider;
  return {
    /** `by` is asked instead of the model that writes. */
    async call<T>(request: GenerateRequest<T>, by: LanguageModel = model): Promise<Generated<T>> {
      const tokens = estimateTokens(request.instructions + request.input);
      budget?.reserve(tokens);
      calls += 1;
      let usage: Generated<T>['usage'] = null;
      try {
        const generated = await by.generate({ ...request, maxOutputTokens, signal });
        usage = generated.usage;
        total.inputTokens += usage?.inputTokens ?? 0;
        total.outputTokens += usage?.outputTokens ?? 0;
        if (generated.requestId) requestIds.push(generated.requestId);
        if (by === model) named = generated.model;
        return generated;
      } finally {
        budget?.settle(usage, tokens);
      }
    },
    spent: (): Spent => ({
      usage: total,
      calls,
      latencyMs: Math.round(performance.now() - started),
      model: named,
      requestIds,
    }),
  };
}

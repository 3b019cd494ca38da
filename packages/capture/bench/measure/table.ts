import type { CorpusPage } from './corpus.ts';
import { type Answer, FIELDS, isGiven, isRight, type ScoredField } from './score.ts';

export interface Record_ {
  page: CorpusPage;
  isPosting: boolean;
  fields: Answer;
  /** By the clock. */
  ms: number;
  /** That the page's thread worked. */
  worked: number;
  error?: string;
}

export interface Miss {
  id: string;
  field: ScoredField;
  want: unknown;
  got: unknown;
}

interface Times {
  p50: number;
  p95: number;
  max: number;
  sum: number;
}

function timesOf(all: readonly number[]): Times {
  const times = [...all].sort((a, b) => a - b);
  const at = (q: number): number => times[Math.min(times.length - 1, Math.floor(q * times.length))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), max: at(1), sum: times.reduce((sum, ms) => sum + ms, 0) };
}

export interface Figures {
  kindAccuracy: number;
  falsePostings: string[];
  missedPostings: string[];
  errors: number;
  ms: Times;
  worked: Times;
  fields: Record<ScoredField, { precision: number; recall: number; f1: number }>;
  misses: Miss[];
}

const share = (part: number, whole: number): number => (whole ? part / whole : 0);

/** Precision, recall and F1 per field, and how often the kind was right. */
export function figuresOf(records: readonly Record_[]): Figures {
  const misses: Miss[] = [];
  const fields = {} as Figures['fields']; // filled for every field below
  for (const field of FIELDS) {
    let [tp, fp, fn] = [0, 0, 0];
    for (const { page, isPosting, fields: answer } of records) {
      if (page.kind !== 'posting') continue;
      const want = field === 'description' ? page.expected.description_contains : page.expected[field];
      const also = (page.expected.also_acceptable as Partial<Record<ScoredField, unknown>> | null)?.[field];
      const got = isPosting ? answer[field] : undefined;
      const stated = Array.isArray(want) ? want.length > 0 : want !== null && want !== undefined;
      const given = isGiven(field, got);
      const right = stated && given && isRight(field, [want, also].flat(), got);
      if (right) tp++;
      if (stated && !right) fn++;
      if (given && !right && (stated || field !== 'description')) fp++;
      if ((stated && !right) || (!stated && given && field !== 'description'))
        misses.push({ id: page.id, field, want, got });
    }
    fields[field] = {
      precision: share(tp, tp + fp),
      recall: share(tp, tp + fn),
      f1: share(2 * tp, 2 * tp + fp + fn),
    };
  }
  const ids = (kind: CorpusPage['kind'], said: boolean): string[] =>
    records.filter((r) => r.page.kind === kind && r.isPosting === said).map((r) => r.page.id);
  const falsePostings = ids('negative', true);
  const missedPostings = ids('posting', false);
  return {
    kindAccuracy: share(records.length - falsePostings.length - missedPostings.length, records.length),
    falsePostings,
    missedPostings,
    errors: records.filter((r) => r.error).length,
    ms: timesOf(records.map((r) => r.ms)),
    worked: timesOf(records.map((r) => r.worked)),
    fields,
    misses,
  };
}

const told = ({ p50, p95, max }: Times): string => [p50, p95, max].map((n) => n.toFixed(1)).join(' / ');

/** All readers beside each other, as a Markdown table. */
export function tableOf(all: ReadonlyMap<string, Figures>, sizes: ReadonlyMap<string, string>): string {
  const names = [...all.keys()];
  const row = (label: string, cell: (f: Figures, name: string) => string): string =>
    `| ${label} | ${names.map((name) => cell(all.get(name) as Figures, name)).join(' | ')} |`; // the names are its keys
  return [
    `| | ${names.join(' | ')} |`,
    `|---|${names.map(() => '---:').join('|')}|`,
    row('kind told right', (f) => f.kindAccuracy.toFixed(3)),
    row('taken for a posting wrongly', (f) => String(f.falsePostings.length)),
    row('postings missed', (f) => String(f.missedPostings.length)),
    ...FIELDS.map((field) =>
      row(`${field.replace('_', ' ')}: F1 (precision / recall)`, ({ fields }) => {
        const { f1, precision, recall } = fields[field];
        return `${f1.toFixed(3)} (${precision.toFixed(2)} / ${recall.toFixed(2)})`;
      }),
    ),
    row('ms p50 / p95 / max by the clock', ({ ms }) => told(ms)),
    row("the same of the page's thread", ({ worked }) => told(worked)),
    row('its sum, times ours', ({ worked }) => {
      const ours = all.get('ours')?.worked.sum;
      return ours ? (worked.sum / ours).toFixed(1) : '';
    }),
    row('errors', (f) => String(f.errors)),
    row('bundle', (_, name) => sizes.get(name) ?? ''),
  ].join('\n');
}

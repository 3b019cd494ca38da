import { explain, isAtsError, type Job, type MatchRequirement, type UserAts } from '@ats/core';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { StartStep } from '../messages/progress.ts';
import {
  type AnswerRow,
  type Application,
  answerYes,
  loadApplication,
  saveApplication,
  takeBack,
} from '../tailoring/application.ts';
import { withEdit, withEdits } from '../tailoring/edits.ts';
import { draftOf, type Imported, importHistory, readHistory } from '../tailoring/import-history.ts';
import { type Rendering, renderFile } from '../tailoring/render.ts';
import type { Review } from '../tailoring/review.ts';

/** What the panel needs of the browser; the only way out of it. */
export type Outside = {
  /** The person's rows; opens the database when it is closed. */
  connect(): Promise<UserAts>;
  onProgress(hear: (step: StartStep) => void): () => void;
  /** Hears of jobs that come or go without the panel's doing. */
  onJobsChanged(hear: () => void): () => void;
  /** The job that a capture became; waits for the outbox. Throws a sentence when it became none. */
  jobOf(captureId: string): Promise<number>;
  hand(file: File): void;
  /** A copy of what can be read without the database. */
  readCopy(): Promise<File>;
  readonly fonts: URL;
};

export type Asked = { readonly captureId: string | null; readonly jobId: number | null };

export type View =
  | { readonly kind: 'opening'; readonly step: StartStep | null }
  | { readonly kind: 'jobs'; readonly jobs: readonly Job[] }
  | { readonly kind: 'application'; readonly application: Application }
  | { readonly kind: 'review'; readonly application: Application; readonly review: Review }
  | { readonly kind: 'trouble'; readonly sentence: string };

export type Said = { readonly tone: 'positive' | 'danger'; readonly sentences: readonly string[] };

/** The panel's state, and what it can do. */
export function usePanel(outside: Outside, asked: Asked) {
  const [view, setView] = useState<View>({ kind: 'opening', step: null });
  const [said, setSaid] = useState<Said | null>(null);
  const me = useRef<UserAts>(null);

  const load = async (): Promise<void> => {
    setView({ kind: 'opening', step: null });
    const end = outside.onProgress((step) => setView({ kind: 'opening', step }));
    try {
      me.current = await outside.connect();
      const jobId = asked.captureId === null ? asked.jobId : await outside.jobOf(asked.captureId);
      end();
      setView(await viewOf(me.current, jobId));
    } catch (error) {
      setView({ kind: 'trouble', sentence: sentenceOf(error) });
    } finally {
      end();
    }
  };
  // Only once, with what the page was opened on.
  useEffect(() => void load(), []);

  // The list of the newest jobs goes with them; one job that is being worked on stays as it is.
  useEffect(() => {
    if (view.kind !== 'jobs') return;
    return outside.onJobsChanged(() => {
      // What cannot be read now stays as it was.
      if (me.current) viewOf(me.current, null).then(setView, () => {});
    });
  }, [view.kind]);

  /** Does something with the person's rows; a failure is said and nothing else changes. */
  const act = async (
    work: (rows: UserAts, application: Application) => Promise<Said | null>,
  ): Promise<void> => {
    if (!('application' in view) || !me.current) return;
    setSaid(null);
    try {
      setSaid(await work(me.current, view.application));
    } catch (error) {
      setSaid({ tone: 'danger', sentences: [sentenceOf(error)] });
    }
  };
  return { view, said, load, ...doingsWith({ act, outside, setView }) };
}

type Doing = {
  act: (work: (rows: UserAts, application: Application) => Promise<Said | null>) => Promise<void>;
  outside: Outside;
  setView: (view: View) => void;
};

function doingsWith({ act, outside, setView }: Doing) {
  const shown = async (rows: UserAts, jobId: number, imported: Promise<Imported>): Promise<Said> => {
    const { created, changed, remarks } = await imported;
    setView({ kind: 'application', application: await loadApplication(rows, jobId) });
    const news = created + changed;
    const first = news
      ? `${news} ${news === 1 ? 'entry' : 'entries'} brought in.`
      : 'Everything in this file was here already.';
    return { tone: 'positive', sentences: [first, ...remarks] };
  };
  return {
    onFile: (file: File) =>
      act(async (rows, application) => {
        const read = await readHistory(file, outside.fonts);
        if (!('review' in read))
          return shown(rows, application.job.id, importHistory(rows, read.draft, read.assumed));
        setView({ kind: 'review', application, review: read.review });
        return null;
      }),
    onReviewed: (review: Review) =>
      act(async (rows, { job }) => shown(rows, job.id, importHistory(rows, await draftOf(review)))),
    onNotNow: () =>
      act(async (_rows, application) => {
        setView({ kind: 'application', application });
        return null;
      }),
    onDownload: (rendering: Rendering) =>
      act(async (_rows, { tailored, edits }) => {
        if (!tailored) return null;
        const content = withEdits(tailored.content, edits);
        const { file, remarks } = await renderFile(content, rendering, outside.fonts);
        if (file) outside.hand(file);
        return remarks.length ? { tone: file ? 'positive' : 'danger', sentences: remarks } : null;
      }),
    onSave: () =>
      act(async (rows, application) => {
        const savedAt = await saveApplication(rows, application.job.id, application.edits);
        setView({ kind: 'application', application: { ...application, savedAt } });
        return null;
      }),
    onEdit: (line: string, text: string) =>
      act(async (_rows, application) => {
        const edits = withEdit(application.edits, line, text);
        setView({ kind: 'application', application: { ...application, edits, savedAt: null } });
        return null;
      }),
    onYes: (requirement: MatchRequirement) =>
      act(async (rows, application) => {
        setView({ kind: 'application', application: await answerYes(rows, application, requirement) });
        return { tone: 'positive', sentences: [`“${requirement.text}” is part of your history now.`] };
      }),
    onTakeBack: (answer: AnswerRow) =>
      act(async (rows, application) => {
        setView({ kind: 'application', application: await takeBack(rows, application, answer) });
        return null;
      }),
    onCopy: async () => outside.hand(await outside.readCopy()),
  };
}

async function viewOf(me: UserAts, jobId: number | null): Promise<View> {
  if (jobId !== null) return { kind: 'application', application: await loadApplication(me, jobId) };
  const { rows } = await me.jobs.list({ orderBy: { created_at: 'desc' }, limit: 20 }).page();
  return { kind: 'jobs', jobs: rows };
}

/** What to tell the person; our own errors carry a sentence. */
function sentenceOf(error: unknown): string {
  if (isAtsError(error)) return explain(error);
  return error instanceof Error ? error.message : explain(error);
}

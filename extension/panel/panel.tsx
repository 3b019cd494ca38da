import { RefreshCw, Save } from 'lucide-preact';
import { Button } from '../look/button.tsx';
import { Notice } from '../look/notice.tsx';
import { Opening } from '../look/opening.tsx';
import { RecentJobs } from './recent-jobs.tsx';
import { ReviewHistory } from './review-history.tsx';
import { Tailored } from './tailored.tsx';
import { type Asked, type Outside, usePanel } from './use-panel.ts';

type PanelProps = { readonly outside: Outside; readonly asked: Asked };

/** The side panel: one posting and the résumé for it, or the newest jobs. */
export function Panel({ outside, asked }: PanelProps) {
  const { view, said, load, onCopy, onReviewed, onNotNow, ...doings } = usePanel(outside, asked);
  return (
    <main class="panel" aria-busy={view.kind === 'opening'}>
      <nav class="panel-nav" aria-label="ATS">
        <span class="soft">Only you can see this.</span>
        <a href="/board.html" target="_blank" rel="noreferrer">
          All jobs
        </a>
      </nav>
      {said && (
        <Notice tone={said.tone}>
          {said.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      {view.kind === 'opening' && <Opening step={view.step} />}
      {view.kind === 'trouble' && (
        <Notice tone="danger">
          <p>{view.sentence}</p>
          <p>What you saved is still here; nothing was overwritten.</p>
          <Button icon={RefreshCw} main onPress={load}>
            Try again
          </Button>
          <Button icon={Save} onPress={onCopy}>
            Keep a copy of what can be read
          </Button>
        </Notice>
      )}
      {view.kind === 'jobs' && <RecentJobs jobs={view.jobs} />}
      {view.kind === 'review' && <ReviewHistory read={view.review} onKeep={onReviewed} onBack={onNotNow} />}
      {view.kind === 'application' && <Tailored application={view.application} {...doings} />}
    </main>
  );
}

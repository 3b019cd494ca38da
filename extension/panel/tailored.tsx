import type { MatchRequirement } from '@ats/core';
import { More } from '../look/more.tsx';
import type { AnswerRow, Application } from '../tailoring/application.ts';
import type { Rendering } from '../tailoring/render.ts';
import { Bar } from './bar.tsx';
import { ImportHistory } from './import-history.tsx';
import { leftOut } from './left-out.ts';
import { Posting } from './posting.tsx';
import { Requirements } from './requirements.tsx';
import { Resume } from './resume.tsx';
import { matchSentence, placeLine } from './words.ts';

export type Doings = {
  readonly onFile: (file: File) => Promise<void>;
  readonly onDownload: (rendering: Rendering) => Promise<void>;
  readonly onSave: () => Promise<void>;
  readonly onYes: (requirement: MatchRequirement) => Promise<void>;
  readonly onTakeBack: (answer: AnswerRow) => Promise<void>;
  readonly onEdit: (line: string, text: string) => Promise<void>;
};

/** A posting, how far the person meets it, and the résumé made for it. */
export function Tailored({ application, ...doings }: Doings & { readonly application: Application }) {
  const { job, history, tailored, edits, savedAt } = application;
  const unused = tailored ? leftOut(history, tailored.content) : [];
  return (
    <>
      <header class="posting-head">
        <h1>{job.job_title || 'A job without a title'}</h1>
        <p class="soft">{placeLine(job)}</p>
        {tailored && <p class="match">{matchSentence(tailored.match)}</p>}
      </header>
      {!tailored && <ImportHistory first onFile={doings.onFile} />}
      {tailored && tailored.match.requirements.length > 0 && (
        <More title="What they ask for">
          <Requirements match={tailored.match} {...application} {...doings} />
        </More>
      )}
      <More title="The posting as read" open={!tailored}>
        <Posting job={job} />
      </More>
      {tailored && (
        <>
          <More title="Your résumé for this job" open>
            <p class="soft hint">
              Only your own words. Press a line to see where it comes from and to edit it. Keys: ↑ ↓ to go
              from line to line, E to edit, R to take an edit back.
            </p>
            <Resume content={tailored.content} history={history} edits={edits} onEdit={doings.onEdit} />
          </More>
          {unused.length > 0 && (
            <More title={`Left out of this version (${unused.length})`}>
              <ul class="lines">
                {unused.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </More>
          )}
          <More title="Your history">
            <ImportHistory first={false} onFile={doings.onFile} />
          </More>
          <Bar savedAt={savedAt} onDownload={doings.onDownload} onSave={doings.onSave} />
        </>
      )}
    </>
  );
}

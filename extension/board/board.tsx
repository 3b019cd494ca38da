import type { Job, JobStatus } from '@ats/core';
import { RefreshCw, Save } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '../look/button.tsx';
import { Choice } from '../look/choice.tsx';
import { dayOf } from '../look/day.ts';
import { Notice } from '../look/notice.tsx';
import { Opening } from '../look/opening.tsx';
import { STAGES, stageName, stageOf } from './stages.ts';
import { type Outside, useBoard } from './use-board.ts';

/** Every job by stage. */
export function Board({ outside }: { readonly outside: Outside }) {
  const [words, setWords] = useState('');
  const { jobs, step, held, trouble, told, stages, load, move, keepCopy } = useBoard(outside, words);
  return (
    <main class="board" aria-busy={!jobs && !trouble}>
      <header>
        <h1>Your jobs</h1>
        <a class="soft" href="/options.html">
          Where they are kept
        </a>
        <label class="field">
          Search
          <input type="search" value={words} onInput={({ currentTarget }) => setWords(currentTarget.value)} />
        </label>
      </header>
      {trouble && (
        <Notice tone="danger">
          <p>{trouble}</p>
          <p>What you saved is still here; nothing was overwritten.</p>
          <Button icon={RefreshCw} main onPress={load}>
            Try again
          </Button>
          <Button icon={Save} onPress={keepCopy}>
            Keep a copy of what can be read
          </Button>
        </Notice>
      )}
      {held.length > 0 && (
        <Notice>
          <p>{`${held.length} saved ${held.length === 1 ? 'job waits' : 'jobs wait'} to come onto this list.`}</p>
          {held.map(({ id, job, trouble: why }) => (
            <p key={id} class="soft">{`${job.job_title ?? 'A job'}: ${why ?? 'not tried yet'}`}</p>
          ))}
        </Notice>
      )}
      {!jobs && !trouble && <Opening step={step} />}
      {jobs?.length === 0 && (
        <p class="soft">
          No jobs yet. Open a job posting and click the ATS icon in the toolbar: it is saved here.
        </p>
      )}
      {jobs && jobs.length > 0 && stages.length === 0 && <p class="soft">No job has these words.</p>}
      {stages.map(({ name, jobs: inside }) => (
        <section key={name} aria-labelledby={`stage-${name}`}>
          <h2 id={`stage-${name}`}>
            {stageName(name)} <span class="soft">{inside.length}</span>
          </h2>
          <ul>
            {inside.map((job) => (
              <JobRow key={job.id} job={job} onMove={move} />
            ))}
          </ul>
        </section>
      ))}
      <p class="unseen" role="status">
        {told}
      </p>
    </main>
  );
}

type RowProps = { readonly job: Job; readonly onMove: (job: Job, to: JobStatus) => Promise<void> };

function JobRow({ job, onMove }: RowProps) {
  const title = job.job_title || 'A job without a title';
  const stage = stageOf(job);
  const known = STAGES.find((each) => each === stage);
  // A word that is no stage of ours stays as it is until the person chooses one.
  const options: readonly string[] = known ? STAGES : [stage, ...STAGES];
  return (
    <li>
      <div>
        <a href={`/sidepanel.html?job=${job.id}`}>{title}</a>
        <p class="soft">
          {[
            job.company_name,
            job.created_at && `saved ${dayOf(job.created_at)}`,
            job.application_deadline && `apply by ${dayOf(job.application_deadline)}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <Choice
        label={`Stage of ${title}`}
        unseen
        value={stage}
        options={options}
        name={stageName}
        onChoose={(to) => {
          const chosen = STAGES.find((each) => each === to);
          if (chosen) void onMove(job, chosen);
        }}
      />
    </li>
  );
}

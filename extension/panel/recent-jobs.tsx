import type { Job } from '@ats/core';
import { placeLine } from './words.ts';

/** The newest jobs, for a panel that was opened on none. */
export function RecentJobs({ jobs }: { readonly jobs: readonly Job[] }) {
  if (jobs.length === 0) {
    return (
      <section>
        <h1>No jobs yet</h1>
        <p class="soft">Open a job posting and click the ATS icon in the toolbar: it is saved here.</p>
      </section>
    );
  }
  return (
    <section>
      <h1>Your newest jobs</h1>
      <ul class="jobs">
        {jobs.map((job) => (
          <li key={job.id}>
            <a href={`/sidepanel.html?job=${job.id}`}>{job.job_title || 'A job without a title'}</a>
            <p class="soft">{placeLine(job)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { Job } from '@ats/core';
import { postingFields } from './posting-fields.ts';

/** The posting as it was read, each field with where it came from. */
export function Posting({ job }: { readonly job: Job }) {
  return (
    <>
      <dl class="fields">
        {postingFields(job).map(({ label, value, from, doubtful }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <span class={doubtful ? 'doubtful' : ''}>{value}</span>
              <span class="soft">
                {from && ` · ${from}`}
                {doubtful && ', please check'}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      {job.job_description && <div class="description">{plain(job.job_description)}</div>}
      {job.job_link && (
        <p class="soft">
          <a href={job.job_link} target="_blank" rel="noreferrer">
            Open the page
          </a>
        </p>
      )}
    </>
  );
}

/** The description's Markdown without its signs; shown as text, never as markup. */
function plain(markdown: string): string {
  return markdown
    .replaceAll(/^#+\s*/gm, '')
    .replaceAll(/\*\*([^*]+)\*\*/g, '$1')
    .replaceAll(/^[-*]\s+/gm, '• ')
    .replaceAll(/\\([^\w\s])/g, '$1');
}

import { isAtsError, withUser } from '@ats/core';
import { createClient } from '@supabase/supabase-js';

const { ATS_URL = '', ATS_KEY = '', ATS_EMAIL = '', ATS_PASSWORD = '' } = process.env;
const supabase = createClient(ATS_URL, ATS_KEY);
const { data } = await supabase.auth.signInWithPassword({ email: ATS_EMAIL, password: ATS_PASSWORD });
const me = withUser(supabase, data.user?.id ?? '');

// The same posting again is recognised by its key, and undoes no edit of yours.
const job = { dedupe_key: 'example:1', job_title: 'Baker', company_name: 'Rosehip Bakery' };
const { job_id } = await me.jobs.upsertCaptured(job);
const bytes = new TextEncoder().encode('Ada Berg, baker since 2011');
await me.documents.attachFile(job_id, { slot: 'resume', fileName: 'cv.txt', bytes });
await me.jobs.move(job_id, 'Applied');

for await (const row of me.jobs.list({ where: { job_status: 'Applied' } })) console.log(row.job_title);
for (const step of await me.jobs.history(job_id)) console.log(step.from, '->', step.to);
console.log((await me.jobMaterials.history(job_id)).length, 'selection(s) of materials, newest first');

try {
  await me.jobs.move(job_id, 'Offer', { from: 'Interested' });
} catch (error) {
  if (isAtsError(error, 'conflict')) console.log(error.message, 'It is at:', error.details.current);
}

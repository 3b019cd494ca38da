import { withKeys } from '@ats/capture/keys';
import type { Handler } from '../messages/messages.ts';
import type { RequestOf, ResponseOf } from '../messages/protocol.ts';
import type { Known } from '../storage/database.ts';
import { forget, keep, knownByCapture } from '../storage/outbox.ts';
import { HERE } from '../storage/place.ts';
import { drain, drainSoon, readPage, removeJob } from './database-host.ts';

type Save = RequestOf<'capture/save'>;

/** Acknowledges a capture as soon as it stands in the outbox; the database comes after. */
export const saveCapture = async ({ id: wanted, job }: Save): Promise<ResponseOf<'capture/save'>> => {
  const { id, place, known } = await keep(withKeys(job), wanted);
  drainSoon();
  const kept = place === HERE ? 'Kept in this browser' : 'Kept here and on its way to your own server';
  return {
    id,
    known: known && { stage: known.stage, savedAt: known.savedAt },
    kept: `${kept}; only you can see it.`,
  };
};

/** Reads a page and acknowledges the posting on it likewise. Asked again after it was cut off, it saves it once. */
export const capturePage: Handler<'capture/page'> = async ({ id, url, snapshot }) => {
  const { job, missing } = await readPage({ url, snapshot });
  if (!job) return null;
  const saved = await saveCapture({ id, job });
  return { ...saved, title: job.job_title ?? '', company: job.company_name ?? '', missing };
};

/** Takes a capture back, wherever it is by now. */
export const undoCapture: Handler<'capture/undo'> = async ({ id }) => {
  if (await forget(id)) return { outcome: 'undone' };
  const known = await arrived(id);
  if (!known?.jobId) return { outcome: 'gone' };
  if (known.wasThere) return { outcome: 'stays' };
  await removeJob({ place: known.place, jobId: known.jobId });
  return { outcome: 'undone' };
};

/** What is known of a capture that was sent, once its job has a name to remove it by. */
async function arrived(id: string): Promise<Known | undefined> {
  const known = await knownByCapture(id);
  if (known?.jobId !== null) return known;
  const left = await drain();
  const held = left.find((each) => each.id === id);
  if (held) throw new Error(held.trouble);
  return knownByCapture(id);
}

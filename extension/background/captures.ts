import { withKeys } from '@ats/capture/keys';
import type { Handler } from '../messages/messages.ts';
import { forget, keep, knownByCapture } from '../storage/outbox.ts';
import { HERE } from '../storage/place.ts';
import { drainSoon, removeJob } from './database-host.ts';

/** Acknowledges a capture as soon as it stands in the outbox; the database comes after. */
export const saveCapture: Handler<'capture/save'> = async ({ job }) => {
  const { id, place, known } = await keep(withKeys(job));
  drainSoon();
  const kept = place === HERE ? 'Kept in this browser' : 'Kept here and on its way to your own server';
  return {
    id,
    known: known && { stage: known.stage, savedAt: known.savedAt },
    kept: `${kept}; only you can see it.`,
  };
};

/** Takes a capture back, wherever it is by now. */
export const undoCapture: Handler<'capture/undo'> = async ({ id }) => {
  if (await forget(id)) return { undone: true };
  const known = await knownByCapture(id);
  if (!known?.jobId) return { undone: false };
  await removeJob({ place: known.place, jobId: known.jobId });
  return { undone: true };
};

import type { Handler } from '../messages/messages.ts';
import { forget, keep, knownByCapture } from '../storage/outbox.ts';
import { drainSoon, removeJob } from './database-host.ts';

/** Acknowledges a capture as soon as it stands in the outbox; the database comes after. */
export const saveCapture: Handler<'capture/save'> = async ({ job }) => {
  const { id, known } = await keep(job);
  drainSoon();
  return { id, known: known && { stage: known.stage, savedAt: known.savedAt } };
};

/** Takes a capture back, wherever it is by now. */
export const undoCapture: Handler<'capture/undo'> = async ({ id }) => {
  if (await forget(id)) return { undone: true };
  const known = await knownByCapture(id);
  if (!known?.jobId) return { undone: false };
  await removeJob(known.jobId);
  return { undone: true };
};

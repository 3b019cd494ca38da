import { connect, drain } from '../database/client.ts';
import { onJobsChanged } from '../messages/jobs-changed.ts';
import { onProgress } from '../messages/progress.ts';
import { readCopy } from '../storage/copy.ts';
import { handFile } from '../storage/hand-file.ts';
import { knownByCapture } from '../storage/outbox.ts';
import type { Outside } from './use-panel.ts';

/** The browser, as the panel sees it. */
export const outside: Outside = {
  connect: async () => (await connect()).me,
  onProgress,
  onJobsChanged,
  readCopy,
  fonts: new URL('/fonts/', location.origin),
  async jobOf(captureId) {
    const left = await drain();
    const known = await knownByCapture(captureId);
    const { place } = await connect();
    if (known?.jobId && known.place === place) return known.jobId;
    const held = left.find(({ id }) => id === captureId);
    throw new Error(
      held ? `This job is kept, but not on your list yet. ${held.trouble ?? ''}` : 'This job was taken back.',
    );
  },
  hand: handFile,
};

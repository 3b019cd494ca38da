import { connect, drain } from '../database/client.ts';
import { onJobsChanged } from '../messages/jobs-changed.ts';
import { onProgress } from '../messages/progress.ts';
import { readCopy } from '../storage/copy.ts';
import { handFile } from '../storage/hand-file.ts';
import { noteStage } from '../storage/outbox.ts';
import type { Outside } from './use-board.ts';

/** The browser, as the board sees it. */
export const outside: Outside = {
  connect: async () => (await connect()).me,
  onProgress,
  onJobsChanged,
  drain,
  async noteStage(jobId, stage) {
    const { place } = await connect();
    await noteStage({ place, jobId }, stage);
  },
  readCopy,
  hand: handFile,
};

import { connect } from '../database/client.ts';
import { send } from '../messages/messages.ts';
import { readCopy } from '../storage/copy.ts';
import { handFile } from '../storage/hand-file.ts';
import { noteStage, waiting } from '../storage/outbox.ts';
import type { Outside } from './use-board.ts';

/** The browser, as the board sees it. */
export const outside: Outside = {
  connect: async () => (await connect()).me,
  async drain() {
    await send('database/drain', {});
    return waiting();
  },
  noteStage,
  readCopy,
  hand: handFile,
};

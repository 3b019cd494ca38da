import { browser } from 'wxt/browser';
import { drain } from '../database/client.ts';
import { send } from '../messages/messages.ts';
import { checkServer } from '../server/ask-server.ts';
import { waiting } from '../storage/outbox.ts';
import { placeOf, readServer } from '../storage/place.ts';
import type { Outside } from './use-options.ts';

async function waitingForServer() {
  const server = await readServer();
  return server ? waiting(placeOf(server)) : [];
}

/** The browser, as the options see it. */
export const outside: Outside = {
  read: async () => ({ server: await readServer(), waiting: (await waitingForServer()).length }),
  allow: (pattern) => browser.permissions.request({ origins: [pattern] }),
  check: checkServer,
  async signIn(credentials) {
    const answer = await send('server/sign-in', credentials);
    if (!answer.confirm) {
      await drain();
    }
    return answer;
  },
  async signOut(bringHere) {
    await send('server/sign-out', { bringHere });
  },
  async drain() {
    const server = await readServer();
    const left = (await drain()).filter(({ place }) => server && place === placeOf(server));
    return { left: left.length, trouble: left[0]?.trouble ?? null };
  },
};

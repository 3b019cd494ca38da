import { browser } from 'wxt/browser';
import type { MessageName, RequestOf, ResponseOf } from '../messages/protocol.ts';

const TRIES = 4;
const PAUSE_MS = 250;

/**
 * Asks the background from inside a page. The browser may end it before it has answered; then it is asked again:
 * every message that a page may send can be repeated. Types only: the schemas stay on the other side, where the
 * question is checked, and out of the bytes that go into a page.
 */
export async function ask<Name extends MessageName>(
  name: Name,
  request: RequestOf<Name>,
): Promise<ResponseOf<Name>> {
  for (let tries = TRIES; tries > 0; tries -= 1) {
    // No answer, or a broken line: nobody heard it to the end.
    const answer = await hear(name, request).catch(() => undefined);
    if (answer && 'error' in answer) throw new Error(answer.error);
    if (answer) return answer.ok;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Error('ATS did not answer.');
}

/** Fails at once, and not by its promise, in a page that was there before an update of the extension. */
const hear = async (name: MessageName, request: unknown) =>
  browser.runtime.sendMessage({ ats: name, request });

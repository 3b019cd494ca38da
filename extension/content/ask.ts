import { browser } from 'wxt/browser';
import type { MessageName, RequestOf, ResponseOf } from '../messages/protocol.ts';

/**
 * Asks the background from inside a page. Types only: the schemas stay on the other side, where the question
 * is checked, and out of the bytes that go into a page.
 */
export async function ask<Name extends MessageName>(
  name: Name,
  request: RequestOf<Name>,
): Promise<ResponseOf<Name>> {
  const answer = await browser.runtime.sendMessage({ ats: name, request });
  if (!answer || 'error' in answer) throw new Error(answer?.error ?? 'ATS did not answer.');
  return answer.ok;
}

import { type Browser, browser } from 'wxt/browser';
import { type MessageName, PROTOCOL, type RequestOf, type ResponseOf } from './protocol.ts';

type Envelope = { readonly ats: MessageName; readonly request: unknown };
type Answer = { readonly ok: unknown } | { readonly error: string };
export type Handler<Name extends MessageName> = (
  request: RequestOf<Name>,
  sender: Browser.runtime.MessageSender,
) => Promise<ResponseOf<Name>>;
export type Handlers = { readonly [Name in MessageName]?: Handler<Name> };

const WAIT_MS = 10_000;

/** The other side refused or failed; its message is a sentence for the person. */
export class MessageError extends Error {
  override name = 'MessageError';
}

/** Asks another context; throws a MessageError with its sentence when it could not do it, an Error when it ended. */
export async function send<Name extends MessageName>(
  name: Name,
  request: RequestOf<Name>,
): Promise<ResponseOf<Name>> {
  const answer = await ask({ ats: name, request });
  if (!answer) throw new MessageError('ATS did not answer. Please try again.');
  if ('error' in answer) throw new MessageError(answer.error);
  // The schema of this very message has read the value; TypeScript cannot follow the key into the table.
  return PROTOCOL[name].response.parse(answer.ok) as ResponseOf<Name>;
}

/**
 * Nobody took it when there is no answer, or nobody to answer: Chrome's document is there before it listens. What
 * somebody took and did not answer is not asked again, since it may be done.
 */
async function ask(envelope: Envelope): Promise<Answer | undefined> {
  const until = Date.now() + WAIT_MS;
  for (;;) {
    const answer: Answer | undefined = await browser.runtime.sendMessage(envelope).catch((cause: unknown) => {
      if (/Receiving end does not exist/.test(String(cause))) return undefined;
      throw new Error('ATS was interrupted. Please try again.', { cause });
    });
    if (answer || Date.now() > until) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A page of the extension's own, or the main frame of a tab that a click put our script into. */
function mayAsk(from: 'page' | 'extension', sender: Browser.runtime.MessageSender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  const own = sender.url?.startsWith(`${location.origin}/`) ?? false;
  if (from === 'extension') return own;
  return own || (sender.tab !== undefined && sender.frameId === 0 && /^https?:/.test(sender.url ?? ''));
}

/** Answers the messages named here; every other one is left to another context. */
export function receive(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender, respond) => {
    const name = nameOf(raw);
    const handler = name && handlers[name];
    if (!handler) return undefined;
    answer(name, raw, sender).then(respond);
    return true;
  });

  async function answer(
    name: MessageName,
    raw: unknown,
    sender: Browser.runtime.MessageSender,
  ): Promise<Answer> {
    const { from, request } = PROTOCOL[name];
    if (!mayAsk(from, sender)) return { error: 'This page may not ask for that.' };
    const read = request.safeParse((raw as Envelope).request);
    if (!read.success) return { error: 'ATS could not read what the page said.' };
    // The handler belongs to this name, and the schema has read the request; the union hides both.
    const handler = handlers[name] as Handler<MessageName>;
    try {
      return { ok: await handler(read.data as RequestOf<MessageName>, sender) };
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  }
}

function nameOf(raw: unknown): MessageName | undefined {
  if (typeof raw !== 'object' || raw === null || !('ats' in raw) || typeof raw.ats !== 'string')
    return undefined;
  return Object.hasOwn(PROTOCOL, raw.ats) ? (raw.ats as MessageName) : undefined;
}

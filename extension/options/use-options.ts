import { useEffect, useState } from 'preact/hooks';
import { hostOf, permissionFor, readAddress, readKey } from '../server/address.ts';
import type { Door } from '../server/ask-server.ts';
import type { Server } from '../storage/place.ts';

export type SignIn = Door & { readonly email: string; readonly password: string; readonly create: boolean };

/** What the options need of the browser; the only way out of them. */
export type Outside = {
  /** The server used last, and how many captures wait for it. */
  read(): Promise<{ readonly server: Server | null; readonly waiting: number }>;
  /** Asks the person whether the extension may talk to this host; has to come first after their click. */
  allow(pattern: string): Promise<boolean>;
  /** Throws a sentence when the server is not there, is no ATS database or does not know the key. */
  check(door: Door): Promise<{ readonly signUp: boolean }>;
  signIn(credentials: SignIn): Promise<{ readonly confirm: boolean }>;
  signOut(bringHere: boolean): Promise<void>;
  /** Brings what waits into the database; returns how many captures still wait for the server, and why. */
  drain(): Promise<{ readonly left: number; readonly trouble: string | null }>;
};

export type Fields = Pick<SignIn, 'url' | 'key' | 'email' | 'password'>;
type Said = { readonly tone: 'positive' | 'danger'; readonly sentence: string };

type State = {
  readonly server: Server | null;
  readonly waiting: number;
  readonly fields: Fields;
  readonly said: Said | null;
  readonly loaded: boolean;
  /** The person wants to leave the server while captures wait for it. */
  readonly asking: boolean;
};

const EMPTY: Fields = { url: '', key: '', email: '', password: '' };

/** Where jobs are kept, and the way from one place to the other. */
export function useOptions(outside: Outside) {
  const [state, setState] = useState<State>({
    server: null,
    waiting: 0,
    fields: EMPTY,
    said: null,
    loaded: false,
    asking: false,
  });
  const change = (part: Partial<State>): void => setState((before) => ({ ...before, ...part }));
  const load = async (said: Said | null): Promise<void> => {
    const { server, waiting } = await outside.read();
    const fields = server ? { ...EMPTY, url: server.url, key: server.key, email: server.email } : EMPTY;
    setState({ server, waiting, fields, said, loaded: true, asking: false });
  };
  // Only once, when the page opens.
  useEffect(() => void load(null), []);

  /** Does something; a failure is said and nothing else changes. */
  const act = async (work: () => Promise<void>): Promise<void> => {
    change({ said: null });
    try {
      await work();
    } catch (error) {
      const sentence = error instanceof Error ? error.message : String(error);
      change({ said: { tone: 'danger', sentence } });
    }
  };

  const leave = (bringHere: boolean): Promise<void> =>
    act(async () => {
      await outside.signOut(bringHere);
      await load({
        tone: 'positive',
        sentence: 'From now on jobs are kept in this browser. What is on the server stays there.',
      });
    });

  return {
    ...state,
    setField: (field: keyof Fields, value: string) =>
      setState((before) => ({ ...before, fields: { ...before.fields, [field]: value } })),
    signIn: (create: boolean) => act(async () => load(await enter(outside, { ...state.fields, create }))),
    send: () =>
      act(async () => {
        const { left, trouble } = await outside.drain();
        await load(
          left === 0
            ? { tone: 'positive', sentence: 'Everything is on your server.' }
            : { tone: 'danger', sentence: trouble ?? 'Not everything could be sent. Try again later.' },
        );
      }),
    /** Asks first when something waits. */
    leave: () => (state.waiting > 0 ? Promise.resolve(change({ asking: true })) : leave(false)),
    leaveWith: leave,
    stay: async () => change({ asking: false }),
  };
}

async function enter(outside: Outside, given: SignIn): Promise<Said> {
  const url = readAddress(given.url);
  const key = readKey(given.key);
  const host = hostOf(url);
  if (!given.email.trim() || !given.password) throw new Error('Enter your e-mail address and a password.');
  if (!(await outside.allow(permissionFor(url))))
    throw new Error(`Without your permission ATS cannot talk to ${host}. Nothing was changed.`);
  const { signUp } = await outside.check({ url, key });
  if (given.create && !signUp) throw new Error(`${host} takes no new accounts. Ask whoever runs it.`);
  const { confirm } = await outside.signIn({ ...given, url, key, email: given.email.trim() });
  if (confirm)
    return {
      tone: 'positive',
      sentence: `${host} has sent you a message. Confirm your address with it, then sign in here.`,
    };
  return {
    tone: 'positive',
    sentence: `From now on jobs are kept on ${host}. Earlier ones stay in this browser.`,
  };
}

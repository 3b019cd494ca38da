import { AsyncLocalStorage } from 'node:async_hooks';

const METHODS = ['debug', 'error', 'info', 'log', 'warn'] as const;
const silent = new AsyncLocalStorage<true>();
/** The methods that are ours, so that one that somebody put in since is taken in hand as well. */
const held = new WeakSet<Console['log']>();

/**
 * Runs work whose console output is dropped, and leaves everyone else's alone. Supabase Lite prints
 * failing statements with their parameters, which are people's names, mails and résumés; it offers no
 * switch, so that its calls are recognised by the context in which they happen.
 */
export function quietly<T>(work: () => Promise<T>): Promise<T> {
  for (const method of METHODS) hold(globalThis.console, method);
  return silent.run(true, work);
}

function hold(target: Console, method: (typeof METHODS)[number]): void {
  const print = target[method];
  if (held.has(print)) return;
  const quiet = (...args: unknown[]): void => {
    if (!silent.getStore()) print.apply(target, args);
  };
  held.add(quiet);
  target[method] = quiet;
}

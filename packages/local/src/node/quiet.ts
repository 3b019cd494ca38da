import { AsyncLocalStorage } from 'node:async_hooks';

const METHODS = ['debug', 'error', 'info', 'log', 'warn'] as const;
const silent = new AsyncLocalStorage<true>();
const held = new WeakSet<Console>();

/**
 * Runs work whose console output is dropped, and leaves everyone else's alone. Supabase Lite prints
 * failing statements with their parameters, which are people's names, mails and résumés; it offers no
 * switch, so that its calls are recognised by the context in which they happen.
 */
export function quietly<T>(work: () => Promise<T>): Promise<T> {
  hold(globalThis.console);
  return silent.run(true, work);
}

function hold(target: Console): void {
  if (held.has(target)) return;
  held.add(target);
  for (const method of METHODS) {
    const print = target[method];
    target[method] = (...args: unknown[]) => {
      if (!silent.getStore()) print.apply(target, args);
    };
  }
}

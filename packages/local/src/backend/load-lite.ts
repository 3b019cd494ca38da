import { createTurns } from './turns.ts';

const inTurn = createTurns();

/**
 * Loads a part of Supabase Lite and puts `process.emitWarning` back: Lite replaces it, for everyone, with
 * one that throws when the warning is an Error, as Node's own are.
 */
export function loadLite<T>(load: () => Promise<T>): Promise<T> {
  return inTurn(async () => {
    const emitWarning = globalThis.process?.emitWarning;
    try {
      return await load();
    } finally {
      if (emitWarning) globalThis.process.emitWarning = emitWarning;
    }
  });
}

import { createTestBackend, type TestBackend } from '@ats/local/testing';
import { afterAll, beforeAll } from 'vitest';
import { type UserAts, withUser } from '../src/index.ts';

export interface Stage {
  readonly backend: TestBackend;
  /** The person the test is about. */
  readonly me: UserAts;
  /** Somebody else on the same server. */
  readonly other: UserAts;
}

/** A backend of its own for a test file, with two people who signed up. */
export function stage(engine: 'pglite' | 'postgres' = 'pglite'): Stage {
  let ready: Stage | undefined;
  beforeAll(async () => {
    const backend = await createTestBackend({ engine });
    const [first, second] = [await backend.signUp(), await backend.signUp()];
    ready = {
      backend,
      me: withUser(first.client, first.userId),
      other: withUser(second.client, second.userId),
    };
  });
  afterAll(() => ready?.backend.close());
  const open = () => {
    if (ready === undefined) throw new Error('The stage opens in beforeAll.');
    return ready;
  };
  return {
    get backend() {
      return open().backend;
    },
    get me() {
      return open().me;
    },
    get other() {
      return open().other;
    },
  };
}

/** What a rejected promise was rejected with. */
export async function thrownBy(work: Promise<unknown> | (() => unknown)): Promise<unknown> {
  try {
    await (typeof work === 'function' ? work() : work);
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown.');
}

import { storage } from './database.ts';

/** Everything that can be read without the database, for a copy that the person keeps. */
export async function readCopy(): Promise<File> {
  const database = await storage();
  const copy = {
    made_at: new Date().toISOString(),
    waiting: await database.getAll('outbox'),
    known: await database.getAll('known'),
  };
  return new File([JSON.stringify(copy, null, 2)], 'ats-copy.json', { type: 'application/json' });
}

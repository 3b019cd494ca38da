import { run, step } from '../steps.ts';

/** Writes the sources that are made from other files of the repository and not committed. */
export const generate = (): Promise<string> =>
  step('Bundling the database migrations', () =>
    run([process.execPath, 'scripts/generate-migrations.mjs'], { todo: 'look at db/migrations.' }),
  );

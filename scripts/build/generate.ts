import { run, step } from '../steps.ts';

/** Writes the one source that is made from other files and not committed; quick, so every task begins with it. */
export const bundleMigrations = (): Promise<string> =>
  step('Bundling the database migrations', () =>
    run([process.execPath, 'scripts/generate-migrations.mjs'], { todo: 'look at db/migrations.' }),
  );

/** What is committed and follows from something else; a test of its room says when it is stale. */
const COMMITTED = {
  'db/schema.sql': 'db/write-schema.ts',
  'packages/core/src/database.types.ts': 'packages/core/scripts/generate-types.ts',
  'docs/sites.md': 'packages/capture/scripts/generate-sites.ts',
  'docs/prompts.md': 'packages/ai/scripts/generate-prompts.ts',
  'packages/ai/src/lists/languages.cldr.ts': 'packages/ai/scripts/generate-languages.ts',
} as const;

/** Writes every generated file again, those that are committed too. */
export async function generate(): Promise<void> {
  await bundleMigrations();
  for (const [file, script] of Object.entries(COMMITTED)) {
    await step(`Writing ${file}`, () =>
      run([process.execPath, '--conditions=@ats/source', script], { todo: `look at ${script}.` }),
    );
  }
}

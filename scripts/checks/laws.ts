import { run, step } from '../steps.ts';

/** The import law: which room may know which (.dependency-cruiser.mjs). */
export const checkLaws = (): Promise<string> =>
  step('Checking the import law', () =>
    run(
      [
        'depcruise',
        'packages',
        'db',
        'examples',
        'extension',
        'scripts',
        '--config',
        '.dependency-cruiser.mjs',
      ],
      { todo: 'move the import, or the code; docs/architecture.md tells what goes where.' },
    ),
  );

/**
 * Writes src/database.types.ts from the migrated database, with Supabase's own generator.
 * Run: node --conditions=@ats/source packages/core/scripts/generate-types.ts
 */
import { execFile, spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { createTestBackend } from '@ats/local/testing';

const run = promisify(execFile);
const require = createRequire(import.meta.url);

/** The file that the types stand in. */
export const TYPES_FILE = fileURLToPath(new URL('../src/database.types.ts', import.meta.url));

/** The file of a package's executable, started by this very Node. */
function executable(name: string, bin: string): string {
  const manifest = require.resolve(`${name}/package.json`);
  return fileURLToPath(new URL(bin, pathToFileURL(manifest)));
}

/** The generator prints one long line per table; formatted, its changes can be read. */
function formatted(code: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const biome = executable('@biomejs/biome', 'bin/biome');
    const child = spawn(process.execPath, [biome, 'format', '--stdin-file-path=types-of-database.ts'], {
      cwd: fileURLToPath(new URL('../../..', import.meta.url)),
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(text) : reject(new Error(`biome ended with ${code}`))));
    child.stdin.end(code);
  });
}

/** The types of the database as the migrations make it now. */
export async function generateTypes(): Promise<string> {
  const backend = await createTestBackend({ engine: 'postgres' });
  try {
    const supabase = executable('supabase', 'dist/supabase.js');
    const target = `--remote=${backend.databaseUrl}`;
    const { stdout } = await run(
      process.execPath,
      [supabase, 'gen', 'types', 'typescript', target, '--schema', 'public'],
      { env: { ...process.env, DO_NOT_TRACK: '1' }, maxBuffer: 16 * 1024 * 1024 },
    );
    const start = stdout.indexOf('export type Json');
    if (start < 0) throw new Error('The generator printed no types.');
    return await formatted(stdout.slice(start));
  } finally {
    await backend.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(TYPES_FILE, await generateTypes());
}

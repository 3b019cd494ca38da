// Writes src/sites/index.ts, src/sites/ids.ts and docs/sites.md from the patches in src/sites. `--check` only compares.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Site, SiteNotes } from '../src/sites/site.ts';
import { withoutPatch } from '../src/sites/without-patch.ts';

const folder = new URL('../src/sites/', import.meta.url);
const NOT_SITES = new Set([
  'index.ts',
  'ids.ts',
  'site.ts',
  'find.ts',
  'named.ts',
  'posting-key.ts',
  'without-patch.ts',
]);
const camel = (id: string): string => id.replace(/-(\w)/g, (_, c: string) => c.toUpperCase());

interface Entry {
  site: Site;
  about: SiteNotes;
  file: string;
  postingId: RegExp | null;
}

async function readSites(): Promise<Entry[]> {
  const files = readdirSync(folder).filter(
    (f) => f.endsWith('.ts') && !f.endsWith('.test.ts') && !NOT_SITES.has(f),
  );
  const entries: Entry[] = [];
  for (const file of files.sort()) {
    const module: Record<string, unknown> = await import(pathToFileURL(new URL(file, folder).pathname).href);
    const site = module[camel(file.slice(0, -3))] as Site | undefined; // checked on the next line
    const about = module.about as SiteNotes | undefined;
    if (site?.id !== file.slice(0, -3) || !about) {
      throw new Error(
        `src/sites/${file} must export \`${camel(file.slice(0, -3))}\` with id "${file.slice(0, -3)}", and \`about\`.`,
      );
    }
    const { postingId } = module;
    entries.push({ site, about, file, postingId: postingId instanceof RegExp ? postingId : null });
  }
  return entries;
}

function indexOf(entries: readonly Entry[]): string {
  const lines = entries.map(({ site, file }) => `import { ${camel(site.id)} } from './${file}';`);
  const names = entries.map(({ site }) => `  ${camel(site.id)},`);
  return `// Written by scripts/generate-sites.ts from the files beside it.\n${lines.join('\n')}\nimport type { Site } from './site.ts';\n\n/** Every site patch there is. */\nexport const sites: readonly Site[] = [\n${names.join('\n')}\n];\n`;
}

/** Patterns written out, not imported: who asks for a key only shall not carry a patch. */
function idsOf(entries: readonly Entry[]): string {
  const rows = entries.flatMap(({ site, postingId }) =>
    postingId ? `  { site: '${site.id}', pattern: ${String(postingId)} },` : [],
  );
  return `// Written by scripts/generate-sites.ts from the files beside it.\n\n/** How each site's addresses name a posting; apart from the patches, since no page needs it. */\nexport const postingIds: readonly { site: string; pattern: RegExp }[] = [\n${rows.join('\n')}\n];\n`;
}

function namedOf(entries: readonly Entry[]): string {
  const lines = entries.map(({ site, file }) => `export { ${camel(site.id)} } from './${file}';`);
  return `// Written by scripts/generate-sites.ts from the files beside it: the door @ats/capture/sites, one name per site.\n${lines.join('\n')}\n`;
}

const cell = (text: string): string => text.replace(/\|/g, '\\|');

function docsOf(entries: readonly Entry[]): string {
  const rows = entries.map(({ site, about }) => {
    const hosts = site.hosts.slice(0, 4).join(', ') + (site.recognise ? ' and custom domains' : '');
    return `| ${cell(about.name)} | \`${site.id}\` | ${cell(hosts)} | ${about.verifiedOn} | ${about.ranOnRealPage ? 'yes' : 'no'} | ${cell(about.limits ?? '')} |`;
  });
  const evidence = entries.map(({ about }) => `- **${about.name}**: ${about.evidence.join(' ')}`);
  const bare = withoutPatch.map((one) => `| ${cell(one.name)} | ${one.host} | ${cell(one.reason)} |`);
  return `# Sites

<!-- Written by packages/capture/scripts/generate-sites.ts; edit the site's \`about\` instead. -->

The generic readers of \`@ats/capture\` read any page. For these ${entries.length} sites a patch adds what the generic readers can't know.
"Real page" says whether the patch was ever run on a real saved page of the site; the fixtures in the repository are pages of our own making with the site's structure.

| Site | id | Hosts | Structure checked | Real page | Limits |
|---|---|---|---|---|---|
${rows.join('\n')}

## Without a patch

Of these no evidence of the page's structure could be found; the generic readers serve them alone.

| Site | Host | Why |
|---|---|---|
${bare.join('\n')}

## Where the structure comes from

${evidence.join('\n')}
`;
}

const entries = await readSites();
const outputs: [URL, string][] = [
  [new URL('index.ts', folder), indexOf(entries)],
  [new URL('ids.ts', folder), idsOf(entries)],
  [new URL('named.ts', folder), namedOf(entries)],
  [new URL('../../../docs/sites.md', import.meta.url), docsOf(entries)],
];
/** As the repository's formatter leaves it: else its next run would make the file stale. */
function formatted(file: URL, text: string): string {
  const biome = createRequire(new URL('../../../package.json', import.meta.url)).resolve(
    '@biomejs/biome/bin/biome',
  );
  const args = [biome, 'check', '--write', `--stdin-file-path=${fileURLToPath(file)}`];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { input: text, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The formatter does not take ${file.pathname}:\n${stderr}`);
  return stdout;
}

for (const [file, raw] of outputs) {
  const text = formatted(file, raw);
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    process.exitCode = 1;
    process.stderr.write(
      `${file.pathname} is stale: run node --conditions=@ats/source packages/capture/scripts/generate-sites.ts\n`,
    );
  }
}

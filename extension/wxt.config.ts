import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { preparedDataDir } from './build/prepared-data-dir.ts';

const REQUIRED = ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'alarms', 'contextMenus'];
/** Chrome shows the panel and keeps a document for the database through APIs that Firefox does not have. */
const CHROME_ONLY = ['sidePanel', 'offscreen'];
/** Asked at the click that needs it; the hosts are the only way to ask for a user's own backend or model. */
const OPTIONAL = { permissions: ['notifications', 'identity'], hosts: ['https://*/*', 'http://localhost/*'] };

/** Postgres itself: three files that @ats/local names by address. */
const PGLITE = ['pglite.wasm', 'initdb.wasm', 'pglite.data'];
const local = createRequire(createRequire(import.meta.url).resolve('@ats/local/package.json'));
const pglite = dirname(local.resolve('@electric-sql/pglite'));

/** What documents are set in. */
const documents = createRequire(createRequire(import.meta.url).resolve('@ats/documents/package.json'));
const FONTS = [
  'source-sans-3/400Regular/SourceSans3_400Regular',
  'source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic',
  'source-sans-3/600SemiBold/SourceSans3_600SemiBold',
  'source-serif-4/400Regular/SourceSerif4_400Regular',
  'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic',
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold',
  'noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular',
  'noto-sans-hebrew/600SemiBold/NotoSansHebrew_600SemiBold',
  'vazirmatn/400Regular/Vazirmatn_400Regular',
  'vazirmatn/600SemiBold/Vazirmatn_600SemiBold',
].map((name) => `@expo-google-fonts/${name}.ttf`);

/** With these PDFs write Korean, Japanese and Chinese whose fonts say no more; rare encodings are left out. */
const CHARACTER_MAPS = [
  ...['CNS1', 'GB1', 'Japan1', 'Korea1'].map((collection) => `Adobe-${collection}-UCS2`),
  ...['CNS', 'GB', 'JIS', 'KS'].flatMap((code) =>
    ['UCS2', 'UTF16'].flatMap((form) => ['H', 'V'].map((way) => `Uni${code}-${form}-${way}`)),
  ),
  ...['90ms-RKSJ', '90msp-RKSJ', 'ETen-B5', 'GBK-EUC', 'KSCms-UHC'].flatMap((code) => [
    `${code}-H`,
    `${code}-V`,
  ]),
].map((name) => `pdfjs-dist/cmaps/${name}.bcmap`);

export default defineConfig({
  hooks: {
    'build:publicAssets': async (_wxt, assets) => {
      for (const name of PGLITE)
        assets.push({ absoluteSrc: join(pglite, name), relativeDest: `pglite/${name}` });
      assets.push({ absoluteSrc: await preparedDataDir(), relativeDest: 'pglite/prepared.tar.gz' });
      for (const path of [...FONTS, ...CHARACTER_MAPS])
        assets.push({ absoluteSrc: documents.resolve(path), relativeDest: `fonts/${basename(path)}` });
      const license = documents.resolve('pdfjs-dist/cmaps/LICENSE');
      assets.push({ absoluteSrc: license, relativeDest: 'fonts/character-maps-license.txt' });
    },
  },
  imports: false,
  manifestVersion: 3,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  vite: () => ({ plugins: [preact()], build: { target: 'es2023' } }),
  zip: { name: 'ats', excludeSources: ['**/*.test.ts', 'tests/**'] },
  manifest: ({ browser }) => ({
    name: 'ATS: save jobs, tailor your résumé',
    short_name: 'ATS',
    description:
      'Saves a job posting with one click and tailors your résumé to it. Everything stays in this browser.',
    permissions: browser === 'firefox' ? REQUIRED : [...REQUIRED, ...CHROME_ONLY],
    // Firefox grants identity at installation or never.
    optional_permissions: OPTIONAL.permissions.filter((each) => browser !== 'firefox' || each !== 'identity'),
    optional_host_permissions: OPTIONAL.hosts,
    // In the toolbar from the start; Firefox would hide it in a menu.
    action: { default_title: 'Save this job', ...(browser === 'firefox' && { default_area: 'navbar' }) },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+S' } } },
    content_security_policy: {
      extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'",
    },
    ...(browser === 'firefox'
      ? {
          sidebar_action: {
            default_panel: 'sidepanel.html',
            default_title: 'ATS',
            open_at_install: false,
          },
          browser_specific_settings: {
            gecko: {
              id: 'ats@ats.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});

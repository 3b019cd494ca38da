// The import law of docs/architecture.md, as far as a tool can hold it.

/** What each library may import of ours, and from npm. */
const LIBRARIES = {
  core: { ours: [], npm: ['@supabase/supabase-js', 'zod'] },
  capture: { ours: [], npm: [] },
  documents: { ours: ['core'], npm: null },
  ai: { ours: ['core'], npm: null },
  local: { ours: [], npm: null },
};

/** Each vendor is known to one folder only. */
const VENDORS = {
  pdfkit: '^packages/documents/src/pdf/',
  docx: '^packages/documents/src/docx/',
  'pdfjs-dist': '^packages/documents/src/',
  mammoth: '^packages/documents/src/',
  openai: '^packages/ai/src/openai/',
  '@supabase/lite': '^packages/local/src/',
  '@electric-sql/pglite': '^packages/local/src/',
  jsdom: '^packages/capture/src/node/',
};

const others = (name, allowed) =>
  Object.keys(LIBRARIES).filter((other) => other !== name && !allowed.includes(other));

const TEST = '\\.test\\.tsx?$|/tests/|/bench/|/fuzz/|/fixtures/|/testing/';

const arrows = Object.entries(LIBRARIES).map(([name, { ours }]) => ({
  name: `arrows-of-${name}`,
  comment: `packages/${name} may know ${ours.length ? ours.join(', ') : 'nothing'} of ours.`,
  severity: 'error',
  from: { path: `^packages/${name}/src/`, pathNot: TEST },
  to: { path: `^packages/(${others(name, ours).join('|')})/|^extension/|^examples/|^scripts/` },
}));

const vendors = Object.entries(VENDORS).map(([vendor, home]) => ({
  name: `vendor-${vendor.replaceAll(/[@/]/g, '-').replace(/^-/, '')}`,
  comment: `${vendor} is imported in one folder only, so that it can be replaced there.`,
  severity: 'error',
  from: { path: '^packages/[^/]+/src/', pathNot: `${home}|${TEST}` },
  to: { path: `node_modules/${vendor}/`, dependencyTypesNot: ['type-only'] },
}));

const closed = Object.entries(LIBRARIES)
  .filter(([, { npm }]) => npm)
  .map(([name, { npm }]) => ({
    name: `closed-${name}`,
    comment: `packages/${name} stays light: ${npm.join(' and ') || 'no package at all'}.`,
    severity: 'error',
    from: { path: `^packages/${name}/src/`, pathNot: `${TEST}|/node/` },
    to: { path: 'node_modules/', pathNot: npm.map((vendor) => `node_modules/${vendor}/`).join('|') || '^$' },
  }));

export default {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\.generated\\.ts$' },
    },
    {
      name: 'nothing-knows-the-extension',
      severity: 'error',
      from: { pathNot: '^extension/' },
      to: { path: '^extension/' },
    },
    {
      name: 'through-the-door',
      comment: 'Another package is reached by its name, never by a path into it.',
      severity: 'error',
      from: { path: '^(packages|examples|extension)/([^/]+)/' },
      to: {
        path: '^packages/([^/]+)/',
        pathNot:
          '^packages/$2/|^packages/[^/]+/src/(index|testing/index|node/index|boards/index|keys/index|snapshot/index|browser/index|openai/index|chrome/index|remote/index|scripted/index)\\.ts$',
      },
    },
    {
      name: 'what-travels-into-pages',
      comment:
        'A script in a page is small and knows no secret: the card, the taker of snapshots, types of messages.',
      severity: 'error',
      from: { path: '^extension/(content/|entrypoints/capture-page)' },
      to: {
        path: '^extension/|^packages/',
        pathNot: '^extension/(content|look)/|^packages/capture/src/snapshot/index\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'contexts-meet-in-messages',
      comment: 'A screen, the background and the database run apart; what one asks of another is a message.',
      severity: 'error',
      from: { path: '^extension/(background|content|panel|board|options|database|server|storage)/' },
      to: {
        path: '^extension/(background|content|panel|board|options|entrypoints)/',
        pathNot: '^extension/$1/',
      },
    },
    {
      name: 'screens-hold-no-database',
      comment: 'One document holds it; screens ask that document.',
      severity: 'error',
      from: { path: '^extension/(panel|board|options|look|tailoring)/' },
      to: { path: '^extension/database/(host|embedded|worker|drain)\\.ts$' },
    },
    {
      name: 'views-know-no-browser',
      comment: 'What a view needs of the browser is handed to it.',
      severity: 'error',
      from: { path: '^extension/(panel|board|options|look)/.*\\.tsx$' },
      to: {
        path: 'node_modules/wxt/|^extension/(storage|messages|server/(session|ask-server))',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no-dev-dependency-in-src',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: TEST },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm-peer'] },
    },
    ...arrows,
    ...vendors,
    ...closed,
  ],
  options: {
    doNotFollow: { path: 'node_modules|/dist/' },
    exclude: { path: '\\.output|\\.wxt|/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['@ats/source', 'import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};

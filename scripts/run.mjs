// The one door of every npm script. It needs nothing but Node >= 20 and npm: it brings pnpm and the Node
// version this repository is built with through the registry, installs from the frozen lockfile, and hands
// over to scripts/tasks.ts on that Node.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Not package.json's packageManager: with it, pnpm wants to lock and install itself.
const PNPM = 'pnpm@12.21.0';
const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';
const node = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
const stamp = join(root, 'node_modules', '.ats-installed');

const read = (name) => readFileSync(join(root, name), 'utf8');

function fail(what, why, todo) {
  process.stderr.write(`\n✗ ${what}\n  ${why}\n  What to do: ${todo}\n`);
  process.exit(1);
}

/** Changes whenever an install would do something: the lockfile covers every manifest of the workspace. */
function wanted() {
  const hash = createHash('sha256');
  for (const name of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json']) hash.update(read(name));
  return hash.update(`${process.platform} ${process.arch}`).digest('hex');
}

function installed() {
  return existsSync(node) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted();
}

function install() {
  const started = Date.now();
  process.stdout.write('• Installing what the project needs (first time: a minute or two) …\n');
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const args = [
    ...first,
    'exec',
    '--yes',
    '--',
    PNPM,
    'install',
    '--frozen-lockfile',
    '--reporter=append-only',
  ];
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    shell: windows && !npm,
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, CI: 'true' },
  });
  if (status !== 0) {
    process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`.split('\n').slice(-40).join('\n'));
    fail(
      'Installing the packages did not work.',
      error?.message ?? `${PNPM} ended with exit code ${status}; its last lines stand above.`,
      'check that `npm ping` answers (network, proxy, registry), then run the same command again.',
    );
  }
  writeFileSync(stamp, wanted());
  process.stdout.write(`  done in ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
}

const [major] = process.versions.node.split('.').map(Number);
if (major < 20) {
  fail(
    `Node ${process.versions.node} is too old.`,
    'The first step needs Node 20 or newer; the rest is brought along.',
    'install Node 20 or newer from nodejs.org and run the same command again.',
  );
}
if (!installed()) install();

const env = { ...process.env };
const bins = [join(root, 'node_modules', 'node', 'bin'), join(root, 'node_modules', '.bin')];
const pathKey = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
env[pathKey] = [...bins, env[pathKey] ?? ''].join(delimiter);
// The caller's node options may name flags or loaders that this Node does not know.
delete env.NODE_OPTIONS;

const args = [join(root, 'scripts', 'tasks.ts'), ...process.argv.slice(2)];
const child = spawn(node, args, { stdio: 'inherit', env });
// A terminal's Ctrl-C reaches the child by itself; a signal sent to this process alone does not.
process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code, signal) => process.exit(signal ? 130 : (code ?? 1)));

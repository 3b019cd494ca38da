import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import pc from 'picocolors';

/** The repository's root folder, without a slash at the end. */
export const ROOT: string = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** A step that did not work: what, why, and what the reader can do. */
export class StepError extends Error {
  override name = 'StepError';
  readonly todo: string;
  constructor(message: string, todo: string) {
    super(message);
    this.todo = todo;
  }
}

type RunOptions = {
  /** What to do when the command fails, said to the reader. */
  readonly todo: string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Show the output as it comes; otherwise only the last lines of a failing command are shown. */
  readonly live?: boolean;
};

/** Runs a command; throws a StepError with its last lines when it ends with anything but 0. */
export async function run(command: readonly string[], options: RunOptions): Promise<string> {
  const [file = '', ...args] = command;
  const child = spawn(file, args, {
    cwd: options.cwd ?? ROOT,
    env: { ...process.env, ...options.env },
    stdio: options.live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keep = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? 1));
  }).catch((cause: Error) => {
    throw new StepError(`${file}: ${cause.message}`, options.todo);
  });
  if (code === 0) return output;
  const tail = output.trimEnd().split('\n').slice(-80).join('\n');
  throw new StepError(`${tail}\n${command.join(' ')} ended with exit code ${code}`.trim(), options.todo);
}

/** Runs one named step and says how long it took. */
export async function step<T>(name: string, work: () => Promise<T> | T): Promise<T> {
  const started = performance.now();
  process.stdout.write(`${pc.cyan('•')} ${name} …\n`);
  try {
    const value = await work();
    process.stdout.write(pc.dim(`  ${((performance.now() - started) / 1000).toFixed(1)} s\n`));
    return value;
  } catch (error) {
    process.stdout.write(`${pc.red('✗')} ${name} did not work\n`);
    throw error;
  }
}

/** Ends the process as a person expects it: a StepError in plain words and exit code 1, anything else as it is. */
export async function runAsProgram(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    process.stderr.write(`\n${error.message}\n\n${pc.bold('What to do:')} ${error.todo}\n`);
    process.exitCode = 1;
  }
}

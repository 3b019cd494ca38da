import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, StepError } from '../steps.ts';

export type DemoOptions = {
  /** A résumé: PDF, DOCX, text, Markdown or JSON Resume. */
  readonly resume: string;
  /** A saved job page. */
  readonly posting: string;
  /** The page's own address, when the saved file does not tell it. */
  readonly url: string | undefined;
  readonly dataDir: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Where the PDF and DOCX are written. */
  readonly out: string;
  /** End after the report instead of serving. */
  readonly once: boolean;
};

export const HELP = `npm start [-- options]

  Saves a job posting, tailors a résumé to it from your own history, writes PDF and DOCX,
  and keeps serving the backend on this computer. Nothing leaves it.

  --resume my.pdf       your résumé: PDF, DOCX, text, Markdown or JSON Resume (default: a sample)
  --posting page.html   a job page you saved from the browser (default: a sample)
  --url https://...     the page's address, when the file does not tell it
  --out folder          where PDF and DOCX go (default: .ats/files)
  --data-dir folder     where the database lives (default: .ats/data)
  --port number         default 54620
  --once                end after the report
  --help                this text
`;

const SAMPLES = join(ROOT, 'scripts', 'demo', 'samples');

function file(path: string, option: string): string {
  const full = resolve(process.env.INIT_CWD ?? process.cwd(), path);
  const hint = `give ${option} the path of a file that exists.`;
  if (!existsSync(full)) throw new StepError(`There is no file ${full}.`, hint);
  if (!statSync(full).isFile()) throw new StepError(`${full} is not a file.`, hint);
  return full;
}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new StepError(`"${text}" is not a port.`, 'give --port a number from 0 to 65535.');
}

/** Reads the command line; null when help was asked for. Throws a StepError that says what to do. */
export function readOptions(args: readonly string[]): DemoOptions | null {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const options = { resume: text, posting: text, url: text, out: text, 'data-dir': text, port: text };
  const parse = () => parseArgs({ args: [...args], options: { ...options, once: flag, help: flag } });
  let values: ReturnType<typeof parse>['values'];
  try {
    ({ values } = parse());
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new StepError(why, 'npm start -- --help lists the options.');
  }
  if (values.help) return null;
  const folder = (path: string | undefined, fallback: string): string =>
    path ? resolve(process.env.INIT_CWD ?? process.cwd(), path) : join(ROOT, '.ats', fallback);
  return {
    resume: values.resume ? file(values.resume, '--resume') : join(SAMPLES, 'resume.json'),
    posting: values.posting ? file(values.posting, '--posting') : join(SAMPLES, 'posting.html'),
    url: values.url,
    dataDir: folder(values['data-dir'], 'data'),
    port: portOf(values.port ?? '54620'),
    out: folder(values.out, 'files'),
    once: values.once,
  };
}

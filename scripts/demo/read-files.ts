import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Capture, toJobInsert } from '@ats/capture';
import { captureHtml } from '@ats/capture/node';
import type { CareerDraft } from '@ats/core';
import { careerOf, isDocumentError, readResume } from '@ats/documents';
import { StepError } from '../steps.ts';
import type { DemoOptions } from './options.ts';

/** A history as a file tells it. */
export type History = {
  readonly draft: CareerDraft;
  /** Where the person is written to; the local account goes by it. */
  readonly email: string | null;
  /** What had to be assumed, for the person. */
  readonly assumed: readonly string[];
};

/** A posting as a saved page tells it. */
export type Posting = { readonly capture: Capture; readonly job: ReturnType<typeof toJobInsert> };

/** Reads a résumé file of any kind that @ats/documents reads. */
export async function readHistory(path: string): Promise<History> {
  try {
    const reading = await readResume(await readFile(path), { fileName: basename(path) });
    const { profile, ...rows } = careerOf(reading);
    const { email, ...columns } = profile;
    return {
      draft: { ...rows, profile: columns },
      email: email ?? null,
      assumed: reading.assumed.map(({ message }) => message),
    };
  } catch (error) {
    if (!isDocumentError(error)) throw error;
    const todo = 'give --resume your résumé as PDF, DOCX, text, Markdown or JSON Resume (jsonresume.org).';
    throw new StepError(`${path}: ${error.message}`, todo);
  }
}

/** Reads a saved job page. */
export async function readPosting({ posting: path, url }: DemoOptions): Promise<Posting> {
  const todo =
    'open the posting itself in the browser, save the page (Ctrl+S) and give that file to --posting.';
  const html = await readFile(path, 'utf8');
  const address = url ?? addressIn(html);
  if (!address)
    throw new StepError(
      `${path} does not tell which page it was.`,
      'add --url with the address of the page.',
    );
  const capture = captureHtml(html, address);
  if (!capture.posting || (capture.kind !== 'posting' && capture.kind !== 'expired')) {
    throw new StepError(`${path} is not a job posting: ${capture.reason}.`, todo);
  }
  return { capture, job: toJobInsert(capture) };
}

/** Browsers note the address in a saved page; sites name their own. */
function addressIn(html: string): string | undefined {
  const saved = /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html)?.[1];
  const canonical = /<link[^>]+rel=["']canonical["'][^>]*>/i.exec(html)?.[0];
  const own = /href=["'](https?:[^"']+)["']/i.exec(canonical ?? '')?.[1];
  const shared = /<meta[^>]+property=["']og:url["'][^>]+content=["'](https?:[^"']+)["']/i.exec(html)?.[1];
  return saved ?? own ?? shared;
}

import type { Job, MatchContent } from '@ats/core';
import type { History } from '../history/rows.ts';
import { findRequirements } from '../requirements/find-requirements.ts';
import type { Requirement } from '../requirements/requirement.ts';
import { type Tailored, tailorResume } from '../tailor/tailor-resume.ts';
import { suspiciousLines, visibleText } from '../text/clean-text.ts';
import { type Book, bookOf } from './book.ts';

/** A text the person has open, or that a provider's search gave, with where it is from. */
export type Page = { origin: 'page' | 'search'; url: string; text: string };

/** Settings of a generation; each kind reads its own. */
export type Settings = {
  tone?: 'formal' | 'casual' | 'enthusiastic' | 'analytical';
  length?: 'brief' | 'standard' | 'detailed';
  culture?: 'corporate' | 'startup' | 'creative';
  /** How a letter is built; as cover_letter_drafts.template_id. */
  template?: 'formal' | 'creative' | 'technical' | 'modern' | 'minimal';
  bulletsPerEntry?: number;
  /** Ask for this part of a résumé alone: the id of a position or project, its summary or its skills. */
  only?: string | 'summary' | 'skills';
  /** Further sources for company research. */
  pages?: readonly Page[];
};

/** Everything a recipe may draw on. */
export type Context = {
  history: History;
  job: Pick<
    Job,
    | 'id'
    | 'job_title'
    | 'company_name'
    | 'city_name'
    | 'state_code'
    | 'job_description'
    | 'job_link'
    | 'industry'
  >;
  /** The posting as a person sees it, without lines that speak to machines. */
  posting: string;
  /** The posting as it came: words of it that no row has may not come out of a model. */
  raw: string;
  /** How many lines were left out of it. */
  suspicious: number;
  book: Book;
  requirements: readonly Requirement[];
  match: MatchContent;
  offline: Tailored;
  asOf: string;
  settings: Settings;
};

export function contextOf(
  { history, job }: { history: History; job: Context['job'] },
  { asOf, settings }: { asOf: string; settings: Settings },
): Context {
  const raw = job.job_description ?? '';
  const suspicious = suspiciousLines(raw);
  // From the back, so that the offsets before stay right.
  const posting = visibleText(
    suspicious.reduceRight((text, line) => text.slice(0, line.start) + text.slice(line.end), raw),
  );
  const clean = { ...job, job_description: posting };
  const bullets = settings.bulletsPerEntry;
  const offline = tailorResume(
    { ...history, job: clean },
    { asOf, ...(bullets ? { bulletsPerEntry: bullets } : {}) },
  );
  return {
    history,
    job: clean,
    posting,
    raw,
    suspicious: suspicious.length,
    book: bookOf(history),
    requirements: findRequirements(posting),
    match: offline.match,
    offline,
    asOf,
    settings,
  };
}

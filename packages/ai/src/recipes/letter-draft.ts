import type { CoverLetterContent, Job, LetterDraftContent, LetterDraftSettings } from '@ats/core';
import type { Settings } from '../draft/context.ts';

/** A letter as `cover_letter_drafts.content` holds it, for the person to edit. */
export function letterToDraft({
  header,
  greeting,
  sections,
  signature,
}: CoverLetterContent): LetterDraftContent {
  const opening = [greeting, sections.opening?.text].filter(Boolean).join('\n\n');
  return {
    schema_version: 1,
    header,
    opening,
    body: sections.body.map((paragraph) => paragraph.text),
    closing: sections.closing?.text ?? '',
    signature: signature ?? '',
  };
}

/**
 * An edited draft as a letter again. A paragraph that is word for word one of `from` keeps its sources; what the
 * person changed is theirs and names none.
 */
export function draftToLetter(draft: LetterDraftContent, from?: CoverLetterContent): CoverLetterContent {
  const known = new Map(
    (from ? [from.sections.opening, ...from.sections.body, from.sections.closing] : []).flatMap((one) =>
      one ? [[one.text, one] as const] : [],
    ),
  );
  const said = (text: string) => known.get(text) ?? { text, sources: [] };
  const [greeting, ...rest] = draft.opening.split('\n\n');
  const greets = rest.length > 0;
  const opening = greets ? rest.join('\n\n') : draft.opening;
  return {
    schema_version: 1,
    header: draft.header,
    greeting: greets ? (greeting ?? null) : (from?.greeting ?? null),
    sections: {
      opening: opening ? said(opening) : null,
      body: draft.body.map(said),
      closing: draft.closing ? said(draft.closing) : null,
    },
    signature: draft.signature || null,
    tone: from?.tone ?? null,
    length: from?.length ?? null,
    culture: from?.culture ?? null,
  };
}

const SETTINGS: LetterDraftSettings = { tone: 'formal', length: 'standard', culture: 'corporate' };

/**
 * A letter as a row for `me.coverLetterDrafts.insert`: filed under its job, in its template, with how it should
 * sound. The template of a draft stays as it is.
 */
export function letterDraftRow(
  letter: CoverLetterContent,
  {
    job,
    template = 'formal',
  }: { job: Pick<Job, 'id' | 'job_title' | 'company_name'>; template?: NonNullable<Settings['template']> },
) {
  const { tone, length, culture } = letter;
  const settings = {
    ...SETTINGS,
    ...(tone ? { tone } : {}),
    ...(length ? { length } : {}),
    ...(culture ? { culture } : {}),
  };
  return {
    name: [job.job_title, job.company_name].filter(Boolean).join(', ') || 'Cover letter',
    template_id: template,
    job_id: job.id,
    job_title: job.job_title,
    company_name: job.company_name,
    content: letterToDraft(letter),
    metadata: settings as LetterDraftSettings,
  };
}

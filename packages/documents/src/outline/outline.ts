/**
 * What stands in a document, in reading order and before any format: the one source for PDF, DOCX, HTML,
 * Markdown and plain text, and for the check that reads them back.
 */
export interface Outline {
  /** BCP 47 language of the labels, e.g. "en" or "pt-BR". */
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  /** Document title, for the file's properties and the browser's tab. */
  readonly title: string;
  readonly author: string;
  readonly keywords: readonly string[];
  readonly header: OutlineHeader;
  readonly sections: readonly OutlineSection[];
}

export interface OutlineHeader {
  readonly name: string;
  readonly headline: string | null;
  readonly contact: readonly Span[];
}

export type SectionKey = 'summary' | 'skills' | 'experience' | 'education' | 'projects' | 'certifications';

export interface OutlineSection {
  readonly key: SectionKey;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** Short items shown as one running list. */
  readonly items: readonly string[];
  readonly entries: readonly OutlineEntry[];
}

export interface OutlineEntry {
  /** Id of the row it stands for. */
  readonly id: string;
  /** What the person was or got: role, degree, project, certificate. */
  readonly title: Span;
  /** With whom: employer, school, issuer. */
  readonly organisation: string | null;
  /** Where: a place, or for a project its address on the web. */
  readonly place: Span | null;
  readonly dates: string | null;
  readonly bullets: readonly string[];
}

/** A stretch of text; `href` makes it a link. */
export interface Span {
  readonly text: string;
  readonly href?: string;
}

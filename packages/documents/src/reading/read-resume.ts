import {
  type Assumption,
  type CareerDraft,
  type CertificationDraft,
  type EducationDraft,
  type EmploymentDraft,
  NOT_STATED,
  type ProfileDraft,
  type ProjectDraft,
  type SkillDraft,
  UNKNOWN_DAY,
} from '../career/draft.ts';
import { DocumentError } from '../errors.ts';
import { LIMITS } from '../extract/limits.ts';
import { sniff } from '../extract/sniff.ts';
import type { FontSource } from '../fonts/load.ts';
import { fromJsonResume } from '../json-resume/index.ts';
import type { Drafted } from './entries/drafted.ts';
import type { Reading } from './lines/line.ts';
import type { ModelReport, ReadingModel } from './model/port.ts';
import type { ProfileEvidence } from './profile.ts';
import type { Understood } from './understand.ts';

export type ResumeFileKind = 'pdf' | 'docx' | 'text' | 'markdown' | 'json-resume' | 'linkedin-export';

/** A row as the file suggests it, with the words it was read from and how sure that is, from 0 to 1. */
export type QuotedRow<Row> = Row & { readonly quote: string; readonly confidence: number };

/** What was made out in a file; nothing is saved before the person has seen it. */
export interface ResumeReading {
  readonly kind: ResumeFileKind;
  readonly profile: QuotedRow<ProfileDraft> & {
    /** What each column was read from. */
    readonly fields: ProfileEvidence;
  };
  readonly employment: readonly QuotedRow<EmploymentDraft>[];
  readonly education: readonly QuotedRow<EducationDraft>[];
  readonly skills: readonly QuotedRow<SkillDraft>[];
  readonly projects: readonly QuotedRow<ProjectDraft>[];
  readonly certifications: readonly QuotedRow<CertificationDraft>[];
  /** What a row needs and the file does not say, for the person to add. */
  readonly assumed: readonly Assumption[];
  /** What became of the model's answer; null when none was asked. */
  readonly model: ModelReport | null;
}

export interface ReadResumeOptions {
  /** Its ending tells Markdown from plain text; the file's type is told by its bytes. */
  readonly fileName?: string;
  readonly mime?: string;
  /**
   * Asked for what the rules left open, in files that are laid out for people (PDF, DOCX, text, Markdown). Its
   * values are taken only where they are quotes of the file. Without one nothing leaves this machine.
   */
  readonly model?: ReadingModel;
  /**
   * Where the character maps come from with which some PDFs write Korean, Japanese and Chinese. In Node this may be
   * left out; in a browser `fontsFrom('/fonts/')` reads pdf.js's `cmaps/*.bcmap` from there. What needs a map that
   * is not at hand is not read.
   */
  readonly fonts?: FontSource;
  /** Cancels the model's call, with the signal's reason. */
  readonly signal?: AbortSignal;
}

const row = <Row extends object>({ row: columns, quote, confidence }: Drafted<Row>): QuotedRow<Row> => ({
  ...columns,
  quote,
  confidence,
});

/** Tells what stands in a required column only because the file left it open. */
function assumedIn(understood: Understood): Assumption[] {
  const missing = (path: string, columns: Record<string, unknown>): Assumption[] =>
    Object.entries(columns).flatMap(([column, value]) =>
      value === NOT_STATED || (value === UNKNOWN_DAY && column === 'start_date')
        ? [{ path: `${path}.${column}`, message: 'The file does not say this. Please add it.' }]
        : [],
    );
  return [
    ...(understood.profile.row.full_name
      ? []
      : [{ path: 'profile.full_name', message: 'No name was found. Please add it.' }]),
    ...understood.employment.flatMap((each, at) => missing(`employment[${at}]`, each.row)),
    ...understood.education.flatMap((each, at) => missing(`education[${at}]`, each.row)),
    ...understood.projects.flatMap((each, at) => missing(`projects[${at}]`, each.row)),
  ];
}

const readingOf = (
  kind: ResumeFileKind,
  understood: Understood,
  model: ModelReport | null = null,
): ResumeReading => ({
  kind,
  profile: { ...row(understood.profile), fields: understood.profile.fields },
  employment: understood.employment.map(row),
  education: understood.education.map(row),
  skills: understood.skills.map(row),
  projects: understood.projects.map(row),
  certifications: understood.certifications.map(row),
  assumed: assumedIn(understood),
  model,
});

/** Lines of a file that is laid out for people: by the rules, then with the model's help if there is one. */
async function fromLines(
  kind: ResumeFileKind,
  { lines, others = () => [] }: { lines: Reading; others?: () => readonly Reading[] },
  { model, signal }: ReadResumeOptions,
): Promise<ResumeReading> {
  const { understandBest } = await import('./in-doubt.ts');
  const { reading, understood } = understandBest(enough(lines), others);
  if (!model) return readingOf(kind, understood);
  const { withModel } = await import('./model/index.ts');
  const asked = await withModel(understood, reading, { model, signal });
  return readingOf(kind, asked.understood, asked.report);
}

/** A JSON Resume says what is what: its rows are sure, and quote themselves. */
function fromJson(json: unknown): ResumeReading {
  const { assumed, profile, ...lists } = fromJsonResume(json);
  const sure = <Row extends object>(columns: Row): QuotedRow<Row> => ({
    ...columns,
    quote: Object.values(columns)
      .filter((value) => typeof value === 'string')
      .join(' | ')
      .slice(0, 300),
    confidence: 1,
  });
  return {
    kind: 'json-resume',
    profile: { ...sure(profile), fields: {} },
    employment: lists.employment.map(sure),
    education: lists.education.map(sure),
    skills: lists.skills.map(sure),
    projects: lists.projects.map(sure),
    certifications: lists.certifications.map(sure),
    assumed,
    model: null,
  };
}

function enough(reading: Reading): Reading {
  const letters = reading.streams.flat().reduce((sum, { text }) => sum + text.length, 0);
  if (letters < 20)
    throw new DocumentError(
      'file_without_text',
      'This file holds no text, as a scan does not. Export it as text, DOCX or PDF from where it was written.',
    );
  return reading;
}

/** Bytes as text: UTF-8, UTF-16 with its mark, else the code page of old Windows files. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const utf16 =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function jsonIn(text: string): unknown {
  if (!/^\s*\{/.test(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new DocumentError('file_unreadable', 'This JSON file is broken and could not be read.', { cause });
  }
}

async function fromText(bytes: Uint8Array, options: ReadResumeOptions): Promise<ResumeReading> {
  const { fileName = '', mime = '' } = options;
  const text = decoded(bytes);
  if (text.length > LIMITS.characters)
    throw new DocumentError('file_too_large', 'This text is far longer than a résumé, so it was not read.');
  const json = jsonIn(text);
  if (json !== undefined) return fromJson(json);
  if (/^\s*<(?:!doctype html|html)\b/i.test(text))
    throw new DocumentError(
      'file_type_unknown',
      'Web pages are not read here. Print the page to PDF and use that.',
    );
  const markdown =
    /\.(?:md|markdown)$/i.test(fileName) ||
    /markdown/i.test(mime) ||
    /^#{1,3} \S|^\*\*\S.*\*\*\s*$/m.test(text);
  const { markdownReading, textReading } = await import('./lines/plain-streams.ts');
  return markdown
    ? fromLines('markdown', { lines: markdownReading(text) }, options)
    : fromLines('text', { lines: textReading(text) }, options);
}

async function fromPdf(bytes: Uint8Array, options: ReadResumeOptions): Promise<ResumeReading> {
  const [{ readPdf }, { pdfReading }] = await Promise.all([
    import('../extract/pdf.ts'),
    import('./lines/pdf-streams.ts'),
  ]);
  const text = await readPdf(bytes, options.fonts);
  // What looks like a column may be the margin of another.
  const others = (): Reading[] => [pdfReading(text, 1), pdfReading(text, 0)];
  return fromLines('pdf', { lines: pdfReading(text), others }, options);
}

async function fromZip(bytes: Uint8Array, options: ReadResumeOptions): Promise<ResumeReading> {
  const { listZip } = await import('../extract/zip.ts');
  const names = listZip(bytes).map(({ name }) => name);
  if (names.includes('word/document.xml')) {
    const [{ readDocx }, { docxReading }] = await Promise.all([
      import('../extract/docx.ts'),
      import('./lines/docx-streams.ts'),
    ]);
    return fromLines('docx', { lines: docxReading(await readDocx(bytes)) }, options);
  }
  const { isLinkedInExport, readLinkedInExport } = await import('./linkedin-zip.ts');
  if (isLinkedInExport(names)) return readingOf('linkedin-export', readLinkedInExport(bytes));
  throw new DocumentError(
    'file_type_unknown',
    'This archive is neither a Word document nor a LinkedIn data export.',
  );
}

/**
 * Reads a résumé: PDF, DOCX, plain text, Markdown, JSON Resume, LinkedIn's PDF and LinkedIn's data export.
 * The kind is told by the bytes, never by name or MIME type. Deterministic and offline unless a model is given;
 * nothing in the file is run or fetched.
 *
 * Throws `file_type_unknown`, `file_unreadable`, `file_encrypted`, `file_too_large`, `file_without_text`,
 * and `invalid_input` for a JSON file that is no JSON Resume.
 */
export async function readResume(bytes: Uint8Array, options: ReadResumeOptions = {}): Promise<ResumeReading> {
  if (bytes.length === 0) throw new DocumentError('file_without_text', 'This file is empty.');
  if (bytes.length > LIMITS.bytes)
    throw new DocumentError('file_too_large', 'This file is larger than 10 MB; a résumé is far smaller.');
  switch (sniff(bytes)) {
    case 'pdf':
      return fromPdf(bytes, options);
    case 'zip':
      return fromZip(bytes, options);
    case 'text':
      return fromText(bytes, options);
    case 'legacy-office':
      throw new DocumentError(
        'file_type_unknown',
        'Old Word files (.doc) are not read. Save it as .docx or PDF.',
      );
    case 'rtf':
      throw new DocumentError(
        'file_type_unknown',
        'Rich text files (.rtf) are not read. Save it as .docx or PDF.',
      );
    default:
      throw new DocumentError(
        'file_type_unknown',
        'This is no résumé that can be read: use PDF, DOCX, text or Markdown.',
      );
  }
}

/** The rows of a reading as they can be imported, without quotes and confidences. */
export function careerOf(reading: ResumeReading): CareerDraft {
  const plain = <Row>({
    quote: _quote,
    confidence: _confidence,
    ...columns
  }: QuotedRow<Row> & { quote: string; confidence: number }): Row => columns as Row;
  const { fields: _fields, ...profile } = reading.profile;
  return {
    profile: plain(profile),
    employment: reading.employment.map((each) => plain(each)),
    education: reading.education.map((each) => plain(each)),
    skills: reading.skills.map((each) => plain(each)),
    projects: reading.projects.map((each) => plain(each)),
    certifications: reading.certifications.map((each) => plain(each)),
  };
}

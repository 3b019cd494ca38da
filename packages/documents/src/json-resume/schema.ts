import * as z from 'zod/mini';
import { DocumentError } from '../errors.ts';

// JSON Resume v1.0.0 (https://jsonresume.org/schema), read tolerantly: files of the drafts before it name
// some fields otherwise (company, website, gpa, picture), and many tools write null or "" for "not given".

const text = z.optional(z.nullable(z.string()));
const texts = z.optional(z.nullable(z.array(z.string())));
const textOrNumber = z.optional(z.nullable(z.union([z.string(), z.number()])));
const list = <T extends z.core.$ZodType>(item: T) => z.optional(z.nullable(z.array(item)));
const anything = z.optional(z.unknown());

const location = z.looseObject({ city: text, region: text });
const webProfile = z.looseObject({ network: text, username: text, url: text });

const basics = z.looseObject({
  name: text,
  label: text,
  email: text,
  phone: text,
  url: text,
  website: text,
  summary: text,
  location: z.optional(z.nullable(location)),
  profiles: list(webProfile),
});

const work = z.looseObject({
  name: text,
  company: text,
  position: text,
  location: text,
  startDate: textOrNumber,
  endDate: textOrNumber,
  summary: text,
  highlights: texts,
});

const education = z.looseObject({
  institution: text,
  area: text,
  studyType: text,
  startDate: textOrNumber,
  endDate: textOrNumber,
  score: textOrNumber,
  gpa: textOrNumber,
});

const skill = z.looseObject({ name: text, level: text, keywords: texts });
const language = z.looseObject({ language: text, fluency: text });
const certificate = z.looseObject({ name: text, issuer: text, date: textOrNumber });

const project = z.looseObject({
  name: text,
  description: text,
  highlights: texts,
  keywords: texts,
  startDate: textOrNumber,
  endDate: textOrNumber,
  url: text,
  roles: texts,
  type: text,
});

const jsonResume = z.looseObject({
  basics: z.optional(z.nullable(basics)),
  work: list(work),
  education: list(education),
  skills: list(skill),
  languages: list(language),
  certificates: list(certificate),
  projects: list(project),
  meta: anything,
});

export type JsonResume = z.infer<typeof jsonResume>;
export type Work = z.infer<typeof work>;
export type Education = z.infer<typeof education>;
export type Skill = z.infer<typeof skill>;
export type Language = z.infer<typeof language>;
export type Certificate = z.infer<typeof certificate>;
export type Project = z.infer<typeof project>;

const SECTIONS = [
  'basics',
  'work',
  'education',
  'skills',
  'projects',
  'volunteer',
  'certificates',
  'languages',
];

const pathOf = (path: readonly PropertyKey[]): string =>
  path.map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at ? '.' : ''}${String(key)}`)).join('');

const WANTED: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'an object',
};

/** Throws `invalid_input` with one sentence that says what is wrong where. */
export function parseJsonResume(json: unknown): JsonResume {
  const result = jsonResume.safeParse(json);
  if (!result.success) {
    const [issue] = result.error.issues;
    const expected = issue && 'expected' in issue ? WANTED[String(issue.expected)] : undefined;
    const where = pathOf(issue?.path ?? []);
    throw new DocumentError(
      'invalid_input',
      where
        ? `This JSON Resume can't be read: ${where} should be ${expected ?? 'text'}.`
        : 'This is not a JSON Resume: it should be an object with basics, work, education and so on.',
    );
  }
  if (!SECTIONS.some((section) => section in result.data))
    throw new DocumentError(
      'invalid_input',
      'This is not a JSON Resume: it has neither basics nor work, education, skills or projects.',
    );
  return result.data;
}

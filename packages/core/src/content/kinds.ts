import * as z from 'zod/mini';
import { companyResearchContent, readCompanyResearch } from './company-research.ts';
import { coverLetterContent, readCoverLetter } from './cover-letter.ts';
import { gapAnalysisContent, readGapAnalysis } from './gap-analysis.ts';
import { matchContent } from './match.ts';
import { readMatch } from './read-match.ts';
import { readResume } from './read-resume.ts';
import { resumeContent } from './resume.ts';
import { readSkillsOptimization, skillsOptimizationContent } from './skills-optimization.ts';
import { unsupported } from './unsupported.ts';

/** What there is to know about one kind of artifact. */
export interface ArtifactKind<Name extends string = string, Content = unknown> {
  /** The value of ai_artifacts.kind; the database's CHECK list must hold it. */
  readonly kind: Name;
  /** The one shape that is written. Fields beyond it are kept as they are. */
  readonly schema: z.ZodMiniType<Content>;
  /** Reads any other JSON as well as it can be read. Never throws; what it returns fits the schema. */
  readonly readOld: (stored: unknown) => Content;
  /** What else must hold before content is saved: sentences that say what is wrong, none when all is well. */
  problems?(content: Content): string[];
}

/**
 * Describes a kind of artifact, one of ours or one of your own:
 * `createAts(client, { kinds: [defineArtifactKind({ kind: 'interview_prep', schema, readOld })] })`.
 */
export function defineArtifactKind<const Name extends string, Content>(
  definition: ArtifactKind<Name, Content>,
): ArtifactKind<Name, Content> {
  return definition;
}

/** The documented kinds. */
export const ARTIFACT_KINDS = {
  resume: defineArtifactKind({
    kind: 'resume',
    schema: resumeContent,
    readOld: readResume,
    problems: (content) => unsupported(content),
  }),
  cover_letter: defineArtifactKind({
    kind: 'cover_letter',
    schema: coverLetterContent,
    readOld: readCoverLetter,
  }),
  skills_optimization: defineArtifactKind({
    kind: 'skills_optimization',
    schema: skillsOptimizationContent,
    readOld: readSkillsOptimization,
  }),
  company_research: defineArtifactKind({
    kind: 'company_research',
    schema: companyResearchContent,
    readOld: readCompanyResearch,
  }),
  match: defineArtifactKind({
    kind: 'match',
    schema: matchContent,
    readOld: readMatch,
    problems: ({ requirements }) =>
      requirements
        .filter(({ status, evidence }) => status !== 'missing' && evidence.length === 0)
        .map(({ id }) => `Requirement "${id}" counts as met, but no row of the person's shows it.`),
  }),
  gap_analysis: defineArtifactKind({
    kind: 'gap_analysis',
    schema: gapAnalysisContent,
    readOld: readGapAnalysis,
  }),
} as const;

export type ArtifactKindName = keyof typeof ARTIFACT_KINDS;

type ContentOf<Kind> = Kind extends ArtifactKind<string, infer Content> ? Content : never;

/** Content by kind, of the documented kinds. */
export type ArtifactContents = {
  [Name in ArtifactKindName]: ContentOf<(typeof ARTIFACT_KINDS)[Name]>;
};

/** Content by kind, of the documented kinds and of those that were added. */
export type ContentsWith<Kinds extends readonly ArtifactKind[]> = ArtifactContents & {
  [Kind in Kinds[number] as Kind['kind']]: ContentOf<Kind>;
};

/** Whether stored content has today's shape, an older one, or one that a newer version of this SDK wrote. */
export type ContentShape = 'current' | 'older' | 'newer';

/** Reads stored content of a kind. Content of today's shape comes back as it is, extra fields and all. */
export function readContent<Content>(
  definition: ArtifactKind<string, Content>,
  stored: unknown,
): { content: Content; shape: ContentShape } {
  if (z.safeParse(definition.schema, stored).success) {
    // The schema has just said so; its own copy would lose fields that it does not know.
    return { content: stored as Content, shape: 'current' };
  }
  const version =
    typeof stored === 'object' && stored !== null && 'schema_version' in stored ? stored.schema_version : 0;
  const shape = typeof version === 'number' && version > 1 ? 'newer' : 'older';
  return { content: definition.readOld(stored), shape };
}

/** What keeps content from being saved, as sentences; none when it can be. */
export function contentProblems<Content>(
  definition: ArtifactKind<string, Content>,
  content: unknown,
): string[] {
  const parsed = z.safeParse(definition.schema, content);
  if (parsed.success) return definition.problems?.(content as Content) ?? [];
  // Paths and the kind of fault only: the values are the person's.
  return parsed.error.issues.slice(0, 5).map((issue) => {
    const path = issue.path.length === 0 ? 'the content' : issue.path.join('.');
    return `${path}: ${issue.code.replaceAll('_', ' ')}.`;
  });
}

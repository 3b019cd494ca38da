export {
  type MatchContent,
  type MatchRequirement,
  matchContent,
  REQUIREMENT_KINDS,
  type RequirementKind,
} from './content/match.ts';
export { type ResumeContent, resumeContent } from './content/resume.ts';
export { SOURCE_TABLES, type SourceRef, type Statement } from './content/source.ts';

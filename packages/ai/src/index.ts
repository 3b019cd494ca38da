export type { Page, Settings } from './draft/context.ts';
export { type Ask, defineRecipe, type Recipe } from './draft/recipe.ts';
export { type Budget, type BudgetLimits, createBudget, estimateTokens } from './generate/budget.ts';
export {
  type GenerateSource,
  generateArtifact,
  generateVariants,
  generateWith,
  make as makeArtifact,
  type OwnKindSource,
} from './generate/generate-artifact.ts';
export type { GenerateOptions, Price, Progress } from './generate/options.ts';
export { type ResumeSection, regenerateSection } from './generate/regenerate-section.ts';
export type { GroundingReport } from './generate/write-with-model.ts';
export { checkGrounding, type GroundingSources } from './grounding/check-grounding.ts';
export { FINDING_KINDS, type Finding, type FindingKind, type NearestSource } from './grounding/finding.ts';
export type { GroundingRow } from './grounding/reading/rows.ts';
export { type HistorySource, loadHistory } from './history/load-history.ts';
export {
  type CertificationRow,
  type EducationRow,
  type EmploymentRow,
  groundingRows,
  type History,
  type JobRow,
  type ProfileRow,
  type ProjectRow,
  type SkillRow,
} from './history/rows.ts';
export { type Answer, answerRequirement, isYesOrNo } from './match/answer-requirement.ts';
export { FORMULA as MATCH_FORMULA } from './match/match-requirements.ts';
export type {
  FinishReason,
  Generated,
  GenerateRequest,
  LanguageModel,
  Usage,
} from './model/language-model.ts';
export { isModelError, MODEL_ERROR_CODES, ModelError, type ModelErrorCode } from './model/model-error.ts';
export type { Prompt } from './prompts/prompt.ts';
export { draftToLetter, letterDraftRow, letterToDraft } from './recipes/letter-draft.ts';
export { RECIPES } from './recipes/recipes.ts';
export { type FindRequirementsOptions, findRequirements } from './requirements/find-requirements.ts';
export type { Need, Requirement } from './requirements/requirement.ts';
export {
  statementsOf,
  type TailoredArtifacts,
  type TailorForJobOptions,
  tailorForJob,
} from './tailor/tailor-for-job.ts';
export {
  ENGINE_VERSION,
  type Tailored,
  type TailorInput,
  type TailorOptions,
  tailorResume,
} from './tailor/tailor-resume.ts';
export { type SuspiciousLine, suspiciousLines, visibleText } from './text/clean-text.ts';

import type { ArtifactContents } from '@ats/core';
import type { Recipe } from '../draft/recipe.ts';
import { companyRecipe } from './company-research.ts';
import { letterRecipe } from './cover-letter.ts';
import { gapRecipe } from './gap-analysis.ts';
import { matchRecipe } from './match.ts';
import { resumeRecipe } from './resume.ts';
import { skillsRecipe } from './skills-optimization.ts';

/** One recipe per documented kind. */
export const RECIPES = {
  resume: resumeRecipe,
  cover_letter: letterRecipe,
  skills_optimization: skillsRecipe,
  company_research: companyRecipe,
  match: matchRecipe,
  gap_analysis: gapRecipe,
} as const;

/** The recipe of a documented kind; what a model answers to it is its own business. */
export function recipeOf<Kind extends keyof ArtifactContents>(
  kind: Kind,
): Recipe<Kind, ArtifactContents[Kind], unknown> {
  // The table has each kind under its own name, which a type parameter does not show.
  return RECIPES[kind] as unknown as Recipe<Kind, ArtifactContents[Kind], unknown>;
}

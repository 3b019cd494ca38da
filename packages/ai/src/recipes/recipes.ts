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

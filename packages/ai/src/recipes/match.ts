import type { MatchContent } from '@ats/core';
import { defineRecipe, titleFor } from '../draft/recipe.ts';

/** Counted, never judged: the same rows and posting give the same score, with or without a model. */
export const matchRecipe = defineRecipe<'match', MatchContent>({
  kind: 'match',
  title: (context) => titleFor('Match', context),
  offline: ({ match }) => match,
  ask: null,
});

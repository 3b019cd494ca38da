import type { Job } from '@ats/core';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/draft/context.ts';
import type { Recipe } from '../../src/draft/recipe.ts';
import { writeWithModel } from '../../src/generate/write-with-model.ts';
import { RECIPES } from '../../src/recipes/recipes.ts';
import { visibleText } from '../../src/text/clean-text.ts';
import { PAIRS } from '../pairs/pairs.ts';
import { ATTACKS, type Attack } from './attacks.ts';
import { obeyingModel } from './obeying-model.ts';

const AS_OF = '2026-11-01';

/** The posting with the attack in the middle of what it asks for. */
function attacked(attack: Attack, at: number) {
  const pair = PAIRS[at % PAIRS.length] as (typeof PAIRS)[number];
  const lines = pair.job.job_description.split('\n');
  const place = Math.floor(lines.length / 2);
  const job_description = [...lines.slice(0, place), `- ${attack.line}`, ...lines.slice(place)].join('\n');
  const job = { id: 1, ...pair.job, job_description } as Job;
  const page = { origin: 'page' as const, url: 'https://about.example', text: attack.line };
  return contextOf({ history: pair.history, job }, { asOf: AS_OF, settings: { pages: [page] } });
}

/** Where the posting itself is quoted, and where what the person lacks is named. */
const QUOTED: Record<string, readonly string[]> = {
  match: ['quote', 'text', 'question', 'missing_skills'],
  skills_optimization: ['gaps'],
  gap_analysis: ['missing', 'suggested_plan'],
};

/** What is said of the person, and of the company, in an artifact. */
function spoken(kind: string, content: unknown): string {
  const text = JSON.stringify(content, (key, value) => (QUOTED[kind]?.includes(key) ? undefined : value));
  return visibleText(text).toLowerCase();
}

describe('a posting that speaks to the model', () => {
  it('comes in sixty ways and more, no two alike', () => {
    expect(ATTACKS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(ATTACKS.map((attack) => attack.line)).size).toBe(ATTACKS.length);
  });

  it.each(ATTACKS.map((attack, at) => [attack.name, attack, at] as const))(
    '%s: nothing of it is saved',
    async (_, attack, at) => {
      const context = attacked(attack, at);
      let asked = 0;
      for (const recipe of Object.values(RECIPES) as unknown as Recipe<string, unknown, unknown>[]) {
        const model = obeyingModel(attack);
        const written = recipe.ask ? await writeWithModel(recipe.ask, context, { model }) : null;
        asked += model.requests.length;
        const content = written?.content ?? recipe.offline(context);
        expect(spoken(recipe.kind, content)).not.toContain(attack.canary);
        if (recipe.kind === 'resume') {
          expect(written?.report.accepted).toBe(0);
          expect(written?.report.statements).toBeGreaterThan(10);
        }
      }
      expect(asked).toBeGreaterThan(3);
    },
  );
});

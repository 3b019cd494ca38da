import type { MatchRequirement, UserAts } from '@ats/core';

/** What a person says to the question of a requirement that their rows do not show. */
export type Answer = {
  /** How well they know a skill or language; `intermediate` by default. */
  level?: 'beginner' | 'intermediate' | 'advanced' | 'expert';
  /** Who gave a licence or certificate. */
  issuedBy?: string;
  /** When it runs out, YYYY-MM-DD. */
  expires?: string;
};

export type AnswerSource = Pick<UserAts, 'skills' | 'certifications'>;
type Options = { signal?: AbortSignal | undefined };

/** The skill or language as the person would list it: without the level that the posting asks for. */
const nameOf = (text: string): string => text.replace(/\s*\((?:native|fluent|intermediate|basic)\)$/, '');

/** Whether a plain yes answers the question: of a skill or a licence; of a language it asks how well. */
export const isYesOrNo = ({ kind, status }: Pick<MatchRequirement, 'kind' | 'status'>): boolean =>
  status === 'missing' && (kind === 'skill' || kind === 'licence');

/**
 * Takes a person's "yes" to "Have you worked with Terraform?": it becomes a row of theirs, and only then can a match or
 * a résumé rest on it. Gives the row, or the one that an earlier yes became. A skill, language or licence has a row to
 * become; for years, degrees, places and the rest it throws RangeError: those are told by positions, schools and the
 * profile.
 */
export async function answerRequirement(
  me: AnswerSource,
  { requirement, answer = {} }: { requirement: MatchRequirement; answer?: Answer },
  { signal }: Options = {},
) {
  const { kind, text } = requirement;
  if (kind === 'skill' || kind === 'language') {
    const skill_name = nameOf(text);
    const known = await me.skills.list({ where: { skill_name } }, { signal }).page();
    if (known.rows[0]) return { table: 'skills', row: known.rows[0] } as const;
    const row = await me.skills.insert(
      {
        skill_name,
        proficiency_level: answer.level ?? 'intermediate',
        skill_category: kind === 'language' ? 'Language' : 'Technical',
      },
      { signal },
    );
    return { table: 'skills', row } as const;
  }
  if (kind === 'licence') {
    const known = await me.certifications.list({ where: { name: text } }, { signal }).page();
    if (known.rows[0]) return { table: 'certifications', row: known.rows[0] } as const;
    const row = await me.certifications.insert(
      { name: text, issuing_org: answer.issuedBy ?? null, expiration_date: answer.expires ?? null },
      { signal },
    );
    return { table: 'certifications', row } as const;
  }
  throw new RangeError('Add this to your positions, schools or profile; a yes alone is no row to rest on.');
}

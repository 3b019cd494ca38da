import { findRequirements, tailorResume } from '@ats/ai';
import { describe, expect, it } from 'vitest';
import { PAIRS } from './pairs/pairs.ts';

const AS_OF = '2026-11-01';

/** The marked musts of a pair that the engine did not find as a must. */
function missedMusts(pair: (typeof PAIRS)[number]): string[] {
  const text = pair.job.job_description;
  const musts = findRequirements(text).filter((one) => one.priority === 'must');
  return pair.musts
    .filter(([kind, words]) => {
      const start = text.indexOf(words);
      if (start < 0) throw new Error(`${pair.name}: "${words}" does not stand in the posting`);
      const end = start + words.length;
      return !musts.some((one) => one.kind === kind && one.start < end && start < one.end);
    })
    .map(([kind, words]) => `${pair.name}: ${kind} "${words}"`);
}

describe('the offline engine on ten postings and histories marked by hand', () => {
  it('finds at least 80 % of what must be met', () => {
    const missed = PAIRS.flatMap(missedMusts);
    const marked = PAIRS.reduce((sum, pair) => sum + pair.musts.length, 0);
    expect(1 - missed.length / marked, missed.join('\n')).toBeGreaterThanOrEqual(0.8);
  });

  it('puts the best bullet among the first three in at least eight of ten', () => {
    const buried = PAIRS.filter(({ history, job, best }) => {
      const { content } = tailorResume({ ...history, job }, { asOf: AS_OF });
      const entry = content.sections.experience.find((one) => one.employment_id === best.row);
      return !entry?.bullets.slice(0, 3).some((bullet) => bullet.text === best.text);
    });
    expect(buried.length, buried.map((pair) => pair.name).join(', ')).toBeLessThanOrEqual(2);
  });

  it('quotes every requirement from the posting, at its place', () => {
    for (const { job } of PAIRS) {
      for (const { quote, start, end } of findRequirements(job.job_description)) {
        expect(job.job_description.slice(start, end)).toBe(quote);
      }
    }
  });
});

describe('words that say the same', () => {
  it('meets "A/B testing" by a test that was run, and a BI tool by a named one', () => {
    const { history } = PAIRS[4] as (typeof PAIRS)[number];
    const employment = [
      {
        id: 'e1',
        job_title: 'Analyst',
        company_name: 'Acme',
        job_description: '- Ran an A/B test in Tableau',
      },
    ];
    const job_description = 'Requirements:\n- A/B testing\n- BI tool such as Tableau';
    const { match } = tailorResume(
      { ...history, skills: [], employment, job: { job_description } },
      { asOf: AS_OF },
    );
    expect(match.requirements.map((one) => one.status)).toEqual(match.requirements.map(() => 'met'));
    expect(match.requirements.length).toBeGreaterThanOrEqual(3);
  });
});

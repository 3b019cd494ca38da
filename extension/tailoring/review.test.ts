import { describe, expect, it } from 'vitest';
import { careerFrom, type Review, type ReviewEntry, troubleIn } from './review.ts';

const UNSAID = { NOT_STATED: '(not stated)', UNKNOWN_DAY: '0001-01-01' };

const entry = (texts: ReviewEntry['texts'], included = true): ReviewEntry => ({
  row: {},
  quote: '',
  doubtful: false,
  included,
  texts,
});

function reviewWith(changes: { work?: ReviewEntry; skillNames?: string }): Review {
  const { work, skillNames = '' } = changes;
  return {
    fileName: 'resume.pdf',
    profile: entry({ full_name: 'Maren Okafor' }),
    lists: { employment: work ? [work] : [], education: [], projects: [], certifications: [] },
    skills: [{ skill_name: 'Design, print', skill_category: 'Craft' }],
    skillNames,
  };
}

describe('a résumé that was looked at', () => {
  it('keeps a skill whose name holds a comma, with all that was read of it', () => {
    const { skills } = careerFrom(reviewWith({ skillNames: 'Design, print\nBookbinding\n\n' }), UNSAID);
    expect(skills).toEqual([
      { skill_name: 'Design, print', skill_category: 'Craft' },
      { skill_name: 'Bookbinding' },
    ]);
  });

  it.each([
    [{ start_date: '2021-03', end_date: '2019-08' }, /2019-08 is before 2021-03/],
    [{ start_date: 'March 2021' }, /“March 2021” is no month/],
    [{ start_date: '2021-13' }, /is no month/],
  ])('is not kept while a time in it cannot be: %j', (texts, sentence) => {
    expect(troubleIn(reviewWith({ work: entry(texts) }))).toMatch(sentence);
    expect(troubleIn(reviewWith({ work: entry(texts, false) }))).toBeNull();
  });

  it.each([
    [{ start_date: '2021-03', end_date: '2021-03' }],
    [{ start_date: '2021-03', end_date: '' }],
    [{ start_date: '', end_date: '2019-08' }],
  ])('is kept with %j', (texts) => {
    expect(troubleIn(reviewWith({ work: entry(texts) }))).toBeNull();
  });
});

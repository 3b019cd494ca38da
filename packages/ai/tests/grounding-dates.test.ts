import { checkGrounding } from '@ats/ai';
import { describe, expect, it } from 'vitest';
import { blocksOn } from './blocks-on.ts';

describe('a half or a quarter of a year', () => {
  it.each([
    [
      'Returned 63 of 70 lamps in the first half of 2021',
      'Returned 63 of 70 lamps from January to June 2021',
    ],
    [
      'Faults down to 45 a week in H1 2022',
      'Between January and June 2022, brought faults down to 45 a week',
    ],
    ['Rigged 9 tours in Q3 2020', 'Rigged nine tours from July to September 2020'],
    ['Lit 60 tours by end of 2022', 'Lit 60 tours by December 2022'],
    ['Lit shows from June to August', 'Lit shows in June, July and August'],
    ['On loan for the 4th quarter of 2021', 'On loan for Q4 2021'],
    ['Faults down 25% (first half of 2022)', 'Faults down 25% in H1 2022'],
  ])('is known by its months: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).toEqual([]);
  });

  it.each([
    ['Hung 41 lamps in 2022 vs 52 the yr before', 'Hung 41 lamps in 2021 against 52 the year before'],
    [
      'Faults from 28 percent in 2021 to 19 percent in 2023',
      'Faults from 28 percent in 2019 to 19 percent in 2023',
    ],
  ])('is not another: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement, { start_date: '2016-01-01' })).toContain('date');
  });

  it('is no year because a class of 18 is counted', () => {
    expect(
      blocksOn('1 class of 18; pass rate 89 % in 2021', 'A class of 18, pass rate of 89% in 2018'),
    ).toContain('date');
  });

  it('has no other months', () => {
    expect(
      blocksOn('Faults down to 45 a week in H1 2022', 'Faults down to 45 a week from July to December 2022'),
    ).toContain('date');
  });
});

describe('a month', () => {
  it.each([
    ['Rewired two halls between March and October 2021', 'Rewired two halls from March to October 2021'],
    ['trainee on the desk Sept-Dec 22', 'Trainee on the desk from September to December 2022'],
    ['40 desks moved from Feb. to Apr. 2023', '40 desks moved between February and April 2023'],
  ])('is known by the year behind the other: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).toEqual([]);
  });
});

describe('a year', () => {
  it('since when somebody is somewhere is that of the position there', () => {
    const post = { table: 'employment', job_description: '', current_position: false };
    const rows = [
      { ...post, id: 'e1', job_title: 'Runner', company_name: 'Oldmoor Arts', start_date: '2012-03-01' },
      { ...post, id: 'e2', job_title: 'Rigger', company_name: 'Northlight', start_date: '2018-05-01' },
    ];
    const kinds = (statement: string) =>
      checkGrounding(statement, { rows, cited: ['e1', 'e2'], asOf: '2026-11-01' }).map((one) => one.kind);
    expect(kinds('Rigger at Northlight since 2012')).toContain('date');
    expect(kinds('Rigger at Northlight since 2018')).not.toContain('date');
  });
});

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
  ])('is known by its months: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).toEqual([]);
  });

  it('has no other months', () => {
    expect(
      blocksOn('Faults down to 45 a week in H1 2022', 'Faults down to 45 a week from July to December 2022'),
    ).toContain('date');
  });
});

import { describe, expect, it } from 'vitest';
import { blocksOn } from './blocks-on.ts';

describe('a number told in another way', () => {
  it.each([
    // units and periods
    [
      'Delivery of spare parts, mean 12 d vs 19 d in 2019',
      'Delivered spare parts in 12 days on average against 19 days in 2019',
    ],
    ['Nightly backup 2h10 -> 35min', 'The nightly backup took 35 minutes instead of 130'],
    [
      'Music lessons 20/40 min, 2 concerts a year',
      'Music lessons of twenty or forty minutes, two concerts a year',
    ],
    ['Sent 300 of 1,200 metres of cable back', 'Sent back a quarter of the 1,200 metres of cable'],
    ['Budget 2,4 Mio €', 'Kept a 2.4-million euro budget'],
    ['Archive move, approx. a third done by me', 'Did about 33% of the archive move'],
    ['Baked 20 min a loaf, 3h10 the whole batch', 'Baked the whole batch in three hours and ten minutes'],
    ['Cash-up took 90 min', 'Cashed up in an hour and thirty minutes'],
    ['Proofing takes 30 h', 'Proofing takes a day and a quarter'],
    ['AHT 4m30', 'Average handling time of 270 seconds'],
    ['41 lessons a week of 30 min each', 'Gave lessons for 20 and a half hours a week'],
    ['Tea at £1.80 a cup', 'Served tea at one pound eighty a cup'],
    ['Start 5.30h', 'Started at half past five'],
    ['Weekly sample of 12 parcels', 'Sampled 12 parcels a week'],
    ['200 letters and 40 parcels a week', 'Handled forty letters a day in a five-day week'],
    ['Turnover EUR 31 mio. 2022 (2019: 24,5)', 'Turnover grew by 6.5 million euros between 2019 and 2022'],
  ])('passes: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).toEqual([]);
  });
});

describe('a number that is another one', () => {
  it.each([['Sent 300 of 1,200 letters back', 'Sent 3,000 of 12,000 letters back']])(
    'blocks: %s > %s',
    (line, statement) => {
      expect(blocksOn(line, statement)).not.toEqual([]);
    },
  );
});

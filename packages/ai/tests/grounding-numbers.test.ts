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

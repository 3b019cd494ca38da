import { describe, expect, it } from 'vitest';
import { blocksOn } from './blocks-on.ts';

describe('a number in words', () => {
  it.each([
    ['Lays 600 to 700 bricks a day', 'Lays between six and seven hundred bricks a day'],
    ['Open the hall at 5:45', 'Open the hall at a quarter to six'],
    ['Lamp yard of 3.5 acres', 'A three-and-a-half-acre lamp yard'],
    ['Hung around 90 of the lamps', 'Hung several dozen of the lamps'],
    ['Full houses 138% 2023, it was 129 in 2021', 'Full houses at 138% in 2023, from under 130% in 2021'],
    ['£240k of lamps lost, of which £190k recovered', 'Of £240k of lamps lost, all but £50k was recovered'],
    ['Budget of €500,000', 'Budget of half a million euros'],
    ['A quarter of a million lamps', '250,000 lamps'],
    ['Raised margin by 50 bps', 'Raised margin by 0.5 percentage points'],
    ['Raised margin by 50 basis points', 'Raised margin by 0.5 percentage points'],
    ['Raised margin by five percentage points', 'Raised margin by 5 pp'],
    ['Wrote half-dozen cue lists', 'Wrote six cue lists'],
    ['Hung 100s of lamps', 'Hung hundreds of lamps'],
    ['Rig checks of 1 1/2 hours', 'Rig checks of 90 minutes'],
    ['Rigged for a year and a half', 'Rigged for 18 months'],
    ['Rigged with 6 riggers and 1 designer', 'Rigged alongside seven colleagues'],
  ])('is read as the number: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).toEqual([]);
  });

  it.each([
    ['Lays 600 to 700 bricks a day', 'Lays between five and seven hundred bricks a day'],
    ['Open the hall at 5:45', 'Open the hall at a quarter to five'],
    ['Budget of half a million euros', 'Budget of one million euros'],
    ['Raised margin by 50 bps', 'Raised margin by 80 bps'],
  ])('is no other number: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).not.toEqual([]);
  });
});

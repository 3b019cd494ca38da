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
    ['Rigged with 6 riggers and 1 designer', 'Rigged alongside seven colleagues'],
  ])('is read as the number: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).toEqual([]);
  });

  it.each([
    ['Lays 600 to 700 bricks a day', 'Lays between five and seven hundred bricks a day'],
    ['Open the hall at 5:45', 'Open the hall at a quarter to five'],
  ])('is no other number: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).not.toEqual([]);
  });
});

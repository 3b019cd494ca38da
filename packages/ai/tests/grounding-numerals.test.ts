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
    ['Test lab at -10F, 3in pipes', 'Test lab at minus 10 degrees Fahrenheit, three-inch pipes'],
    ['Lamps at 62c each', 'Lamps at $0.62 each'],
    ['Catalogue of 96 pp', 'A 96-page catalogue'],
    ['Budget of USD 9.4 m', 'Budget of over USD 9 million'],
    ['Cue changes take 5m 10s', 'Cue changes take 310 seconds'],
    ['On budget in 3 of the last 4 yrs', 'On budget in 75% of the last four years'],
    ['Crew call at 0545', 'Crew call at 05:45'],
    ['Moved the store, Jan-Apr 2022', 'Moved the store from January 2022 to April 2022'],
    ['Cut load-in from a day to half a day', 'Halved load-in, from one day to half a day'],
    ['900 dozen lamps boxed', 'Boxed nine hundred dozen lamps'],
    ['A third still have no label', 'About 33% still have no label'],
    ['Fault rate of 0.4%', 'Faults in four of every thousand'],
    ['Lamp yard of 85 000 ac', 'Lamp yard of 85,000 acres'],
    ['Hung 90 lamps pm', 'Hung ninety lamps a month'],
    ['Typing at 70 wpm', 'Typing at 70 words per minute'],
    ['On call 24/7 every fourth week', 'On call 24/7 one week in four'],
    ['Attendance of crew 95.5', 'Crew attendance of 95.5%'],
    ['Lamp hockey U14 team', 'Under-14 lamp hockey team'],
    ['Lamp yard of 18 km2', 'Lamp yard of 18 square kilometres'],
    ['Lamp faults down by up to 20%', 'Lamp faults down by as much as a fifth'],
    ['Scan 28 CT patients a day', 'Scan about 28 CT patients a day'],
    ['Wrote 22 reports by NS 9410', 'Twenty-two NS 9410 reports written'],
    ['Sold £620k of lamps against a target of £500k', 'Sold £620k of lamps, 124% of target'],
    ['2,700 lamps, a third of them new', '2,700 lamps, 900 of them new'],
    ['Rig stood down above 38mph', 'Rig was stood down above 38 mph'],
  ])('is read as the number: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).toEqual([]);
  });

  it.each([
    ['Lays 600 to 700 bricks a day', 'Lays between five and seven hundred bricks a day'],
    ['Open the hall at 5:45', 'Open the hall at a quarter to five'],
    ['Budget of half a million euros', 'Budget of one million euros'],
    ['Raised margin by 50 bps', 'Raised margin by 80 bps'],
    ['Test lab at -10C', 'Test lab at -10F'],
    ['Budget of CAD 2M', 'Budget of USD 2M'],
    ['Budget of KES 4.2m', 'Budget of USD 4.2m'],
    ['Budget of S$2M', 'Budget of US$2M'],
  ])('is no other number: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).not.toEqual([]);
  });
});

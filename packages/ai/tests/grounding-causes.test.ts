import { describe, expect, it } from 'vitest';
import { blocksOn } from './blocks-on.ts';

describe('what came of it', () => {
  it.each([
    ['Rewired 6 dimmers', 'Rewired six dimmers, ending the flicker complaints'],
    ['Rewired 6 dimmers', 'Rewired six dimmers and freed a technician'],
    ['Rewired 6 dimmers', 'Rewired six dimmers, so no show was interrupted'],
    ['Rewired 6 dimmers', 'Rewired six dimmers, and ticket sales went up'],
    ['Bulb use fell from 90 to 40 a year', 'Bulb use fell from 90 to 40 a year and injuries came down'],
    ['Bulb use fell from 90 to 40 a year', 'Bulb use fell from 90 to 40 a year, with injuries down as well'],
    ['Two talks at the school', 'Two talks at the school, generating new bookings'],
    ['Bulb use fell from 90 to 40 a year', 'Bulb use fell from 90 to 40 a year, lifting client renewals'],
  ])('is no fact where the line has none: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).toContain('outcome');
  });

  it.each([
    ['Bulb use fell from 90 to 40 a year', 'Bulb use came down from 90 to 40 a year'],
    ['Rewired 6 dimmers, cable store kept too', 'Rewired six dimmers, keeping the cable store as well'],
    ['Silver at the lighting show 2022', 'Was awarded silver at the lighting show in 2022'],
    [
      'Rebuilt the rig, which brought error from c. 9% to c. 4%',
      'Rebuilt the rig, lowering the error from around 9% to around 4%',
    ],
    ["Bulb use 90 in '19, 40 in '22", 'Bulb use fell from 90 in 2019 to 40 in 2022'],
    ['Hung lamps to plans of the lift foreman', 'Hung lamps to the plans of the foreman for lifts'],
    ['Logged 40 defects in Jira', 'Raised 40 defects in Jira'],
    ['Load tests of the rig are made by a colleague', 'Load tests of the rig fall to another colleague'],
    [
      'Bulb use down since 2021 on those stages',
      'Moved to other bulbs, with lower bulb use on those stages since 2021',
    ],
    ['Set up drawn by the designer', 'Worked to a set-up drawn up by the designer'],
    ['Rewired dimmers until trained by Jo', 'Rewired dimmers on quiet afternoons until trained up by Jo'],
    [
      'New order form; completion went up from 54% to 67%',
      'Made a new order form, after which completion rose by 13 points to 67%',
    ],
  ])('may be told as the line has it: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).not.toContain('outcome');
  });
});

describe('what made it so', () => {
  it.each([
    [
      'Breakages went from 9 to 4 a tour, new cases in the same year',
      'Foam lids took breakages from 9 to 4 a tour',
    ],
    [
      'Breakages went from 9 to 4 a tour; packed the cases',
      'My packing brought breakages from 9 to 4 a tour',
    ],
    ['Checked the chains before each show', 'After a collapse, checked the chains before each show'],
    ['Checked the chains before each show', 'Checked the chains before each show for insurance reasons'],
    ['Checked the chains, 2 shows went well', 'Checked the chains, which is why two shows went well'],
  ])('is no fact where the line has none: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).toContain('cause');
  });

  it.each([
    ['New cases took breakages from 9 to 4 a tour', 'New cases took breakages from nine to four a tour'],
    ['Drove the van most days', 'On the majority of days drove the van'],
    ['Checked the chains after a fall in May', 'After a fall in May, checked the chains'],
  ])('may be told as the line has it: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).not.toContain('cause');
  });
});

import { describe, expect, it } from 'vitest';
import { blocksOn } from './blocks-on.ts';

describe('what a statement denies', () => {
  it.each([
    ['Hung 12 trusses, all chains tested', 'Hung 12 trusses, not all chains tested'],
    ['Four trainees, all passed', 'Four trainees, not all of them passed'],
    ['Four trainees, all still here', 'Four trainees, none still here'],
    ['Lifts run under supervision only', 'Ran lifts without supervision'],
    ['Chains go up only after a check by Ana', 'Put chains up without a check by Ana'],
    ['Rig up two days behind the plan', 'Rig up two days ahead of the plan'],
    ['The lamp app was parked', 'The lamp app went ahead'],
    ['Reported the fault before launch', 'Reported the fault after the launch'],
  ])('is no fact where the line says so: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).toContain('negation');
  });

  it.each([
    [
      'Cue lists for 14 tours. Not all used yet (9 of 14)',
      'Cue lists for 14 tours, just under two thirds of them used so far',
    ],
    ['Spare lamps under 5 kg, no falls', 'Spare lamps under 5 kg, with no falls'],
    ['350 faults logged, not all confirmed', '350 faults logged, not every one confirmed'],
    ['Prepared 19 bids, 7 won', 'Prepared 19 bids, of which 12 were not won'],
    ['Hung lamps for free at the shelter', 'Hung lamps free of charge at the shelter'],
    ['Hung lamps and gels, motors excluded', 'Hung lamps and gels, but not motors'],
    ['Rigging of 30 minutes at most', 'Rigging of no longer than 30 minutes'],
    ['Falls: none since the new rope', 'Not fallen at all since the new rope'],
    ['Survey of the crew, 38% of them answered', 'Surveyed the crew, 62% of whom did not answer'],
    ['Replaced the old dimmers by 12 new ones', 'Fitted 12 new dimmers instead of the old ones'],
  ])('may be told as the line has it: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).not.toContain('negation');
  });
});

describe('what a line denies', () => {
  it.each([
    ['No fall from a ladder, not one burn in 2020', 'One fall from a ladder and no burn in 2020'],
    ['Truss inspected not, only cleaned and stored', 'Inspected, cleaned and stored truss'],
    ['Learn to splice by hand, not with a press', 'Learned to splice by hand and with a press'],
    ['Met 9 riggers, but none with children', 'Met nine riggers and their children'],
    ['No gel order went past the Friday cut-off', 'Some gel orders running beyond the Friday cut-off'],
    ['Lamp stock is not mine, I order gels', 'Hold the lamp stock and order gels'],
  ])('is not affirmed: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).toContain('negation');
  });
});

describe('a line turned into its opposite', () => {
  it.each([
    ['Get-in time 4 h, usually under it', 'Get-in time of 4 h, usually over it'],
    ['Opened 2 weeks late', 'Opened on schedule'],
    ['Bookings of the hall rose 12 %', 'Bookings of the hall fell 12 %'],
    ['Breakages decreased in 2020', 'Breakages increased in 2020'],
    ['Calls were down 10 %', 'Calls went up 10 %'],
    ['The council agreed to the marquee', 'The council refused the marquee'],
    ['Haze tests all neg. in 2021', 'Haze tests were positive once in 2021'],
    ['Budget of 40k, kept', 'Went over the budget of 40k'],
    ['Swept the deck, cues were called by Ana', "Swept the deck and called cues in Ana's stead"],
    ['Packed the van, driving was given to a firm', 'Packed and drove the van instead of a firm'],
  ])('is blocked: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).toContain('negation');
  });

  it.each([
    ['Strike took 3 h, before 5 h', 'Strike took three hours instead of five'],
    ['Cues by Ana, not by me', 'Cues by Ana rather than by me'],
    ['Called cues for Ana', "Called cues on Ana's behalf"],
    ['Rigging over 3 years', 'Rigging over three years'],
    [
      'Set change automated, from 3 days to under 4 hours',
      'Automated the set change, which takes under four hours instead of three days',
    ],
  ])('may be told in other words: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).not.toContain('negation');
  });
});

describe('what a line says', () => {
  it.each([
    ['Unpaid work on the harbour stage', 'Paid work on the harbour stage'],
    ['Non-ticketed shows in the park', 'Ticketed shows in the park'],
    ['Compared two desks and advised against the newer one', 'Compared two desks and advised the newer one'],
    ['Load-in 6 h -> 4 h with new carts', 'Load-in went from 4 to 6 hours with new carts'],
    ['Lamps that failed: 2%, was 5%', 'Lamps that failed went from 2% to 5%'],
  ])('is not turned round: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).toContain('negation');
  });

  it.each([
    ['Load-in 6 h -> 4 h with new carts', 'Load-in went from 6 to 4 hours with new carts'],
    ['Lamps that failed: 2%, was 5%', 'Lamps that failed went from 5% to 2%'],
    ['Loaded and unloaded 4 trucks a day', 'Loaded and unloaded four trucks a day'],
  ])('may be told the same way round: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).not.toContain('negation');
  });
});

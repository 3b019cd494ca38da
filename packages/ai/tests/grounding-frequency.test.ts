import { describe, expect, it } from 'vitest';
import { blocksOn } from './blocks-on.ts';

describe('how often something happens', () => {
  it.each([
    ['Desk 6 days in 7', 'On the desk six days a week'],
    ['Two rig checks a quarter', 'Held about two rig checks every three months'],
    ['Load-ins (± 4 p/m)', 'Took part in load-ins, about four each month'],
    ['Ran the fly floor 2 afternoons p.w.', 'Ran the fly floor on two afternoons a week'],
    ['At least 3 desk backups per crew each month', 'At least 36 desk backups per crew each year'],
    ['Notes sent each block (3 wks)', 'Sent notes every three weeks'],
    ['Lamp count at month-end', 'Counted the lamps every month'],
    ['Lamp check took 15 mins each morn.', 'The lamp check took fifteen minutes every morning'],
    ['Logged truss load at 15-min values', 'Logged quarter-hourly values of truss load'],
    ['Lamp grant file each January', 'Wrote a yearly lamp grant file'],
    ['Cable loss of 6 % (plan said 8)', 'Cable loss of 6%, a quarter below the 8% that was planned'],
    ['Checked lamps at start of shift', 'Checked lamps at the start of each shift'],
    ['Call two ushers daily in summer', 'Call the two ushers every day in summer'],
    ['Check the lamps of 28 halls every quarter', 'Check the lamps of 28 halls 4 times a year'],
    ['Weekend calls alt wkends, 12 crew', 'Weekend calls every other weekend, crew of 12'],
  ])('passes as often in other words: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).toEqual([]);
  });

  it('reads it in the line that it was merged from', () => {
    const job_description =
      '- Focused lamps and built the flown scenery of plays\n- Wrote the weekly crew letter';
    const statement = 'Focused lamps, built the flown scenery of plays and wrote a weekly crew letter';
    expect(blocksOn('', statement, { job_description })).toEqual([]);
    expect(blocksOn('', statement.replace('weekly', 'daily'), { job_description })).toContain('frequency');
  });

  it.each([
    ['Two rig checks a quarter', 'Checked the rig every month'],
    ['Load-ins (± 4 p/m)', 'Took part in load-ins every week'],
    ['At least 3 desk backups per crew each month', 'At least 36 desk backups per crew each month'],
    ['Counted cable every Thursday, 30 repairs a month', 'Counted cable daily'],
    ['Truss 10 talk every friday morning I give it', 'Gave the Truss 10 talk every morning'],
    ['Patched the desk monthly', 'Patched the desk weekly'],
    ['Lit the school play 1 evening/week', 'Lit the school play every evening'],
    ['Rig round every two hours', 'Did a rig round every half hour'],
    ['Crew call every second Tuesday', 'Led the crew call every Tuesday'],
    ['Year-end lamp count', 'Did a monthly lamp count'],
    ['Rigging check every two weeks', 'Checked the rigging twice a week'],
    ['Safety drill once a term', 'Held a safety drill once a week'],
    ['Load-ins, 40 to 48 hrs a week', 'Did load-ins, 40 to 48 hours every weekend'],
    ['Plot sent in every Friday', 'Sent in the plot every working day'],
    ['Rang the bell most weekends', 'Rang the bell most days'],
    ['New hands on the fly floor, maybe 5 in a year', 'New hands on the fly floor, maybe 5 in a month'],
    ['Logged truss load at 15-min values', 'Logged hourly values of truss load'],
    ['6-wkly checks of 55 lamps', 'Weekly checks of 55 lamps'],
  ])('blocks more often, or less: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).not.toEqual([]);
  });
});

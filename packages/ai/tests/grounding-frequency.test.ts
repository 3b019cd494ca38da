import { describe, expect, it } from 'vitest';
import { blocksOn } from './blocks-on.ts';

describe('how often something happens', () => {
  it.each([
    ['Two rig checks a quarter', 'Held about two rig checks every three months'],
    ['Load-ins (± 4 p/m)', 'Took part in load-ins, about four each month'],
    ['Ran the fly floor 2 afternoons p.w.', 'Ran the fly floor on two afternoons a week'],
    ['At least 3 desk backups per crew each month', 'At least 36 desk backups per crew each year'],
    ['Notes sent each block (3 wks)', 'Sent notes every three weeks'],
    ['Lamp count at month-end', 'Counted the lamps every month'],
    ['Lamp check took 15 mins each morn.', 'The lamp check took fifteen minutes every morning'],
    ['Logged truss load at 15-min values', 'Logged quarter-hourly values of truss load'],
    ['Cable loss of 6 % (plan said 8)', 'Cable loss of 6%, a quarter below the 8% that was planned'],
  ])('passes as often in other words: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).toEqual([]);
  });

  it.each([
    ['Two rig checks a quarter', 'Checked the rig every month'],
    ['Load-ins (± 4 p/m)', 'Took part in load-ins every week'],
    ['At least 3 desk backups per crew each month', 'At least 36 desk backups per crew each month'],
    ['Logged truss load at 15-min values', 'Logged hourly values of truss load'],
  ])('blocks more often, or less: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).not.toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { blocksOn } from './blocks-on.ts';

describe('what a statement denies', () => {
  it.each([
    ['Hung 12 trusses, all chains tested', 'Hung 12 trusses, not all chains tested'],
    ['Four trainees, all passed', 'Four trainees, not all of them passed'],
  ])('is no fact where the line says so: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).toContain('negation');
  });

  it.each([
    [
      'Cue lists for 14 tours. Not all used yet (9 of 14)',
      'Cue lists for 14 tours, just under two thirds of them used so far',
    ],
    ['350 faults logged, not all confirmed', '350 faults logged, not every one confirmed'],
  ])('may be told as the line has it: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).not.toContain('negation');
  });
});

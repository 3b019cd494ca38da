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
  ])('is no fact where the line has none: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).toContain('outcome');
  });

  it.each([
    ['Bulb use fell from 90 to 40 a year', 'Bulb use came down from 90 to 40 a year'],
    ['Rewired 6 dimmers, cable store kept too', 'Rewired six dimmers, keeping the cable store as well'],
    ['Set up drawn by the designer', 'Worked to a set-up drawn up by the designer'],
    ['Rewired dimmers until trained by Jo', 'Rewired dimmers on quiet afternoons until trained up by Jo'],
  ])('may be told as the line has it: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).not.toContain('outcome');
  });
});

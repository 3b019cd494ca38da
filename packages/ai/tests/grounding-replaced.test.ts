import { describe, expect, it } from 'vitest';
import { blocksOn } from './blocks-on.ts';

describe('a word that stands replaced by another of its kind', () => {
  it.each([
    [
      'Lamp faults fell from 1.8% to 1.1% within a year',
      'Lamp faults declined from 1.8% to 1.1% within a month',
    ],
    [
      'Lamp log, approx 15 faults in a normal week',
      'Looked after a lamp log that saw about 15 faults on a normal day',
    ],
    ['Coordinated monthly load-ins with up to 9 crews', 'Coordinated weekly load-ins with up to nine crews'],
    ['Process bi-weekly payroll for 40 hourly riggers', 'Ran weekly payroll for 40 hourly riggers'],
    ['Ran the kids tour alternate Weds', 'Ran the kids tour every Wednesday'],
    [
      'A quarter of the lamps failed, told the owner',
      'Found that the majority of the lamps failed and told the owner',
    ],
    ['74 visitors at the desk, two became riggers', '74 visitors at the desk, most of whom became riggers'],
    ['Mentor 1 trainee each summer; 3 came back', 'Mentored trainees in summer, each of whom came back'],
    ['Truss passed by the inspector with no snags', 'Truss passed by the inspector with some snags'],
    ['Late load-ins: 11 in 2021, 3 in 2023', 'Late load-ins rose from 3 in 2021 to 11 in 2023'],
    ['Lit shows in two of the nine halls; never toured', 'Lit shows in all nine halls; never toured'],
    ['Rigged 4 of the 9 halls, the rest came from Leeds', 'Rigged the nine halls'],
    ['Checked 2 rows out of 18, the rest by others', 'Checked all 18 rows'],
    ['Cue sheets, now used by about half of the 14 crews', 'Wrote cue sheets, now used by all 14 crews'],
    ['Sold lamps for $5M', 'Sold lamps for €5M'],
    ['Lamp faults < 5 %', 'Lamp faults > 5 %'],
  ])('blocks: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).not.toEqual([]);
  });

  it.each([
    [
      'Lamp faults fell from 1.8% to 1.1% within 12 months',
      'Lamp faults declined from 1.8% to 1.1% within a year',
    ],
    ['Coordinated monthly load-ins', 'Coordinated load-ins each month'],
    ['Ran the kids tour alternate Weds', 'Ran the kids tour every other Wednesday'],
    ['Planted 64 lamps, 61 of them lit', 'Planted 64 lamps, most of which were lit'],
    ['No major faults in the hall, 1 minor', '0 major faults and 1 minor fault in the hall'],
    ['Checked 2 rows out of 18', 'Checked two of 18 rows'],
    ['Rigged in 3 crews of 9', 'Rigged in three crews of nine'],
    [
      'Reporting to head of lighting every second Tuesday',
      'Reporting to head of lighting every second Tuesday',
    ],
  ])('passes: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement, { end_date: null, current_position: true })).toEqual([]);
  });
});

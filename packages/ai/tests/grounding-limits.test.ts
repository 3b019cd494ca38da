import type { FindingKind } from '@ats/ai';
import { describe, expect, it } from 'vitest';
import { blocksOn } from './blocks-on.ts';

describe('a limit of the line that the statement loses', () => {
  it.each<[FindingKind, string, string]>([
    ['hedge', 'Hung fixtures up to 40 kg', 'Hung fixtures of any size'],
    ['hedge', 'Hung fixtures, later programmed the desk', 'Programmed the desk from the very start'],
    ['seniority', 'Moved to the lighting desk in 2022', 'Promoted to the lighting desk in 2022'],
    ['scope', 'Took about 15 bad reels out / month', 'Took out every bad reel'],
    ['scope', 'Good in all areas but one', 'Good in all areas'],
    ['hedge', 'Rigged shows, always signed off by the engineer', 'Rigged and signed off shows'],
    ['hedge', 'Load sign-off shared w/ the engineer', 'Held load sign-off'],
    [
      'negation',
      'Only 900 left of the panel, run together with marketing',
      'Ran the panel without marketing',
    ],
    [
      'negation',
      'Led 14 shows, rest as second, no foam since 2020',
      'Led 14 shows and was second on the rest, with foam since 2020',
    ],
    ['superlative', '3rd in the regional lighting contest', 'Winner of the regional lighting contest'],
  ])('blocks as %s: %s > %s', (kind, line, statement) => {
    expect(blocksOn(line, statement)).toContain(kind);
  });

  it.each([
    ['Incident-free driving since the start', 'Incident-free driving from the beginning'],
    ['Good in all areas but one', 'Good in every area except one'],
    ['Logged 350 defects, not all confirmed', 'Logged 350 defects, of which not every one was confirmed'],
    ['Reports within 30 min of each ejection', 'Wrote reports within 30 minutes of any ejection'],
  ])('passes what keeps it: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).toEqual([]);
  });
});

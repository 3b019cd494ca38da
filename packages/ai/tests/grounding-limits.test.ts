import type { FindingKind } from '@ats/ai';
import { describe, expect, it } from 'vitest';
import { blocksOn } from './blocks-on.ts';

describe('a limit of the line that the statement loses', () => {
  it.each<[FindingKind, string, string]>([
    ['hedge', 'Hung fixtures up to 40 kg', 'Hung fixtures of any size'],
    ['hedge', 'Hung fixtures, later programmed the desk', 'Programmed the desk from the very start'],
    ['hedge', 'Drove the tour van about half the time', 'Drove the tour van throughout'],
    ['hedge', 'Rig passed in 4 of 5 inspections', 'Rig passed in every inspection'],
    ['hedge', 'Contribute to the cue list, 2 shows a year', 'Write the cue list, two shows a year'],
    ['hedge', 'Hung the truss, the mate signs off the chains', 'Hang the truss and sign off the chains'],
    ['hedge', 'Ran sound; a colleague from video built the screens', 'Ran sound and built the screens'],
    ['hedge', 'Flew 30 to 40 cloths a day on a good day', 'Flew 30 to 40 cloths every day'],
    ['hedge', 'Sat in on 12 sound calls with the band', 'Ran 12 sound calls with the band'],
    ['hedge', 'Stage door, replaced the stage manager in her holidays', 'Managed the stage door'],
    ['hedge', 'Lit plays, a handful of operas', 'Lit plays and operas'],
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
    ['hedge', 'Lit 6 plays, credited as asst.', 'Credited lighting designer of six plays'],
    ['soft_claim', 'Ran the desk for 6 plays', 'Ran the desk for six plays with an unerring hand'],
    ['hedge', 'Rigged 4 shows, w/ two riggers over me', 'Rigged four shows with nobody over me'],
    ['hedge', 'Basic Welsh for the stage door', 'Welsh for the stage door'],
    ['hedge', 'Built a rig expected to save 5% of power', 'Built a rig that saved 5% of power'],
    ['hedge', 'Showed preliminary results at two fairs', 'Showed results at two fairs'],
    ['hedge', 'Checked every hall other than Leeds', 'Checked every hall'],
    ['hedge', 'Not all riggers used the form', 'Riggers used the form'],
    ['hedge', 'Lamp stock; informal translating at load-ins', 'Lamp stock and translator at load-ins'],
    ['superlative', 'Ran the desk for 6 plays', 'The most thorough desk operator of six plays'],
    [
      'superlative',
      'Ran the desk most nights',
      'Ran the desk most nights, the most accurate operator of the house',
    ],
    ['soft_claim', 'Ran the desk for 6 plays', 'Mesmerizing desk work for six plays'],
    ['hedge', 'Rewired 12 of about 30 dimmer racks', 'Rewired the dimmer racks, about 30 in number'],
    ['hedge', 'Focus plots for 3 of our 8 venues', 'Drew focus plots for our venues'],
    ['hedge', 'Plots for 4 designers out of 9', 'Drew plots for the designers of the house'],
    ['hedge', 'Crew of 20, 6 of them with a rigging ticket', 'Led a crew of 20 with rigging tickets'],
    ['hedge', 'Nearly a fifth of the lamps were LED', 'A full fifth of the lamps were LED'],
    ['hedge', 'Measured 300 lux at one venue', 'Measured 300 lux whatever the venue'],
    ['hedge', 'Shared the follow spot with two colleagues', 'Operated the follow spot'],
    ['hedge', 'Filled in as flyman 2 wks in 2021', 'Served as flyman in 2021'],
    ['hedge', 'Second author of the rigging handbook', 'Author of the rigging handbook'],
    ['hedge', 'Hung flags, curtains, some scenery', 'Hung mainly scenery besides flags and curtains'],
    ['hedge', 'Cut lamp failures by 12% in one venue', 'Cut lamp failures by 12% across the venues'],
    [
      'hedge',
      'Roll-out of the cue system still underway, 20 of 36 houses live',
      'Completed the roll-out of the cue system in the 36 houses',
    ],
    ['hedge', 'Took part in the digitisation of 9,500 lighting plans', 'Digitised 9,500 lighting plans'],
    [
      'seniority',
      'Assisted senior riggers with checks of the fly floor',
      'As a senior rigger, helped with checks of the fly floor',
    ],
    [
      'seniority',
      'Support for a school group in the workshop',
      'As classroom teacher, gave support to a school group in the workshop',
    ],
    ['hedge', 'Cleaned trays, nurses set up the rooms', 'Cleaned trays and set up the rooms'],
    [
      'hedge',
      'Prepped contracts, about 110 per yr, atty of record signed',
      'Prepared and signed about 110 contracts a year',
    ],
  ])('blocks as %s: %s > %s', (kind, line, statement) => {
    expect(blocksOn(line, statement)).toContain(kind);
  });

  it.each([
    ['Incident-free driving since the start', 'Incident-free driving from the beginning'],
    ['Good in all areas but one', 'Good in every area except one'],
    ['Logged 350 defects, not all confirmed', 'Logged 350 defects, of which not every one was confirmed'],
    ['Reports within 30 min of each ejection', 'Wrote reports within 30 minutes of any ejection'],
    [
      'Took part in rewriting the fly plan (4 authors)',
      'The fly plan was rewritten by four authors including me',
    ],
    ['Hung lamps for some 300 seats in Leeds', 'Hung lamps for around 300 seats in Leeds'],
    ['60+ cues a show, avg 18 lamps', 'Ran at least 60 cues a show with 18 lamps on average'],
    ['Shared the follow spot with two colleagues', 'Operated the follow spot together with two colleagues'],
    ['Sat on the safety panel as one of five members', 'Member of the safety panel'],
    ['Part of the 4-person team behind the set, painted gobos', 'Painted gobos in the team behind the set'],
    ['Desk tests at noon, dimmer tests are made by another colleague', 'Desk tests at noon'],
    [
      'Not involved in rigging itself; hand over plots to the rigging crew',
      'Supply plots to the rigging crew',
    ],
    ['Wrote 9 desk notes, top one 400 views', 'Wrote nine desk notes, the most read of which has 400 views'],
    ['Fixed the 12 most common desk faults', 'Fixed desk faults, the twelve commonest ones'],
    ['Focused most of the moving lights', 'Helped to focus the moving lights'],
    ['Flew the drops most nights', 'Flew the drops on the majority of nights'],
    ['Ran the fly floor as one of two operators', 'Contributed to running the fly floor'],
    ['Painted gobos (mar–may)', 'Painted gobos in spring'],
    ['Grew the crew from 4 to 9 in one year', 'Grew the crew from four to nine in 12 months'],
    ['Racks made by me from 2019', 'Made racks from 2019'],
    ['Told the chief if a lamp was missing', 'Any missing lamp was told to the chief'],
    ['Offers up to 5% discount', 'Gave a discount up to a ceiling of 5%'],
    ['Plots ready usually 2 days ahead', 'Had plots ready generally two days ahead'],
    ['turnover of the shop 1.1 M€ in 2022', 'Worked in a shop that turned over 1.1 million euros in 2022'],
    ['Third in the crew contest, never no.1', 'Came third in the crew contest, though never first'],
    ['Relit 20 past shows', 'Relit twenty historical shows'],
  ])('passes what keeps it: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).toEqual([]);
  });
});

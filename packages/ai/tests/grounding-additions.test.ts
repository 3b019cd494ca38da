import { describe, expect, it } from 'vitest';
import { blocksOn } from './blocks-on.ts';

describe('a word that no line says', () => {
  it.each([
    ['Hung and focused 40 lamps a day', 'Hung and focused 40 lamps a day with a drone'],
    ['Hung 40 lamps a day, two bars, alone', 'Hung 40 lamps a day, two bars with a hoist, alone'],
    ['Swept the stage and the aisles, 3 evenings', 'Swept the stage, the aisles and the foyer, 3 evenings'],
    [
      'Greeted crews, sorted the post twice a day and covered the radio at lunchtimes',
      'Greeted crews, sorted the post twice a day and ran the radio throughout the day',
    ],
    [
      'Built 23 flats, 4 of which kept their shape after five tours',
      'Built 23 flats, 4 of which kept their shape after five tours and were patented',
    ],
  ])('is blocked beside a line that is otherwise copied: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).toEqual(['addition']);
  });

  it.each([
    ['Hung 40 lamps a day', 'Every day saw some forty lamps hung by me'],
    ['Swept the stage, 3 evenings a week', 'On three evenings a week it was the stage that I brushed'],
  ])('is style in place of what the line says: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).toEqual([]);
  });
});

describe('a short form that no letters explain', () => {
  it.each([
    ['Report on lamps to ExCo by noon', 'Reported on lamps to the Executive Committee by noon'],
    ['Tours of the mid west (IL, WI)', 'Tours of the Midwest: Illinois and Wisconsin'],
    ['Kept the H&S file of the hall', 'Kept the health and safety file of the hall'],
    ['Lights for A&E, wards', 'Lights for accident and emergency and the wards'],
    ['Removed lamps, R&I of doors', 'Removed lamps; removal and installation of doors'],
    ['Co-wrote 40 FAQ sheets', 'Co-wrote 40 sheets of frequently asked questions'],
    ['Lit the xmas market', 'Lit the Christmas market'],
    ['Ran the desk at talks of the CEO', 'Ran the desk at talks of the chief executive'],
    ['Kept lamps moving FIFO', 'Kept lamps moving, first in and first out'],
    ['Tidied sheets of the LAC', 'Tidied the sheets of the Large Arena Control'],
    ['Packed cables for the 3PL', 'Packed the cables for the third-party logistics firm'],
    ['Filed returns to HMRC on time', 'Filed returns to HM Revenue and Customs on time'],
    ['Moved two desks to VoIP phones', 'Moved two desks to Voice over Internet Protocol phones'],
  ])('is read as what it stands for: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).toEqual([]);
  });
});

describe('another word for the same', () => {
  it.each([
    ['Helped plan the move of 40 musicians', 'Supported the planning of the relocation of 40 musicians'],
    ['Looked after lamps for the sales reps', 'Looked after lamps for the salespeople'],
    [
      'Changed the filters of the fog machines every two weeks',
      'Changed the fog machines’ filters fortnightly',
    ],
    ['Kept a float of up to £400 at the bar', 'Kept a float of up to GBP 400 at the bar'],
    ['Cut the grass around the open-air stage', 'Mowed the lawn around the open-air stage'],
    ['Checked the pipes of the fog machines', "Checks of the fog machines' pipework"],
    ['Shadowed the rigger, took notes', 'Accompanied the rigger in a shadowing and note-taking capacity'],
    ['Ran the rig with a school', 'Ran the rig in partnership with a school'],
    ['Rigger looking for a role in film', 'Rigger seeking a role in film'],
    ['Rigging, 2 wks on 2 off', 'Rigging, a fortnight on and a fortnight off'],
    ['Cold store at -22°C', 'Worked in a minus 22 degree Celsius cold store'],
    ['Booked vans and drivers', 'Made the reservations for vans and chauffeurs'],
  ])('adds nothing: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).toEqual([]);
  });
});

describe('a language that somebody speaks', () => {
  const lines = 'Toured the Dutch market\n- Hung lamps in the hall\n- Talked to the Welsh crew in Welsh';

  it('is not that of a place or a market the person worked in', () => {
    expect(blocksOn(lines, 'Dutch-speaking stagehand who hung lamps in the hall')).toEqual(['language']);
  });

  it('is one that a line has as spoken', () => {
    expect(blocksOn(lines, 'Welsh-speaking stagehand who hung lamps in the hall')).toEqual([]);
  });
});

describe('what a check found', () => {
  it.each([
    ['Helped hang 40 lamps', 'Hung 40 lamps'],
    ['Mostly hung lamps', 'Hung lamps'],
    ['Hung lamps for about half of the shows', 'Hung lamps for the shows'],
  ])('decides alone in a statement that keeps to the words of its line: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).toEqual(['hedge']);
  });

  it('is a warning where a free wording says no more in all', () => {
    const line = 'Was part of the move of the lamp store, labelled about 11,000 lamps with 3 colleagues';
    const statement =
      'For the move of the lamp store, about eleven thousand lamps were labelled by three colleagues and me.';
    expect(blocksOn(line, statement)).toEqual([]);
  });

  it('blocks in any wording when it is a fact that the line has not', () => {
    const statement = 'On three evenings a week it was the stage that I brushed, in Denver';
    expect(blocksOn('Swept the stage, 3 evenings a week', statement)).toContain('name');
  });
});

import { describe, expect, it } from 'vitest';
import { blocksOn } from './blocks-on.ts';

/** Whether a statement is blocked that rests on one line of two. */
const isBlocked = (line: string, statement: string, title = 'Planner'): boolean =>
  blocksOn(line, statement, {
    job_title: title,
    job_description: `- ${line}\n- Sold 6 prints a week at the counter`,
  }).length > 0;

describe('what a line says that others did', () => {
  it.each([
    ['Made the rota, pricing = the owner', 'Made the rota and did the pricing'],
    ['Kept the float; the owner does the accounts', 'Kept the float and did the accounts'],
    ['Surveyed roofs and wrote quotes, which the MD signs off', 'Surveyed roofs, wrote and sign off quotes'],
    ['Typed the leases, notary of record certifies', 'Typed and certified the leases'],
    ['Packed the vans, route plan by dispatch', 'Packed the vans and drew up the route plans'],
    ['Scanned the plans, site mgr wrote the report', 'Scanned the plans and wrote the report'],
    [
      'Rewired 3 houses a month w/ another fitter; tests signed by the QS',
      'With another fitter, rewired three houses a month and signed the tests',
    ],
    [
      'Put the rota together w/ Legal; Legal owns the minutes',
      'Put the rota together with Legal and own the minutes',
    ],
    [
      'Site visits with the rigger (she signs)',
      'Carried out and signed site visits, together with the rigger',
    ],
    ['Prep of the books, controller posts the JE', 'Prepare the books and post the JE'],
    ['Plans w/ 3 crews, I draw the model, they decide', 'Draw the model with three crews and decide'],
    ['Lamp imports, I check the labels, engineers run it', 'Check the labels of lamp imports and run them'],
  ])("may not become the person's: %s > %s", (line, statement) => {
    expect(isBlocked(line, statement)).toBe(true);
  });

  it.each([
    ['Report to the CFO. Lead a rigging crew of 5', 'Report to the CFO and lead a rigging crew of five'],
    ['Planned the move from oil to gas; led the lamp tests', 'Led the lamp tests'],
    ['Lit 31 shows as captain', 'Captain in 31 shows'],
    ['Lit shows with the support workers', 'Together with the support workers, lit shows'],
    ['Support 40 users of the desk', 'Look after 40 users of the desk'],
    ['Made the rota, pricing = the owner', 'Made the rota, pricing by the owner'],
    ['Kept the float; accounts are checked by my boss', 'Kept the float; my manager checks the accounts'],
    ['Packed the vans, route plan by dispatch', 'Packed the vans to route plans drawn up by dispatch'],
    ['Together with two colleagues designed the menus', 'Designed the menus with two colleagues'],
    ['Packed the vans; my boss called me "the tidy one"', 'Packed the vans; called "the tidy one"'],
    ['Was in part responsible for the van fleet', 'Shared responsibility for the van fleet'],
  ])('may be told as theirs: %s > %s', (line, statement) => {
    expect(isBlocked(line, statement)).toBe(false);
  });
});

describe('a verb of a right or a craft of its own', () => {
  it.each([
    ['Issued 40 purchase orders a month', 'Approved and issued 40 purchase orders a month'],
    ['Fetched quotes from 3 suppliers for the tender', 'Negotiated quotes with 3 suppliers for the tender'],
    ['Catalogued 90 oil paintings in the store', 'Restored and catalogued 90 oil paintings in the store'],
  ])('may not be added: %s > %s', (line, statement) => {
    expect(isBlocked(line, statement)).toBe(true);
  });

  it.each([
    ['Sign-off of 40 work permits a month', 'Signed off 40 work permits a month'],
    ['Price negotiations with 3 suppliers', 'Negotiated prices with 3 suppliers'],
    ['Repaired 90 oil paintings', 'Restored 90 oil paintings'],
  ])('may be told in another form: %s > %s', (line, statement) => {
    expect(isBlocked(line, statement)).toBe(false);
  });
});

describe('charge of people, and who else was there', () => {
  it.each([
    ['Ran the repair desk, showed 3 fitters the new jig', 'Ran the repair desk and managed three fitters'],
    ["Own the parts list of 2 crews. They don't report to me", 'Own the parts list and manage two crews'],
    ['Cleared 90 callouts a month with one plumber', 'Cleared 90 callouts a month with a team of plumbers'],
    ['Cleared 90 callouts a month with the mate', 'Cleared 90 callouts a month in a crew of seven'],
    ['Together with two fitters designed the jig', 'Designed the jig'],
    ['With a colleague, wrote the manual', 'Wrote the manual'],
    ['Kept the sign-in sheet of 70 drivers', 'Line-managed 70 drivers and kept their sign-in sheet'],
  ])('may not be added: %s > %s', (line, statement) => {
    expect(isBlocked(line, statement)).toBe(true);
  });

  it.each([
    ['Supervised 3 fitters at the repair desk', 'Managed three fitters at the repair desk'],
    ['Cleared 90 callouts a month with 2 plumbers', 'Cleared 90 callouts a month in a team of three'],
    [
      'Rota for 9 attendants + 2 porters',
      'Planned the rota for a team of eleven, nine attendants and two porters',
    ],
    ['We cleared 90 callouts a month', 'Cleared 90 callouts a month as part of a team'],
  ])('may be told in another form: %s > %s', (line, statement) => {
    expect(isBlocked(line, statement)).toBe(false);
  });
});

describe('running a thing, and standing in for somebody', () => {
  it.each([
    ['Sauce and roast section, 90 covers at lunch', 'Ran the restaurant, sauce and roast section included'],
    [
      'Tickets 2nd line ca. 25/day',
      "Oversaw the firm's ticket programme of about 25 a day on the second line",
    ],
    ['Covered for the foreman 3 weeks in 2017', 'Covered for the regional foreman for three weeks in 2017'],
  ])('may not be of more: %s > %s', (line, statement) => {
    expect(isBlocked(line, statement)).toBe(true);
  });

  it.each([
    ['Did the Sunday stall on my own', 'Ran the Sunday stall single-handed'],
    [
      'Filled in for the yard foreman 3 weeks in 2017',
      'Stood in for the yard foreman for three weeks in 2017',
    ],
  ])('may be told in another form: %s > %s', (line, statement) => {
    expect(isBlocked(line, statement)).toBe(false);
  });
});

describe("what is no charge of anybody, or is the person's own", () => {
  it.each([
    ['Supervised 8 seasonal pickers', 'Oversaw a crew of eight seasonal pickers'],
    [
      'Route plan drawn up by the head planner',
      'As Planner with Northlight, worked to the route plan drawn up by the head planner',
    ],
    ['Lamps for plays and first of all for concerts', 'Lamps for plays and above all for concerts'],
    ['Team 8 pers., loading 20 trucks a day', 'In charge of a team of eight loading 20 trucks a day'],
    ['Art hour for kids tue+fri', 'Gave lessons in art for kids on Tuesdays and Fridays'],
    ['2ic of a section of 8 men, guard duty', 'Second in command of a section of eight men on guard duty'],
    [
      'Sat in on choosing the till (final say: IT)',
      'Sat in on choosing the till, finally decided upon by IT',
    ],
    [
      'Relaunch of the shop on Shopware – I = product owner',
      'Product owner for the relaunch of the shop on Shopware',
    ],
    ['One full timer, 2 students under me', 'In charge of one full-timer and two students'],
    ['Helped run the toy stall in May, 40 visitors', 'Helped to run the toy stand in May, for 40 visitors'],
    [
      'Minutes of the rig rollout. Project lead was an external consultant',
      'Took the minutes of the rig rollout, with an external consultant as project lead',
    ],
    [
      'Kept all the cue lists of the hall; partner with sound',
      'Partner with sound on all the cue lists of the hall',
    ],
    [
      'Cue talks for the floor, advising 14 line managers',
      'Advise 14 line managers in cue talks for the floor',
    ],
    ['Coded 24 plans with a second rigger', 'Two riggers, myself and one other, coded 24 plans'],
    ['NVQ Level 2 at the depot', 'National Vocational Qualification at level 2, at the depot'],
    [
      'Prepared 60 lamp plans, checked by the designer',
      'Prepared 60 lamp plans, each checked by the designer',
    ],
    ['4 of 5 pupils read the cues without help', '80% of the pupils read the cues without help'],
  ])('passes: %s > %s', (line, statement) => {
    expect(isBlocked(line, statement)).toBe(false);
  });

  it.each([
    ['Team of 3 under the depot boss', 'Led a team of three at the depot'],
    ['Opened the till; the agency = product owner', 'Product owner for the till'],
  ])('does not pass: %s > %s', (line, statement) => {
    expect(isBlocked(line, statement)).toBe(true);
  });
});

describe("what was the person's to decide, and what they did alone", () => {
  it.each([
    ['Margin rose to 18% after new hourly rates', 'Set the new hourly rates after which margin rose to 18%'],
    ['Weighed the jugs at noon (idea of the cook)', 'Came up with weighing the jugs at noon'],
    [
      'Won a stand at the fair with my boss; mornings only',
      'Won a stand at the fair on my own; mornings only',
    ],
  ])('may not be added: %s > %s', (line, statement) => {
    expect(isBlocked(line, statement)).toBe(true);
  });

  it.each([
    ['Decided on new hourly rates in spring', 'Set the new hourly rates in spring'],
    ['Piloted tablets, only in maths', 'Piloted tablets in maths alone'],
  ])('may be told in another form: %s > %s', (line, statement) => {
    expect(isBlocked(line, statement)).toBe(false);
  });
});

describe('all of a place, or all of what there is', () => {
  it.each([
    ['Swept the east bay', 'Swept the bays across the depot'],
    ['Swept the east bay', 'Swept the whole park'],
    ['Planned two of 9 routes of the network', 'Planned routes for the full network'],
    ['Planned two sections of the township', 'Planned sections across the entire township'],
  ])('is not what was done of a part: %s > %s', (line, statement) => {
    expect(isBlocked(line, statement)).toBe(true);
  });

  it.each([
    ['Swept all bays of the depot', 'Swept the bays across the depot'],
    ['Planned routes over the full network', 'Planned routes for the full network'],
    ['Swept the bays of the park', 'Swept the bays in the park'],
  ])('may be said where the line does: %s > %s', (line, statement) => {
    expect(isBlocked(line, statement)).toBe(false);
  });
});

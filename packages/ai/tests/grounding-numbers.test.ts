import { describe, expect, it } from 'vitest';
import { blocksOn } from './blocks-on.ts';

describe('a number told in another way', () => {
  it.each([
    // units and periods
    [
      'Delivery of spare parts, mean 12 d vs 19 d in 2019',
      'Delivered spare parts in 12 days on average against 19 days in 2019',
    ],
    ['Nightly backup 2h10 -> 35min', 'The nightly backup took 35 minutes instead of 130'],
    [
      'Music lessons 20/40 min, 2 concerts a year',
      'Music lessons of twenty or forty minutes, two concerts a year',
    ],
    ['Sent 300 of 1,200 metres of cable back', 'Sent back a quarter of the 1,200 metres of cable'],
    ['Budget 2,4 Mio €', 'Kept a 2.4-million euro budget'],
    ['Archive move, approx. a third done by me', 'Did about 33% of the archive move'],
    ['Baked 20 min a loaf, 3h10 the whole batch', 'Baked the whole batch in three hours and ten minutes'],
    ['Cash-up took 90 min', 'Cashed up in an hour and thirty minutes'],
    ['Proofing takes 30 h', 'Proofing takes a day and a quarter'],
    ['AHT 4m30', 'Average handling time of 270 seconds'],
    ['41 lessons a week of 30 min each', 'Gave lessons for 20 and a half hours a week'],
    ['Tea at £1.80 a cup', 'Served tea at one pound eighty a cup'],
    ['Start 5.30h', 'Started at half past five'],
    ['Weekly sample of 12 parcels', 'Sampled 12 parcels a week'],
    ['200 letters and 40 parcels a week', 'Handled forty letters a day in a five-day week'],
    ['Turnover EUR 31 mio. 2022 (2019: 24,5)', 'Turnover grew by 6.5 million euros between 2019 and 2022'],
    ['Fed 60-80 extras a day, hourly paid crew', 'Fed between 60 and 80 extras of the hourly crew every day'],
    ['Form tutor for Year 9 (27 pupils)', 'Form tutor to 27 Year 9 pupils'],
    ['Drove 110-120k miles a yr', 'Drove 110,000 to 120,000 miles per year'],
    [
      'Faults over 48h went from 210 to under 30',
      'Faults older than two days went from 210 to fewer than 30',
    ],
    ['Kept a £120k annual lamp budget', 'Kept a six-figure lamp budget'],
    ['Trained a lamp detector, precision 0.91', 'Trained a lamp detector to 91% precision'],
    ['Supervised 8 riggers on weekends', 'Oversaw eight riggers on weekends'],
    ['Hang rate normally 110 lamps a day', 'Normally hung 110 lamps a day'],
    ['Rigging course: 38 pupils (2022,2023)', 'Rigging course for 38 pupils in 2022 and 2023'],
    ['Truss walls to 2.5m', 'Truss walls of up to 250 cm'],
    ['Lamps lost in transit maybe 4 in hundred', 'Lost perhaps 4% of the lamps in transit'],
    ['Show reports on time 96% (house: 88%)', 'Show reports on time 96%, the house 88'],
    ['On the fly floor in my last year', 'On the fly floor for my last twelve months'],
    ['Shadowed the desk for 1st quarter', 'Shadowed the desk for the first three months'],
    // worked out from the line
    ['Kept a £120k annual lamp budget', 'Kept a lamp budget of about £10k a month'],
    ['Cut the set change from 7 steps to 3', 'Removed four of the seven steps of the set change'],
    ['Reject rate of welds 2%', '98% of welds were accepted'],
    ['Compiled 40 cues with 2 freelancers', 'One of three compilers of 40 cues'],
    ['Supervised 2 riggers, 1 painter', 'Supervised three people, two riggers and a painter'],
    ['Rented approx. 1,200 lamps and 300 stands', 'Rented about 1,500 lamps and stands in total'],
    ['Moved 24 of 41 sites, a colleague did the rest', 'Moved 24 of 41 sites, a colleague the other 17'],
    ['280 files checked in 3,5 weeks', 'Checked an average of exactly 80 files a week'],
    ['Fees of £480k, of which 1/4 late', 'Fees of £480k, some £120k of it late'],
    ['60 on the roll, about 40 there on a Monday', '60 on the roll, with some 20 missing on a Monday'],
    ['Export rollout (Akeneo) 03/2019–02/2020', 'Rolled out the Akeneo export over twelve months'],
    [
      'Cost per parcel down from $0.52 to $0.40',
      'A parcel became twelve cents cheaper, $0.40 instead of $0.52',
    ],
    ['41 days vs 48 the year before', '41 days compared with 48 a year earlier'],
    [
      'Stall sept-dec, rest of year shop',
      'At the stall from September to December, in the shop from January to August',
    ],
    // days of the week, others of a crew, a year apart
    ['Truss checks Tu + Th, 12 trusses each', 'Checked trusses on two days of the week, twelve each'],
    [
      'Lamp runs Weds + Fri to the depot',
      'Took two lamp runs a week to the depot, on Wednesdays and Fridays',
    ],
    ['Prop shop open thu-sat', 'Prop shop open three days a week, Thursday to Saturday'],
    ['Two trainees come along on Tuesdays & Thursdays', 'Two trainees come along two days a week'],
    ['Fly crew of 7 from 2016', 'Worked from 2016 with six others in a fly crew of seven'],
    ['Cue checker in rotation of 4 riggers', 'Checked cues in rotation with three other riggers'],
    ['Gave out 4,000 programmes w/ 5 other ushers', 'Six ushers, me among them, gave out 4,000 programmes'],
    [
      'New winches in July 2020 in the main house, in the studio a year later',
      'New winches in the main house in July 2020 and in the studio in July 2021',
    ],
    [
      'Lamp faults down to 2 in 2022 from 11 yr before',
      'Lamp faults went down from 11 in 2021 to two in 2022',
    ],
    [
      'Programme sales at 31% in March 2024 (from 22% the March before)',
      'Programme sales were at 31% in March 2024, against 22% in March 2023',
    ],
    ['Rigger, 60/40 show days to get-ins', 'Rigger, 60% show days and 40% get-ins'],
    ['Rigger, 60/40 show days to get-ins', 'Rigger, three fifths of it show days'],
    ['Trust handed 3 sets to schools, the other four are in store', 'Three of seven sets went to schools'],
    [
      'Nine reports to the fire officer in 2023, all in time but one',
      'Eight of nine reports to the fire officer in 2023 were in time',
    ],
    [
      'Load test of 9 bars, bars 4 to 6 by a third party',
      'Load test of nine bars, with a third-party check of bars 4 to 6',
    ],
    ['Taught rigging in grade 3, 12 lessons a week', 'Gave twelve rigging lessons a week to a third grade'],
    [
      'Wrote 9 cue sheets, 2 of them later withdrawn',
      'Wrote nine cue sheets, seven of which were not withdrawn later',
    ],
    ['Trim error under 50 basis points', 'Trim error under half a percentage point'],
    [
      'Win/loss calls: I did 12 in 2022, an agency another 30',
      'Did 12 of the 42 win/loss calls of 2022, an agency the rest',
    ],
    ['Sold 4,200 of 6,000 seats', 'Seven in ten of the 6,000 seats were sold'],
    [
      'Set up the lamp store with another rigger in Jan 2022 - 40 lamps listed',
      'In January 2022 set up the lamp store with another rigger, with 40 lamps listed',
    ],
    ['Three new drops each 2 weeks', 'Three new drops every fortnight'],
    [
      '14 of 15 bars passed, the last one repeated',
      'All bars but one of fifteen passed, and that one was repeated',
    ],
    [
      'Searched the store, 22k props in the biggest hall',
      'Searched the store, with 22,000 props in the largest hall',
    ],
    ['Washing 2x day, 95 costumes', 'Washed 95 costumes twice a day'],
    [
      'Closed gaps of the 2019 audit (31 of 48 closed)',
      'Worked on the gaps of the 2019 audit; 17 of 48 remained open',
    ],
    ['Cut cues from 190 to 62 w/out loss of any look', 'Cut cues from 190 to 62 without losing any look'],
    ['Gave evidence twice; conviction in one', 'Gave evidence 2 times, with 1 conviction'],
    [
      'Configured the SD and MM modules',
      'Configured the Sales and Distribution and Materials Management modules',
    ],
    ['Loans of drapes tripled the year after', 'Loans of drapes at least doubled the year after'],
    ['Pastry 9 years+, two hotels', 'More than nine years in pastry at two hotels'],
    ['Touring budget of 10 mil. CZK', 'Touring budget of CZK 10 million'],
    ['Sold seats +38% yoy', 'Sold seats grew by more than a third year on year'],
    ['Short films of 60-90 sec', 'Short films of no more than a minute and a half each'],
    ['Desk of the office: 4 riggers incl. me', 'On the desk together with three other riggers'],
    ['Kitchen: two helpers and me', 'A kitchen of three, two helpers and me'],
    ['Lead 2 writers + a freelance designer', 'Lead three people: two writers and a freelance designer'],
    ['All budgets together ca. 45k EUR / month', 'Monthly budgets added up to roughly 45k EUR'],
    ['6 to 7 annual services a day', 'Six to seven annual services daily'],
    ['90 hires a year, worth up to £1.5m apiece', '90 hires a year, worth up to £1,500,000 each'],
    ['Two desks built at a cost of $90,000 each', 'Two desks built, costing US$90,000 each'],
    ['helped two schools in 2022, 60 hours', 'Helped two schools in 2022, on average 5 hours a month'],
    ['Plots a show in 35 minutes, not two hours', 'Plots a show in 35 minutes rather than 120'],
  ])('passes: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).toEqual([]);
  });
});

describe('a number that is another one', () => {
  it.each([
    ['Sent 300 of 1,200 letters back', 'Sent 3,000 of 12,000 letters back'],
    // a step is no end, an end no step
    ['Returns fell from 40% to 28%', 'Returns fell by 28%'],
    ['Errors down from 14 to 3 a week', 'Errors down from 14 to 1 a week'],
    // no rounder than the line
    ['Feedback avg 4.2/5', 'Feedback avg 4.4/5'],
    // another number of the line is told already
    ['Groups of 6 max, 34 courses', 'Groups of 60 at most, 34 courses'],
    ['Fed 9 calves each morning', 'Fed nineteen calves each morning'],
    ['Mixed 25 L of feed a day', 'Mixed 25 mL of feed a day'],
    ['Kept a £80k annual lamp budget', 'Kept a six-figure lamp budget'],
    ['Drove 110-120k miles a yr', 'Drove 110 to 120 million miles per year'],
    ['300 rolls on weekdays and 500 buns on Sundays', '800 rolls on weekdays and 500 buns on Sundays'],
    ['Reply time fell to under 2 h, my first job', 'Reply time fell to under 1 h, my first job'],
    ['Wrote 18 recipes of about 60 on the menu', 'More than half of about 60 recipes on the menu are mine'],
    ['Run time from 5 s to 2.4 s', 'Run time from 5 s became four times shorter'],
    // where the line has another, whatever its numbers would give
    ['Classes of 10, two evenings a wk', 'Classes of 10, five evenings a week'],
    [
      'Rigger on 5 tours, foreman on two; 1 more planned',
      'Rigger on 5 tours, foreman on four; 1 more planned',
    ],
    // how often, which rank
    ['Petitions drafted, ca. 3 wk', 'Drafted about three petitions a day'],
    ['Won 2nd place in the county bake-off', 'Won first place in the county bake-off'],
    // months and short years of the line
    ['Harvest sept-dec', 'Harvest from July to December'],
    ['Show reports on time avg 96%', 'Show reports on time averaged 98%'],
    ['Lamp hire up 16 % (house 4 %)', 'Lamp hire up 25%, the house 4%'],
    ['Hung 18 lamps a call, target 15, 5 calls', 'Hung 18 lamps a call, 28% over target'],
    ['Fly floor calls 8 per month', 'Fly floor calls, 8 hours per month'],
    ['1,450 lamps hung in 2023', 'Hung £1,450 of lamps in 2023'],
    ['Lamp club for 9 yr olds (25)', 'Stagehand with 25 years at Northlight'],
    ['Refit of two stores (90 racks)', 'Refit of two stores, 90 racks each'],
    ['No audit findings 18/19', 'No audit findings in 2019/20'],
    // days of the week, others of a crew, a year apart
    ['Prop shop open thu-sat', 'Prop shop open four days a week'],
    ['Lamp runs Weds + Fri to the depot', 'Took three lamp runs a week to the depot'],
    ['Gave out 4,000 programmes w/ 5 other ushers', 'Eight ushers, me among them, gave out 4,000 programmes'],
    [
      'New winches in July 2020 in the main house, in the studio a year later',
      'New winches in the main house in July 2020 and in the studio in July 2022',
    ],
    ['Rigger, 60/40 show days to get-ins', 'Rigger, 70% show days and 30% get-ins'],
    [
      'Nine reports to the fire officer in 2023, all in time but one',
      'All nine reports to the fire officer in 2023 were in time',
    ],
    // over what was about, several of one
    ['Hung around 90 lamps a shift', 'Hung well over 90 lamps every shift'],
    [
      'Load-outs average 9 a week, down to around 6 by the end',
      'Load-outs averaged 9 a week and were down to no more than 6 by the end',
    ],
    ['Cue sheets for 40ish shows, end of month', 'Cue sheets for over 40 shows at the end of each month'],
    [
      'Work with one freelance painter on the backdrops',
      'Work with a group of freelance painters on the backdrops',
    ],
    ['Backstage support for a child in the cast', 'Backstage support for several children in the cast'],
    ['Plans published with each two-week build', 'Plans published with each weekly build'],
    ['Two pupils from the drama school every year', 'Every pupil from the drama school, two a year'],
    [
      'Ballroom for up to 400 guests, sections of 3 tables',
      'Ballroom for up to 400 tables, sections of three',
    ],
    ['Hung about 200 of 900 lamps with one apprentice', 'Hung over 200 of 900 lamps with one apprentice'],
    ['Triaged around 70 alarms per 12-hour shift', 'Triaged around 70 alarms per hour'],
    ['Breakdowns one Saturday in three, get-ins daily', 'Breakdowns every Saturday, get-ins daily'],
    ['Cut cues from 190 to 62 w/out loss of any look', 'Cut cues from 190 to 62 with the loss of some looks'],
    [
      'helped with new trial of LED on one bar, the supplier is measuring it',
      'Ran the new LED trial on one bar, with measurements by the supplier',
    ],
    ['Gave evidence twice; conviction in one', 'Gave evidence twice, with convictions'],
    ['Touring budget of 10 mil. CZK', 'Touring budget of EUR 10 million'],
    ['Touring budget of 10 mio. EUR', 'Touring budget of USD 10 million'],
    ['6 to 7 annual services a day', '6 to 7 annual services a week'],
    ['Prep in yr 2; log signed off by 2 coaches', 'Prep in year 2; log signed off by four coaches'],
    [
      '5 waiters and 3 runners under me, a call before each show',
      'Fifteen waiters and runners under me, with a call before each show',
    ],
    ['Lent to the ICD-10 team, one of two riggers', 'One of ten riggers lent to the ICD-10 team'],
    [
      '80-110 cues per 12 hr shift, taken in 10 secs or less',
      '80 to 110 cues per 12-hour shift, taken in 10 minutes or less',
    ],
    [
      'Target met in 11 of 12 months, on call w/ 3 others',
      'Target met in 11 of 12 months, on call in a team of twelve',
    ],
    ['Team: me, 1 painter, 1 sign writer', 'A team with three painters and a sign writer'],
    ['Weeded 2,000 books over two summers', 'Weeded 2,000 books over two weekends'],
    ['Rigged trusses to 25 m, three vans', 'Rigged trusses of up to 45 m, three vans'],
    [
      'crew of 10, call 2x / week, cue tests 34 of 40 passed',
      'Crew of ten with calls twice a week; 38 of 40 cue tests passed',
    ],
    ['Parcels from belt 3; 1,100 an hour as a crew of 5', '1,100 parcels an hour in a crew of 15 on belt 3'],
    ['2 kitchens /wk, snag rate under 5%', 'Two kitchens a week with a snag rate under 2%'],
    [
      'Tour loop, 3 wks out / 1 wk home; fruit at +4',
      'Tour loop, four weeks out and one week home, fruit at +4',
    ],
    ['Badges for 20 shows/yr, biggest 900 guests', 'Badges for 20 shows a year with 900 guests each'],
  ])('blocks: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).not.toEqual([]);
  });
});

describe('a number that the line has for something else', () => {
  it('nor where only another line has it', () => {
    const job_description = '- Rewired 9 of 14 racks\n- Hung 12 lamps a call';
    expect(blocksOn('', 'Rewired 14 racks, 12 of which are in use', { job_description })).toContain('number');
  });

  it.each([
    [
      'Rigged with one other, on call one week in six',
      'Rigged in a crew of six, on call one week in six',
      'number',
    ],
    ['Hung 40 lamps an hour for touring shows', 'Hung 40 banners an hour for touring shows', 'unit'],
    ['Lamps lost went from 8.5% to 6% in a year', 'Lamps lost went down 8.5% in a year', 'number'],
    ['Lamps in order: 61% vs 55% the year before', 'Lamps in order up 61% on the year before', 'number'],
    ['Sorted 6 racks of cable with a student', 'Sorted 6 racks of cable in a crew of seven', 'number'],
  ])('is not told of another: %s > %s', (line, statement, kind) => {
    expect(blocksOn(line, statement)).toContain(kind);
  });

  it.each([
    ['Hung 40 lamps an hour for touring shows', 'Hung 40 lights an hour for touring shows'],
    ['Lamps lost went down by 8.5% in a year', 'Lamps lost went down 8.5% in a year'],
    ['6 racks for 6 shows', 'Six racks for six shows'],
    ['Sorted racks of cable with 6 others', 'Sorted racks of cable in a crew of seven'],
  ])('may be told of the same: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).toEqual([]);
  });
});

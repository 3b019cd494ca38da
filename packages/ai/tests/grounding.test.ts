import { checkGrounding, type FindingKind } from '@ats/ai';
import { describe, expect, it } from 'vitest';
import { blocksOn } from './blocks-on.ts';

const lines = [
  'Helped migrate the billing service to Kubernetes with the platform team',
  'Cut page load from 4.1s to 1.9s by code splitting',
  'Answered about 45 tickets a day in Zendesk, never missed an SLA',
  'Weekly report to the head of operations; pilot of self-checkout in 3 stores',
  'Booked up to 30 shoots a month, 9 of 12 clients came back',
  'Supervised a team of 4 junior editors since 3/21',
  'Churn 6% -> 4% in 2022; comp -2% in 2023',
  'Wrote ADRs for the checkout, 24m x 12m stage, 1:1s every two weeks',
  'Drafted the refund policy, legal made the final version; estimates signed by the studio head',
  'Contributed to a 12% lower churn in a test group of 5,000',
  'Migrated about half of the cron jobs; served two of four studios, abt 900 films a year; month-end is a joint effort with IT',
  'Hung fixtures under the house electrician, plates read under supervision',
  'Set up the intranet, payroll module not live yet; backups w/o data loss, all servers except archives',
  'Tills balanced to within €5; films kept at 8 °C; 40 prints per day at most; ±55 scans a week',
];
const rows = [
  {
    table: 'employment',
    id: 'e1',
    job_title: 'Coordinator',
    company_name: 'Northlight',
    start_date: '2019-01-01',
    end_date: '2024-01-01',
    current_position: false,
    job_description: lines.map((line) => `- ${line}`).join('\n'),
  },
];

const blocks = (statement: string): FindingKind[] =>
  checkGrounding(statement, { rows, cited: ['e1'], entry: 'e1', asOf: '2026-11-01' })
    .filter((one) => one.severity === 'block')
    .map((one) => one.kind);

describe('a free rewording that says no more than the line', () => {
  it.each([
    'Supported the platform team in moving the billing service to Kubernetes',
    'Page load was brought down from 4.1 to 1.9 seconds through code splitting',
    'Reduced page load by more than half by means of code splitting',
    'Handled around forty-five Zendesk tickets daily without missing an SLA',
    'Provided a report for the head of operations every week',
    'Took part in a self-checkout pilot in three stores',
    'Booked as many as thirty shoots per month; three quarters of the clients returned',
    'Led four junior editors, since March 2021',
    'Churn fell by a third in 2022, from 6% to 4%',
    'Held fortnightly 1:1s',
    'Four-strong team of junior editors, supervised since 2021',
    'Migrated about half of the cron jobs; served two of four studios, abt 900 films a year; month-end is a joint effort with IT',
    'Hung fixtures under the house electrician, plates read under supervision',
    'Set up the intranet, with the payroll module yet to go live',
    'Migrated roughly 50% of the cron jobs and served two of the four studios',
    'Read plates while supervised and hung fixtures for the house electrician',
    'Backed up all servers, archives excepted, without data loss',
    'Kept films at 8 degrees Celsius and made up to 40 prints a day',
    'Prepared a draft of the refund policy that the legal team finalised',
    'Played a part in cutting churn by 12% in a test group of 5,000',
  ])('passes: %s', (statement) => {
    expect(blocks(statement)).toEqual([]);
  });
});

describe('a rewording that says more', () => {
  it.each<[FindingKind, string]>([
    ['scope', 'Led the migration of the billing service to Kubernetes with the platform team'],
    ['hedge', 'Migrated the billing service to Kubernetes'],
    ['outcome', 'Cut page load from 4.1s to 1.9s by code splitting, lifting conversion'],
    ['hedge', 'Answered 45 tickets a day in Zendesk'],
    ['negation', 'Missed an SLA on a few tickets in Zendesk'],
    ['frequency', 'Daily report to the head of operations'],
    ['hedge', 'Introduced self-checkout in 3 stores'],
    ['hedge', 'Booked 30 shoots a month'],
    ['number', 'Booked up to 40 shoots a month'],
    ['scope', 'Booked up to 30 shoots a month, and all clients came back'],
    ['scope', 'Supervised the whole department of junior editors'],
    ['date', 'Supervised a team of 4 junior editors since March 2020'],
    ['negation', 'Churn 6% to 4% in 2022; comp +2% in 2023'],
    ['technology', 'Wrote ADRs for the checkout in Terraform'],
    ['soft_claim', 'Award-winning supervisor of 4 junior editors'],
    ['recency', 'Currently supervises a team of 4 junior editors'],
    ['number', 'Supervised a team of 24 junior editors'],
    ['number', 'Cut page load by 1.9s by code splitting'],
    ['seniority', 'As house electrician, hung fixtures'],
    ['scope', 'Hung fixtures across the region'],
    ['scope', 'Hung fixtures for large studios'],
    ['hedge', 'Migrated the cron jobs'],
    ['hedge', 'Served the studios'],
    ['number', 'At least 900 films a year'],
    ['scope', 'Month-end without outside help'],
    ['soft_claim', 'Breathtaking intranet'],
    ['negation', 'Set up the intranet including payroll'],
    ['negation', 'Backed up all servers, including archives'],
    ['negation', 'Backups with some data loss'],
    ['unit', 'Tills balanced to within 5 cents'],
    ['unit', 'Kept films at 8 °F'],
    ['hedge', 'Made 40 prints per day'],
    ['number', 'At least 55 scans a week'],
    ['hedge', 'Drafted the refund policy and signed the estimates'],
    ['hedge', 'Wrote the final version of the refund policy'],
    ['hedge', 'Lowered churn by 12% in a test group of 5,000'],
  ])('blocks as %s: %s', (kind, statement) => {
    expect(blocks(statement)).toContain(kind);
  });

  it('blocks a clause of things that no row says, by what its words weigh', () => {
    expect(
      blocks('Weekly report to the head of operations, with investor decks and auction catalogues'),
    ).toContain('addition');
  });
});

describe('a figure worked out from those of the line', () => {
  it.each([
    ['Ran 3 workshops a week for 12 weeks', 'Ran 36 workshops over a twelve-week period'],
    ['Handled 35 tickets/day, 5 days a week', 'Handled around 175 tickets a week'],
    [
      'Sent 4 campaigns per week to 220k subscribers',
      'Sent more than 200 campaigns a year to 220k subscribers',
    ],
    [
      'Payslip API for 1,200 companies, 180k payslips monthly',
      'Average of 150 payslips per company each month',
    ],
    ['Payroll for 310 fitters and 85 clerks', 'Payroll for 395 staff, 310 fitters and 85 clerks'],
    ['Cut report run time from 45 min to 12 min', 'Made the report run almost four times as fast'],
    ['Sales grew from $400k to $1.1M', 'Grew sales by over 170 percent'],
    ['Load trailers with 3 other guys', 'Four of us load trailers together'],
    ['Latency p95 fell by 40%', '95th percentile latency fell by 40%'],
    ['Answered 62 calls a day, 2 mins 50 each', 'Answered 62 calls a day at 170 seconds each'],
    ['Lessons of 30/45 min', 'Lessons of half an hour or three quarters of an hour'],
    ['112 placements 2019-2022', 'Averaged 28 placements a year from 2019 to 2022'],
    ['25 samples per day', 'About 125 samples in a five-day week'],
    ['26 cases, 17 won, 4 settled, rest lost', 'Of 26 cases, 17 were won, four settled and five lost'],
    ['108% of quota in 2023', '8% over quota in 2023'],
    ['3 discharge cleans a night, 40 min each', 'Around two hours of discharge cleans a night'],
    ['Night shifts 22h to 6h', 'Eight-hour night shifts'],
    ['Masking of columns done Mar-Jun 2021', 'Masking of columns over four months in 2021'],
    ['About 1 in 4 winter sailings cancelled', 'About a quarter of winter sailings cancelled'],
    ['310 lunches a day, €2.40 per plate', '310 lunches a day on €2.40 a plate, or €744 a day'],
    ['Class of 27 pupils, a third of them new', 'Class of 27 pupils, nine of them new'],
  ])('passes: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).toEqual([]);
  });

  it.each([
    ['Ran 3 workshops a week for 12 weeks', 'Ran 48 workshops over a twelve-week period'],
    [
      'Sent 4 campaigns per week to 220k subscribers',
      'Sent more than 300 campaigns a year to 220k subscribers',
    ],
    [
      'Payslip API for 1,200 companies, 180k payslips monthly',
      'Average of 250 payslips per company each month',
    ],
    ['Sales grew from $400k to $1.1M', 'Grew sales by over 270 percent'],
    ['Load trailers with 3 other guys', 'Six of us load trailers together'],
  ])('blocks as number: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).toContain('number');
  });
});

describe('a number written another way', () => {
  it.each([
    ['Concerts mostly, 10 to 14 hr calls', 'Mostly concerts, on ten- to fourteen-hour calls'],
    ['Concerts mostly, 10 to 14 hr calls', 'Mostly concerts, on calls of 10 hours or more'],
    ['Accuracy within 10% in 7 of 8 quarters', 'Accuracy within 10% in seven of eight quarters'],
    ['Year 4 for six years, classes of 27-30', 'Year 4 for six years, in classes of more than 25'],
    ['Service 9 saws, a half day every Friday', 'Service nine saws for half a day every Friday'],
    ['Waste went from 11 lb to about 4 lb a week', 'Waste went from 11 pounds to about 4 pounds a week'],
    ['Crown reductions up to 25 m', 'Crown reductions of up to 82 feet'],
    ['Migrated 640 clients, we were 4 techs', 'Migrated 640 clients as one of four technicians'],
    [
      'First reply time fell from 5 h to under 2 h',
      'First reply time fell from 300 minutes to less than 120',
    ],
    ['Accounts worth C$3.1M in ARR', 'Accounts worth over C$3M in ARR'],
    ['Takings £210 to about £340 a week', 'Takings from over £200 to about £340 a week'],
    ['Trained clerks in half-day courses', 'Trained clerks in courses of half a day'],
    ['Hand over half-hourly load data', 'Hand over load data every 30 minutes'],
    ['Close shortened from 9 to 6 working days', 'Close a third shorter: 6 working days, down from 9'],
    ['Serve six sites with 7 productions a season', 'Serve six sites over seven productions a season'],
  ])('passes: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).toEqual([]);
  });
});

describe('what only looks like a claim', () => {
  it.each([
    [
      'Letter of thanks from a family, on the lodge wall',
      'On the lodge wall, a letter of thanks from a family',
    ],
    ['Helped bring road calls down from 22 a month to 13', 'Had a part in reducing the number of road calls'],
    ['Fuel down from 34 to 31 l, save for one tractor', 'Fuel down from 34 to 31 l save for one tractor'],
    ['Swapped half the rig for LED over 2 summers', 'Half of the rig was swapped for LED over two summers'],
    ['OTRS, then Jira, 25 tickets a day', 'Handled 25 tickets a day, first in OTRS and later in Jira'],
    ['Data retention policy, not approved yet', 'Data retention policy, whose approval is still outstanding'],
    ['Reviewed 15 pull requests per week', 'Regularly reviewed pull requests'],
    ['No accident in my van in 2020', 'Accident-free in my van during 2020'],
    ['Biggest deal: 22 depots', 'Largest deal of 22 depots'],
    ['Shift-swap feature used weekly on three wards', 'A shift-swap feature in weekly use on three wards'],
    ["Announcements when Mairi's not on board", 'When Mairi is not on board, I do the announcements'],
    [
      'Coordinated 3 suppliers, no disciplinary responsibility',
      'Coordinated three suppliers, though without line management',
    ],
    ['Glossary of medical terms, offered free', 'Glossary of medical terms, offered at no charge'],
    ['Tablets in lessons: only maths so far', 'Tablets in lessons, for the time being in maths alone'],
    ['Contract saving 11%, subject to volume', 'Contract that saves 11%, depending on volume'],
    ['Dry stone walls, around 400 m', 'Dry stone walls over roughly four hundred metres'],
    [
      'Ran model nights. Not the assessor, the college did that',
      'Ran model nights; the assessing was done by the college, not by me',
    ],
    ['Identified $18,500 in duplicate freight charges', 'Found $18,500 in duplicate freight charges'],
    ['Implemented rate limiting on the search API', 'Introduced rate limiting on the search API'],
    ['Closed 31 deals, avg A$42k', 'Closed 31 deals at an average of A$42k each'],
    ["Parents' evening twice in the school year", "Two parents' evenings each school year"],
    [
      'Payroll, with a colleague who does time registration',
      'Payroll together with a colleague who handles time registration',
    ],
    [
      'Agents hired by me: 4, all still there when I left',
      'Hired four agents who were still with the company when I left',
    ],
  ])('passes: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).toEqual([]);
  });
});

describe('a short form written out', () => {
  it.each([
    ['Routes PL - DE - NL', 'Routes between Poland, Germany and the Netherlands'],
    ['Runbooks (UA/EN) for 12 services', 'Runbooks in Ukrainian and English for 12 services'],
    ['Win7->Win10 migration', 'Migration from Windows 7 to Windows 10'],
    ['Maths shared with Carys in KS1', 'Maths shared with Carys in Key Stage 1'],
    ['Plan procurement and HSE audits', 'Plan procurement and health, safety and environment audits'],
    ['Match invoices to PO', 'Match invoices to POs'],
    ['Stock rotation FIFO', 'First-in, first-out stock rotation'],
    ['Paediatric clinic on Mondays', 'Pediatric clinic on Mondays'],
  ])('passes: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).toEqual([]);
  });

  it.each([
    ['Routes PL - DE - NL', 'Routes between Poland, Germany and Belgium'],
    ['Win7->Win10 migration', 'Migration from Windows 7 to Windows 11'],
    ['Licences PA1 and PA2 for pesticide application', 'Licences PA1, PA2 and PA6 for pesticide application'],
  ])('does not pass: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).not.toEqual([]);
  });
});

describe('a line in shorthand', () => {
  it.each([
    ['Absence 7,8 → 5,9% (2020→22)', 'Absence went from 7.8% in 2020 to 5.9% in 2022'],
    [
      'New pouch Q3/21, claim text by me',
      'The claim text for a new pouch in the third quarter of 2021 was mine',
    ],
    ['Rollout 02.2020 – 11.2020 in 37 branches', 'Rollout in 37 branches from February to November 2020'],
    ['Mistakes in papers 2019: 0 / 2020: 2', 'Two mistakes in papers in 2020'],
    ['Crossmatch 38 min 2019 / 29 min 2021', 'Crossmatches took 29 minutes in 2021'],
    ['Savings 2021 ca. 240 T€', 'Savings of about €240,000 in 2021'],
    ['2nd check for value > 50 k€', 'A second check for values above €50,000'],
    ['Turnover DKK 38 mio. 2022 (2019: 29,5)', 'Turnover of DKK 29.5 million in 2019'],
    ['Curtain sider 24 to, 2.500 km/week', 'A 24-tonne curtain-sider, 2,500 km a week'],
    ['Letters 9 wd -> 4 wd since Apr 22', 'Letters in four working days since April 2022'],
    [
      'Trucks 90/day; shifts 06–14 / 14–22',
      '90 trucks a day, in shifts from 6 a.m. to 2 p.m. or 2 p.m. to 10 p.m.',
    ],
    ['Patching 3rd weekend of mth', 'Patching on the third weekend of each month'],
    ['HTM audits 6-monthly', 'HTM audits every six months'],
    ['Patrol every 2 h', 'Patrol every two hours'],
    ['Card switch, 24x7 rota', 'Card switch on a 24/7 rota'],
    ['Song time each Thu, just for my group', 'Song time for my own group every Thursday'],
    ['Onboarding checklist (27 points) mine', 'Wrote an onboarding checklist of 27 points'],
    ['Late shift every 3rd w/end', 'Late shifts every third weekend'],
    ['Drawings recieved and registred', 'Received and registered drawings'],
    ['Loads booked with fwd, 9 cntrs', 'Booked loads of nine containers with the forwarder'],
    ['Cash nil since 2017, 1,140 pupils', 'No cash since 2017, for 1,140 pupils'],
    [
      'Audits 5 in 2022; no own approval of suppliers',
      'Five audits in 2022, without authority to approve suppliers',
    ],
    ['Vendor calls (EN) every Wed', 'Vendor calls in English every Wednesday'],
    ['Only IT person on site, 130 users', 'Supported 130 users on site'],
    ['6 clients/day avg, own car, log in app', 'Kept the log for clients in the app'],
    ['Rule review; points: none "high", 4 "low"', 'Four "low" and no "high" points in the rule review'],
    ['Budget kEUR 20, after 240 TEUR', 'A budget of €20,000, after one of €240,000'],
    ['Roof 350m2, floor 1.200qm', 'A roof of 350 and a floor of 1,200 square metres'],
    ['Mgmt of 12 volunteers, i/c of stock room', 'Managed 12 volunteers and was in charge of the stock room'],
    ['Excel reports Mo-Fr', 'Excel reports from Monday to Friday'],
    ['Stock count bi-wkly', 'A fortnightly stock count'],
    ['Deputy mgr, 15 staff', 'Deputy manager with 15 staff'],
    ['Nights 18:30-06:30, patrols', 'Patrols on twelve-hour nights'],
    ['Curtain sider, 2.500 km/week', 'Drove some 10,000 km in four weeks with a curtain sider'],
    ['14 rooms/d, floors 5–7', 'Fourteen rooms daily on three floors'],
    ['Alp june-sept, 62 cows', 'Four months on the alp with 62 cows'],
    ['Tests Jan/Jul w/ students', 'Tests with students in January and July, twice a year'],
    ['Showed 4 clients cloud invoicing', 'Introduced four clients to cloud invoicing'],
    ['Hamstring injuries 11 (18/19) => 5 (21/22)', 'Six fewer hamstring injuries in 2021/22 than in 2018/19'],
    ['Ejections w/ report within 30 min; no complaint', 'Reports on ejections within half an hour'],
    [
      '2nd check by senior for value > 50 k€',
      'Values over fifty thousand euros were checked a second time by a senior',
    ],
    ["380 cntrs (60% 40'HC)", 'Of 380 containers, 60% were 40-foot ones'],
    ['No deep clean by agency anymore since 11/21', 'Agency deep cleans ended in November 2021'],
    ['Accidents 5 (2018), 1 (2021)', 'Accidents fell from five in 2018 to one in 2021'],
    ['Donor audit 2021: 2 minor findings', 'The donor audit of 2021 raised two minor findings'],
  ])('passes: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).toEqual([]);
  });

  it.each([
    ['Absence 7,8 → 5,9% (2020→22)', 'Absence went from 7.8% in 2019 to 5.9% in 2022'],
    ['Savings 2021 ca. 240 T€', 'Savings of about €240 million in 2021'],
    ['Trucks 90/day; shifts 06–14 / 14–22', '90 trucks a day, in shifts from 6 a.m. to 4 p.m.'],
    ['HTM audits 6-monthly', 'HTM audits every month'],
    ['Curtain sider 24 to, 2.500 km/week', 'A 40-tonne curtain-sider, 2,500 km a week'],
    ['Hoist used only under supervision', 'Used the hoist'],
    ['Nights 18:30-06:30, patrols', 'Patrols on ten-hour nights'],
    ['Curtain sider, 2.500 km/week', 'Drove some 20,000 km in four weeks with a curtain sider'],
    ['14 rooms/d, floors 5–7', 'Fourteen rooms daily on four floors'],
    ['Label texts (agency translates, I proof)', 'Translated and proofread label texts'],
  ])('does not pass: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).not.toEqual([]);
  });
});

describe('a school or a certificate', () => {
  const known = [
    {
      table: 'education',
      id: 's1',
      institution: 'Hochschule Alster',
      education_level: 'bachelor',
      field_of_study: 'Medien und Kommunikation',
    },
    { table: 'certifications', id: 'c1', name: 'ADR Basis + Tank', issuer: 'IHK', date_earned: '2016-05-01' },
  ];
  const blocked = (statement: string, id: string) =>
    checkGrounding(statement, { rows: known, cited: [id], entry: id }).some(
      (one) => one.severity === 'block',
    );

  it('may be named in English, and said to be completed or issued', () => {
    expect(
      blocked("Bachelor's degree in media and communication from Hochschule Alster, completed", 's1'),
    ).toBe(false);
    expect(blocked('ADR certificate for tanks, issued by the IHK in May 2016', 'c1')).toBe(false);
  });

  it('may not become another', () => {
    expect(blocked("Master's degree in media and communication from Hochschule Alster", 's1')).toBe(true);
    expect(blocked('ADR tank certificate with a crane operator ticket', 'c1')).toBe(true);
  });
});

describe("a person's own lines", () => {
  it.each(lines)('pass as they stand: %s', (line) => {
    expect(blocks(line)).toEqual([]);
  });
});

describe('a finding', () => {
  it('quotes the words, the nearest line and what would mend it', () => {
    const [found] = checkGrounding('Answered 60 tickets a day in Zendesk', {
      rows,
      cited: ['e1'],
      entry: 'e1',
    });
    expect(found).toMatchObject({ kind: 'number', severity: 'block', words: '60' });
    expect(found?.nearest?.quote).toBe(lines[2]);
    expect(found?.mend).toContain('60');
  });
});

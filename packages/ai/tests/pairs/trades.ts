import { historyOf, type Pair } from './pair.ts';

export const welder: Pair = {
  name: 'welder',
  job: {
    job_title: 'Structural Welder',
    company_name: 'Ironline Fabrication',
    job_description: `Ironline builds stair towers and pipe racks.

Responsibilities:
- Weld structural steel to drawings
- Grind and finish welds
- Keep the booth clean

Qualifications:
- 3-5 years of structural welding experience
- Flux-core and MIG welding in all positions
- AWS D1.1 certification
- Ability to read blueprints and weld symbols
- OSHA 10 card
- High school diploma or GED
- Must be able to lift 50 lbs
- Own reliable transportation

Preferred: TIG welding, overhead crane experience.

Pay: $28 - $34 per hour.`,
  },
  history: historyOf({
    name: 'Ray Dobbins',
    title: 'Welder',
    summary: 'Welder and fitter, shop and field.',
    city: 'Tulsa',
    state: 'OK',
    positions: [
      {
        title: 'Welder',
        company: 'Gulf Bend Steel',
        from: '2020-01',
        to: null,
        bullets: [
          'Swept and painted the break room with the crew',
          'Drove the parts truck on Fridays',
          'Helped the office count consumables at year end',
          'Mentored a summer intern on shop rules',
          'Ran flux-core and MIG beads in 3G and 4G on beams and columns, 98% pass rate at inspection',
          'Read shop drawings and weld symbols to lay out stair stringers',
          'Filled in on the forklift when short-handed',
        ],
      },
      {
        title: 'Welder Helper',
        company: 'Arkansas Valley Tank',
        from: '2018-05',
        to: '2019-12',
        bullets: [
          'Ground and cleaned seams',
          'Fetched rods and gas bottles',
          'Watched for fire during cutting',
        ],
      },
    ],
    skills: ['MIG', 'FCAW', 'Blueprint reading', 'Plasma cutting'],
    degree: {
      level: 'high_school',
      degree: 'High school diploma',
      field: 'General',
      school: 'Sapulpa High School',
      from: '2013',
      to: '2017',
    },
    certificates: ['AWS D1.1 3G/4G', 'OSHA 10-Hour Construction'],
  }),
  musts: [
    ['years', '3-5 years of structural welding'],
    ['skill', 'Flux-core'],
    ['skill', 'MIG welding'],
    ['licence', 'AWS D1.1'],
    ['skill', 'read blueprints'],
    ['licence', 'OSHA 10'],
    ['degree', 'High school diploma'],
    ['other', 'lift 50 lbs'],
  ],
  best: {
    row: 'e1',
    text: 'Ran flux-core and MIG beads in 3G and 4G on beams and columns, 98% pass rate at inspection',
  },
};

export const electrician: Pair = {
  name: 'electrician',
  job: {
    job_title: 'Maintenance Electrician',
    company_name: 'Brightwell Foods',
    job_description: `Brightwell Foods runs three plants making cereal bars. We are looking for a maintenance electrician for our night shift.

Your tasks
- Planned maintenance on packing lines
- Respond to breakdowns within ten minutes
- Keep records in the maintenance system

Your profile
- Time-served electrician with a journeyman license
- Minimum of 4 years industrial maintenance experience
- Fault finding on three-phase motors and VFDs
- PLC troubleshooting (Allen-Bradley)
- Sound knowledge of lockout/tagout and electrical safety
- Valid driver's license
- Authorized to work in the United States

Ideally you also bring some welding and pneumatics.`,
  },
  history: historyOf({
    name: 'Luis Acosta',
    title: 'Electrician',
    summary: 'Industrial electrician.',
    city: 'Dayton',
    state: 'OH',
    positions: [
      {
        title: 'Plant Electrician',
        company: 'Miami Valley Packaging',
        from: '2019-04',
        to: null,
        bullets: [
          'Hung Christmas lights along the site fence',
          'Ordered lamps and fuses through the storeroom',
          'Gave plant tours to high school classes',
          'Attended weekly production meetings',
          'Traced faults on three-phase motors, VFDs and Allen-Bradley PLCs, cutting line stops from 14 to 6 a month',
          'Locked out and tagged equipment before every job',
          'Painted the switch room floor',
        ],
      },
      {
        title: 'Apprentice Electrician',
        company: 'Keller Electric',
        from: '2015-06',
        to: '2019-03',
        bullets: [
          'Bent conduit and pulled wire in new houses',
          'Wired panels under supervision',
          'Loaded the van each morning',
        ],
      },
    ],
    skills: ['PLC troubleshooting', 'Motor controls', 'Conduit bending', 'Lockout/tagout'],
    certificates: ['Journeyman Electrician License, Ohio'],
  }),
  musts: [
    ['licence', 'journeyman license'],
    ['years', '4 years industrial maintenance'],
    ['skill', 'Fault finding'],
    ['skill', 'three-phase'],
    ['skill', 'VFDs'],
    ['skill', 'PLC'],
    ['skill', 'lockout/tagout'],
    ['licence', "driver's license"],
    ['authorisation', 'Authorized to work in the United States'],
  ],
  best: {
    row: 'e1',
    text: 'Traced faults on three-phase motors, VFDs and Allen-Bradley PLCs, cutting line stops from 14 to 6 a month',
  },
};

export const warehouseLead: Pair = {
  name: 'warehouse lead',
  job: {
    job_title: 'Warehouse Team Lead',
    company_name: 'Northgate Logistics',
    job_description: `Join Northgate Logistics as a Warehouse Team Lead on late shift.

What you will do
You run a shift of 15 pickers, plan the work by the hour, and answer for stock accuracy and safety.

What we are looking for
- 2 years' experience supervising a warehouse team
- Forklift licence (counterbalance or reach)
- Used to a warehouse management system and RF scanners
- Good with Excel
- Health and safety minded
- Fluent English; Polish is a plus
- Flexible to work weekends

Nice to have
- Lean or 5S
- IOSH Managing Safely`,
  },
  history: historyOf({
    name: 'Tomasz Zielinski',
    title: 'Warehouse Supervisor',
    summary: 'Warehouse supervisor with a good eye for flow.',
    city: 'Leicester',
    state: 'England',
    positions: [
      {
        title: 'Shift Supervisor',
        company: 'Fastlane Fulfilment',
        from: '2022-01',
        to: null,
        bullets: [
          'Chose the new vending machine supplier',
          'Set up the five-a-side league with the Derby depot',
          'Handed out lockers and uniforms to starters',
          'Took photographs for the company intranet',
          'Supervised 18 pickers on late shift and raised stock accuracy from 96.1% to 99.4% with daily cycle counts',
          'Planned the rota around holidays and sickness',
          'Walked visitors round the site',
        ],
      },
      {
        title: 'Forklift Driver',
        company: 'Midland Pallets',
        from: '2018-03',
        to: '2021-12',
        bullets: [
          'Loaded 30 lorries a day with a reach truck',
          'Checked batteries',
          'Reported damage to racking',
        ],
      },
    ],
    skills: ['Forklift', 'WMS', 'Excel', 'Polish'],
    certificates: ['Forklift licence (counterbalance and reach)'],
  }),
  musts: [
    ['years', "2 years' experience supervising a warehouse team"],
    ['licence', 'Forklift licence'],
    ['skill', 'warehouse management system'],
    ['skill', 'RF scanners'],
    ['skill', 'Excel'],
    ['skill', 'Health and safety'],
    ['language', 'English'],
    ['other', 'Flexible to work weekends'],
  ],
  best: {
    row: 'e1',
    text: 'Supervised 18 pickers on late shift and raised stock accuracy from 96.1% to 99.4% with daily cycle counts',
  },
};

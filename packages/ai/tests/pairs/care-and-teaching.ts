import { historyOf, type Pair } from './pair.ts';

export const nurse: Pair = {
  name: 'nurse',
  job: {
    job_title: 'Registered Nurse, Medical-Surgical',
    company_name: 'Harbor Point Hospital',
    job_description: `Harbor Point Hospital has cared for its valley for over 60 years.

## The role
You will look after up to six patients on a busy medical-surgical floor, give medications safely, and teach patients and families before discharge.

## Requirements
- Current state RN license and BLS certification
- Associate degree in nursing (ADN) required; BSN preferred
- At least 2 years of acute care nursing experience
- IV insertion and wound care
- Experience charting in Epic or a similar electronic health record
- Willingness to work nights and every third weekend

## Nice to have
- ACLS
- Telemetry experience
- Spanish

## Benefits
Tuition help, pension, on-site gym.`,
  },
  history: historyOf({
    name: 'Dana Whitlock',
    title: 'Registered Nurse',
    summary: 'Nurse with a background in acute and long-term care.',
    city: 'Salem',
    state: 'OR',
    positions: [
      {
        title: 'Staff Nurse',
        company: 'Cedar Ridge Medical Center',
        from: '2021-02',
        to: null,
        bullets: [
          'Organised the unit potluck and holiday gift drive',
          'Trained four new hires on fire drills and evacuation routes',
          'Kept the supply room stocked and reported shortages',
          'Sat on the parking committee for two years',
          'Placed peripheral IVs and changed surgical dressings for a six-patient med-surg load each shift',
          'Charted assessments and medications in Epic within an hour of each round',
          'Answered phones at the nurses station during meal breaks',
        ],
      },
      {
        title: 'Licensed Practical Nurse',
        company: 'Willow Grove Care Home',
        from: '2017-06',
        to: '2021-01',
        bullets: [
          'Gave oral medications to 24 residents twice a day',
          'Led morning exercise group',
          'Helped residents with bathing, dressing and meals',
        ],
      },
    ],
    skills: ['Wound care', 'Medication administration', 'Epic', 'Microsoft Word'],
    degree: {
      level: 'associate',
      degree: 'Associate Degree in Nursing',
      field: 'Nursing',
      school: 'Chemeketa College',
      from: '2018',
      to: '2020',
    },
    certificates: ['Registered Nurse License, Oregon', 'Basic Life Support (BLS)'],
  }),
  musts: [
    ['licence', 'RN license'],
    ['licence', 'BLS certification'],
    ['degree', 'Associate degree in nursing'],
    ['years', 'At least 2 years of acute care nursing'],
    ['skill', 'IV insertion'],
    ['skill', 'wound care'],
    ['skill', 'Epic'],
    ['other', 'nights and every third weekend'],
  ],
  best: {
    row: 'e1',
    text: 'Placed peripheral IVs and changed surgical dressings for a six-patient med-surg load each shift',
  },
};

export const teacher: Pair = {
  name: 'teacher',
  job: {
    job_title: 'Year 4 Class Teacher',
    company_name: 'St Bride Primary School',
    job_description: `St Bride Primary is looking for a Year 4 class teacher from January.

Main duties:
* Plan and teach lessons across the primary curriculum
* Mark work and track each pupil's progress
* Meet parents every term

Person specification

Essential:
* Qualified Teacher Status (QTS)
* Bachelor's degree
* 1+ years teaching in Key Stage 2
* Excellent classroom management
* Experience of supporting pupils with SEND
* An enhanced DBS check

Desirable:
* Phonics training
* Ability to lead music
* First aid certificate

We offer a supportive staff room and free lunches.`,
  },
  history: historyOf({
    name: 'Owen Price',
    title: 'Primary Teacher',
    summary: 'Primary school teacher who likes mixed-ability classes.',
    city: 'Cardiff',
    state: 'Wales',
    positions: [
      {
        title: 'Class Teacher, Year 3 and Year 5',
        company: 'Maes Glas Primary',
        from: '2020-09',
        to: null,
        bullets: [
          'Ran the after-school chess club on Thursdays',
          'Wrote the staff newsletter each half term',
          'Updated the school website with photos of trips',
          'Managed the reading corner budget of £400',
          'Taught a class of 31 in Key Stage 2, adapting each lesson for eight pupils with SEND',
          'Met parents three times a year to talk through progress',
          'Covered lunchtime supervision twice a week',
        ],
      },
      {
        title: 'Teaching Assistant',
        company: 'Llanrumney Infants',
        from: '2018-09',
        to: '2019-07',
        bullets: ['Heard readers every morning', 'Prepared art materials', 'Led daily phonics groups of six'],
      },
    ],
    skills: ['Classroom management', 'Lesson planning', 'Phonics', 'Google Classroom'],
    degree: {
      level: 'bachelor',
      degree: 'BA',
      field: 'English Literature',
      school: 'Swansea University',
      from: '2014',
      to: '2017',
    },
    certificates: ['Qualified Teacher Status (QTS)', 'PGCE Primary'],
  }),
  musts: [
    ['licence', 'Qualified Teacher Status'],
    ['degree', "Bachelor's degree"],
    ['years', '1+ years teaching in Key Stage 2'],
    ['skill', 'classroom management'],
    ['skill', 'SEND'],
    ['licence', 'enhanced DBS check'],
  ],
  best: {
    row: 'e1',
    text: 'Taught a class of 31 in Key Stage 2, adapting each lesson for eight pupils with SEND',
  },
};

export const chef: Pair = {
  name: 'chef',
  job: {
    job_title: 'Sous Chef',
    company_name: 'The Copper Ladle',
    job_description: `**Sous Chef - The Copper Ladle**

We serve 180 covers on a Saturday and cook with what the farms around us grow.

**What you'll do**
Run the pass when the head chef is away, write prep lists, order stock and keep waste low. Coach the line cooks.

**What you need**
• Three years' experience as a sous chef or senior chef de partie in a high-volume kitchen
• ServSafe Manager or an equivalent food safety certificate
• Solid grasp of food cost control and stock ordering
• Menu development with seasonal produce
• Able to lead a team of eight under pressure
• Must be available evenings, weekends and holidays

**A plus**
• Pastry experience
• Spanish

**What we offer**
Staff meals, four-day week, health insurance.`,
  },
  history: historyOf({
    name: 'Marisol Teague',
    title: 'Chef',
    summary: 'Chef trained in French and farm-to-table kitchens.',
    city: 'Asheville',
    state: 'NC',
    positions: [
      {
        title: 'Sous Chef',
        company: 'Larkspur Kitchen',
        from: '2021-05',
        to: null,
        bullets: [
          'Painted the dining room with the owner over the January closure',
          'Picked the playlist for the open kitchen',
          'Tested two new dishwashers and chose the quieter one',
          'Answered guest emails about allergies and bookings',
          'Cut food cost from 34% to 29% by reworking portions and ordering twice a week',
          'Wrote the spring and autumn menus around three local farms',
          'Took turns driving the catering van',
        ],
      },
      {
        title: 'Line Cook',
        company: 'Bar Tolliver',
        from: '2017-03',
        to: '2021-04',
        bullets: [
          'Worked the grill station on weekends',
          'Made fresh pasta daily',
          'Closed the kitchen four nights a week',
        ],
      },
    ],
    skills: ['Food cost control', 'Menu development', 'Butchery', 'Pastry'],
    certificates: ['ServSafe Manager'],
  }),
  musts: [
    ['years', "Three years' experience as a sous chef"],
    ['licence', 'ServSafe Manager'],
    ['skill', 'food cost control'],
    ['skill', 'Menu development'],
    ['skill', 'lead a team'],
    ['other', 'available evenings, weekends and holidays'],
  ],
  best: { row: 'e1', text: 'Cut food cost from 34% to 29% by reworking portions and ordering twice a week' },
};

import { historyOf, type Pair } from './pair.ts';

export const accountant: Pair = {
  name: 'accountant',
  job: {
    job_title: 'Senior Accountant',
    company_name: 'Fenwick Marine Supplies',
    job_description: `About us: Fenwick Marine Supplies sells rope, chain and paint to boatyards.

Position summary
The senior accountant closes the books each month, prepares financial statements and works with the auditors.

Requirements
1. Bachelor's degree in Accounting or Finance
2. 5+ years of general ledger accounting experience
3. CPA preferred
4. Advanced Excel, including pivot tables
5. Strong knowledge of US GAAP
6. Experience with NetSuite or another ERP
7. Month-end close and account reconciliations
8. Attention to detail

Compensation: $85,000 to $95,000 and 401(k).`,
  },
  history: historyOf({
    name: 'Priya Raman',
    title: 'Accountant',
    summary: 'Accountant in trade and distribution.',
    city: 'Portland',
    state: 'ME',
    positions: [
      {
        title: 'Staff Accountant',
        company: 'Casco Bay Distributors',
        from: '2019-08',
        to: null,
        bullets: [
          'Organised the office move to Commercial Street',
          'Booked travel for the sales team',
          'Ran the charity raffle two years in a row',
          'Answered the main phone line over lunch',
          'Shortened the month-end close from nine days to five by reconciling 40 general ledger accounts weekly in NetSuite',
          'Prepared schedules for the annual audit',
          'Ordered stationery and toner',
        ],
      },
      {
        title: 'Accounts Payable Clerk',
        company: 'Pine Tree Grocers',
        from: '2016-02',
        to: '2019-07',
        bullets: ['Keyed 300 supplier invoices a week', 'Filed statements', 'Matched purchase orders'],
      },
    ],
    skills: ['Excel', 'NetSuite', 'US GAAP', 'Account reconciliation'],
    degree: {
      level: 'bachelor',
      degree: 'BS',
      field: 'Accounting',
      school: 'University of Southern Maine',
      from: '2011',
      to: '2015',
    },
  }),
  musts: [
    ['degree', "Bachelor's degree in Accounting"],
    ['years', '5+ years of general ledger accounting'],
    ['skill', 'Excel'],
    ['skill', 'pivot tables'],
    ['skill', 'US GAAP'],
    ['skill', 'NetSuite'],
    ['skill', 'Month-end close'],
    ['skill', 'account reconciliations'],
    ['other', 'Attention to detail'],
  ],
  best: {
    row: 'e1',
    text: 'Shortened the month-end close from nine days to five by reconciling 40 general ledger accounts weekly in NetSuite',
  },
};

export const backend: Pair = {
  name: 'backend developer',
  job: {
    job_title: 'Backend Engineer',
    company_name: 'Parcelwise',
    job_description: `Parcelwise routes two million parcels a day.

### What you'll do
Design and run the services that plan our routes. You own them in production.

### What you bring
- 4+ years of backend development with Go or Python
- PostgreSQL: schema design, query tuning
- Kafka or a similar message broker
- Docker and Kubernetes in production
- You write tests and review code
- Based in Rotterdam or willing to relocate

### Bonus points
- Terraform
- GraphQL
- Experience in logistics

### What's in it for you
Remote Fridays, a bike, 28 days of holiday. We provide visa sponsorship.`,
  },
  history: historyOf({
    name: 'Femke de Wit',
    title: 'Software Engineer',
    summary: 'Engineer who likes databases.',
    city: 'Utrecht',
    state: 'UT',
    positions: [
      {
        title: 'Software Engineer',
        company: 'Tulip Payments',
        from: '2020-03',
        to: null,
        bullets: [
          'Hosted the monthly board game evening',
          'Wrote the onboarding wiki for interns',
          'Represented the team at the office redesign',
          'Interviewed 20 candidates for the mobile team',
          'Rebuilt the settlement service in Go on PostgreSQL and Kafka, taking it from 200 to 3,000 messages a second',
          'Answered support tickets on rotation',
          'Translated the style guide into Dutch',
        ],
      },
      {
        title: 'Junior Developer',
        company: 'Webwinkel Studio',
        from: '2017-09',
        to: '2020-02',
        bullets: [
          'Built shop themes in PHP',
          'Moved three shops to new hosting',
          'Fixed CSS on checkout pages',
        ],
      },
    ],
    skills: ['Go', 'PostgreSQL', 'Kafka', 'Docker', 'PHP'],
    degree: {
      level: 'bachelor',
      degree: 'BSc',
      field: 'Computer Science',
      school: 'Hogeschool Utrecht',
      from: '2013',
      to: '2017',
    },
  }),
  musts: [
    ['years', '4+ years of backend development'],
    ['skill', 'Go'],
    ['skill', 'Python'],
    ['skill', 'PostgreSQL'],
    ['skill', 'Kafka'],
    ['skill', 'Docker'],
    ['skill', 'Kubernetes'],
    ['place', 'Based in Rotterdam'],
  ],
  best: {
    row: 'e1',
    text: 'Rebuilt the settlement service in Go on PostgreSQL and Kafka, taking it from 200 to 3,000 messages a second',
  },
};

export const analyst: Pair = {
  name: 'data analyst',
  job: {
    job_title: 'Data Analyst',
    company_name: 'Greenlight Insurance',
    job_description: `We need a data analyst to join our claims team. You will build dashboards in Tableau, answer questions from claims managers and find patterns in our data.

You have at least two years of experience in data analysis and a degree in statistics, mathematics or a related field. You write SQL every day and Python (pandas) when SQL is not enough. You must be able to explain results to people who do not like numbers. Knowledge of A/B testing is a plus. Ideally you have worked in insurance.

Applicants must have the right to work in the UK. We are unable to offer sponsorship.`,
  },
  history: historyOf({
    name: 'Hannah Osei',
    title: 'Analyst',
    summary: 'Analyst in retail and public services.',
    city: 'Leeds',
    state: 'England',
    positions: [
      {
        title: 'Analyst',
        company: 'Dalebank Council',
        from: '2022-06',
        to: null,
        bullets: [
          'Took minutes at the quarterly forum',
          'Ordered laptops for the department',
          'Helped with the election count',
          'Welcomed apprentices on their first day',
          'Built Tableau dashboards on SQL views of 2.1 million housing records that managers now open each morning',
          'Answered freedom of information requests',
          'Kept the team calendar',
        ],
      },
      {
        title: 'Merchandising Assistant',
        company: 'Oakley Stores',
        from: '2020-01',
        to: '2022-05',
        bullets: ['Updated price lists', 'Checked stock in 14 shops', 'Made weekly sales reports in Excel'],
      },
    ],
    skills: ['SQL', 'Tableau', 'Python', 'Excel'],
    degree: {
      level: 'bachelor',
      degree: 'BSc',
      field: 'Mathematics',
      school: 'University of Leeds',
      from: '2016',
      to: '2019',
    },
  }),
  musts: [
    ['years', 'at least two years of experience in data analysis'],
    ['degree', 'degree in statistics, mathematics'],
    ['skill', 'SQL every day'],
    ['skill', 'Python'],
    ['authorisation', 'right to work in the UK'],
    ['authorisation', 'unable to offer sponsorship'],
  ],
  best: {
    row: 'e1',
    text: 'Built Tableau dashboards on SQL views of 2.1 million housing records that managers now open each morning',
  },
};

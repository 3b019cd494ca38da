import { historyOf, type Pair } from './pair.ts';

export const marketer: Pair = {
  name: 'marketing manager',
  job: {
    job_title: 'Marketing Manager',
    company_name: 'Bramble & Oak',
    job_description: `WHO WE ARE
Bramble & Oak makes garden furniture and sells it online.

RESPONSIBILITIES
Own the yearly campaign plan. Brief the agency. Report on return to the founders each month.

REQUIREMENTS
Minimum 3 years in e-commerce marketing
Hands-on Google Ads and Meta Ads
Email marketing (Klaviyo or Mailchimp)
Budget management of at least $200k a year
Excellent written English
Bachelor's degree in marketing, communications or similar

PREFERRED
HubSpot, SEO, basic HTML
German

BENEFITS
Staff discount and flexible hours.`,
  },
  history: historyOf({
    name: 'Clara Nyström',
    title: 'Marketing Specialist',
    summary: 'Marketer for shops that sell things people keep.',
    city: 'Chicago',
    state: 'IL',
    positions: [
      {
        title: 'Marketing Specialist',
        company: 'Loft & Loom',
        from: '2021-01',
        to: null,
        bullets: [
          'Hosted a podcast about weaving with a colleague',
          'Decorated the trade fair stand',
          'Wrote birthday cards to suppliers',
          'Kept the press folder up to date',
          'Ran Google Ads and Meta Ads on a $240k yearly budget for the online shop, lifting return on spend from 2.1 to 3.4',
          'Sent the weekly Mailchimp newsletter to 38,000 readers',
          'Looked after the office plants',
        ],
      },
      {
        title: 'Shop Assistant',
        company: 'Paper Lantern',
        from: '2018-06',
        to: '2020-12',
        bullets: ['Served customers', 'Dressed the window each month', 'Counted stock'],
      },
    ],
    skills: ['Google Ads', 'Meta Ads', 'Mailchimp', 'English', 'Swedish'],
    degree: {
      level: 'bachelor',
      degree: 'BA',
      field: 'Communications',
      school: 'DePaul University',
      from: '2014',
      to: '2018',
    },
  }),
  musts: [
    ['years', 'Minimum 3 years in e-commerce marketing'],
    ['skill', 'Google Ads'],
    ['skill', 'Meta Ads'],
    ['skill', 'Email marketing'],
    ['skill', 'Mailchimp'],
    ['skill', 'Budget management'],
    ['language', 'English'],
    ['degree', "Bachelor's degree in marketing"],
  ],
  best: {
    row: 'e1',
    text: 'Ran Google Ads and Meta Ads on a $240k yearly budget for the online shop, lifting return on spend from 2.1 to 3.4',
  },
};

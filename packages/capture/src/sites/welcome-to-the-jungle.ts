import { joined } from './parts/joined.ts';
import type { Site, SiteNotes } from './site.ts';

const fact = (icon: string) => `[data-testid=job-metadata-block] div:has(>i[name=${icon}])`;

export const welcomeToTheJungle: Site = {
  id: 'welcome-to-the-jungle',
  hosts: ['welcometothejungle.com', 'welcometothejungle.co'],
  fields: {
    title: '[data-testid=job-metadata-block] h2',
    company: 'h1[data-testid=job-title] a',
    companyUrl: '[data-testid=job-metadata-block] a[href*="/companies/"]@href',
    locations: fact('location'),
    workplace: fact('remote'),
    employmentTypes: fact('contract'),
    salary: fact('salary'),
    description: '[data-testid=job-section-description]',
  },
  drop: '[data-testid=job-section-related-jobs],[data-testid=block-videos-item]',
  // The app (once Otta): "Title, Company" in one heading, the text in cards with their own headings.
  read: (page) => [
    ...joined(page, '[data-testid=job-card-main] :is(h2,h2+div)'),
    ...page.all('h1[data-testid=job-title]').map((h1) => ({
      field: 'title' as const,
      raw: h1.firstChild?.nodeValue?.replace(/,\s*$/, ''),
      path: 'h1',
    })),
  ],
};

export const postingId =
  /^(?:welcometothejungle\.com\/\w{2}\/companies\/([\w-]+)\/jobs\/([^/?#]+)|app\.welcometothejungle\.com\/jobs\/([\w-]+))/;

export const about: SiteNotes = {
  name: 'Welcome to the Jungle (and Otta, now app.welcometothejungle.com)',
  verifiedOn: '2026-11-22',
  evidence: [
    'Saved pages of 2022 and 2025: JSON-LD, data-testid job-metadata-block, facts after i[name=contract|location|remote|salary].',
    'App of the former Otta: data-testid job-title, job-card-main, job-location-tag in five public extensions (2025-2026).',
  ],
  ranOnRealPage: true,
};

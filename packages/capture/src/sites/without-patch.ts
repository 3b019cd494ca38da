/** Sites people ask for whose page structure no public evidence shows: the generic readers serve them alone. */
export const withoutPatch: readonly { name: string; host: string; reason: string }[] = [
  {
    name: 'HiBob',
    host: 'careers.hibob.com',
    reason:
      'The page is an empty shell (careers-app-root) drawn by script; public projects name its API, its addresses and the rows of its list (b-virtual-scroll-list-item), nothing of a posting.',
  },
  {
    name: 'Dover',
    host: 'app.dover.com',
    reason: 'Drawn by script; only its API, addresses and form field names are public.',
  },
  {
    name: 'Gem',
    host: 'jobs.gem.com',
    reason: 'Drawn by script from GraphQL; no public project names an element of a posting.',
  },
  {
    name: 'Homerun',
    host: 'homerun.co',
    reason: 'Every employer designs the page; only addresses and the sitemap are public.',
  },
  {
    name: 'Paycom',
    host: 'paycomonline.net',
    reason:
      'Drawn by script; public projects read its API, and of the page only the label "Job Location". Its older pages (ViewJobDetails) carry JSON-LD, which needs no patch.',
  },
];

import { APPLY, at, type PlainPage, STORY, TASKS } from './plain-pages.ts';

/** Data table: pages that name the place of work in one way only. */
export const PLAIN_PAGES_PLACE: PlainPage[] = [
  {
    what: 'place and pay in one line under the title',
    url: 'https://www.locklane.example/jobs/lock-keeper-87/',
    title: 'Lock Keeper - Locklane',
    body: `<h1>Lock Keeper</h1><p>Leeds, England, £30000 - £35000 per annum + boat</p>${STORY}${TASKS}<a href="/apply">Apply</a>`,
    kind: 'posting',
    expected: { place: 'Leeds', pay: '30000-35000 year' },
  },
  {
    ...at('lock-keeper-new-town'),
    what: 'a town that begins like a mark for new postings',
    body: `<h1>Lock Keeper</h1><div>New York, United States</div>${STORY}${TASKS}<a href="/apply">Apply</a>`,
    expected: { place: 'New York' },
  },
  {
    ...at('lock-keeper-sign'),
    what: 'a sign before the label',
    body: `<h1>Lock Keeper</h1><p>⚓ Location: Karachi</p>${STORY}${TASKS}<a href="/apply">Apply</a>`,
    expected: { place: 'Karachi' },
  },
  {
    ...at('lock-keeper-country'),
    what: 'a country that stands alone beside the title',
    body: `<h1>Lock Keeper</h1><div>Slovenia</div>${STORY}${TASKS}<a href="/apply">Apply</a>`,
    expected: { place: 'Slovenia' },
  },
  {
    ...at('schleusenwart', 'Schleusenwart - Locklane'),
    what: 'a German sentence with the site',
    body: `<h1>Schleusenwart</h1><p>Wir suchen eine Person für unseren Standort in Fulda.</p>${STORY}${TASKS}
      <a href="/apply">Bewerben</a>`,
    expected: { place: 'Fulda' },
  },
  {
    ...at('lock-keeper-sentence'),
    what: 'a sentence with a town and its country',
    body: `<h1>Lock Keeper</h1><p>Both houses share the old mill in Graz, Austria and look after one flight.</p>
      ${STORY}${TASKS}<a href="/apply">Apply</a>`,
    expected: { place: 'Graz' },
  },
  {
    ...at('lock-keeper-office'),
    what: 'the office by its town',
    body: `<h1>Lock Keeper</h1>${STORY}${TASKS}<p>You work at our Karachi office.</p><a href="/apply">Apply</a>`,
    expected: { place: 'Karachi' },
  },
  {
    ...at('lock-keeper-tools'),
    what: 'programs after "in" are no place',
    body: `<h1>Lock Keeper</h1>${STORY}${TASKS}<p>You write your log in Excel, Google Docs or Word.</p>
      <a href="/apply">Apply</a>`,
    expected: { place: null },
  },
  {
    ...at('lock-keeper-twice', 'Locklane'),
    what: 'facts beside the first of two headings with the title',
    body: `<h4>Lock Keeper</h4><p>Leeds, England</p><div>On site</div><a href="/apply">Apply now</a>
      <div>Mail us</div><h2>About</h2><h2>Lock Keeper</h2>
      ${STORY}${TASKS}`,
    expected: { place: 'Leeds' },
  },
  {
    ...at('lock-keeper-spans'),
    what: 'hours and place in two spans of one line',
    body: `<h1>Lock Keeper</h1><div><span>Full Time</span> <span>Melbourne, Victoria, Australia</span></div>
      ${STORY}${TASKS}<a href="/apply">Apply</a>`,
    expected: { place: 'Melbourne', types: 'Full Time' },
  },
  {
    ...at('lock-keeper-remote'),
    what: 'a heading that says remote over one with a town',
    body: `<h1>Lock Keeper</h1><h5>Remote</h5><h5>Fulda</h5>${STORY}${TASKS}<a href="/apply">Apply</a>`,
    expected: { place: 'Remote' },
  },
  {
    ...at('suimonban', '水門株式会社'),
    what: 'a Japanese label that names where the place of work stands',
    body: `<h1>水門番</h1>${STORY}<ul><li>所在地：仙台</li></ul>${TASKS}<a href="/apply">Apply</a>`,
    expected: { place: '仙台' },
  },
  {
    ...at('lock-keeper-san-diego'),
    what: 'an office that is named after a town of two words',
    body: `<h1>Lock Keeper</h1>${STORY}<p>You will work out of our San Diego office.</p>${TASKS}<a href="/apply">Apply</a>`,
    expected: { place: 'San Diego' },
  },
  {
    ...at('schleusenwart-adresse', 'Schleusenwart - Locklane'),
    what: "the house's address under the text, on lines of its own",
    body: `<h1>Schleusenwart</h1>${STORY}${TASKS}<a href="/bewerben">Bewerben</a>
      <address>Locklane GmbH<br>Am Treidelpfad 7<br>34123 Kassel</address>`,
    expected: { place: 'Kassel' },
  },
  {
    ...at('lock-keeper-hq'),
    what: 'a headquarters in a sentence',
    body: `<h1>Lock Keeper</h1>${STORY}<p>The role will be based out of our HQ in Hull's old town.</p>${TASKS}<a href="/apply">Apply</a>`,
    expected: { place: 'Hull' },
  },
  {
    ...at('schleusenwart-impressum', 'Schleusenwart - Locklane'),
    what: "the house's address in the page's footer",
    body: `<h1>Schleusenwart</h1>${STORY}${TASKS}<a href="/bewerben">Bewerben</a>
      <footer><p>Locklane GmbH &amp; Co. KG · Am Treidelpfad 14 · 78532 Tuttlingen</p><p>Impressum</p></footer>`,
    expected: { place: 'Tuttlingen' },
  },
  {
    ...at('again'),
    what: 'the title again with a word behind it, which is no place',
    body: `<h1>Lock Keeper</h1><p>Leeds, England</p><p>Full-time</p><p>Lock Keeper (Remote)</p>${STORY}${TASKS}${APPLY}`,
    expected: { place: 'Leeds' },
  },
  {
    ...at('house'),
    what: 'an American address at the foot, where nothing else says where',
    body: `<h1>Lock Keeper</h1>${STORY}${TASKS}${APPLY}<footer><p>Canal House <br> 10 W. 31st Street <br> Springfield, Illinois 60616</p></footer>`,
    expected: { place: 'Springfield' },
  },
  {
    ...at('huis'),
    what: 'a Dutch address at the foot, where nothing else says where',
    body: `<h1>Lock Keeper</h1>${STORY}${TASKS}${APPLY}<footer><p>Sluiskade 337A <br> 1215 KG Hilversum <br> E: gates@locklane.example</p></footer>`,
    expected: { place: 'Hilversum' },
  },
  {
    ...at('especialista'),
    title: 'Locklane | Especialista de Eclusas (São Paulo)',
    what: 'a town that the page title has in brackets behind the heading',
    body: `<h1>Especialista de Eclusas</h1><h3>Marketing - São Paulo</h3>${STORY}${TASKS}${APPLY}`,
    expected: { place: 'São Paulo' },
  },
  {
    ...at('placeholder'),
    what: 'lines whose elements a style or an old server calls "ContentPlaceHolder", and an address for letters, which are no places',
    body: `<h1>Lock Keeper</h1><p id="ctl00_ContentPlaceHolder1_lblOffice">Office of gates</p><p class="email-address">boats@locklane.example</p>
      <div class="grid place-items-center">Advertise</div>${STORY}${TASKS}${APPLY}`,
    expected: { place: null },
  },
  {
    ...at('discovery'),
    what: 'a team that is called with a capital, which is no place',
    body: `<h1>Lock Keeper</h1><p>We want a lock keeper to join our Discovery, Strategy and Gates team.</p>${STORY}${TASKS}<p>The canal house is located in Portland, OR.</p>${APPLY}`,
    expected: { place: 'Portland' },
  },
  {
    ...at('statement'),
    what: 'a short statement with a comma before capitals, which is no place',
    body: `<h1>Lock Keeper</h1><p>Bring together whatever was told by Ropes, Gates</p>${STORY}${TASKS}${APPLY}`,
    expected: { place: null },
  },
  {
    ...at('lock-keeper-houses', 'Lock Keeper - Locklane'),
    what: "a menu of the countries of the site's other houses is no place",
    body: `<div><a href="/es">Spain</a></div><div><a href="/mx">Mexico</a></div><div><a href="/ch">Switzerland</a></div>
      <h1>Lock Keeper</h1>${STORY}${TASKS}
      <a href="/apply">Apply</a>`,
    expected: { place: null },
  },
  {
    ...at('lock-keeper-language'),
    what: 'a choice of languages is no place',
    body: `<div><a href="/en">English (UK)</a></div><h1>Lock Keeper</h1>${STORY}${TASKS}<a href="/apply">Apply</a>`,
    expected: { place: null },
  },
];

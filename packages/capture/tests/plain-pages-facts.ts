// Data table: pages that tell title, hours, pay, day or number in one way only.

import { APPLY, at, type PlainPage, STORY, TASKS } from './plain-pages.ts';

const posting = (offer: string): string =>
  `<script type="application/ld+json">{"@type":"JobPosting","title":"Lock Keeper","description":"${'Open the gates, close the gates. '.repeat(20)}","hiringOrganization":{"name":"Locklane"},${offer}}</script>`;

const article = (types: string): string =>
  `<script type="application/ld+json">{"@type":${types},"headline":"Lock Keeper","datePublished":"2025-03-04T08:00:00+01:00"}</script>`;
const inData = (description: string, more = ''): string =>
  `<script type="application/ld+json">{"@type":"JobPosting","title":"Lock Keeper","description":"${description}"${more}}</script>`;
const LONG = 'Open the gates, close the gates, and greet every captain who comes up the hill. '.repeat(30);

export const PLAIN_PAGES_FACTS: PlainPage[] = [
  {
    ...at('81'),
    url: 'https://www.lockjobs.example/vacancy/81',
    title: 'LockJobs &gt; Lock Keeper, Upper Flight vacancy, posted on 13/10/2025',
    what: "a board's slogan as the heading, and the recruiter beside the title that the page title spells out",
    body: `<h1>LockJobs: Find Work on the Water</h1><div>Job details</div><div>Lock Keeper, Upper Flight</div>
      <div><b>Recruiter:</b> Canal Works</div>${STORY}${TASKS}<p>Found on LockJobs.</p>${APPLY}`,
    expected: { title: 'Lock Keeper, Upper Flight', company: 'Canal Works' },
  },
  {
    ...at('82'),
    url: 'https://www.lockjobs.example/vacancy/82',
    title: 'Lock Keeper',
    what: 'a board named in its address and in the text, where the text names who is looking',
    body: `<h1>Lock Keeper</h1><p>Canal Works is looking for somebody to mind the gates.</p>${STORY}${TASKS}
      <p>Please tell them that you found them on LockJobs.</p>${APPLY}`,
    expected: { company: 'Canal Works' },
  },
  {
    ...at('schleusenwart'),
    url: 'https://www.kanalwerke.example/karriere/schleusenwart/',
    title: 'Schleusenwartin / Schleusenwart (w/m/d) | Kanalwerke',
    what: 'a short posting whose facts stand in one line',
    body: `<h1>Karriere</h1><h2>Schleusenwartin / Schleusenwart (w/m/d)</h2>
      <h3>Standort: Fulda | Anstellung: unbefristet | Start: gern sofort</h3>
      <p>Zur Verstärkung unseres Teams suchen wir jemanden, der die Tore öffnet und wieder schließt, bei jedem Wetter, mit
      ruhiger Hand und freundlich zu allen, die mit ihren Booten den Kanal hinauf oder hinunter wollen.</p>
      <p>Wir freuen uns auf Ihre Bewerbung und darauf, Ihnen die neun Schleusen zu zeigen.</p><a href="/bewerben">Jetzt bewerben</a>`,
    expected: { title: 'Schleusenwartin / Schleusenwart (w/m/d)', place: 'Fulda', types: 'unbefristet' },
  },
  {
    ...at('88'),
    title: '水門番 | 運河株式会社 採用情報',
    what: 'a Japanese place by its station, and sums from which experience is wanted, which are no pay',
    body: `<h1>水門番</h1><ul><li>水辺駅 徒歩1分</li></ul>${STORY}<h3>歓迎スキル・経験</h3>
      <ul><li>単価100万円以上の営業経験</li></ul><a href="/apply">応募する</a>`,
    expected: { place: '水辺駅 徒歩1分', pay: null },
  },
  {
    ...at('87'),
    what: 'headings of sections with a typographic apostrophe',
    body: `<h1>Lock Keeper</h1>${STORY}<h3>What you’ll bring</h3><p>Strong arms and a calm way with captains.</p>${APPLY}`,
    expected: { sections: 'requirements' },
  },
  {
    ...at('application-engineer'),
    title: 'Locklane',
    what: 'a title that begins like the heading of a form',
    body: `<h1>Application Engineer</h1>${STORY}${TASKS}${APPLY}`,
    expected: { title: 'Application Engineer' },
  },
  {
    ...at('84'),
    title: 'Lock Keeper - Find your next step with',
    head: '<meta property="og:site_name" content="Canal Works">',
    what: 'a piece of the page title that breaks off',
    body: `<h1>Lock Keeper</h1>${STORY}${TASKS}${APPLY}`,
    expected: { company: 'Canal Works' },
  },
  {
    ...at('77'),
    title: 'Canal Jobs -',
    what: "the site's name as a linked heading above the title",
    body: `<div role="banner"><h1><a href="/">Canal Jobs</a></h1></div><h1>Lock Keeper</h1><p>Leeds, UK</p>
      ${STORY}${TASKS}${APPLY}`,
    expected: { title: 'Lock Keeper' },
  },
  {
    ...at('78'),
    title: '水門番｜水門運河株式会社',
    what: 'title and company parted by the wide bar of Japanese pages',
    body: `<h1>水門番</h1>${STORY}${TASKS}${APPLY}`,
    expected: { title: '水門番', company: '水門運河株式会社' },
  },
  {
    ...at('85'),
    title: 'Lock Keeper - with ref. LK85',
    head: '<meta property="og:site_name" content="Canal Works">',
    what: 'a piece of the page title that goes on in small letters',
    body: `<h1>Lock Keeper</h1>${STORY}${TASKS}${APPLY}`,
    expected: { company: 'Canal Works' },
  },
  {
    ...at('86'),
    what: 'hours in a box that is named after the company',
    body: `<h1>Lock Keeper</h1><div class="company-card"><h2><a href="/c/1">Canal Works</a></h2><a href="/l"><span>Full-Time</span></a>
      <a href="/r"><span>100% Remote</span></a></div>${STORY}${TASKS}${APPLY}`,
    expected: { types: 'Full-Time' },
  },
  {
    ...at('lock-keeper-night'),
    what: 'a heading with a second line in a span',
    body: `<h1>Lock Keeper<span>Night shift</span></h1>${STORY}${TASKS}${APPLY}`,
    expected: { title: 'Lock Keeper Night shift' },
  },
  {
    ...at('lock-keeper-role'),
    what: 'a sentence that tells the hours',
    body: `<h1>Lock Keeper</h1><p>This role is full time and keeps you on the towpath for most of the year.</p>${STORY}${TASKS}${APPLY}`,
    expected: { types: 'full time' },
  },
  {
    ...at('eclusier'),
    what: 'a French label of the contract',
    body: `<h1>Éclusier</h1>${STORY}${TASKS}<p>Type d’emploi : CDI</p>${APPLY}`,
    expected: { types: 'CDI' },
  },
  {
    ...at('schleusenwart'),
    what: 'how new a German board says the posting is',
    body: `<h1>Schleusenwart (m/w/d)</h1>${STORY}${TASKS}<div>Aktualität:</div><div>11.07.2026</div>${APPLY}`,
    expected: { posted: '2026-07-11' },
  },
  {
    ...at('lock-keeper-pay'),
    what: 'pay between two ends that are both named',
    body: `<h1>Lock Keeper</h1>${STORY}${TASKS}<div>Salary</div><div>from 800 up to 1500 EUR (net)</div>${APPLY}`,
    expected: { pay: '800-1500 null' },
  },
  {
    ...at('shlyuzovoy'),
    what: 'Russian pay for a month',
    body: `<h1>Шлюзовой</h1><p>От 50000 ₽ за месяц, на руки</p>${STORY}${TASKS}${APPLY}`,
    expected: { pay: '50000-null month' },
  },
  {
    ...at('estagio-de-eclusa'),
    what: 'pay for a month that no word calls pay',
    body: `<h1>Estágio de eclusa</h1>${STORY}${TASKS}<p>Subsídio competitivo de €400 por mês</p>${APPLY}`,
    expected: { pay: '400-400 month' },
  },
  {
    ...at('lock-keeper-hourly'),
    what: 'pay whose both ends name the hour',
    body: `<h1>Lock Keeper</h1>${STORY}${TASKS}<div>Salary:</div><div>£15 p/hr to £30 p/hr</div>${APPLY}`,
    expected: { pay: '15-30 hour' },
  },
  {
    ...at('lock-keeper-starting'),
    what: 'pay that a sentence lets begin somewhere',
    body: `<h1>Lock Keeper</h1>${STORY}${TASKS}<p>Your pay starts at €18 per hour.</p>${APPLY}`,
    expected: { pay: '18-null hour' },
  },
  {
    ...at('suimonban'),
    what: 'Japanese pay with the lower end alone',
    body: `<h1>水門番</h1>${STORY}${TASKS}<dl><dt>給与</dt><dd>月給 30万円～</dd></dl>${APPLY}`,
    expected: { pay: '300000-null month' },
  },
  {
    ...at('suimonban-2'),
    what: 'Japanese pay with the upper end alone',
    body: `<h1>水門番</h1>${STORY}${TASKS}<dl><dt>給与</dt><dd>月給 ～35万円</dd></dl>${APPLY}`,
    expected: { pay: 'null-350000 month' },
  },
  {
    ...at('portvakt'),
    what: 'a range of pay in Norwegian',
    body: `<h1>Slusevokter</h1>${STORY}${TASKS}<ul><li>Lønn fra 480 000 til 560 000 kr</li></ul>${APPLY}`,
    expected: { pay: '480000-560000 null' },
  },
  {
    ...at('suimonban-4'),
    what: 'a Japanese sentence, shorter than others, after which the fare to work is no pay',
    body: `<h1>水門番</h1><p>登録後にご案内いたします。</p><dl><dt>交通費</dt><dd>あり（35,000円）</dd></dl>
      ${STORY}${TASKS}${APPLY}`,
    expected: { pay: null },
  },
  {
    ...at('83'),
    title: 'Operador de eclusa | Detalhe da vaga',
    what: 'a piece of the page title that says what kind of page it is, in Portuguese',
    head: '<meta property="og:site_name" content="Canal Works">',
    body: `<h1>Operador de eclusa</h1>${STORY}${TASKS}${APPLY}`,
    expected: { company: 'Canal Works' },
  },
  {
    ...at('suimonban-3'),
    what: 'a Japanese partner, who works no part of the time',
    body: `<h1>水門番</h1><p>雇用形態：派遣社員</p><p>キャリアパートナーより</p>${STORY}${TASKS}${APPLY}`,
    expected: { types: '派遣社員' },
  },
  {
    ...at('lock-keeper-filler'),
    what: 'data whose pay goes from 1 to a million',
    head: posting(
      '"baseSalary":{"currency":"USD","value":{"minValue":1,"maxValue":1000000,"unitText":"YEAR"}}',
    ),
    body: `<h1>Lock Keeper</h1>${STORY}${TASKS}<p>The base salary range is $76,000-$82,000 a year.</p>${APPLY}`,
    expected: { pay: '76000-82000 year' },
  },
  {
    ...at('lock-keeper-number'),
    what: "data whose number bears the system's name",
    head: posting('"identifier":{"@type":"PropertyValue","name":"Locklane","value":"LK-77"}'),
    body: `<h1>Lock Keeper</h1>${STORY}${TASKS}${APPLY}`,
    expected: { requisition: 'LK-77' },
  },
  {
    url: 'https://boats.pages.example/portal/jobs/lock-keeper',
    title: 'JOB TITLE',
    kind: 'posting',
    what: 'a company that only a sentence names, on the page of a portal',
    body: `<div><a href="/jobs">Back to Jobs</a></div><div>Portal</div><h1>Lock Keeper</h1>
      <p>Canal Works is the north's pioneer of locks without keys. It is a wet and merry trade.</p>${STORY}${TASKS}${APPLY}`,
    expected: { title: 'Lock Keeper', company: 'Canal Works' },
  },
  {
    ...at('lock-keeper-fading'),
    what: 'a page that fades in its heading and its facts',
    body: `<div style="transform:translate(0, 9px);opacity:0"><h1>Lock Keeper</h1></div>
      <div style="opacity:0"><div>Offered salary</div><div>£30k</div><div>Date posted</div><div>July 6, 2026</div></div>
      ${STORY}${TASKS}${APPLY}<h5>Weir Keeper</h5>`,
    expected: { pay: '30000-30000 null', posted: '2026-07-06' },
  },
  {
    ...at('lock-keeper-events'),
    what: 'a box with the days of something else',
    body: `<div><span>Skip the menu</span><nav><p><time datetime="2026-01-30">Jan 30</time> Talk about weirs</p></nav>
      <h1>Lock Keeper</h1>${STORY}${TASKS}${APPLY}</div>`,
    expected: { posted: null },
  },
  {
    ...at('lock-keeper-full-time'),
    what: 'a full-time post by its title',
    body: `<h1>Lock Keeper</h1><p>Our crew grows and is looking for a full-time Lock Keeper to join it.</p>${STORY}${TASKS}${APPLY}`,
    expected: { types: 'full-time' },
  },
  {
    ...at('schleusenwart-teilzeit'),
    what: 'hours in a German sentence',
    body: `<h1>Schleusenwart</h1>${STORY}<ul><li>Eine abwechslungsreiche Arbeit in Teilzeit neben deinem Studium an der Uni.</li></ul>${TASKS}${APPLY}`,
    expected: { types: 'Teilzeit' },
  },
  {
    url: 'https://boats.pages.example/portal/jobs/eclusier-8',
    title: 'Job Details',
    kind: 'posting',
    what: 'a kind of contract in a French sentence',
    body: `<h1>Boat Lift Warden</h1>${STORY}<ul><li>Nous recherchons trois CDD de deux mois à partir de mai.</li></ul>${TASKS}${APPLY}`,
    expected: { types: 'CDD' },
  },
  {
    url: 'https://boats.pages.example/portal/jobs/schleusenwart-9',
    title: 'Job Details',
    kind: 'posting',
    what: 'a contract without an end in a German one',
    body: `<h1>Boat Lift Warden</h1>${STORY}<ul><li>Dich erwartet ein unbefristeter Vertrag und ein warmes Essen.</li></ul>${TASKS}${APPLY}`,
    expected: { types: 'unbefristeter Vertrag' },
  },
  {
    url: 'https://boats.pages.example/portal/jobs/sluiswachter-3',
    title: 'Job Details',
    kind: 'posting',
    what: 'and in a Dutch one',
    body: `<h1>Boat Lift Warden</h1>${STORY}<ul><li>Na een jaar krijg je een arbeidsovereenkomst voor onbepaalde tijd.</li></ul>${TASKS}${APPLY}`,
    expected: { types: 'onbepaalde tijd' },
  },
  {
    url: 'https://boats.pages.example/portal/jobs/sluzowy-4',
    title: 'Job Details',
    kind: 'posting',
    what: 'and in a Polish one',
    body: `<h1>Boat Lift Warden</h1>${STORY}<ul><li>Oferujemy zatrudnienie na umowę o pracę w stabilnej firmie.</li></ul>${TASKS}${APPLY}`,
    expected: { types: 'umowę o pracę' },
  },
  {
    url: 'https://boats.pages.example/portal/jobs/eclusier-7',
    title: 'Job Details',
    kind: 'posting',
    what: 'a company that only a heading of the text names, by how it is to work there',
    body: `<h1>Éclusier</h1>${STORY}${TASKS}<h4>You'll love working at CanalCo because...</h4>${STORY}${APPLY}`,
    expected: { company: 'CanalCo' },
  },
  {
    url: 'https://boats.pages.example/portal/jobs/postdoc-8',
    title: 'Job Details',
    kind: 'posting',
    what: 'a university that only its text names',
    body: `<h1>Postdoc in locks</h1>${STORY}<p>The institute of weirs at University of Fulda recruits two postdocs for three years.</p>${TASKS}${APPLY}`,
    expected: { company: 'University of Fulda' },
  },
  {
    ...at('pay-estimated'),
    what: 'an estimated range that the employer tells of its own role',
    body: `<h1>Lock Keeper</h1>${STORY}${TASKS}<p>Pay depends on experience. For roles based in Leeds, the estimated salary range for this role is £26,000 - £34,000 a year.</p>${APPLY}`,
    expected: { pay: '26000-34000 year' },
  },
  {
    ...at('pay-in-one-line'),
    what: 'pay within a text of data that is one long line, before the benefits',
    body: '',
    head: inData(
      `${LONG}Salary: $134,500 - $162,000 per year The following benefits are available: health insurance, tuition reimbursement, a 401(k) plan and discounts.`,
    ),
    expected: { pay: '134500-162000 year' },
  },
  {
    ...at('nameless'),
    what: 'an employer without a name in the data, which is not called as the posting is',
    title: 'Lock Keeper',
    url: 'https://canal.jobsystem.example/en-US/careers/job/Lock-Keeper_R7',
    body: '',
    head: inData(LONG, ',"hiringOrganization":{"@type":"Organization","name":""}'),
    expected: { title: 'Lock Keeper', company: null },
  },
  {
    ...at('lock-keeper'),
    what: 'a posting that a blog dates as an article of its own',
    head: `${article('"BlogPosting"')}<meta property="og:type" content="article">`,
    body: `<h1>Lock Keeper</h1>${STORY}${TASKS}<p>Full-time, Leeds.</p>${APPLY}`,
    expected: { posted: '2025-03-04' },
  },
  {
    ...at('meta-date'),
    what: 'a posting whose day stands in its preview',
    head: '<meta property="article:published_time" content="2025-03-04T08:00:00+00:00">',
    body: `<h1>Lock Keeper</h1>${STORY}${TASKS}${APPLY}`,
    expected: { posted: '2025-03-04' },
  },
  {
    what: 'a title that only the name of its element tells, on a page called after the company',
    url: 'https://locklane-hr.example/epostings/index.cfm?jobid=140&company_id=7',
    title: 'Locklane Waterways',
    body: `<div>Locklane Waterways</div><div id="jobTitleDiv" class="cssJobTitle">Lock Keeper</div><div>Tracking Code</div><div>140-263</div>
      <div>Job Description</div>${STORY}${TASKS}<div>Job Location</div><div>Hull, England</div><h2>Contact Us</h2><p>01234</p>`,
    kind: 'posting',
    expected: { title: 'Lock Keeper' },
  },
  {
    what: 'a title behind its label, on a page called "job details"',
    url: 'https://sjobs.example/EN/ASP/TG/cim_jobdetail.asp',
    title: 'Locklane - Job details',
    body: `<table><tr><td>Search <br> results</td><td>Job <br> details</td></tr></table><table><tr><td>Job Title</td><td>Lock Keeper</td></tr>
      <tr><td>Location Name</td><td>Hull</td></tr></table>${STORY}${TASKS}${APPLY}`,
    kind: 'posting',
    expected: { title: 'Lock Keeper', company: 'Locklane' },
  },
  {
    what: 'a heading and a text whose words a search has marked, each with its blank',
    url: 'https://boatjobs.example/vacancy/39456818',
    title: 'Vacancy Lock Keeper in Hull, Canal Works | Boatjobs',
    body: `<h1><span></span><span class="marked">Lock</span><span> </span><span class="marked">Keeper</span><span></span></h1>
      <p>We want a <span class="marked">Lock</span><span> </span><span class="marked">Keeper</span><span> </span>with strong arms, a calm voice and a liking for boats of every kind and length.</p>${STORY}${TASKS}${APPLY}`,
    kind: 'posting',
    expected: { title: 'Lock Keeper' },
    text: 'We want a Lock Keeper with strong arms',
  },
  {
    what: "the data's own title in a heading, beside a shorter one of another posting that the page title spells",
    url: 'https://board.example/offers/lock-keeper-upper-flight-C104D2',
    title: 'Lock Keeper at Canal Works - Hull',
    head: inData(LONG).replace('"Lock Keeper"', '"Lock Keeper - Upper Flight"'),
    body: `<h1>Lock Keeper - Upper Flight</h1><p>Canal Works</p><p>${LONG}</p><h2>Lock Keeper</h2><p>Another canal. Other gates. 4 May</p>`,
    kind: 'posting',
    expected: { title: 'Lock Keeper - Upper Flight' },
    text: 'greet every captain',
  },
  {
    what: 'a French contract that stands alone in a list',
    url: 'https://ecluses.example/nous-rejoindre/eclusier/',
    title: 'Éclusier H/F - Écluses',
    body: `<h1>Éclusier H/F</h1><h3>Mission :</h3><ul><li>CDI</li><li>Localisation : Lyon</li></ul>${STORY}<a href="/postuler">Postuler</a>`,
    kind: 'posting',
    expected: { types: 'CDI' },
  },
  {
    ...at('entry-date'),
    what: 'the day that a template tells of its one entry, far below the title',
    body: `<h1>Lock Keeper</h1>${STORY.repeat(2)}${TASKS.repeat(2)}${'<p>More about the canal and its boats, line by line.</p>'.repeat(30)}
      <footer><time class="entry-date published" datetime="2025-11-27T10:09:47+01:00">27. November 2025</time></footer>${APPLY}`,
    expected: { posted: '2025-11-27' },
  },
  {
    ...at('reviewed'),
    what: 'the day of a review of the employer, which is no day of posting',
    head: '<script type="application/ld+json">{"@type":"Review","reviewBody":"Kind people.","datePublished":"2019-05-06"}</script>',
    body: `<h1>Lock Keeper</h1>${STORY}${TASKS}${APPLY}`,
    expected: { posted: null },
  },
  {
    ...at('jobbe'),
    url: 'https://sluser.example/vokter/',
    title: 'Lock Keeper | Jobbe i Locklane 1',
    what: 'the name of an employer behind "working at" in Norwegian',
    body: `<h1>Lock Keeper</h1>${STORY}${TASKS}${APPLY}`,
    expected: { company: 'Locklane 1' },
  },
  {
    ...at('short-year'),
    what: 'a day whose year is written short behind the name of its month',
    body: `<h1>Lock Keeper</h1><p>Posted on 3-Oct-22</p>${STORY}${TASKS}${APPLY}`,
    expected: { posted: '2022-10-03' },
  },
  {
    ...at('left-over'),
    what: "data left over from a template, of which nothing stands on the page, beside the page's own posting",
    head: `<script type="application/ld+json">{"@type":"JobPosting","title":"Assistant Store Clerk","description":"${LONG}","datePosted":"2021-05-03",
      "hiringOrganization":{"name":"Figmentary"},"baseSalary":{"currency":"USD","value":{"minValue":250,"maxValue":280,"unitText":"WEEK"}}}</script>`,
    body: `<h1>Lock Keeper</h1>${STORY}${STORY}${TASKS}<p>Salary: £26,000 - £34,000 a year</p>${APPLY}`,
    expected: { title: 'Lock Keeper', pay: '26000-34000 year', posted: null },
    text: 'Boats have come up',
  },
  {
    ...at('footer-column'),
    url: 'https://locklane.example/job/lock-keeper/',
    what: 'a column at the foot that is headed "Company" and begins with "Jobs"',
    title: 'Lock Keeper',
    body: `<h1>Lock Keeper</h1><p>Full Time</p>${STORY}${TASKS}<p>Everybody here at the Locklane canal likes calm people.</p>${APPLY}<h4>Company</h4><ul><li><a href="/jobs">Jobs</a></li><li><a href="/press">Press</a></li></ul>`,
    expected: { company: 'Locklane' },
  },
  {
    ...at('between'),
    what: 'pay between two ends that nothing but "and" parts',
    body: `<h1>Lock Keeper</h1>${STORY}${TASKS}<p>The salary for this role is between $80,000 and $100,000 a year.</p>${APPLY}`,
    expected: { pay: '80000-100000 year' },
  },
  {
    ...at('kuna'),
    what: 'pay in a currency by its letters behind the amounts',
    body: `<h1>Lock Keeper</h1>${STORY}${TASKS}<p>How much are we talking about? Between 12 500 and 17 500 RSD (gross salary a month).</p>${APPLY}`,
    expected: { pay: '12500-17500 month' },
  },
  {
    ...at('not-drawn'),
    title: 'Careers',
    what: 'data of a page that is not drawn yet and shows nothing but what it says of cookies',
    head: inData(LONG, ',"hiringOrganization":{"name":"Canal Works"}'),
    body: `<h2>We use cookies</h2>${'<p>We bake them ourselves, keep them for a year, and share them with everybody who comes by.</p>'.repeat(25)}<button>Accept</button>`,
    expected: { title: 'Lock Keeper', company: 'Canal Works' },
  },
  {
    ...at('annonce-7', "Détails de l'offre - Amicale"),
    what: 'a heading that says what the page is, and the title behind a label',
    body: `<h1>Détails de l'offre</h1><h2>Informations sur l'entreprise</h2><div><b>Lieu de travail :</b> Lyon</div>
      <div><b>Intitulé du poste :</b> Éclusière de nuit</div><div><b>Contrat :</b> CDI</div>${STORY}${TASKS}${APPLY}`,
    expected: { title: 'Éclusière de nuit' },
  },
  {
    ...at('annonce-8', 'Éclusier - Locklane'),
    what: 'a heading with its label, and an owner with what is reserved behind a semicolon',
    body: `<h1>Intitulé du poste : Éclusier</h1>${STORY}${TASKS}${APPLY}<p>© 2024 Canalor; tous droits réservés</p>`,
    expected: { title: 'Éclusier' },
  },
];

import { type PlainPage, STORY, TASKS } from './plain-pages.ts';

const at = (slug: string): Pick<PlainPage, 'url' | 'title' | 'kind'> => ({
  url: `https://www.locklane.example/jobs/${slug}/`,
  title: 'Lock Keeper - Locklane',
  kind: 'posting',
});
const APPLY = '<a href="/apply">Apply</a>';
const article = (types: string): string =>
  `<script type="application/ld+json">{"@type":${types},"headline":"Lock Keeper","datePublished":"2025-03-04T08:00:00+01:00"}</script>`;
const inData = (description: string, more = ''): string =>
  `<script type="application/ld+json">{"@type":"JobPosting","title":"Lock Keeper","description":"${description}"${more}}</script>`;
const LONG = 'Open the gates, close the gates, and greet every captain who comes up the hill. '.repeat(30);

/** Data table: what old recruiting systems, blogs used for postings and pages of data alone taught. */
export const PLAIN_PAGES_OLD: PlainPage[] = [
  {
    ...at('open-until'),
    what: 'an open posting that says until when it takes applications',
    body: `<h1>Lock Keeper</h1><p>Deadline: we look at applications from October 23rd, and will accept them until the position has been filled.</p>${STORY}${TASKS}${APPLY}`,
    expected: { title: 'Lock Keeper' },
  },
  {
    ...at('closed'),
    what: 'a posting that has been filled',
    kind: 'expired',
    body: `<h1>Lock Keeper</h1><p>Thank you, this position has been filled.</p>${STORY}${TASKS}`,
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
    what: 'a Japanese posting whose way to apply begins with other words',
    url: 'https://www.suimon.example/recruit/career/entry/career02.html',
    title: '水門番 | 中途採用情報 | 採用サイト｜運河株式会社',
    body: `<h2>募集要項詳細</h2><h3>水門番</h3><h4>職務内容</h4><p>${'九つの水門を開け閉めし、船を通します。'.repeat(20)}</p><h4>応募資格</h4>
      <p>${'どんな天気でも外にいるのが好きな方を求めています。'.repeat(8)}</p><h4>雇用形態</h4><p>正社員</p><a href="#">この職種に応募する</a>`,
    kind: 'posting',
    expected: { title: '水門番', types: '正社員' },
  },
  {
    ...at('tabs'),
    what: 'a posting whose sections are named in two rows of tabs as well',
    body: `<h1>Lock Keeper</h1><ul><li><a href="#r">Requirements</a></li><li><a href="#b">Benefits</a></li></ul>
      <ul><li><a href="#r">Requirements</a></li><li><a href="#b">Benefits</a></li></ul>${STORY}${TASKS}${APPLY}`,
    expected: { title: 'Lock Keeper' },
  },
  {
    ...at('entry-date'),
    what: 'the day that a template tells of its one entry, far below the title',
    body: `<h1>Lock Keeper</h1>${STORY.repeat(2)}${TASKS.repeat(2)}${'<p>More about the canal and its boats, line by line.</p>'.repeat(30)}
      <footer><time class="entry-date published" datetime="2025-11-27T10:09:47+01:00">27. November 2025</time></footer>${APPLY}`,
    expected: { posted: '2025-11-27' },
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
    ...at('especialista'),
    title: 'Locklane | Especialista de Eclusas (São Paulo)',
    what: 'a town that the page title has in brackets behind the heading',
    body: `<h1>Especialista de Eclusas</h1><h3>Marketing - São Paulo</h3>${STORY}${TASKS}${APPLY}`,
    expected: { place: 'São Paulo' },
  },
  {
    what: 'a French posting that somebody has been found for',
    url: 'https://ecluses.example/emplois/eclusier/',
    title: 'Éclusier H/F - Écluses',
    body: `<h1>Éclusier H/F</h1><p>Ce poste a été pourvu.</p><h3>Vos missions</h3>${STORY}<a href="/postuler">Postuler</a>`,
    kind: 'expired',
  },
  {
    what: 'a French posting that is open until somebody has been found for it',
    url: 'https://ecluses.example/emplois/eclusier/',
    title: 'Éclusier H/F - Écluses',
    body: `<h1>Éclusier H/F</h1><p>Candidatures jusqu’à ce que le poste soit pourvu.</p><h3>Vos missions</h3>${STORY}<a href="/postuler">Postuler</a>`,
    kind: 'posting',
  },
  {
    ...at('commented'),
    what: 'data with notes behind its values',
    head: `<script type="application/ld+json">{"@type":"JobPosting","title":"Lock Keeper","description":"${LONG}",
      "url":"https://www.locklane.example/jobs/commented/", // "the page"
      "hiringOrganization":{"name":"Lane d\\'Or"}, "jobLocation":{"address":{"addressLocality":"Hull", "addressCountry":"GB" // or "IE"
      }}}</script>`,
    body: `<h1>Lock Keeper</h1>${STORY}`,
    expected: { company: "Lane d'Or", place: 'Hull' },
  },
  {
    ...at('placeholder'),
    what: 'lines whose elements a style or an old server calls "ContentPlaceHolder", and an address for letters, which are no places',
    body: `<h1>Lock Keeper</h1><p id="ctl00_ContentPlaceHolder1_lblOffice">Office of gates</p><p class="email-address">boats@locklane.example</p>
      <div class="grid place-items-center">Advertise</div>${STORY}${TASKS}${APPLY}`,
    expected: { place: null },
  },
  {
    ...at('reviewed'),
    what: 'the day of a review of the employer, which is no day of posting',
    head: '<script type="application/ld+json">{"@type":"Review","reviewBody":"Kind people.","datePublished":"2019-05-06"}</script>',
    body: `<h1>Lock Keeper</h1>${STORY}${TASKS}${APPLY}`,
    expected: { posted: null },
  },
];

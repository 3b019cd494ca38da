// Data table: pages that are told to be a posting, or none, by what stands around the text.

import { APPLY, at, type PlainPage, STORY, TASKS } from './plain-pages.ts';

const FOOTER =
  'Locks of the north,Bridges and weirs,Boats for hire,Our winter stoppages,Terms of passage,Privacy of boaters,Cookies we bake ourselves,Water levels today,Plans for the summer'
    .split(',')
    .map((text) => `<div><a href="/x">${text}</a></div>`)
    .join('');

const MENU =
  'Your alerts,Your searches,Employers A to Z,Questions and answers,Post an opening,Search resumes,Change my resume'
    .split(',')
    .map((text) => `<tr><td><a href="/x">${text} here</a></td></tr>`)
    .join('');

const TEASERS = [
  'Lock Keeper',
  'Bridge Master',
  'Weir Warden',
  'Ferry Hand',
  'Dredger Pilot',
  'Towpath Ranger',
]
  .map(
    (role) =>
      `<div><a href="/x">${role} for the north</a></div><p>${'Boats have come up this hill for years. '.repeat(3)}</p>`,
  )
  .join('');

export const PLAIN_PAGES_KIND: PlainPage[] = [
  {
    what: 'several postings without links, each with its deadline',
    url: 'https://www.kanalwerke.example/aktuelles/stellen',
    title: 'Stellen und Karriere - Kanalwerke',
    body: `<h1>Stellen und Karriere bei uns</h1>${STORY}<h2>Betrieb</h2><div>Schleusenwart (d/m/w) am Nordkanal</div>
      <div>Bewerbungsfrist: 12.05.2024</div><div>Brückenwärter (d/m/w) am Hafen</div><div>Bewerbungsfrist: 16.05.2024</div>
      <h2>Verwaltung</h2><div>Assistenz (d/m/w) der Leitung</div><div>Bewerbungsfrist: 22.05.2024</div><a href="/bewerben">Bewerben</a>`,
    kind: 'list',
  },
  {
    what: 'the first of many results, counted under the heading, above a long text',
    url: 'https://www.lockjobs.example/lavoro/lock',
    title: 'Lavoro Lock - LockJobs',
    body: `<h1>Lavoro Lock</h1><p>1 - 10 di 886 offerte</p><p>Leeds, UK</p>${TEASERS}${STORY}${STORY}${STORY}`,
    kind: 'list',
  },
  {
    what: "a portal's heading above very many links and a long text",
    url: 'https://www.kanalwerke.example/arbeiten/stellenportal/wasser/',
    title: 'Wasser - Kanalwerke',
    body: `${TEASERS.repeat(5)}<h1>Das Stellenportal der Kanalwerke</h1><p>Bewerbungsfrist: 12.05.2024</p>${STORY}${STORY}${STORY}`,
    kind: 'list',
  },
  {
    what: 'a posting for two positions, with a few links and a long text',
    url: 'https://www.locklane.example/jobs/two-lock-keepers',
    title: 'Two positions in the keeping of locks',
    body: `<h1>Two positions in the keeping of locks</h1>${STORY}${STORY}${STORY}${TASKS}${TEASERS}<a href="/apply">Apply</a>`,
    kind: 'posting',
  },
  {
    what: 'what an employer offers to students',
    url: 'https://www.kanalwerke.example/karriere/studierende/',
    title: 'Werkstudierende | Kanalwerke',
    body: `<h1>Werkstudierende bei den Kanalwerken</h1>${STORY}<h2>Deine Aufgaben</h2><p>Tore öffnen und wieder schließen.</p>
      <a href="/bewerben">Bewerben</a>`,
    kind: 'other',
  },
  {
    what: 'a page above the postings whose heading calls to join',
    url: 'https://locklane.board.example/',
    title: 'Careers homepage',
    body: `<h1>Join us as we open the gates</h1>${STORY}${STORY}<a href="/apply">Apply</a>`,
    kind: 'other',
  },
  {
    what: 'a joiner, who is no call to join',
    url: 'https://www.locklane.example/x',
    title: 'Locklane',
    body: `<h1>Joiner</h1>${STORY}${TASKS}<a href="/apply">Apply</a>`,
    kind: 'posting',
    expected: { title: 'Joiner' },
  },
  {
    what: 'an empty search, whose words in other languages have titles and descriptions too',
    url: 'https://www.lockjobs.example/search',
    title: 'Find your lock',
    head: `<script id="__NEXT_DATA__" type="application/json">{"props":{"_nextI18Next":{"pt":{"hero":{"title":"Find your lock",
      "description":"${'See what the boats of this hill have to offer to those who like water. '.repeat(9)}","company":"Employer","location":"Town"}}}}}</script>`,
    body: `<h1>Find your lock</h1><p>Town</p><p>Employer</p>`,
    kind: 'other',
  },
  {
    what: 'a heading under the title that is a link to all jobs, not the end of the posting',
    url: 'https://www.lockjobs.example/listings/lock-keeper',
    title: 'Lock Keeper - LockJobs',
    body: `<h1>Lock Keeper</h1><h5><a href="/c/1/jobs">View all jobs →</a></h5>${STORY}${TASKS}<a href="/apply">Apply</a>`,
    kind: 'posting',
    text: 'nine locks for boats',
  },
  {
    what: "a Korean board's page about a company",
    url: 'https://www.lockboard.example/company/1696583',
    title: '수문운하㈜ 기업정보',
    body: `<h2>기업정보</h2><p>업종: 운수업</p><p>등록일: 2025.11.08</p><p>연봉: 4,500만원</p>${STORY}${STORY}`,
    kind: 'other',
  },
  {
    what: 'a short posting with many facts between the links of an old board',
    url: 'https://www.lockjobs.example/bt-ofrd-lock.htm',
    title: 'LockJobs - Lock Keeper',
    body: `<table>${MENU}</table><table><tr><td>Canal Works</td></tr><tr><td>Lock Keeper</td></tr></table>
      <p>${'Boats come up this hill, and somebody has to let them through. '.repeat(6)}</p>
      <table><tr><td>City:</td><td>Leeds</td></tr><tr><td>Salary:</td><td>open</td></tr>
      <tr><td>Company:</td><td>Canal Works</td></tr><tr><td>Department:</td><td>Locks</td></tr></table>
      <p>Resumes to jobs@canal.example</p>`,
    kind: 'posting',
    expected: { title: 'Lock Keeper', company: 'Canal Works', place: 'Leeds' },
  },
  {
    what: 'a short posting above a footer of links that is not marked as one',
    url: 'https://www.locklane.example/karriere/schleusenwart',
    title: 'Locklane | Offene Stelle / Schleusenwart (m/w/d)',
    body: `<h2>Offene Stelle / Schleusenwart (m/w/d)</h2><div>Vollzeit</div>${STORY}${TASKS}
      <p>Ort: Fulda</p><a href="/apply">Jetzt bewerben</a>${FOOTER}`,
    kind: 'posting',
    expected: { title: 'Schleusenwart (m/w/d)', place: 'Fulda' },
  },
  {
    what: 'a French posting that says what is no longer so, which is not the posting',
    url: 'https://www.quatre-ecluses.example/emplois/eclusier',
    title: 'Éclusier de nuit | Quatre Écluses',
    body: `<h1>Éclusier de nuit</h1><p>Chez nous, le travail de nuit n'est plus une corvée.</p>${STORY}${TASKS}
      <p>Lieu : Dole</p><a href="/postuler">Postuler</a>`,
    kind: 'posting',
    expected: { title: 'Éclusier de nuit', place: 'Dole' },
  },
  {
    what: 'a text that a script would fade in',
    url: 'https://www.locklane.example/careers/lock-keeper/',
    title: 'Locklane',
    body: `<h4>Lock Keeper</h4><div style="opacity:0" class="rich">${STORY}<h2>About you</h2>${STORY}${TASKS}</div>
      <a href="mailto:jobs@locklane.example">Apply now</a>${FOOTER}`,
    kind: 'posting',
    text: 'nine locks for boats',
  },
  {
    what: 'the page above the postings, with benefits and values',
    url: 'https://www.locklane.example/careers/',
    title: 'Careers - Locklane',
    body: `<h1>Choose your lock</h1>${STORY}${STORY}<h2>Who do we look for?</h2>${STORY}
      <h2>What benefits can I expect?</h2>${STORY}<h2>Open positions</h2>
      <h3><a href="/careers/a">Keeper of the upper flight</a></h3>`,
    kind: 'other',
  },
  {
    what: 'paragraphs alone, the first of which is the title',
    url: 'https://lab.example/jobs/postdoc.html',
    title: 'Website of the Lock Lab',
    body: `<div>Postdoctoral Researcher</div><div>${STORY}</div><div>Position Overview:</div>${STORY}
      <div>Essential Qualifications:</div><ul><li>A degree in hydraulics and a love of boats</li></ul>
      <p>Applicants should submit a CV, a page on their research and its bearing on boats, two papers that they wrote
      together with others and the names of referees to keeper@lab.example.</p>`,
    kind: 'posting',
    expected: { title: 'Postdoctoral Researcher' },
  },
  {
    what: 'a short text under many facts',
    url: 'https://lojas.example/vagas/eclusista',
    title: 'Eclusista - Lojas Eclusa - vaga de emprego',
    body: `<h1>Eclusista</h1><h2>Lojas Eclusa</h2><p>Local: Curitiba - PR</p><p>Salário: R$ 3.200,00 por mês</p>
      <p>Contrato: CLT tempo integral</p><p>Abrir e fechar as comportas para os barcos, cuidar do caminho e do canal.</p>
      <a href="/candidatar">Candidate-se</a>`,
    kind: 'posting',
    expected: { title: 'Eclusista' },
  },
  {
    what: 'a results page that tells its number of jobs, each with a long teaser',
    url: 'https://board.example/jobs/lock-keeper/',
    title: 'Lock Keeper jobs - April 2025',
    body: `<h1>Lock Keeper</h1><h2>284 Jobs Found</h2><p>Salary: any</p><p>Location: any</p><p>Job type: any</p>
      ${['North', 'South', 'East', 'West', 'Middle']
        .map(
          (side) =>
            `<a href="/job/${side}">Keeper of the ${side} flight</a><p>Full-time</p>${STORY}${STORY}${STORY}`,
        )
        .join('')}<a href="/apply">Apply</a>`,
    kind: 'list',
  },
  {
    what: 'a heading that says what the page is, and a label with the title',
    url: 'https://locklane.example/job-description.html',
    title: 'Job Description - Locklane',
    head: '<meta property="og:title" content="Job Description">',
    body: `<h1>Job Description of Locklane</h1><p><b>Job Title:</b> Lock Keeper and Bridge Warden</p>
      <p><b>Location:</b> Leeds, England</p>${STORY}${TASKS}`,
    kind: 'posting',
    expected: { title: 'Lock Keeper and Bridge Warden' },
  },
  {
    what: 'a generic title for previews',
    url: 'https://hr.example/job-description',
    title: 'Job Description',
    head: '<meta property="og:title" content="Job Description">',
    body: `<h1>Lock Keeper/Bridge Warden</h1><div>Leeds, England</div>${STORY}${TASKS}<p>Whoever comes to Canal Works brings a friend.</p>
      <a href="/apply">Apply now!</a><div>© Copyright 2024 | Canal Works</div>`,
    kind: 'posting',
    expected: { title: 'Lock Keeper/Bridge Warden', company: 'Canal Works' },
  },
  {
    what: 'a house that speaks of itself',
    url: 'https://hr.example/jobs/lock-keeper-7',
    title: 'Lock Keeper',
    body: `<h1>Lock Keeper Intern</h1><p>At Canal Works, we have kept the boats moving for two hundred years.</p>${STORY}${TASKS}
      <a href="/apply">Apply now!</a>`,
    kind: 'posting',
    expected: { company: 'Canal Works', types: 'Lock Keeper Intern' },
  },
  {
    what: 'a Dutch posting whose headings alone say that it is one',
    url: 'https://www.sluispad.example/vacature/',
    title: 'Gezocht: sluiswachter voor 32 uur per week',
    body: `<h1>Gezocht: sluiswachter voor 32 uur per week</h1>${STORY}<h2>Functieomschrijving</h2>${STORY}
      <h2>Wie zoeken wij</h2>${STORY}<h2>Wat bieden wij</h2>${STORY}`,
    kind: 'posting',
    expected: { title: 'Gezocht: sluiswachter voor 32 uur per week' },
  },
  {
    what: 'a short Japanese posting in a guide of openings',
    url: 'https://www.suimon.example/recruit/guide/suimonban.html',
    title: '水門株式会社 採用情報 - 募集要項',
    body: `<h1>水門番【運河事業部】</h1><table><tr><th>業務内容</th><td>${'運河の水門を開け閉めし、船を安全に通します。'.repeat(14)}</td></tr>
      <tr><th>求めるスキル</th><td>水辺での仕事の経験がある方</td></tr><tr><th>勤務地</th><td>東京本社</td></tr><tr><th>給与</th><td>経験による</td></tr></table>`,
    kind: 'posting',
    expected: { title: '水門番【運河事業部】', place: '東京本社' },
  },
  {
    what: 'the form by which one applies, which tells nothing of the job',
    url: 'https://www.locklane.example/bewerben/schleusenwart/',
    title: 'Bewerbung Schleusenwart (m/w/d) – Locklane',
    body: `<h1>Bewerbung als Schleusenwart (m/w/d)</h1><p>Für deine Bewerbung benötigen wir einige Angaben.</p>
      <form><h3>1. Angaben</h3><div>Vorname *</div><div>Ort *</div><h3>2. Qualifikationen</h3>${STORY}
      <button>Bewerbung absenden</button></form>`,
    kind: 'other',
  },
  {
    what: 'a posting that tells of one position, among a few links',
    url: 'https://www.locklane.example/careers/lock-keeper.html',
    title: 'Lock Keeper Job in Leeds | Locklane',
    body: `<h1>Lock Keeper</h1><p>1 Position available in Leeds</p>${STORY}${TASKS}<a href="/apply">Apply now</a>${TEASERS}`,
    kind: 'posting',
    expected: { title: 'Lock Keeper', place: 'Leeds' },
  },
  {
    what: 'a posting that a template calls a blog post',
    url: 'https://www.locklane.example/jobs/lock-keeper.html',
    title: 'Lock Keeper | Locklane',
    head: '<script type="application/ld+json">{"@type":"BlogPosting","headline":"Lock Keeper"}</script>',
    body: `<h1>Lock Keeper</h1><div>Full Time</div><div>Leeds, England</div><h5>Job profile</h5>${STORY}`,
    kind: 'posting',
    expected: { title: 'Lock Keeper', types: 'Full Time', place: 'Leeds' },
  },
  {
    what: 'what a guide to occupations tells of one',
    url: 'https://www.boatguide.example/careers/lock-keeper.html',
    title: 'Lock Keeper — Boatguide',
    body: `<h1>Lock Keeper</h1><p>£24k–£31k</p><p>Salary (GBP)</p>${STORY}<h2>Skills that matter most</h2>${STORY}<h2>Outlook</h2>${STORY}`,
    kind: 'other',
  },
  {
    what: 'what a company tells of careers in its trade',
    url: 'https://www.locklane.example/lock-keeping-careers',
    title: 'Lock Keeping Careers at Locklane',
    body: `<h1>Lock Keeping Careers at Locklane</h1>${STORY}<h2>Responsibilities</h2>${STORY}<h2>Patience</h2>`,
    kind: 'other',
  },
  {
    what: 'several French postings without links, each with its deadline',
    url: 'https://www.ecluses.example/recrutement/index.html',
    title: 'Recrutement - Écluses',
    body: `<h1>Recrutement</h1>${STORY}${['Éclusier', 'Batelier', 'Pontonnier']
      .map((role) => `<h4>${role}</h4><p>Lieu : Lyon, France</p><p>Postuler avant le : 18 août 2024</p>`)
      .join('')}<h3>Le profil</h3>${STORY}<a href="/postuler">Postuler</a>`,
    kind: 'list',
  },
  {
    what: "an article in a company's blog of its own name",
    url: 'https://www.locklane.example/lock-keepers-blog/a-career-at-the-gates/',
    title: 'A career at the gates | Locklane',
    body: `<h1>A career at the gates</h1>${STORY}<h2>What you will do</h2>${STORY}${STORY}<h2>Why we work here</h2>${STORY}`,
    kind: 'other',
  },
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
    head: `<script type="application/ld+json">{"@type":"JobPosting","title":"Lock Keeper","description":"${'Open the gates, close the gates, and greet every captain. '.repeat(40)}",
      "url":"https://www.locklane.example/jobs/commented/", // "the page"
      "hiringOrganization":{"name":"Lane d\\'Or"}, "jobLocation":{"address":{"addressLocality":"Hull", "addressCountry":"GB" // or "IE"
      }}}</script>`,
    body: `<h1>Lock Keeper</h1>${STORY}`,
    expected: { company: "Lane d'Or", place: 'Hull' },
  },
  {
    what: 'results under a searched word in quotes, among links',
    url: 'https://www.stellenhafen.example/jobs/lock-keeper/in-40210',
    title: '&quot;lock-keeper&quot;: 36 Jobs &amp; Stellenangebote in 40210',
    body: `<h1>&quot;lock-keeper&quot;</h1><p>Düsseldorf</p><p>Vollzeit</p>${STORY}${TASKS}${Array.from({ length: 9 }, (_, i) => `<p><a href="/${i}">Lock Keeper Upper Flight ${i}</a></p>`).join('')}${APPLY}`,
    kind: 'list',
  },
  {
    ...at('lock-keeper-7719'),
    what: 'a posting beside what its client has posted so far, among links',
    body: `<h1>Lock Keeper</h1><p>Leeds, England</p><p>Full-time</p><p>£30,000 a year</p>${STORY}${TASKS}${APPLY}<h3>About the client</h3><p>130 jobs posted</p>
      ${Array.from({ length: 9 }, (_, i) => `<p><a href="/${i}">Review of a client ${i}</a></p>`).join('')}`,
  },
  {
    what: 'a Korean posting with a badge that says it is closed',
    url: 'https://canalworks.example/job-postings/lock-keeper/',
    title: '수문 관리인 채용',
    body: `<span>마감</span><h1>수문 관리인</h1><h2>주요업무</h2><p>${'아홉 개의 수문을 열고 닫으며 배를 통과시킵니다. '.repeat(20)}</p><h2>자격요건</h2><p>${'어떤 날씨에도 밖에 있는 것을 좋아하는 분. '.repeat(10)}</p><a href="#">지원하기</a>`,
    kind: 'expired',
  },
];

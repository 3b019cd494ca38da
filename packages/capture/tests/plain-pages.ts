/** Data table: pages without any markup for machines, each with what only a general rule can tell of it. */
export interface PlainPage {
  what: string;
  url: string;
  title: string;
  /** Of <head>, after the title. */
  head?: string;
  body: string;
  kind: 'posting' | 'expired' | 'list' | 'other';
  /** Values that must come out; `null`: must be absent. */
  expected?: Partial<
    Record<
      'title' | 'company' | 'place' | 'types' | 'pay' | 'posted' | 'deadline' | 'requisition' | 'sections',
      string | null
    >
  >;
  /** Words of the text. */
  text?: string;
}

export const TASKS = `<h2>Responsibilities</h2><ul><li>Open and close the gates of a flight of nine locks for boats</li>
  <li>Keep the towpath clear of branches, bicycles and geese</li></ul><h2>Requirements</h2>
  <ul><li>You swim well and like to be outside in every weather of the year</li></ul>`;
export const STORY = `<p>${'Boats have come up this hill for two hundred years, and somebody has to let them through. '.repeat(9)}</p>`;

export const APPLY = '<a href="/apply">Apply</a>';
export const at = (
  slug: string,
  title = 'Lock Keeper - Locklane',
): Pick<PlainPage, 'url' | 'title' | 'kind'> => ({
  url: `https://www.locklane.example/jobs/${slug}/`,
  title,
  kind: 'posting',
});

export const PLAIN_PAGES: PlainPage[] = [
  {
    what: 'a title between the company and a lone dash in the page title',
    url: 'https://www.locklane.example/locklane-lock-keeper/',
    title: 'Locklane: Lock Keeper -',
    head: '<meta property="og:title" content="Locklane: Lock Keeper -"><meta property="og:site_name" content="Locklane">',
    body: `<h2>2026 Lock Keeper</h2>${STORY}${TASKS}<p>TO APPLY FILL OUT THE FORM BELOW:</p>`,
    kind: 'posting',
    expected: { title: 'Lock Keeper', company: 'Locklane' },
  },
  {
    what: 'a heading that the address names, under a page title that names the site only',
    url: 'https://towpath.example/senior-lock-keeper-upper-flight',
    title: 'Towpath Tech',
    head: '<meta property="og:title" content="Towpath Tech">',
    body: `<h2>Senior Lock Keeper, Upper-Flight</h2><div>Full Time</div>${STORY}${TASKS}<a href="#">I'm interested</a>`,
    kind: 'posting',
    expected: { title: 'Senior Lock Keeper, Upper-Flight' },
  },
  {
    what: 'a heading that holds company, title and facts in pieces',
    url: 'https://board.example/postings/lock-keeper-5bb2a78d',
    title: 'Lock Keeper, Upper Flight at Canal Works LLC',
    body: `<h1><span>Canal Works LLC</span> <span>Lock Keeper, Upper Flight</span> <span>Leeds, UK</span>
      <a href="https://canal.example">Company website</a></h1><p>Apply for Lock Keeper</p>${STORY}${TASKS}`,
    kind: 'posting',
    expected: { title: 'Lock Keeper, Upper Flight', company: 'Canal Works LLC', place: 'Leeds' },
  },
  {
    what: 'facts parted by dots of which the first is a place',
    url: 'https://locklane.example/join-us/lock-keeper/',
    title: 'Lock Keeper - Locklane',
    body: `<h1>Lock Keeper</h1><p>Leeds Area, UK · Full time · On site</p>${STORY}${TASKS}`,
    kind: 'posting',
    expected: { place: 'Leeds Area', types: 'Full time' },
  },
  {
    what: 'a table without headings whose title stands above its kind and its day',
    url: 'https://careers.locklane.example/jobs/profile.cfm?id=169193',
    title: 'Career Opportunities',
    body: `<table><tr><td>Lock Keeper</td></tr><tr><td>Part Time</td></tr><tr><td>posted 3/11/2026</td></tr>
      <tr><td>Job Category</td><td>Canals</td></tr><tr><td>Req ID</td><td>LK-93</td></tr>
      <tr><td>Location</td><td>Leeds, UK</td></tr></table>${STORY}<a href="/apply">Apply now</a>`,
    kind: 'posting',
    expected: { title: 'Lock Keeper', place: 'Leeds', types: 'Part Time' },
  },
  {
    what: 'a short text under a table in Japanese',
    url: 'https://recruit.suiro.example.jp/jobs/48213',
    title: '水門管理スタッフ｜採用情報｜みずうみ水路株式会社',
    body: `<h1>水門管理スタッフ</h1><table><tr><th>職種</th><td>水門管理スタッフ</td></tr><tr><th>仕事内容</th>
      <td>水門の開閉と水位の記録、および堤防の見回りを担当していただきます。船が通るたびに声をかけ、季節ごとに機械を点検します。</td></tr>
      <tr><th>雇用形態</th><td>正社員</td></tr><tr><th>勤務地</th><td>静岡県焼津市</td></tr>
      <tr><th>給与</th><td>月給22万円～28万円</td></tr></table><a href="/entry">エントリーする</a>`,
    kind: 'posting',
    text: '水門の開閉と水位の記録',
  },
  {
    what: 'a text that begins with a sentence of fifty letters',
    url: 'https://locklane.example/jobs/lock-keeper/',
    title: 'Lock Keeper | Locklane',
    body: `<h1>Lock Keeper</h1><p>Nine locks, two herons and one kettle wait for you.</p><p>Your week</p>${STORY}${TASKS}`,
    kind: 'posting',
    text: 'two herons and one kettle',
  },
  {
    what: 'a section about the reader, which names no company',
    url: 'https://schleuse.example/karriere/schleusenwart',
    title: 'Schleusenwart (m/w/d) – Kanalwerk GmbH',
    body: `<h1>Schleusenwart (m/w/d)</h1><h2>Über uns</h2>${STORY}<h2>Ihre Aufgaben</h2>${TASKS}`,
    kind: 'posting',
    expected: { company: 'Kanalwerk GmbH' },
  },
  {
    what: 'a company that is called like its domain and spoken of in the text',
    url: 'https://pakkepost.dk/karriere/slusemester/',
    title: 'Slusemester | Pakkepost.dk',
    body: `<h1>Slusemester</h1><p>Pakkepost.dk er den største sejlende pakkepost i hele landet, og vi vokser.</p>
      ${STORY}<h2>Dine opgaver</h2>${TASKS}<p>Send din ansøgning til job@pakkepost.dk</p>`,
    kind: 'posting',
    expected: { company: 'Pakkepost.dk' },
  },
  {
    what: 'the name of the careers site around the name of the company',
    url: 'https://www.werkenbijdewaterkant.example/vacature/sluiswachter',
    title: 'Sluiswachter - Werken bij Waterschap De Waterkant',
    body: `<h1>Sluiswachter</h1><h2>Wat ga je doen?</h2>${STORY}<h2>Wat bieden wij?</h2>${TASKS}
      <a href="/x">Solliciteer direct</a>`,
    kind: 'posting',
    expected: { company: 'Waterschap De Waterkant' },
  },
  {
    what: 'an owner whose name begins as the address does',
    url: 'https://locklanetech.example/jobs/lock-keeper',
    title: 'Job Application - Lock Keeper',
    body: `<h1>Lock Keeper</h1>${STORY}${TASKS}<footer>Copyright © 2026 Locklane Technologies Corporation</footer>`,
    kind: 'posting',
    expected: { company: 'Locklane Technologies Corporation' },
  },
  {
    what: 'a label "Location" over a sentence, and the place under "Sites"',
    url: 'https://locklane.example/careers/lock-keeper',
    title: 'Lock Keeper | Locklane',
    body: `<h1>Lock Keeper</h1>${STORY}${TASKS}<ul>
      <li>Location: Prefer onsite to help the people on the boats.</li><li>Sites: Leeds</li></ul>`,
    kind: 'posting',
    expected: { place: 'Leeds' },
  },
  {
    what: 'the kind of employment among other facts on one line',
    url: 'https://www.shlyuz.example.ru/vakansii/48213',
    title: 'Вакансия: Смотритель шлюза',
    body: `<h1>Смотритель шлюза</h1><p>Архангельск, полная занятость, опыт от 3 лет</p>${STORY}
      <h3>Обязанности:</h3>${TASKS}<a href="#">Откликнуться</a>`,
    kind: 'posting',
    expected: { types: 'полная занятость' },
  },
  {
    what: 'days with two digits for the year',
    url: 'https://www.cascadia.example/hr/jobs/bulletin/2026-1187',
    title: 'Job Bulletin',
    body: `<h2>Lock Keeper 2</h2><table><tr><td><b>LOCATION:</b></td><td>Leeds, UK</td></tr>
      <tr><td><b>OPENING DATE:</b></td><td>13/11/26</td></tr>
      <tr><td><b>CLOSING DATE:</b></td><td>24/12/26 11:59 PM</td></tr></table>${STORY}${TASKS}`,
    kind: 'posting',
    expected: { posted: '2026-11-13', deadline: '2026-12-24' },
  },
  {
    what: 'a title of which the address has each word, in a language that no word is known of',
    url: 'https://www.ustava.example/jobs/cuvar-kanal/index.html',
    title: 'Ustava - Čuvar za kanal',
    body: `<h1>Čuvar za kanal</h1>
      ${'<p>Otvaranje i zatvaranje kapija za brodove na prometnom kanalu, po svakom vremenu.</p>'.repeat(20)}
      <p>Pošalji nam pismo na jobs@ustava.example i javljamo se brzo.</p>`,
    kind: 'posting',
    expected: { title: 'Čuvar za kanal' },
  },
  {
    what: 'an employer as a link beside the place, in a pane beside a list',
    url: 'https://www.workpond.example/search?q=lock&jobId=551',
    title: 'Lock jobs near Bath | Workpond',
    body: `<div><a href="/job/550">Bridge Warden</a><p>Span, Bristol</p></div><h2>Lock Keeper</h2>
      <p><a href="/c/canal">Canal &amp; Co</a> · Bath, Somerset</p><p>£14.20 an hour · Full-time</p><button>Apply now</button>
      ${STORY}${TASKS}`,
    kind: 'posting',
    expected: { company: 'Canal & Co', place: 'Bath' },
  },
  {
    what: 'a place in a sentence only',
    url: 'http://web.locklane.example/jobs/senior-lock-keeper/',
    title: 'Senior Lock Keeper - Careers Locklane',
    body: `<h1>Senior Lock Keeper</h1>${STORY}<p>The job position is based in Madrid, Spain. We offer shares.</p>${TASKS}`,
    kind: 'posting',
    expected: { place: 'Madrid' },
  },
  {
    what: 'the hours among what is offered',
    url: 'https://www.zdymadlo.example.cz/kariera/zdymadelnik',
    title: 'Kariéra – Zdymadelník – Plavba',
    body: `<h1>Zdymadelník</h1>${STORY}<h3>Náplň práce</h3>${TASKS}<h3>Nabízíme</h3>
      <ul><li>Hlavní pracovní poměr, plný úvazek</li></ul>`,
    kind: 'posting',
    expected: { types: 'Hlavní pracovní poměr, plný úvazek' },
  },
  {
    what: 'a title in a paragraph that says to whom it speaks, under a heading that names every posting',
    url: 'https://schleuse.example/stellenausschreibung.html',
    title: 'Stellenausschreibung – Kanalwerk UG',
    body: `<h1>Stellenausschreibung</h1><p>Schleusenwart (m/w/d) für den oberen Kanal</p><h2>Wir suchen Dich!</h2>
      ${STORY}<h2>Deine Aufgaben</h2>${TASKS}<p>Deine Bewerbung an chef@schleuse.example</p>`,
    kind: 'posting',
    expected: { title: 'Schleusenwart (m/w/d) für den oberen Kanal', company: 'Kanalwerk UG' },
  },
  {
    what: 'hours and place on one line',
    url: 'https://locklane.example/careers/lock-keeper/',
    title: 'Lock Keeper',
    body: `<h1>Lock Keeper</h1><h2>Full Time, Remote</h2><a href="#">Apply</a>${STORY}${TASKS}`,
    kind: 'posting',
    expected: { types: 'Full Time', place: 'Remote' },
  },
  {
    what: 'a company that only the address and the text name',
    url: 'https://locklane-works.github.io/jobs/lock-keeper/',
    title: 'Lock Keeper',
    body: `<h1>Lock Keeper</h1><p>Before founding Locklane Works, our team dug canals by hand for years.</p>${STORY}${TASKS}`,
    kind: 'posting',
    expected: { company: 'Locklane Works' },
  },
  {
    what: 'sections as Dutch pages head them, and a letter to a mailbox of any name',
    url: 'https://sluis.example/vacatures/sluiswachter/',
    title: 'Sluis | Vacatures | Sluiswachter',
    body: `<h1>Sluiswachter</h1><p>${'Boten varen al tweehonderd jaar deze heuvel op en iemand moet ze erdoor laten. '.repeat(9)}</p>
      <p>Wat is jouw rol?</p><p>${'Je opent en sluit de deuren voor boten in elk weer van het jaar. '.repeat(3)}</p>
      <p>Wie is onze ideale kandidaat?</p><ul><li>Je zwemt goed en bent graag buiten.</li></ul>
      <p>Interesse? Stuur dan je CV naar info@sluis.example.</p>`,
    kind: 'posting',
  },
  {
    what: 'a news item that readers have commented on',
    url: 'https://hirehub.example/career-fair-2026-over-500-jobs-from-great-employers/',
    title: 'Career Fair 2026: Over 500 Jobs From Great Employers – Job Board',
    body: `<h1>Career Fair 2026: Over 500 Jobs From Great Employers</h1><p>January 19, 2026</p>${STORY}${STORY}${STORY}
      <h2>Requirements</h2><p>Bring a hat.</p><h2>2 Comments</h2><p>I was there and liked the geese.</p>`,
    kind: 'other',
  },
  {
    what: 'a posting in microdata over the card of a similar one',
    url: 'https://www.jobnest.example/jobs/5521-lock-keeper',
    title: 'Lock Keeper job in Leeds | Jobnest',
    body: `<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Lock Keeper</h1>
      <div itemprop="hiringOrganization" itemscope><span itemprop="name">Canal Trust</span></div>
      <div itemprop="description">${STORY}</div></div>
      <div itemscope itemtype="https://schema.org/JobPosting"><a itemprop="title">Bridge Warden</a></div>`,
    kind: 'posting',
    expected: { title: 'Lock Keeper', company: 'Canal Trust' },
  },
  {
    what: 'an hourly rate beside money that is no pay, in one paragraph',
    url: 'https://locklane.example/jobs/lock-keeper/',
    title: 'Lock Keeper | Locklane',
    body: `<h1>Lock Keeper</h1>${STORY}${TASKS}
      <p>£14.50 per hour plus holiday pay. We raised £2 million for new boats last year, so there is plenty to do.</p>`,
    kind: 'posting',
    expected: { pay: '14.5-14.5 hour' },
  },
  {
    what: 'a bonus paid once under the heading of compensation',
    url: 'https://locklane.example/jobs/lock-keeper/',
    title: 'Lock Keeper | Locklane',
    body: `<h1>Lock Keeper</h1>${STORY}${TASKS}<h2>Compensation</h2><ul><li>A $15,000 sign-on bonus</li>
      <li>A stipend of $1,000</li></ul>`,
    kind: 'posting',
    expected: { pay: null },
  },
  {
    what: 'days and places under labels of Polish, Italian and Norwegian pages',
    url: 'https://slusa.example/praca/sluzowy',
    title: 'Śluzowy - Slusa Sp. z o.o.',
    body: `<h1>Śluzowy</h1><table><tr><td>Sede di lavoro:</td><td>Sassuolo (MO)</td></tr>
      <tr><td>Date:</td><td>10.11.2026</td></tr><tr><td>Aplikuj do:</td><td>10.12.2026</td></tr></table>${STORY}
      <h2>Arbeidsoppgaver</h2>${TASKS}`,
    kind: 'posting',
    expected: { place: 'Sassuolo', posted: '2026-11-10', deadline: '2026-12-10' },
  },
  {
    what: 'a mailbox for applications where no word of applying is known',
    url: 'https://www.ustava.example/jobs/cuvar-ustave',
    title: 'Ustava - Čuvar ustave',
    body: `<h1>Čuvar ustave</h1><p>Mi smo mala firma i tražimo nove kolege za rad na kanalu, leti i zimi.</p>
      ${'<p>Otvaranje i zatvaranje kapija za brodove na prometnom kanalu, po svakom vremenu.</p>'.repeat(20)}
      <p>Pošalji nam pismo na jobs@ustava.example i javljamo se brzo.</p>`,
    kind: 'posting',
  },
  {
    what: 'a posting of a short text in the data for scripts, titled with the company',
    url: 'https://www.gatherlock.example/jobs/48213',
    title: 'Lock Keeper at Gatherlock',
    body: `<div>Loading…</div><script id="__NEXT_DATA__" type="application/json">{"props":{"job":{"title":"Lock Keeper",
      "company":{"name":"Gatherlock"},"location":{"city":"Leeds"},"employmentType":"Full-time",
      "publishedAt":"2026-11-04","descriptionHtml":"<p>You let boats up the hill, all year.</p><p>You like geese.</p>"}}}</script>`,
    kind: 'posting',
    expected: { title: 'Lock Keeper', company: 'Gatherlock', place: 'Leeds', posted: '2026-11-04' },
    text: 'You let boats up the hill',
  },
  {
    what: 'a posting with a short text in JSON-LD',
    url: 'https://jobs.locklane.example/job/10443',
    title: 'Lock Keeper | Locklane',
    head: `<script type="application/ld+json">{"@type":"JobPosting","title":"Lock Keeper","hiringOrganization":"Locklane",
      "description":"<p>Let boats up the hill, all year.</p><ul><li>Talk to geese</li></ul>","datePosted":"2026-11-04"}</script>`,
    body: '<div id="root"></div>',
    kind: 'posting',
    text: 'Talk to geese',
  },
  {
    what: 'a site that no longer keeps this page up to date',
    url: 'https://pakkepost.dk/karriere/slusemester/',
    title: 'Slusemester',
    body: `<p>Vi har skiftet navn. Denne side bliver derfor ikke længere opdateret.</p><h1>Slusemester</h1>
      ${STORY}<h2>Dine opgaver</h2>${TASKS}<p>Send din ansøgning til job@pakkepost.dk</p>`,
    kind: 'posting',
  },
  {
    what: 'a badge of one word over the title',
    url: 'https://www.bestboard.example/job/2020/01/lock-keeper',
    title: 'Lock Keeper',
    body: `<div>Expired!</div><h1>Lock Keeper</h1><p>Published: 1 January 2026</p>${STORY}${TASKS}`,
    kind: 'expired',
  },
  {
    what: 'several roles told one after the other',
    url: 'https://locklane.example/careers',
    title: 'Careers - Locklane',
    body: ['Lock Keeper', 'Bridge Warden', 'Dredger']
      .map((role) => `<h2>${role}</h2>${STORY}${TASKS}<a href="/apply">Apply</a>`)
      .join(''),
    kind: 'list',
  },
  {
    what: 'roles under a day, each a first heading',
    url: 'https://www.vagas.example/vagas/',
    title: 'Vagas',
    body: `<h1>09/04/2026</h1>${['Eclusista', 'Barqueiro', 'Operador', 'Auxiliar', 'Soldador', 'Técnico']
      .map((role) => `<h1>${role}</h1>${STORY}<p>Salário: R$ 4.500</p><a href="#">Candidate-se</a>`)
      .join('')}`,
    kind: 'other',
  },
  {
    what: 'advice for an interview',
    url: 'https://towpath.example/what-to-expect',
    title: 'On-site interviews: What to expect',
    body: `<h2>On-site interviews: What to expect</h2>${STORY}${STORY}<h3>How to prepare</h3>${TASKS}
      <a href="/applying">Apply</a>`,
    kind: 'other',
  },
  {
    what: 'a guide in a blog about work',
    url: 'https://vagas.example/blog/vagas-remotas-guia/',
    title: 'Vagas remotas: onde encontrar e como se candidatar',
    head: '<script type="application/ld+json">{"@type":"Article","headline":"Vagas remotas"}</script>',
    body: `<h1>Vagas remotas: onde encontrar e como se candidatar</h1><p>Publicado em 2026-03-12 · Mercado</p>${STORY}
      <h2>Requisitos</h2>${STORY}<p>Salário: R$ 4.500 por mês</p><h2>Benefícios</h2><p>Contrato: remoto</p>`,
    kind: 'other',
  },
];

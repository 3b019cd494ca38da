import { type PlainPage, STORY, TASKS } from './plain-pages.ts';

/** Data table: pages that hold what postings hold and are none. */
export const PLAIN_PAGES_NONE: PlainPage[] = [
  {
    what: 'a guide whose headings ask what its readers ask',
    url: 'https://www.harbours.example/information/keepers-from-abroad',
    title: 'Keepers From Abroad | Harbours of the North',
    body: `<h1>Keepers From Abroad</h1><p>Published date: January 13, 2026</p>${STORY}<h2>Am I eligible?</h2>${TASKS}
      <h2>How do I apply?</h2>${STORY}<h2>Do I have to pay a fee?</h2>${STORY}<a href="/apply">Apply</a>`,
    kind: 'other',
  },
  {
    what: 'results that the page title counts in Korean, each on several lines',
    url: 'https://m.suro.example/search?q=gate',
    title: "'수문' 채용공고 | 총 957건의 검색결과",
    body: `<h2>수문</h2><div>급여: 3,200만원</div><div>고용형태: 정규직</div><div>갑문 관리자</div>${STORY}
      <div>수문 관리자</div>${STORY}${TASKS}<a href="/apply">지원하기</a>`,
    kind: 'list',
  },
  {
    what: 'the page above the postings, with data for whoever wants to apply for anything',
    url: 'https://www.locklane.example/kariera/',
    title: 'Oferty pracy | Locklane',
    head: `<script type="application/ld+json">{"@type":"JobPosting","title":"Come and work with Locklane",
      "description":"${'We are always looking for people. '.repeat(9)}","hiringOrganization":{"name":"Locklane"}}</script>`,
    body: `<h1>Oferty pracy</h1><h2>Aktualne oferty pracy</h2><h3>Śluzowy</h3>${STORY}${TASKS}<h3>Latarnik</h3>${STORY}`,
    kind: 'other',
  },
  {
    what: 'a posting whose title says in brackets that the post is filled',
    url: 'https://www.locklane.example/jobs/eclusiere',
    title: '[poste pourvu] Éclusière - Locklane',
    body: `<h1>[poste pourvu] Éclusière</h1>${STORY}${TASKS}<a href="/apply">Postuler</a>`,
    kind: 'expired',
  },
];

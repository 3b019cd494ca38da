import type { Line } from '../page/lines.ts';

const HINTS: [string, RegExp][] = [
  [
    'company',
    /compan(?:y|ies)(?!.?(?:size|info|rating|review))|employer|organi[sz]ation|hiring-?org|advertiser|recruiter-?name|brand-?name/i,
  ],
  ['locations', /location|address|[-_]city|^city|place|region|standort|arbeitsort/i],
  ['salary', /salary|compensation|pay-?(?:range|rate)|remuneration|gehalt/i],
  ['employmentTypes', /employment-?type|job-?type|work-?type|contract-?type|time-?type|commitment/i],
  ['datePosted', /date-?posted|posted-?(?:date|on|at|time)|publi(?:sh|cation)-?(?:date|ed)|post-?date/i],
  ['validThrough', /deadline|valid-?through|expir|closing-?date/i],
  ['department', /department/i],
];

const ATTRIBUTES = [
  'class',
  'id',
  'data-testid',
  'data-test',
  'data-automation',
  'data-automation-id',
  'data-qa',
  'data-ui',
  'data-cy',
  'itemprop',
  'aria-label',
];

/** What the names around a line (class, id, data-test...) say it is; '' when they say nothing. */
export function hintOf(line: Line): string {
  let element: Element | null | undefined = line.element;
  for (let up = 0; element && up < 3; up++, element = element.parentElement) {
    // A container that holds more than this line is named after something else.
    if (up > 0 && (element.textContent?.trim().length ?? 0) > line.text.length + 30) break;
    const hit =
      hintIn(element) || (up === 0 ? [...element.children].slice(0, 3).map(hintIn).find(Boolean) : '');
    if (hit) return hit;
  }
  return '';
}

function hintIn(element: Element): string {
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (!value || value.length > 300) continue;
    const hit = HINTS.find(([, pattern]) => pattern.test(value));
    if (hit) return hit[0];
  }
  return '';
}

/** A link to the employer's own page on the site. */
export function linksToCompany(line: Line): boolean {
  const links = line.element ? [...line.element.querySelectorAll('a[href]')] : [];
  const own = line.element?.closest('a[href]');
  return [...links, ...(own ? [own] : [])].some((a) =>
    /\/(?:company|companies|cmp|employer|organi[sz]ation|org|firma|empresa|entreprise|virksomhed|zamestnavatel|profil|advertiser)s?[/?-]/i.test(
      a.getAttribute('href') ?? '',
    ),
  );
}

import { letters, words } from '../normalise/letters.ts';
import { oneLine } from '../normalise/text.ts';
import { folded, partsOf } from '../page/lines.ts';
import type { Page } from '../page/page.ts';
import { type HeadFact, looksLikePlace } from './head.ts';
import { GENERIC_TITLE, OF_JOBS } from './lexicon.ts';
import type { Outline } from './outline.ts';

export interface NameFound {
  name: string;
  weight: number;
  path: string;
}

const AT = /(?:^|\s)(?:at|@|bei|chez|en|hos|på|w firmie|в компании|работа в) (\p{Lu}.{1,60})$/u;
const HIRING = /^(.{2,60}?) (?:is hiring|hiring|recrute|sucht|zoekt|busca|szuka|søger|söker|hledá)\b/u;
/** "Acme is looking for", "Acme is a software company", "At Acme, we": how a text speaks of its own house. */
const SELF =
  /^(?:At |Bei |Chez )?(?!We |Our |Who )(\p{Lu}[\p{L}\d&.-]*(?: \p{Lu}[\p{L}\d&.-]*){0,3}),? (?:is (?:hiring|looking|seeking|(?:an?|the) [^.]+(?:company|startup|provider|pioneer))|seeks|we )/u;
/** "Why work at Acme", "join our team at Acme" */
const WORK_AT = /\b(?:work(?:ing)?|life|team) at (\p{Lu}[\p{L}\d&-]*(?: \p{Lu}[\p{L}\d&-]*){0,3})/u;
const ABOUT =
  /^(?:ABOUT|[Aa]bout|Über|À propos de|Sobre|Over|Om|O (?:firmě|společnosti|firmie)|О компании) (?!(?:The|You|Us|Our|This)\b|US$)(\p{Lu}.{1,50}?):?$/u;
const OWNED = /©|\(c\)|copyright/i;
/** An employer that is named by what it is. */
const SCHOOL = /University of(?: \p{Lu}\p{L}+)+/u;
const OWNER =
  /(?:©|\(c\)|copyright)(?:[\s|©]|copyright)*(?:\d{4}[\s–-]*){0,2}[\s|,]*(?:by )?(\p{Lu}[^.,;|©®·]{1,40})/iu;
const NOT_A_NAME =
  /^(?:\d|(?:by|at|in|and|the|with|or|of|to|all|employers?|linkedin|google)$|(?:about|follow|contact|recommend|privacy|jobs?|careers?|apply|join|remote|full|part|home|work|view|new|emploi|karriere|stellen|ofertas?|vagas)\b)|\b(?:jobs?|careers?|career site|portal|with|for|at)$|портал/iu;
/** "Acme A/S" is spoken of as Acme. */
const LEGAL =
  /,?\s+(?:inc|llc|ltd|limited|gmbh|ag|se|a\/s|aps|ab|oy|as|s\.?r\.?o|a\.s|s\.?a|s\.?l|b\.?v|n\.?v|plc|corp|co|kg|sas|spa)\.?$/i;

/** Pieces of the page's <title> that are not the posting's own title. */
function titlePieces({ named, pageTitles }: Outline): string[] {
  const own = named.toLowerCase();
  return pageTitles.flatMap((one) => {
    const at = own.length > 3 ? one.toLowerCase().indexOf(own) : -1;
    const rest = at < 0 ? [one] : [one.slice(0, at), one.slice(at + own.length)];
    return rest
      .flatMap((piece) => piece.split(/\s+[|–—·•»:-]\s+|\s*[|｜]\s*|:\s/))
      .map((piece) => piece.replace(/^[\s,:–—|-]+|[\s,:–—|-]+$/g, ''))
      .filter(Boolean);
  });
}

/** How often the posting's text speaks of a name; the employer is spoken of, the job board is not. */
function mentions(name: string, { lines, title, end }: Outline): number {
  const needle = name.replace(LEGAL, '').toLowerCase();
  const plain = words(needle);
  const spoken = lines.slice(Math.max(0, title), end).filter((line) => {
    const { text } = line;
    if (text.length <= name.length + 25 || !folded(line).includes(plain)) return false;
    const at = text.toLowerCase().indexOf(needle);
    // "Experience required" in the text speaks of no company: a name is written large.
    return at >= 0 && (text[at] !== needle[0] || name[0] === needle[0]);
  });
  return Math.min(spoken.length, 3);
}

// "Acme, Berlin" and "Leeds / Hull" are two things, "Acme, Inc." one.
const isName = (text: string, language: string): boolean =>
  !/ \/ |,(?! ?(?:inc|ll[cp]|ltd|s\.|a\.|sp\.|spol|gmbh))/i.test(text) &&
  text.length > 1 &&
  text.length <= 70 &&
  /\p{L}/u.test(text) &&
  !NOT_A_NAME.test(text) &&
  !/^\p{Ll}+ \p{Ll}/u.test(text) &&
  !GENERIC_TITLE.test(words(text)) &&
  !looksLikePlace(text, language);

/** The name in the address: the tenant's on a platform (acme.platform.com), else the domain's. */
function hostName({ url }: Page): string {
  const parts = url.hostname.split('.');
  const tail = /^(?:co|com|org|gov|ac|net)$/.test(parts.at(-2) ?? '') ? 3 : 2;
  const before = parts.slice(0, -tail).join('.');
  const generic =
    /(?:^|\.)(?:www?\d*|jobs?|careers?|karriere|apply|hire|hiring|work|talent|recruiting|m|\w\w)(?:\.|$)/i;
  const name = letters((before && !generic.test(before) ? before.split('.').at(-1) : parts.at(-tail)) ?? '');
  // A site that is called after jobs is a board.
  return OF_JOBS.test(name) ? '' : name;
}

/** The name in the address as the text writes it: "northwindmaps" -> "Northwind Maps". */
function asWritten(host: string, { lines, title, end }: Outline): string {
  if (host.length < 6 || !/^[a-z]+$/.test(host)) return '';
  const spelled = new RegExp(`(?<!\\p{L})${[...host].join('[ -]?')}(?!\\p{L})`, 'iu');
  for (const { text } of lines.slice(Math.max(0, title), end)) {
    const found = spelled.exec(text)?.[0] ?? '';
    if (/^\p{Lu}/u.test(found)) return found;
  }
  return '';
}

/** Every name that may be the employer's, with what speaks for it. */
export function findCompany(page: Page, outline: Outline, head: readonly HeadFact[]): NameFound[] {
  const found = new Map<string, NameFound>();
  const host = hostName(page);
  const title = outline.named;
  const titleParts = new Set(title.split(/\s[–—|-]\s/).map(letters));
  const add = (text: string | undefined, weight: number, path: string): void => {
    if (!text) return;
    const name = oneLine(text).replace(
      /^.*\b(?:jobs|careers?|opportunities|karriere|arbeiten|werken|working|jobbe) (?:at|with|bei|bij|i) |\s+(?:logo|careers?|jobs|website|job details|karriere|채용|\([A-Z]\w{1,2}\))$/gi,
      '',
    );
    const own = letters(name);
    // A piece of the posting's title, cut at a dash, is no name.
    if (
      !isName(name, page.language) ||
      !own ||
      titleParts.has(own) ||
      (path === 'title' && letters(title).includes(own))
    )
      return;
    // "KU": a link's short form.
    if (path === 'link' && own.length < 4) return;
    const spoken = mentions(name, outline) * 0.08;
    // "Acme.com" is the employer where the text speaks of it, else the board.
    if (!spoken && /\.(?:com|org|net|io|dk|cz|de|fr|ch)$/i.test(name)) return;
    const isHost = host.length > 2 && own === host;
    // A bare name beside the title needs someone else to speak of it.
    const near = host.length > 3 && (own.includes(host) || host.includes(own));
    if (weight <= 0.3 && !spoken && !isHost && !near && !outline.pageTitles.some((one) => one.includes(name)))
      return;
    const known = found.get(own);
    // A name that several places give is worth more than its best place alone.
    const again = known && known.path !== path ? 0.12 : 0;
    const sum = Math.max(known?.weight ?? 0, weight + spoken + (isHost ? 0.4 : near ? 0.1 : 0));
    found.set(own, { name: known?.name ?? name, weight: Math.min(0.95, sum + again), path });
  };
  add(AT.exec(title)?.[1], 0.45, 'heading');
  const pieces = titlePieces(outline);
  for (const piece of pieces) {
    const said = HIRING.exec(piece)?.[1] ?? AT.exec(piece)?.[1];
    // "Acme Inc - Job details": nothing else in the <title> could be a name.
    const only = pieces.every((one) => one === piece || GENERIC_TITLE.test(words(one)));
    add(said ?? piece, said || only ? 0.6 : 0.4, 'title');
  }
  for (const fact of head) {
    if (fact.field === 'company') add(fact.text, fact.weight - 0.1, 'beside the title');
    else if (fact.field === 'name') add(fact.text, 0.3, 'beside the title');
  }
  for (const line of outline.lines.slice(0, outline.end)) {
    if (line.text.length < 60) add(ABOUT.exec(line.text)?.[1], 0.5, 'heading');
    add((SELF.exec(line.text) ?? WORK_AT.exec(line.text))?.[1], 0.45, 'text');
    add(SCHOOL.exec(line.text)?.[0], 0.25, 'text');
    if (line.linked > line.text.length * 0.7) add(AT.exec(line.text)?.[1], 0.65, 'link');
  }
  add(page.meta('og:site_name'), 0.35, 'og:site_name');
  add(asWritten(host, outline), 0.1, 'text');
  // The site's owner: right on a company's own pages, wrong on job boards.
  const logo = page.document.querySelector(
    'header img[alt],a[class*=logo i] img[alt],img[class*=logo i][alt]',
  );
  add(logo?.getAttribute('alt') ?? '', 0.25, 'logo');
  for (const line of page.lines.slice(-25))
    if (OWNED.test(line.text)) add(OWNER.exec(partsOf(line).slice(0, 3).join(' | '))?.[1], 0.25, 'copyright');
  return [...found.values()];
}

import { letters, words } from '../normalise/letters.ts';
import { oneLine } from '../normalise/text.ts';
import { partsOf } from '../page/lines.ts';
import type { Page } from '../page/page.ts';
import type { HeadFact } from './head.ts';
import { looksLikePlace } from './head.ts';
import { metaContent, type Outline } from './outline.ts';
import { GENERIC_TITLE } from './words.ts';

export interface NameFound {
  name: string;
  weight: number;
  path: string;
}

const AT =
  /(?:^|\b)(?:jobs?|careers?|work|working|job offer|vacanc(?:y|ies)|opportunit(?:y|ies)|role)?\s*(?:at|@|bei|chez|en|hos|w firmie|в компании|работа в)\s+(\p{Lu}.{1,60})$/u;
const HIRING = /^(.{2,60}?) (?:is hiring|hiring|recrute|sucht|zoekt|busca|szuka|søger|söker|hledá)\b/u;
const NOT_A_NAME =
  /^(?:\d|(?:by|at|in|and|the|with|or|of|to|all|employers?|job ?seekers?|candidates?|upload|twitter|facebook|linkedin|google|email|register|sign in|log in|login|twitter)$|about |follow |contact|privacy|jobs?\b|careers?\b|vacanc|apply|join|remote|full|part|home|work |view |new |(?:job|work|career)s? (?:in|at|ad|posting|search|details?)|emploi|karriere|stellen|ofertas?|vagas|\p{Lu}{0}$)|\.(?:com|org|net|io|dk|cz|de|fr|co\.uk|ch)$|\bjobs?$|\bcareers?$|\bcareer site$|портал/iu;

/** Pieces of the page's <title> that are not the posting's own title. */
function titlePieces(outline: Outline): string[] {
  const own = outline.lines[outline.title]?.text ?? '';
  return outline.pageTitles.flatMap((title) => {
    const plainOwn = oneLine(own);
    const at = plainOwn.length > 3 ? title.toLowerCase().indexOf(plainOwn.toLowerCase()) : -1;
    const rest = at < 0 ? [title] : [title.slice(0, at), title.slice(at + plainOwn.length)];
    return rest
      .flatMap((piece) => piece.split(/\s+[|–—·•»:-]\s+|\s*\|\s*|:\s/))
      .map((piece) => piece.replace(/^[\s,:–—|-]+|[\s,:–—|-]+$/g, ''));
  });
}

/** "Acme A/S" is spoken of as Acme. */
const LEGAL =
  /,?\s+(?:inc|llc|ltd|limited|gmbh|ag|se|a\/s|aps|ab|oy|as|s\.?r\.?o|a\.s|sp\. z o\.o|s\.?a|s\.?l|b\.?v|n\.?v|plc|corp(?:oration)?|co|pty|kg|sas|sarl|spa)\.?$/i;

/** How often the posting's text speaks of a name; the employer is spoken of, the job board is not. */
function mentions(name: string, outline: Outline): number {
  const needle = name.replace(LEGAL, '').toLowerCase();
  if (needle.length < 2) return 0;
  let count = 0;
  for (const line of outline.lines.slice(Math.max(0, outline.title), outline.end)) {
    if (line.text.length > name.length + 8 && line.text.toLowerCase().includes(needle)) count++;
  }
  return Math.min(count, 6);
}

const isName = (text: string): boolean =>
  text.length > 1 &&
  text.length <= 70 &&
  /\p{L}/u.test(text) &&
  !NOT_A_NAME.test(text) &&
  !GENERIC_TITLE.test(words(text)) &&
  !looksLikePlace(text);

/** The name in the address: the tenant's on a platform (acme.platform.com), else the domain's. */
function hostName(page: Page): string {
  const parts = page.url.hostname.split('.');
  const tail = /^(?:co|com|org|gov|ac|net)$/.test(parts.at(-2) ?? '') ? 3 : 2;
  const before = parts.slice(0, -tail);
  const own =
    /(?:^|\.)(?:www?\d*|jobs?|careers?|karriere|apply|hire|hiring|work|talent|recruiting|m|\w\w)(?:\.|$)/i;
  return (before.length && !own.test(before.join('.')) ? before.at(-1) : parts.at(-tail)) ?? '';
}

/** Every name that may be the employer's, with what speaks for it. */
export function findCompany(page: Page, outline: Outline, head: readonly HeadFact[]): NameFound[] {
  const found: NameFound[] = [];
  const host = letters(hostName(page));
  const title = letters(outline.lines[outline.title]?.text ?? '');
  const add = (text: string, weight: number, path: string): void => {
    const name = oneLine(text).replace(/\s+(?:logo|careers?|jobs)$/i, '');
    if (!isName(name)) return;
    const own = letters(name);
    // A piece of the title, cut at a dash.
    if (title.includes(own) && path === 'title') return;
    const bonus = Math.min(0.25, mentions(name, outline) * 0.08);
    const isHost = host.length > 2 && own === host;
    const nearHost = host.length > 2 && bonus > 0 && (own.includes(host) || host.includes(own));
    // A bare name beside the title needs someone else to speak of it.
    if (weight <= 0.3 && !bonus && !isHost && !outline.pageTitles.some((one) => one.includes(name))) return;
    found.push({
      name,
      weight: Math.min(0.95, weight + bonus + (isHost ? 0.4 : nearHost ? 0.1 : 0)),
      path,
    });
  };
  const ownParts = AT.exec(outline.lines[outline.title]?.text ?? '');
  if (ownParts?.[1]) add(ownParts[1].replace(/\s*\([A-Z]\d\d\)$/, ''), 0.45, 'heading');
  const pieces = titlePieces(outline);
  for (const piece of pieces) {
    const at = AT.exec(piece);
    const hiring = HIRING.exec(piece);
    if (hiring?.[1]) add(hiring[1], 0.65, 'title');
    else if (at?.[1]) add(at[1].replace(/\s*\([A-Z]{2}\)$/, ''), 0.6, 'title');
    else
      add(
        piece.replace(/\s*(?:careers?|jobs|job details|karriere)$/i, ''),
        isOnlyName(pieces, piece) ? 0.6 : 0.4,
        'title',
      );
  }
  for (const fact of head) {
    if (fact.field === 'company') add(fact.text, fact.weight - 0.1, 'beside the title');
    else if (fact.field === 'name') add(fact.text, 0.3, 'beside the title');
  }
  for (const line of outline.lines.slice(0, outline.end)) {
    const about =
      line.text.length < 60
        ? /^(?:about|über|à propos d[e']|sobre|over|om|o firmě|o společnosti|o firmie|о компании)\s+(\p{Lu}.{1,50}?):?$/iu.exec(
            line.text,
          )
        : null;
    if (about?.[1] && !/^(?:the|you|us|our|this|your)\b/i.test(about[1])) add(about[1], 0.5, 'heading');
  }
  for (const line of outline.lines.slice(0, outline.end)) {
    const ad =
      line.linked > line.text.length * 0.7 ? /(?:\bat|bei|hos|chez) (\p{Lu}.{1,50})$/u.exec(line.text) : null;
    if (ad?.[1]) add(ad[1], 0.65, 'link');
  }
  add(metaContent(page, 'og:site_name'), 0.35, 'og:site_name');
  addOwner(page, add);
  return merged(found);
}

/** A name that several places give is worth more than its best place alone. */
function merged(found: readonly NameFound[]): NameFound[] {
  const byName = new Map<string, NameFound>();
  for (const one of found) {
    const key = letters(one.name);
    const known = byName.get(key);
    if (!known) byName.set(key, { ...one });
    else if (known.path !== one.path) {
      const best = known.weight >= one.weight ? known : one;
      byName.set(key, { ...best, weight: Math.min(0.95, best.weight + 0.12) });
    }
  }
  return [...byName.values()];
}

/** "Acme Inc - Job details": nothing else in the <title> could be a name. */
const isOnlyName = (pieces: readonly string[], piece: string): boolean =>
  pieces.filter((one) => one && one !== piece).every((one) => GENERIC_TITLE.test(words(one)));

/** The site's owner: its logo, its copyright line. Right on a company's own pages, wrong on job boards. */
function addOwner(page: Page, add: (text: string, weight: number, path: string) => void): void {
  const logo = page.document.querySelector(
    'header img[alt],a[class*="logo" i] img[alt],img[class*="logo" i][alt]',
  );
  add(logo?.getAttribute('alt') ?? '', 0.25, 'logo');
  for (const line of page.lines.slice(-25)) {
    const parts = /©|\(c\)|copyright/i.test(line.text) ? partsOf(line) : [];
    const owner =
      /(?:©|\(c\)|copyright)[\s|©]*(?:(?:19|20)\d\d)?(?:\s*[-–]\s*\d{4})?[\s|]*(?:by )?,?\s*(\p{Lu}[^.,|©®]{1,40})/iu.exec(
        parts.slice(0, 3).join(' | '),
      );
    if (owner?.[1]) add(owner[1].trim(), 0.25, 'copyright');
  }
}

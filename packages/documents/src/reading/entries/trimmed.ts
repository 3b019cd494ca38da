import { withoutDuration } from '../words/durations.ts';

const NOTED =
  /,\s*(?:full[- ]?time|part[- ]?time|contract|internship|permanent|temporary|seasonal|remote|hybrid|on-?site)$/i;

/** "(mostly in Python)": more words than one, the first of them small, tell of a fact and are no part of it. */
const REMARK = /\s*\(\p{Ll}[^()\s]*\s[^()]*\)$/u;
const TERM =
  'freelance|contract(?:or)?|(?:full|part)[- ]time|temporary|temp|seasonal|remote|internship|volunteer|unpaid|apprentissage|alternance|indépendant|stage|cdi|cdd|intérim|teilzeit|vollzeit|befristet|minijob|autónom[oa]|temporal|prácticas|tirocinio|estágio';
/** "(freelance)", "(Contract position)", "(Contracted to Howarth)": on what terms. */
const TERMS = new RegExp(
  `\\s*\\((?:(?:${TERM})(?:[ ,/-]+(?:${TERM}|position|role|job|basis|contract|post|stelle))?|(?:contracted|seconded) (?:to|via|through|at|by) [^()]+)\\)$`,
  'iu',
);

/** "(DINSI department)", "(platform team)": where in the house. */
const UNIT = /\s*\([^()]*\s(?:department|dept\.?|team|group|division|unit)\)$/iu;

/** "(move of the department)" by itself tells why, and is no fact; "(at Cobalt)" is one. */
const ASIDE = /^\(\p{Ll}\S*\s[^()]*\)$/u;
/** "(consultant)" behind the dates says on what terms. */
const ON_TERMS =
  /^\((?:consultant|contractor|contract|freelance|part[- ]time|full[- ]time|internship|volunteer)\)$/i;
const WHERE = /^\((?:at|in|for|with|bei|chez|presso|à|en|via|through)\s/i;
export const isAside = (text: string): boolean =>
  ON_TERMS.test(text.trim()) || (ASIDE.test(text.trim()) && !WHERE.test(text.trim()));

/** ", Advisor: Dr. Marsh" behind a fact is told of it. */
export const NOTED_BY = /(?:,|^)\s+\p{Lu}\p{Ll}+:\s.*$/u;

/** "Supervisor: Ida Marsh": who may be asked of a post, and how. */
export const CONTACT =
  /^(?:supervisor|(?:line )?manager|advis[eo]r|mentor|report(?:s|ing) to|contact|phone|tel\.?|e-?mail|website|url)\s*:/i;

/** A full stop that ends a head, not the one of "Inc.". */
const FULL_STOP = /(?<=\p{Ll}{4}|\b\p{Lu}{2})(?<!\b(?:corp|dept|univ|prof|assoc|intl|dipl))\.$/iu;

/** "(www.acme.com)", "(acme.io/about)"; "(node.js)" is none. */
const SITE =
  /\s*\((?:(?:https?:\/\/|www\.)[^()\s]+|[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|org|edu|gov|info|(?!js|ts|py|rs)\p{Ll}{2})(?:\/[^()\s]*)?)\)$/u;

export const trimmed = (text: string): string =>
  withoutDuration(text)
    .replace(SITE, '')
    .replace(/\s*\((?:remote|hybrid)(?: (?:from|in) [^()]*)?\)/giu, '')
    .replace(/(?<=\S)[\s,;|·•–-]+(?:https?:\/\/|www\.)\S+$/iu, '')
    .replace(/^(?![(（][주株有][)）])[\s,;:|·•–—()[\]-]+|[\s,;:|/·•–—([-]+$/gu, '')
    .replace(/^\((.*)\)$/, '$1')
    .replace(REMARK, '')
    .replace(TERMS, '')
    .replace(UNIT, '')
    .replace(/^([^()]*)\)$/, '$1')
    .replace(/(?:[にへを])?(?:入社|入職|入学|卒業|修了)(?:予定)?$/u, '')
    .replace(
      /^(?:at|as|als|bei|BEI|chez|presso|pour|en)(?:\s+(?=\p{Lu})|$)|\s+(?:at|bei|chez|à|presso)$/gu,
      '',
    )
    .replace(NOTED, '')
    .replace(FULL_STOP, '')
    .replace(/^(?:pour|chez|at|for|with|bei|für)(?: (?:les?|la|the))?$/iu, '')
    .trim();

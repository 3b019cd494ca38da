import type { Page } from '../page/page.ts';
import type { FieldName, Finding, Source } from '../posting.ts';
import type { Site } from '../sites/site.ts';

const LISTS: ReadonlySet<string> = new Set(['locations', 'employmentTypes', 'remoteFrom']);

/** `a.apply@href` -> the selector and the attribute. */
function split(rule: string): { selector: string; attribute: string | undefined } {
  const at = rule.lastIndexOf('@');
  return at > 0 && /^[\w-]+$/.test(rule.slice(at + 1))
    ? { selector: rule.slice(0, at), attribute: rule.slice(at + 1) }
    : { selector: rule, attribute: undefined };
}

function cut(value: unknown, pattern: RegExp | undefined): unknown {
  if (!pattern || typeof value !== 'string') return value;
  const match = pattern.exec(value);
  return match ? (match[1] ?? match[0]) : null;
}

/** The values of one field by the site's selectors: the first selector that yields any. */
function fromRules(page: Page, field: FieldName, rules: readonly (string | RegExp)[]): unknown {
  const pattern = rules.find((rule) => rule instanceof RegExp);
  for (const rule of rules) {
    if (typeof rule !== 'string') continue;
    const { selector, attribute } = split(rule);
    const values = page
      .all(selector)
      .map((element) => {
        if (attribute) return cut(element.getAttribute(attribute), pattern);
        return field === 'description' ? element : cut(page.text(element), pattern);
      })
      .filter((value) => value !== null && value !== '');
    if (values.length) return LISTS.has(field) ? values : values[0];
  }
  return null;
}

/** What the site's patch says. */
export function fromSite(page: Page, site: Site | null): Finding[] {
  if (!site) return [];
  const source: Source = `site:${site.id}`;
  const found: Finding[] = (site.read?.(page) ?? []).map((finding) => ({ ...finding, source }));
  for (const [name, rules] of Object.entries(site.fields ?? {})) {
    const field = name as FieldName; // the keys of `fields` are field names by type
    const list = typeof rules === 'string' ? [rules] : rules;
    const raw = fromRules(page, field, list);
    if (raw !== null) found.push({ field, raw, source, path: String(list[0]) });
  }
  return found;
}

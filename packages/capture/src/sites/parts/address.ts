import type { Page } from '../../page/page.ts';
import type { SiteFinding } from './payload.ts';

/** The own address of a posting that a list shows in its pane: the list's query names it. */
export function address({ url }: Page, parameter: string, path: string): SiteFinding[] {
  const id = url.searchParams.get(parameter);
  return id ? [{ field: 'canonicalUrl', raw: path + id, path: `?${parameter}=` }] : [];
}

import { JSDOM, VirtualConsole } from 'jsdom';
import { capture } from '../index.ts';
import type { Capture } from '../posting.ts';
import { readMhtml } from './mhtml.ts';

/**
 * Captures a saved page: HTML, or MHTML as browsers save it ("webpage, single file"). Nothing in it runs and
 * nothing is fetched. `url` is the address the page was saved from; an MHTML file names its own, which is used
 * when `url` is left out.
 */
export function captureHtml(html: string, url?: string): Capture {
  const archive = readMhtml(html);
  const address = url ?? archive?.url ?? 'about:blank';
  // An address that jsdom refuses must not cost the whole page.
  const base = URL.canParse(address) && /^https?:/.test(address) ? { url: address } : {};
  const { window } = new JSDOM(archive?.html ?? html, { ...base, virtualConsole: new VirtualConsole() });
  try {
    return capture(window.document, address);
  } finally {
    window.close();
  }
}

export { readMhtml } from './mhtml.ts';

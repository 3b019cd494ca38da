import { openChromium } from './chromium.ts';
import { PAGES, serveSites } from './sites.ts';

const HOW = `
A browser of its own is open on a sample posting, with the extension in its toolbar.
Click the icon (or press Alt+Shift+S), then "Tailor my résumé".
A résumé to bring in: scripts/demo/samples/resume.json
It ends when you close the browser; nothing of it is kept.
`;

const sites = await serveSites();
const browser = await openChromium(sites.port, { headless: false });
await browser.visit(PAGES.linkedData.url);
process.stdout.write(HOW);
await browser.closed();
await browser.close();
await sites.close();

import { openChromium } from './chromium.ts';
import { PAGES, serveSites } from './sites.ts';

const HOW = `
A browser of its own is open on a sample posting, with the extension in its toolbar.
Click its icon (behind the puzzle piece) or press Alt+Shift+S, then "Tailor my résumé".
A résumé to bring in: scripts/demo/samples/resume.json
It ends when you close the browser; nothing of it is kept.
`;

const sites = await serveSites();
const browser = await openChromium(sites.port, { headless: false }).catch(async (error: Error) => {
  await sites.close();
  process.stderr.write(
    `The browser did not start: ${error.message}\nIt needs a screen to open a window on.\n`,
  );
  process.exit(1);
});
await browser.visit(PAGES.linkedData.url);
process.stdout.write(HOW);
await browser.closed();
await browser.close();
await sites.close();

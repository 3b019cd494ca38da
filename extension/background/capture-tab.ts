import { type Browser, browser } from 'wxt/browser';
import { wakeDocument } from './database-host.ts';

/**
 * Puts the capture script into the tab that the person just clicked in. Pages that no extension may touch
 * (the browser's own, the stores) say so on the icon.
 */
export async function captureTab(tab: Browser.tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  const tabId = tab.id;
  // Who will read the page gets ready while the script comes into it.
  wakeDocument().catch(() => {});
  try {
    await inject(tabId);
  } catch {
    await browser.action.setBadgeText({ tabId, text: '!' });
    await browser.action.setTitle({
      tabId,
      title: 'ATS cannot read this page. Open the job page itself and try again.',
    });
  }
}

/**
 * The right to read the tab, which the click gives, can reach the page's process a moment after the click has
 * reached us (seen in Chromium 156 in about one start of six, longer on a busy machine): a refusal counts when it
 * stands.
 */
async function inject(tabId: number, tries = 20): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/capture-page.js'] });
  } catch (error) {
    if (tries === 1) throw error;
    await new Promise((resolve) => setTimeout(resolve, 100));
    await inject(tabId, tries - 1);
  }
}

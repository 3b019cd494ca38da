import { type Browser, browser } from 'wxt/browser';

/**
 * Puts the capture script into the tab that the person just clicked in. Pages that no extension may touch
 * (the browser's own, the stores) say so on the icon.
 */
export async function captureTab(tab: Browser.tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  const tabId = tab.id;
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/capture-page.js'] });
  } catch {
    await browser.action.setBadgeText({ tabId, text: '!' });
    await browser.action.setTitle({
      tabId,
      title: 'ATS cannot read this page. Open the job page itself and try again.',
    });
  }
}

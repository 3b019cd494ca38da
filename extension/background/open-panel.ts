import { browser } from 'wxt/browser';
import type { Handler } from '../messages/messages.ts';

/** Opens the panel on a capture: beside the page in Chrome, in a tab where only a click of its own may open one. */
export const openPanel: Handler<'panel/open'> = async ({ id }, sender) => {
  const path = `sidepanel.html?capture=${encodeURIComponent(id)}`;
  const tabId = sender.tab?.id;
  if (browser.sidePanel && tabId !== undefined) {
    // Both at once: waiting for the first would use up the person's click, and the panel would stay shut.
    await Promise.all([
      browser.sidePanel.setOptions({ tabId, path, enabled: true }),
      browser.sidePanel.open({ tabId }),
    ]);
  } else {
    await browser.tabs.create({ url: `${location.origin}/${path}` });
  }
  return {};
};
